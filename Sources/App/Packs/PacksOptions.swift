import Core
import Digests
import Documents
import Foundation

/// What one run of `dais packs` is asked for.
struct PacksOptions: Sendable {
    var readers: [Reader] = []
    var formats: [PackFormat] = PackFormat.ofPacks
    var languages: [Language] = Language.allCases
    var panels: [PanelID] = []
    /// Panels that no pack holds anything of, and every pack says so.
    var leftOut: [PanelID] = []
    var asOf: CalendarDate?
    /// The file of the day whose latest version is followed.
    var day: String?
    var isFinal = false
    /// Whether everything is made anew, whatever is there.
    var isFresh = false
    /// Whether files of earlier runs that this one does not make are deleted.
    var isPruning = false
    var folder = "packs"

    /// The mark of everything that decides what a run writes: with the same mark it would write the same.
    func mark(of contentHash: String) -> String {
        let parts = [
            contentHash, readers.map(\.rawValue).joined(separator: ","), formats.map(\.rawValue).joined(separator: ","),
            languages.map(\.rawValue).joined(separator: ","), panels.map(\.rawValue).joined(separator: ","),
            leftOut.map(\.rawValue).joined(separator: ","),
            asOf.map { "\($0)" } ?? "", dayMark, "\(isFinal)", Typesetter.fingerprint(for: formats), Self.program,
        ]
        return SHA256.hex(of: Array(parts.joined(separator: " ").utf8))
    }

    /// The mark of the day file's bytes; empty where none is named, or it cannot be read.
    private var dayMark: String {
        guard let day, let bytes = try? DayFile.bytes(at: day) else { return "" }
        return SHA256.hex(of: bytes)
    }

    /// The program that runs, by size and time of its file: another build may write other bytes.
    static let program: String = {
        let path = Bundle.main.executablePath ?? CommandLine.arguments.first ?? ""
        return Disk.state(of: path).map { "\(Product.version) \($0.size) \($0.changed)" } ?? Product.version
    }()
}
