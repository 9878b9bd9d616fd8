import Core
import Synchronization

/// The preview's pages, and the clients that wait for changes.
final class PreviewSite: Sendable {
    private struct Shared {
        var state: PreviewState
        var waiting: [Int: AsyncStream<String>.Continuation] = [:]
        var count = 0
    }

    private let shared: Mutex<Shared>
    /// The panel of the first page.
    private let panel: PanelID

    init(_ state: PreviewState, first panel: PanelID) {
        shared = Mutex(Shared(state: state))
        self.panel = panel
    }

    /// Takes a new reading, and notifies the clients that wait.
    func take(_ reading: FileWatch.Reading) {
        // The day is made outside the lock. Requests that arrive meanwhile get the earlier pages.
        var state = shared.withLock(\.state)
        state.take(reading)
        let version = state.version
        shared.withLock { shared in
            shared.state = state
            for each in shared.waiting.values { each.yield(version) }
        }
    }

    /// The current version of the pages at once, and every later one until the client disconnects.
    func versions() -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(1))
        let number = shared.withLock { shared in
            shared.count += 1
            shared.waiting[shared.count] = continuation
            continuation.yield(shared.state.version)
            return shared.count
        }
        continuation.onTermination = { [weak self] _ in
            _ = self?.shared.withLock { $0.waiting.removeValue(forKey: number) }
        }
        return stream
    }

    /// The number of clients that wait for a change.
    var waiting: Int { shared.withLock(\.waiting.count) }

    /// The response to a request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - port: The port that received the request.
    /// - Returns: A page or a file that pages use, or a refusal.
    func answer(_ request: PreviewRequest, at port: Int) -> PreviewAnswer {
        if let refusal = request.refusal(at: port) { return refusal }
        let state = shared.withLock(\.state)
        let panel = state.panels.contains(panel) ? panel : state.panels.first ?? panel
        switch request.path {
        case "/": return .redirect(to: PreviewAddress(panel))
        case "/style.css": return PreviewAnswer(200, "text/css; charset=utf-8", .text(PreviewStyle.sheet))
        case "/script.js": return PreviewAnswer(200, "text/javascript; charset=utf-8", .text(PreviewScript.text))
        case "/events": return PreviewAnswer(200, "text/event-stream", .versions)
        default:
            guard let address = PreviewAddress(request.path, panels: state.panels) else {
                return .page(PreviewPage(state: state, address: PreviewAddress(panel)).missing, status: 404)
            }
            return .page(PreviewPage(state: state, address: address).html)
        }
    }
}
