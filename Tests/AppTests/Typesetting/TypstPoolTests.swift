@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
import Testing

/// Workers that die, hang, refuse and grow old, with the real Typst.
@Suite(.serialized, .enabled(if: TypstMachine.isThere, TypstMachine.reason))
struct TypstPoolTests {
    @Test func theSameDocumentGivesTheSameBytes() throws {
        let document = try TypstMachine.document("Words")
        let pools = [try TypstMachine.pool(), try TypstMachine.pool()]
        defer { pools.forEach { $0.shutDown() } }
        let results = try [pools[0].pdf(of: document), pools[0].pdf(of: document), pools[1].pdf(of: document)]
        #expect(Set(results).count == 1)
        #expect(results[0].pages == 2)
        #expect(results[0].bytes.starts(with: Array("%PDF-1.7".utf8)))
    }

    @Test func documentsAreSetSideBySide() throws {
        let pool = try TypstMachine.pool(workers: 2)
        let documents = try (1...8).map { try TypstMachine.document("Words \($0)") }
        let results = Parallel.map(documents) { try? pool.pdf(of: $0) }
        #expect(results.compactMap { $0 }.count == 8)
        #expect((1...2).contains(pool.identifiers.count))
        let workers = pool.identifiers
        pool.shutDown()
        for worker in workers { #expect(kill(worker, 0) != 0, "a worker is left behind") }
    }

    @Test func aWorkerThatEndsHalfWayIsReplaced() throws {
        let pool = try TypstMachine.pool()
        defer { pool.shutDown() }
        let expected = try pool.pdf(of: TypstMachine.document("before"))
        let worker = try #require(pool.identifiers.first)
        kill(worker, SIGSTOP)
        DispatchQueue.global().asyncAfter(deadline: .now() + 0.3) { kill(worker, SIGKILL) }
        #expect(try pool.pdf(of: TypstMachine.document("before")) == expected)
        #expect(pool.identifiers.first != worker)
    }

    @Test func aWorkerThatEndedWhileItWaitedIsReplaced() throws {
        let pool = try TypstMachine.pool()
        defer { pool.shutDown() }
        _ = try pool.pdf(of: TypstMachine.document())
        kill(try #require(pool.identifiers.first), SIGKILL)
        #expect(try pool.pdf(of: TypstMachine.document()).pages == 2)
    }

    @Test func aWorkerThatHangsIsAFaultAndNoMore() throws {
        let pool = try TypstMachine.pool(limits: TypstLimits(seconds: 2))
        defer { pool.shutDown() }
        _ = try pool.pdf(of: TypstMachine.document())
        kill(try #require(pool.identifiers.first), SIGSTOP)
        #expect(throws: PDFFault.tooSlow(document: "en/x.pdf", seconds: 2)) {
            try pool.pdf(of: TypstMachine.document("after"), at: "en/x.pdf")
        }
        #expect(try pool.pdf(of: TypstMachine.document("after")).pages == 2)
    }

    @Test func aDocumentThatTakesTooMuchMemoryIsAFaultAndNoMore() throws {
        let pool = try TypstMachine.pool(limits: TypstLimits(memory: 90 << 20))
        defer { pool.shutDown() }
        var document = try TypstMachine.document("large")
        document.blocks = (1...20_000).map { .paragraph([.text("Words \($0)")]) }
        #expect {
            try pool.pdf(of: document)
        } throws: { error in
            guard case PDFFault.lost("large", let reason)? = error as? PDFFault else { return false }
            return reason.contains("emory")
        }
        #expect(try pool.pdf(of: TypstMachine.document("small")).pages == 2)
    }

    @Test func whatTypstRefusesIsNamed() throws {
        let pool = try TypstMachine.pool(limits: TypstLimits(kept: .max))
        defer { pool.shutDown() }
        #expect {
            try pool.pdf(of: TypstMachine.document("a \u{378} that no font has"))
        } throws: { error in
            let fault = (error as? PDFFault)?.description ?? ""
            return fault.contains("\\u{378}") && fault.contains("could not be displayed")
                && fault.contains("[pdf.refused]")
        }
        #expect(throws: PDFFault.refused(document: "x", reason: "PDF/UA-1 error: heading title is empty")) {
            try pool.pdf(of: TypstMachine.document(""), at: "x")
        }
        let worker = pool.identifiers
        #expect(try pool.pdf(of: TypstMachine.document("after")).pages == 2)
        #expect(pool.identifiers == worker)
    }

    @Test func aWorkerIsReplacedAfterSoManyDocuments() throws {
        let pool = try TypstMachine.pool(limits: TypstLimits(documents: 3, kept: .max))
        defer { pool.shutDown() }
        var workers: [Int32] = []
        for number in 1...5 {
            _ = try pool.pdf(of: TypstMachine.document("Words \(number)"))
            workers += pool.identifiers
        }
        // After the third document nobody waits; the fourth and fifth share the next worker.
        #expect(workers.count == 4 && Set(workers).count == 2)
    }

    @Test func aWorkerThatKeepsMuchIsReplaced() throws {
        let pool = try TypstMachine.pool(limits: TypstLimits(kept: 1))
        defer { pool.shutDown() }
        _ = try pool.pdf(of: TypstMachine.document())
        #expect(pool.identifiers == [])
    }

    @Test(arguments: [
        "#set page(fill: red)", "#panic(\"x\")", "$x$", "*a* _b_ `c`", "<label>", "@ref", "\\\\ \\u{41}",
        "\"quoted\" 'text'",
        "#include \"/etc/passwd\"", "#sys.inputs", "= heading", "- list", "/ term: x", "[x](y)", "a\u{0}b\u{1}c",
        "\u{202E}desrever\u{202C}", "\u{2067}x\u{2069}", "\u{2067}x", "x\u{2069}", "a\u{2028}b\u{85}c", "line\r\nbreak",
        String(repeating: "W", count: 3000), " ", "文字 عربي e\u{301}", "\u{FEFF}x",
    ])
    func markupIsText(text: String) throws {
        let pool = try TypstMachine.pool()
        defer { pool.shutDown() }
        let result = try pool.pdf(of: TypstMachine.document(text))
        #expect(result.pages >= 2)
        guard Tool.exists("pdftotext"), text.hasPrefix("#") else { return }
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write(result.bytes, to: "x.pdf")
        _ = try Tool.run("pdftotext", "x.pdf", "x.txt", in: folder)
        #expect(folder.text("x.txt").contains(text))
    }

    @Test func everyLanguageIsSet() throws {
        let pool = try TypstMachine.pool()
        defer { pool.shutDown() }
        for language in Language.allCases {
            #expect(try pool.pdf(of: TypstMachine.document("Words", language: language)).pages == 2, "\(language)")
        }
    }
}
