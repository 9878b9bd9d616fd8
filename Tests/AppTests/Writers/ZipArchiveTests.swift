import Foundation
import Testing
@testable import Writers

/// The container, read back by programs that others wrote.
@Suite struct ZipArchiveTests {
    private static let large = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 / 7 + $0 / 1000) }
    private static let members: [(name: String, bytes: [UInt8])] = [
        ("mimetype", Array("application/zip".utf8)), ("empty", []), ("one", [0]),
        ("folder/text.txt", Array(String(repeating: "again and again, ", count: 40).utf8)),
        ("الأمن/安全.txt", Array("named in letters beyond ASCII".utf8)), ("large", large),
    ]

    private static var archive: ZipArchive {
        var archive = ZipArchive()
        for member in members { archive.add(member.name, member.bytes, isStored: member.name == "mimetype") }
        return archive
    }

    @Test func theSameMembersGiveTheSameBytes() {
        #expect(Self.archive.bytes == Self.archive.bytes)
    }

    @Test func anEmptyArchiveIsItsEndAlone() {
        #expect(ZipArchive().bytes == [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18))
    }

    @Test func theFirstMemberStandsAsItIsAtTheBeginning() {
        let start = Self.archive.bytes.prefix(30 + 8 + 15)
        #expect(String(decoding: start.suffix(23), as: UTF8.self) == "mimetypeapplication/zip")
    }

    @Test func whatDeflatesIsSmallerAndWhatDoesNotStays() {
        var archive = ZipArchive()
        archive.add("a", Array(repeating: 7, count: 10_000))
        #expect(archive.bytes.count < 200)
        var generator = Noise()
        let noise = (0..<1000).map { _ in generator.next() }
        var stored = ZipArchive()
        stored.add("a", noise)
        var asIs = ZipArchive()
        asIs.add("a", noise, isStored: true)
        #expect(stored.bytes == asIs.bytes)
    }

    @Test(.enabled(if: Tool.exists("unzip"))) func unzipFindsNoFault() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write(Self.archive.bytes, to: "a.zip")
        #expect(try Tool.run("unzip", "-t", "a.zip", in: folder).contains("No errors detected"))
    }

    @Test(.enabled(if: Tool.exists("python3"))) func pythonReadsEveryMemberBack() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write(Self.archive.bytes, to: "a.zip")
        let script = """
            import zipfile
            archive = zipfile.ZipFile("a.zip")
            assert archive.testzip() is None
            for number, member in enumerate(archive.infolist()):
                assert member.date_time == (1980, 1, 1, 0, 0, 0) and member.extra == b"" and member.comment == b""
                open(str(number), "wb").write(archive.read(member))
                print(member.filename, member.compress_type, member.flag_bits)
            """
        let output = try Tool.run("python3", "-X", "utf8", "-c", script, in: folder)
        let expected = [
            "mimetype 0 0", "empty 0 0", "one 0 0", "folder/text.txt 8 0", "الأمن/安全.txt 0 2048", "large 8 0",
        ]
        #expect(output.split(separator: "\n").map(String.init) == expected)
        let files = folder.files
        for (number, member) in Self.members.enumerated() {
            #expect(files["\(number)"] == Data(member.bytes), "\(member.name)")
        }
    }
}

/// Bytes without a pattern, the same in every run.
private struct Noise {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next() -> UInt8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
    }
}
