import Core
import Digests
import Documents
import Foundation
import Review

/// The documents of a packs folder, read from their JSON form.
///
/// Paths in the manifest that lead out of the folder are refused.
struct PacksReading {
    /// The maximum number of bytes of a file; the longest document of the real meeting has a hundredth of it.
    private static let most = 32 << 20
    /// The maximum depth to which a document's JSON nests; the model needs half of it.
    private static let depth = 32

    /// The documents in one language, in the order of the manifest.
    let packs: [PrintedPack]

    /// Reads a folder.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - language: The language of the documents.
    /// - Throws: ``FileError`` or ``ReviewFault``.
    init(_ folder: String, in language: Language) throws {
        let path = "\(folder)/\(Manifest.name)"
        let bytes = try Self.bytes(at: path) { .manifest(path, reason: $0) }
        let manifest: Manifest
        do {
            manifest = try JSONDecoder().decode(Manifest.self, from: Data(bytes))
        } catch {
            throw ReviewFault.manifest(path, reason: "it has a different form")
        }
        let entries = manifest.files.filter { $0.format == .json && $0.language == language }
        guard !entries.isEmpty else { throw ReviewFault.noJSON(folder, language) }
        for entry in manifest.files {
            guard FilePath.isWithin(entry.path, folder) else {
                throw ReviewFault.outside(manifest: path, path: entry.path)
            }
        }
        packs = try entries.map { entry in
            let path = "\(folder)/\(entry.path)"
            let bytes = try Self.bytes(at: path) { .pack(path, reason: $0) }
            guard SHA256.hex(of: bytes) == entry.sha256 else {
                throw ReviewFault.pack(
                    path, reason: "it is not the file that the manifest names: its digest is different")
            }
            do {
                let id = [entry.reader, entry.panel].compactMap(\.self).joined(separator: " of ")
                return PrintedPack(id: id, document: try DocumentJSON.read(bytes))
            } catch let version as DocumentJSON.UnknownVersion {
                throw ReviewFault.pack(path, reason: version.description)
            } catch {
                throw ReviewFault.pack(path, reason: "it is not a document in the JSON form")
            }
        }
    }

    /// The bytes of a file, if the file is not too large and does not nest too deeply.
    private static func bytes(at path: String, _ fault: (String) -> ReviewFault) throws -> [UInt8] {
        guard let status = FileStatus(at: path) else { throw FileError.missing(path) }
        guard status.kind == .file else { throw fault("it is not a plain file") }
        guard status.size <= most else {
            throw fault(
                "it has \(EnglishStyle.figures(status.size)) bytes, and the limit is \(EnglishStyle.figures(most))")
        }
        let bytes = try Disk.read(path, as: path, limit: most).bytes
        guard isShallow(bytes) else { throw fault("its objects and lists are nested too deeply") }
        return bytes
    }

    /// Whether brackets outside texts nest no deeper than the limit.
    private static func isShallow(_ bytes: [UInt8]) -> Bool {
        var (level, isText, isEscaped) = (0, false, false)
        for byte in bytes {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): level += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): level -= 1
            default: break
            }
            if level > depth { return false }
        }
        return true
    }
}
