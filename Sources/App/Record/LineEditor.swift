import Core
import Documents
import Foundation
import LibEdit
import Synchronization

/// Reads lines at a terminal, with editing, history and completion.
enum LineEditor {
    /// The result of reading a line.
    enum Line {
        case text(String)
        /// Ctrl-C: only the current line is discarded.
        case interrupted
        case end
    }

    /// Prepares the terminal for text in every script.
    ///
    /// From now on, Ctrl-C ends a line and not the program.
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

    /// Reads a line from the terminal.
    ///
    /// - Parameters:
    ///   - prompt: The text before the line.
    ///   - candidates: Gives the lines that the beginning of a line may become.
    /// - Returns: The line, which is also added to the history of this run.
    static func line(_ prompt: String, completing candidates: @escaping @Sendable (String) -> [String]) -> Line {
        completion.withLock { $0 = candidates }
        defer { completion.withLock { $0 = { _ in [] } } }
        isInterrupted.store(false, ordering: .relaxed)
        // Otherwise the prompt appears before the terminal is ready, and the terminal itself echoes what is typed then.
        rl_prep_terminal(1)
        guard let typed = readline(prompt) else {
            return isInterrupted.load(ordering: .relaxed) ? .interrupted : .end
        }
        defer { free(typed) }
        if typed.pointee != 0 { add_history(typed) }
        return .text(String(cString: typed))
    }
}

/// The function that completes the current line.
///
/// The library's callback does not pass one.
private let completion = Mutex<@Sendable (String) -> [String]>({ _ in [] })
private let isInterrupted = Atomic<Bool>(false)

/// The library's callback for completion.
///
/// The result is the common beginning of the candidates, then each candidate if there are several, then nil. The
/// library frees all of it.
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
