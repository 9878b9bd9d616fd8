import BriefingPacks
import Core
import Documents
import Programme

/// The annexes of a summary.
///
/// They list the points that each paragraph rests on, the lessons of all panels by theme and, in a draft, the points
/// that no paragraph uses.
struct SummaryAnnexes {
    private let document: SummaryDocument
    private let words: any SummaryVocabulary
    private let context: PackContext
    private let summary: Summary
    private let speakers: SummarySpeakers

    init(document: SummaryDocument) {
        self.document = document
        words = document.words
        context = document.context
        summary = document.summary
        speakers = document.speakers
    }

    /// The annexes, in order.
    var blocks: [Block] { trace + lessons + (document.isFinal ? [] : unused) }

    // MARK: From paragraph to points

    private var trace: [Block] {
        let tables = summary.parts.filter { !$0.lines.isEmpty }.map { part -> Block in
            let caption = words.summary(.traceOf(session: document.title(of: part))).text
            var table = pointTable(.trace, caption, words.column(.paragraph))
            for line in part.lines {
                let anchor = Block.anchor(ofParagraph: line.number)
                for point in line.points {
                    table.add([[.crossReference(text: "\(line.number)", anchor: anchor)]] + cells(point))
                }
            }
            return .table(table)
        }
        guard !tables.isEmpty else { return [] }
        return [.pageBreak, heading(.annexTrace, "annex-trace")] + tables
    }

    /// Creates a table of points.
    ///
    /// It has no column for the speaker if the summary does not name speakers.
    private func pointTable(_ kind: Table.Kind, _ caption: String, _ first: String) -> Table {
        let who = summary.draft.speakers == .none ? [] : [words.column(.who)]
        let columns =
            [words.title(.columnPoint), words.column(.time)] + who
            + [words.title(.columnKind), words.title(.columnText), words.title(.columnCited)]
        return Table(kind, caption: caption, first, columns)
    }

    /// Returns the cells of a point after the first cell of its row.
    private func cells(_ point: Point) -> [[Inline]] {
        let who = summary.draft.speakers == .none ? [] : [speakers.one(point.speaker)]
        return [[.item(point.id.rawValue)], [.text(words.time(document.clock.time(of: point.at)))]] + who
            + [[.text(words.point(point.kind))], text(of: point), cited(by: point)]
    }

    /// Returns the text of a point, with remarks on the points that it answers or supports.
    private func text(of point: Point) -> [Inline] {
        var remarks: [String] = []
        let answered = point.answers.filter(mayShow)
        if !answered.isEmpty { remarks.append(words.summary(.answers(answered)).text) }
        let supported = point.supports.filter { id in
            let name = PointID(rawValue: id)
            return name.number == nil ? !context.view.visible([ItemID(rawValue: id)]).isEmpty : mayShow(name)
        }
        if !supported.isEmpty { remarks.append(words.summary(.supports(supported)).text) }
        if point.prepared { remarks.append(words.summary(.fromPreparedText).text) }
        if let language = point.language, language != document.texts.language {
            remarks.append(words.summary(.saidIn(language)).text)
        }
        let text = document.texts.said(document.texts.point(point.id), in: words)
        return remarks.isEmpty ? text : text + [" ", .remark(remarks.joined(separator: words.semicolon))]
    }

    /// Returns whether a point is not withdrawn and the summary's readers may see it.
    private func mayShow(_ id: PointID) -> Bool {
        summary.record[id].map { $0.release <= summary.draft.release } ?? false
    }

