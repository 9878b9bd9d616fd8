import Core
import Foundation

extension DocumentJSON {
    /// The version of the JSON form.
    ///
    /// It changes when a reader of the old form would misread the new one.
    package static let version = 5

    /// The versions that this program reads: 4 has the lines of a running script in place of sheets.
    private static let read = 4...version

    /// The JSON object around a document.
    private struct Envelope: Decodable {
        var dais: Int
        var document: Document
    }

    /// Reads a document from its JSON form.
    ///
    /// - Throws: ``UnknownVersion``, or a decoding error if the bytes are not a document.
    package static func read(_ bytes: [UInt8]) throws -> Document {
        let envelope = try JSONDecoder().decode(Envelope.self, from: Data(bytes))
        guard read.contains(envelope.dais) else { throw UnknownVersion(version: envelope.dais) }
        return envelope.document
    }

    /// An error for a version of the JSON form that this program does not read.
    package struct UnknownVersion: Error, CustomStringConvertible {
        let version: Int
        package var description: String {
            "the file has version \(version) of the JSON form; this program reads versions \(EnglishStyle.list(DocumentJSON.read.map(String.init)))"
        }
    }
}
