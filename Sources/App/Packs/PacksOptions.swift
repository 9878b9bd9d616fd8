import Core
import Digests
import Documents
import Foundation

/// The options of one run of `dais packs`.
struct PacksOptions: Sendable {
    var readers: [Reader] = []
    var formats: [PackFormat] = PackFormat.ofPacks
    var languages: [Language] = Language.allCases
    var panels: [PanelID] = []
    /// The panels whose content is in no pack; every pack states this.
    var leftOut: [PanelID] = []
    var asOf: CalendarDate?
    /// The path of the day file whose latest version is followed.
    var day: String?
    var isFinal = false
    /// Whether to make everything again, including unchanged files.
    var isFresh = false
    /// Whether to delete the files of earlier runs that this run does not make.
    var isPruning = false
    var folder = "packs"

    /// The digest of everything that decides what a run writes.
    ///
    /// With the same digest, a run writes the same files.
    func mark(of contentHash: String) -> String {
        let parts = [
            contentHash, readers.map(\.rawValue).joined(separator: ","), formats.map(\.rawValue).joined(separator: ","),
            languages.map(\.rawValue).joined(separator: ","), panels.map(\.rawValue).joined(separator: ","),
            leftOut.map(\.rawValue).joined(separator: ","),
            asOf.map { "\($0)" } ?? "", dayMark, "\(isFinal)", Typesetter.fingerprint(for: formats), Self.program,
        ]
        return SHA256.hex(of: Array(parts.joined(separator: " ").utf8))
    }

    /// The digest of the day file's bytes; empty if no file is named or it cannot be read.
    private var dayMark: String {
        guard let day, let bytes = try? DayFile.bytes(at: day) else { return "" }
        return SHA256.hex(of: bytes)
    }

    /// Identifies the running program by the size and time of its file, because another build may write other bytes.
    static let program: String = {
        let path = Bundle.main.executablePath ?? CommandLine.arguments.first ?? ""
        return Disk.state(of: path).map { "\(Product.version) \($0.size) \($0.changed)" } ?? Product.version
    }()
}
