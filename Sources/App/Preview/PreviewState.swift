import BriefingPacks
import Core
import Digests

/// The content of a preview: the last readable day of each panel, and the faults of the current files.
struct PreviewState: Sendable {
    /// The result of the last reading.
    enum Now: Sendable {
        case day(PreviewDay)
        /// No day can be planned from the content.
        case broken([Diagnostic])
        /// The content cannot be read or registered; the sentence gives the reason.
        case failed(String)
    }

    private(set) var now: Now
    /// The last day that could be planned; nil if none could.
    private(set) var last: PreviewDay?
    /// The files that were read last, by path.
    private(set) var files: [String: ContentFile] = [:]
    private let parsed = ParsedFiles()
    private var days: [PanelID: PreviewDay] = [:]

    /// Creates the state from the first reading.
    init(_ reading: FileWatch.Reading) {
        now = .broken([])
        take(reading)
    }

    /// Takes a new reading.
    ///
    /// Pages that cannot be made from it stay as they were.
    mutating func take(_ reading: FileWatch.Reading) {
        now = now(of: reading)
        keep(reading)
    }

    /// The panels that have pages.
    var panels: [PanelID] { last?.assembly.ids ?? [] }

    /// The last day in which a panel could be read; nil if there is none.
    func day(of panel: PanelID) -> PreviewDay? { days[panel] }

    /// Whether a panel's pages show the current files.
    func isCurrent(_ panel: PanelID) -> Bool {
        guard case .day(let day) = now else { return false }
        return !day.assembly.standIns.contains(panel)
    }

    /// The version of the pages.
    ///
    /// The version differs between builds, because another build may make other pages from the same content.
    var version: String {
        let marks = panels.map { days[$0]?.assembly.contentHash ?? "" }
        let standing =
            switch now {
            case .day(let day): day.assembly.contentHash
            case .broken(let diagnostics): diagnostics.map(\.description).joined(separator: "\n")
            case .failed(let sentence): sentence
            }
        let all = ([PacksOptions.program] + marks + [standing]).joined(separator: "\n")
        return String(SHA256.hex(of: Array(all.utf8)).prefix(16))
    }

    private func now(of reading: FileWatch.Reading) -> Now {
        do {
            return .day(try PreviewDay(reading.get(), after: parsed))
        } catch AssemblyFailure.content(let diagnostics) {
            return .broken(diagnostics)
        } catch AssemblyFailure.registration(let error) {
            return .failed(error.description)
        } catch {
            return .failed("\(error)")
        }
    }

    private mutating func keep(_ reading: FileWatch.Reading) {
        let read = (try? reading.get().files) ?? []
        files = Dictionary(read.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        guard case .day(let day) = now else { return }
        last = day
        let ids = Set(day.assembly.ids)
        days = days.filter { ids.contains($0.key) }
        for id in ids.subtracting(day.assembly.standIns) { days[id] = day }
    }
}
