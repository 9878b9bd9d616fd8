import BriefingPacks
import Core
import Foundation

/// Writes the whole model as JSON, with a version; reading it back gives the same model.
///
/// The schema is `Documentation/document.schema.json`.
struct JSONWriter: DocumentWriter {
    static let format = PackFormat.json

    /// The version of the JSON form; it changes when a reader of the old form would misread the new one.
    static let version = 4

    /// A document in its JSON form, as it is read back.
    struct Envelope: Decodable, Hashable {
        var dais: Int
        var document: Document
    }

    func write(_ document: Document) -> [UInt8] { DocumentJSON.bytes(of: document, version: Self.version) }

    /// Reads a document back.
    static func read(_ bytes: [UInt8]) throws -> Document {
        let envelope = try JSONDecoder().decode(Envelope.self, from: Data(bytes))
        guard envelope.dais == version else { throw UnknownVersion(version: envelope.dais) }
        return envelope.document
    }

    /// A form that this program does not know.
    struct UnknownVersion: Error, CustomStringConvertible {
        let version: Int
        var description: String {
            "the file has version \(version) of the JSON form; this program reads version \(JSONWriter.version)"
        }
    }
}
