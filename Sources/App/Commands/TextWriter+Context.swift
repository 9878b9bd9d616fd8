import BriefingPacks
import Writers

extension TextWriter {
    /// Creates a writer for the programme of a context.
    init(_ context: PackContext) {
        let names = MeetingNames(context)
        self.init(programme: context.programme, words: context.words, theme: names.theme, place: names.place)
    }
}

extension TimelineWriter {
    /// Creates a writer that draws the programme of a context.
    init(_ context: PackContext, width: Int, isColoured: Bool) {
        let names = MeetingNames(context)
        self.init(
            programme: context.programme, words: context.words, theme: names.theme, place: names.place, width: width,
            isColoured: isColoured)
    }
}
