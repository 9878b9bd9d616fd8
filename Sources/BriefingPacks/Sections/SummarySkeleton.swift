import Core
import Documents
import Programme

/// The outline of the Chairs' summary: the main points and the conclusions of each session, as lines to write on.
struct SummarySkeleton {
    let context: PackContext

    var blocks: [Block] {
        let sessions = context.programme.sessions.filter { $0.number != nil }.flatMap { session -> [Block] in
            [
                .heading(level: 3, text: context.words.title(session), anchor: "summary-\(session.id)"),
                .paragraph([.strong(context.words.heading(.mainPoints))]), .blankLines(3),
                .paragraph([.strong(context.words.heading(.conclusions))]), .blankLines(2),
            ]
        }
        return [context.heading(2, .summarySkeleton, "summary")] + sessions
    }
}
