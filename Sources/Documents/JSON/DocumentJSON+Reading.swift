import Core
import Foundation

extension DocumentJSON {
    /// The version of the JSON form; it changes when a reader of the old form would misread the new one.
    package static let version = 4

    /// A document in its JSON form, as it is read back.
    private struct Envelope: Decodable {
        var dais: Int
        var document: Document
    }

    /// Reads a document back.
    ///
    /// - Throws: ``UnknownVersion``, or what the decoder says of bytes that are no document.
    package static func read(_ bytes: [UInt8]) throws -> Document {
        let envelope = try JSONDecoder().decode(Envelope.self, from: Data(bytes))
        guard envelope.dais == version else { throw UnknownVersion(version: envelope.dais) }
        return envelope.document
    }

    /// A form that this program does not know.
    package struct UnknownVersion: Error, CustomStringConvertible {
        let version: Int
        package var description: String {
            "the file has version \(version) of the JSON form; this program reads version \(DocumentJSON.version)"
        }
    }
}
