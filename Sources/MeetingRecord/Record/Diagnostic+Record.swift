package import Core

/// The diagnostics of a record.
extension Diagnostic {
    private static let missing = "only what this line says is missing"

    // MARK: One line

    static func recordLineTooLong(_ count: Int, at place: Position) -> Self {
        Diagnostic(
            rule: .recordSyntax, at: place, "the line has \(EnglishStyle.figures(count)) bytes",
            because:
                "a line has at most \(EnglishStyle.figures(ContentLimits.recordLine)), so that no line can block the others",
            remedy: "divide what it says among several points")
    }

    static func recordLineBroken(_ what: String, at place: Position) -> Self {
        Diagnostic(
            rule: .recordSyntax, at: place, what, because: missing,
            remedy: "correct the line as Documentation/Record.md says, or delete it")
    }

    static func recordValue(_ what: String, needs: String, at place: Position) -> Self {
        Diagnostic(rule: .recordForm, at: place, what, because: missing, remedy: "write \(needs)")
    }

    static func recordLacks(_ key: String, at place: Position) -> Self {
        Diagnostic(
            rule: .recordForm, at: place, "the key '\(key)' is missing here", because: missing,
            remedy: "add it as Documentation/Record.md says")
    }

    static func recordKey(_ key: String, among known: [String], at place: Position) -> Self {
        Diagnostic(
            rule: .recordForm, at: place, "no line of this kind has the key '\(key.prefix(40))'",
            because: "a misspelled key could widen a release, so this line does not count",
            remedy: Spelling.remedy(for: key, among: known))
    }

    static func recordWord(_ word: String, of key: String, among known: [String], at place: Position) -> Self {
        Diagnostic(
            rule: .recordForm, at: place, "'\(word.prefix(40))' is not one of the words for '\(key)'",
            because: missing,
            remedy: Spelling.remedy(for: word, among: known))
    }

    static func recordCharacter(_ scalar: Unicode.Scalar, in key: String, at place: Position) -> Self {
        Diagnostic(
            rule: .recordForm, at: place, "the character \(scalar.codePoint) is not allowed in '\(key)'",
            because: "it hides text or reverses it on the screen; \(missing)", remedy: "delete it")
    }

    // MARK: The opening

    static func recordIsNewer(_ version: Int, at place: Position) -> Self {
        Diagnostic(
            rule: .recordFuture, at: place, "the record has version \(version) of its form",
            because:
                "this program knows version \(RecordOpening.current) and could misread who may see what; nothing was read",
            remedy: "use a newer Dais")
    }

    package static func recordIsEmpty(_ path: String) -> Self {
        Diagnostic(
            rule: .recordForm, at: Position(path: path, line: 1, column: 1), "the record is empty",
            because: "it does not say which meeting it belongs to",
            remedy: "begin one with dais record, or name another file")
    }

    package static func recordIsTooLarge(_ count: Int, _ path: String) -> Self {
        Diagnostic(
            rule: .recordSyntax, at: Position(path: path, line: 1, column: 1),
            "the record has \(EnglishStyle.figures(count)) bytes",
            because:
                "the limit for a record is \(EnglishStyle.figures(ContentLimits.recordBytes)) bytes",
            remedy: "check that this is a record, and divide it if it is")
    }

    static func recordHasNoOpening(at place: Position) -> Self {
        Diagnostic(
            rule: .recordForm, at: place, "the first line does not open the record",
            because: "without it nobody can tell which meeting the points belong to",
            remedy: "put a line with 'record', 'version', 'meeting', 'date', 'language' and 'exercise' first")
    }

    static func recordOpensTwice(at place: Position) -> Self {
        Diagnostic(
            rule: .recordForm, at: place, "a second record opens here",
            because:
                "the lines that follow may belong to another meeting; they are read as if this line were not there",
            remedy: "keep each record in a separate file")
    }

    // MARK: Several lines

    static func recordIsTorn(_ count: Int, at place: Position) -> Self {
        Diagnostic(
            rule: .recordTorn, severity: .warning, at: place,
            "the last line was torn off after \(EnglishStyle.count(count, "byte"))",
            because:
                "the program stopped while it wrote the line, and never acknowledged the point; only this line is lost",
            remedy: "type that point again; dais record closes the line when it opens the record")
    }

    static func recordTornAmiss(at place: Position) -> Self {
        Diagnostic(
            rule: .recordTorn, severity: .warning, at: place,
            "the line above is not the torn line that this line is about",
            because: "a line may have been deleted or moved between them",
            remedy: "look at the lines above, and delete this one")
    }

    static func recordHasTwice(_ id: PointID, first: Int, at place: Position) -> Self {
        Diagnostic(
            rule: .recordUnique, at: place, "the point '\(id)' is already in line \(first)",
            because: "a summary refers to points by name; the second does not count",
            remedy: "delete the line that is a copy, or give it the next free name")
    }

    static func recordWithdrawsTwice(_ id: PointID, at place: Position) -> Self {
        Diagnostic(
            rule: .recordUnique, severity: .warning, at: place, "the point '\(id)' is already withdrawn",
            because: "another point may have been meant", remedy: "withdraw the one that was meant, or delete the line")
    }

    static func recordWithdrawsNothing(_ id: PointID, at place: Position) -> Self {
        Diagnostic(
            rule: .recordRefers, at: place, "there is no point '\(id)' above that could be withdrawn",
            because: "the point that was meant is not withdrawn, and no later point can have this name",
            remedy: "write the name of the point that was meant, or put the line below it")
    }

    static func recordCitesNoParagraph(_ paragraph: String, of source: String, at place: Position) -> Self {
        Diagnostic(
            rule: .recordRefers, severity: .warning, at: place,
            "'\(paragraph.prefix(40))' does not name paragraphs of '\(source.prefix(40))'",
            because: "the point counts, but a summary cites the source without them",
            remedy: "write 5, 3–4 or 5, 7–9 for 'paragraph', or leave the key out")
    }

    static func recordRefersToNothing(_ id: PointID, key: String, at place: Position) -> Self {
        Diagnostic(
            rule: .recordRefers, severity: .warning, at: place, "there is no point '\(id)', which '\(key)' names",
            because: "the point counts, but is not linked to another point",
            remedy: "write the name of the point that was meant")
    }

    static func recordFromTheFuture(_ time: RecordTime, at place: Position) -> Self {
        Diagnostic(
            rule: .recordFuture, severity: .warning, at: place, "'\(time)' is in the future by this machine's clock",
            because: "the point counts, but its time or the clock is wrong",
            remedy: "set the clock, or correct the time")
    }

    static func recordHasMoreFaults(_ count: Int, _ path: String, line: Int) -> Self {
        Diagnostic(
            rule: .recordSyntax, at: Position(path: path, line: line, column: 1),
            "\(EnglishStyle.count(count, "more fault")) from this line on",
            because: "nobody would read a longer list", remedy: "fix those above, and check again")
    }
}
