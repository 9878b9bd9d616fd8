import BriefingPacks
import Core
import Digests

/// What a preview shows: each panel's last day that it could be read in, and what is wrong with what stands there now.
struct PreviewState: Sendable {
    /// What became of the content as it stands now.
    enum Now: Sendable {
        case day(PreviewDay)
        /// No day can be made of it.
        case broken([Diagnostic])
        /// It cannot be read, or not registered: the sentence says why.
        case failed(String)
    }

    private(set) var now: Now
    /// The last day that could be made; nil where none could.
    private(set) var last: PreviewDay?
    /// The files that were read last, by path.
    private(set) var files: [String: ContentFile] = [:]
    private let parsed = ParsedFiles()
    private var days: [PanelID: PreviewDay] = [:]

    /// What was read first.
    init(_ reading: FileWatch.Reading) {
        now = .broken([])
        take(reading)
    }

    /// Takes up what was read; pages that cannot be made of it stay as they were.
    mutating func take(_ reading: FileWatch.Reading) {
        now = now(of: reading)
        keep(reading)
    }

    /// The panels that have pages.
    var panels: [PanelID] { last?.assembly.ids ?? [] }

    /// The last day that a panel could be read in; nil where that was none.
    func day(of panel: PanelID) -> PreviewDay? { days[panel] }

    /// Whether a panel's pages are of what stands there now.
    func isCurrent(_ panel: PanelID) -> Bool {
        guard case .day(let day) = now else { return false }
        return !day.assembly.standIns.contains(panel)
    }

    /// What tells the pages from earlier ones: of the same content another build of the program may make others.
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
