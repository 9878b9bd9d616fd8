import Foundation
public import Testing

/// Holds bytes against a file that was recorded on purpose.
public enum Golden {
    /// Compares; with `RECORD=1` writes the file and fails all the same, so that no run both writes and passes.
    public static func verify(_ text: String, is path: String, at location: SourceLocation = #_sourceLocation) {
        let url = Checkout.root.appending(path: path)
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try? FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            #expect(throws: Never.self, sourceLocation: location) { try Data(text.utf8).write(to: url) }
            Issue.record(
                "recorded \(path): look at what changed, then run the tests without RECORD", sourceLocation: location)
            return
        }
        let recorded = FileManager.default.contents(atPath: url.path).map { String(decoding: $0, as: UTF8.self) }
        guard recorded != text else { return }
        let old = (recorded ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line =
            zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        Issue.record(
            """
            \(path) differs from line \(line + 1) on; RECORD=1 swift test writes it anew
            recorded: \(line < old.count ? old[line].prefix(200) : "(end)")
            now:      \(line < new.count ? new[line].prefix(200) : "(end)")
            """, sourceLocation: location)
    }
}