    /// Returns the sources that a speaker cited: a reference if the meeting's list contains the source, or the symbol.
    private func cited(by point: Point) -> [Inline] {
        words.list(
            point.cites.map { cited -> [Inline] in
                // Text that cannot be read as paragraphs is printed verbatim.
                let pinpoint = cited.paragraph.map { text in
                    Pinpoint.ranges(text).map { words.pinpoint(.paragraphs($0)) } ?? text
                }
                if let source = document.source(cited.source), context.view.isPublished(source.key) {
                    let short = context.shortReference(to: source.key)
                    return [
                        .citation(
                            Reference(
                                key: source.key.rawValue, label: short.name, date: short.date, place: pinpoint ?? ""))
                    ]
                }
                let place = pinpoint.map { words.separator + $0 } ?? ""
                guard let symbol = try? DocumentSymbol(cited.source) else { return [.text(cited.source + place)] }
                return place.isEmpty ? [.symbol(symbol)] : [.symbol(symbol), .text(place)]
            })
    }

    // MARK: Lessons by theme

    /// A table with one row per theme: the panels' lessons, and the conclusions of the meeting.
    ///
    /// Only a line of the kind conclusion that rests on a recorded conclusion counts as a conclusion of the meeting.
    private var lessons: [Block] {
        let claims = Dictionary(grouping: context.view.visible(context.answers.flatMap(\.lessons)), by: \.element)
        let concluded = Dictionary(
            grouping: summary.lines.filter { line in
                line.draft.kind == .conclusion && line.points.contains { $0.kind == .conclusion }
            }, by: \.element)
        var table = Table(
            .lessons, caption: words.title(.lessonsByTheme), words.column(.theme),
            words.title(.columnLessonsOfPanels), words.title(.columnConcluded))
        for theme in ResponseElement.allCases.map(Optional.some) + [nil] {
            let (lessons, lines) = (claims[theme] ?? [], concluded[theme] ?? [])
            guard !lessons.isEmpty || !lines.isEmpty else { continue }
            table.add([
                [.text(theme.map(words.element) ?? words.title(.otherPoints))],
                lessons.isEmpty
                    ? words.summary(.noLesson).inlines : stacked(lessons.map { context.claim($0, showsID: true) }),
                lines.isEmpty ? words.summary(.nothingConcluded).inlines : stacked(lines.map(conclusion)),
            ])
        }
        return table.rows.isEmpty ? [] : [.pageBreak, heading(.annexLessons, "annex-lessons"), .table(table)]
    }

    /// Joins lines with line breaks.
    private func stacked(_ lines: [[Inline]]) -> [Inline] { Array(lines.joined(separator: [.lineBreak])) }

    /// Returns who concluded what, with a reference to the paragraph.
    private func conclusion(_ line: Summary.Line) -> [Inline] {
        let paragraph = words.pinpoint(.paragraphs([line.number...line.number]))
        return speakers.noted(line.points) + document.texts.said(document.texts.line(line.number), in: words) + [
            " (", .crossReference(text: paragraph, anchor: Block.anchor(ofParagraph: line.number)), ")",
        ]
    }

    // MARK: Unused points

    private var unused: [Block] {
        guard !summary.unused.isEmpty else { return [] }
        var table = pointTable(.unusedPoints, words.title(.unusedPoints), words.column(.session))
        let titles = Dictionary(
            summary.parts.map { ($0.session.id, document.title(of: $0)) }, uniquingKeysWith: { first, _ in first })
        for point in summary.unused {
            table.add([[.text(titles[point.session] ?? point.session.rawValue)]] + cells(point))
        }
        return [.pageBreak, heading(.pointsNotUsed, "points-not-used"), .table(table)]
    }

    private func heading(_ title: SummaryTitle, _ anchor: String) -> Block {
        .heading(level: 2, text: words.title(title), anchor: anchor)
    }
}

extension Summary.Line {
    /// The element of the responses that the line belongs to.
    fileprivate var element: ResponseElement? { if case .element(let element)? = draft.about { element } else { nil } }
}

extension SummaryDocument {
    /// Returns a source of the library by its key or its symbol.
    fileprivate func source(_ name: String) -> Source? {
        context.library.sources[SourceKey(rawValue: name)] ?? texts.sources[name]
    }
}
