import Core
import Documents
import Foundation
import LibEdit
import Synchronization

/// Reads lines at a terminal, with editing, history and completion.
enum LineEditor {
    /// What was typed.
    enum Line {
        case text(String)
        /// Ctrl-C: the line is let go, and nothing else.
        case interrupted
        case end
    }

    /// Sets the terminal up for text in every script; Ctrl-C ends a line from now on, and no longer the program.
    static func start() {
        setlocale(LC_CTYPE, "")
        if String(cString: nl_langinfo(numericCast(CODESET))) != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
        isInterrupted.store(false, ordering: .relaxed)
        var action = sigaction()
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = { _ in isInterrupted.store(true, ordering: .relaxed) }
        #else
            action.__sigaction_handler.sa_handler = { _ in isInterrupted.store(true, ordering: .relaxed) }
        #endif
        sigaction(SIGINT, &action, nil)
        editor_complete_with(complete)
        using_history()
    }

    /// Asks for a line.
    ///
    /// - Parameters:
    ///   - prompt: What stands before it.
    ///   - candidates: The lines that the beginning of a line may become.
    /// - Returns: The line, also kept in the history of this run.
    static func line(_ prompt: String, completing candidates: @escaping @Sendable (String) -> [String]) -> Line {
        completion.withLock { $0 = candidates }
        defer { completion.withLock { $0 = { _ in [] } } }
        isInterrupted.store(false, ordering: .relaxed)
        // Otherwise the prompt stands there before the terminal is set, and what is typed at once is echoed by itself.
        rl_prep_terminal(1)
        guard let typed = readline(prompt) else {
            return isInterrupted.load(ordering: .relaxed) ? .interrupted : .end
        }
        defer { free(typed) }
        if typed.pointee != 0 { add_history(typed) }
        return .text(String(cString: typed))
    }
}

/// What completes the line that is being typed; the library calls back without saying for whom.
private let completion = Mutex<@Sendable (String) -> [String]>({ _ in [] })
private let isInterrupted = Atomic<Bool>(false)

/// The library's call for completion: what the candidates share, then each of them, then nil, all for it to free.
private func complete(
    _ typed: UnsafePointer<CChar>?, _ start: CInt, _ end: CInt
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    editor_complete_no_further()
    guard let typed else { return nil }
    let line = String(cString: typed)
    let found = completion.withLock { $0 }(line)
    guard let first = found.first else { return nil }
    let shared = found.dropFirst().reduce(first) { $0.commonPrefix(with: $1, options: .caseInsensitive) }
    let texts = [shared] + (found.count > 1 ? found : [])
    guard let memory = calloc(texts.count + 1, MemoryLayout<UnsafeMutablePointer<CChar>?>.stride) else { return nil }
    let list = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: texts.count + 1)
    for (index, text) in texts.enumerated() { list[index] = strdup(text) }
    return list
}
