import Core

/// The runs of a paragraph as they are written: each with its language, and with its direction where that is from the right.
struct DOCXRuns {
    /// The language of the words that are being written, which may be an original's.
    private(set) var language: Language
    /// What is written so far.
    private var xml = ""
    /// Whether the words before run against the line.
    private var isTurned = false

    init(language: Language) { self.language = language }

    /// What was written since it was last taken.
    mutating func take() -> String {
        defer { xml = "" }
        return xml
    }

    /// What comes is a line of its own.
    mutating func begin() { isTurned = false }

    // MARK: Words

    /// Words as they stand, in stretches of one direction.
    mutating func put(_ text: String, style: String? = nil) {
        // Nearly all text of a line from the left is one stretch.
        guard language.isRightToLeft || DOCXStretch.mayTurn(text) else {
            return put(text, style: style, isRightToLeft: false)
        }
        for stretch in DOCXStretch.stretches(of: text, isRightToLeft: language.isRightToLeft) {
            if stretch.isIsolated, stretch.isRightToLeft != language.isRightToLeft {
                let mark = stretch.isRightToLeft ? "\u{200F}" : "\u{200E}"
                put(mark + stretch.text + mark, style: style, isRightToLeft: stretch.isRightToLeft)
            } else {
                put(stretch.text, style: style, isRightToLeft: stretch.isRightToLeft)
            }
        }
    }

    /// Words that have a direction of their own, whatever stands around them, and what follows them.
    mutating func put(isolated text: String, style: String? = nil, before rest: String = "") {
        let mayTurn = language.isRightToLeft || DOCXStretch.mayTurn(text)
        put(mayTurn ? "\u{2068}\(text)\u{2069}\(rest)" : text + rest, style: style)
    }

    /// Words of one direction.
    ///
    /// The direction of the run keeps a symbol or an id from turning round. A reader that orders letters by the Unicode
    /// algorithm alone needs a mark as well where such words end: “WA1، WA2” would else begin with WA1 on the left.
    mutating func put(_ text: String, style: String? = nil, isRightToLeft: Bool) {
        guard !text.isEmpty else { return }
        let turns = isRightToLeft != language.isRightToLeft
        var text = text
        if isTurned {
            if turns { putMark() } else { text = language.directionMark + text }
        }
        isTurned = turns
        open(style: style, isRightToLeft: isRightToLeft)
        putText(text)
        xml += "</w:r>"
    }

    // MARK: Other content

    /// A run of any content, in the direction of the line.
    mutating func put(element content: String, style: String? = nil) {
        turnBack()
        open(style: style, isRightToLeft: language.isRightToLeft)
        xml += content
        xml += "</w:r>"
    }

    /// Marks between runs, such as the beginning of a link.
    mutating func put(between mark: String) { xml += mark }

    /// A field: what a word processor is to put here, and what stands here until it does.
    mutating func put(field instruction: String, result: (inout DOCXRuns) -> Void = { _ in }) {
        put(fieldStart: instruction)
        result(&self)
        putFieldEnd()
    }

    /// The front of a field whose result goes over several paragraphs.
    mutating func put(fieldStart instruction: String) {
        put(element: "<w:fldChar w:fldCharType=\"begin\"/>")
        put(element: "<w:instrText xml:space=\"preserve\"> \(XMLText.escaped(instruction)) </w:instrText>")
        put(element: "<w:fldChar w:fldCharType=\"separate\"/>")
    }

    /// Its end.
    mutating func putFieldEnd() { put(element: "<w:fldChar w:fldCharType=\"end\"/>") }

    /// Begins words of another language, with its direction; a sign at their beginning or end stays with them.
    ///
    /// - Returns: The language around them, to which ``leave(to:)`` goes back.
    mutating func enter(_ original: Language) -> Language {
        let outer = language
        let turns = original.isRightToLeft != outer.isRightToLeft
        if turns { turnBack() }
        language = original
        if turns { putMark() }
        return outer
    }

    /// Ends words of another language.
    mutating func leave(to outer: Language) {
        if language.isRightToLeft != outer.isRightToLeft {
            turnBack()
            putMark()
            isTurned = true
        }
        language = outer
    }

    // MARK: Pieces of a run

    private mutating func open(style: String?, isRightToLeft: Bool) {
        xml += "<w:r><w:rPr>"
        if let style {
            xml += "<w:rStyle w:val=\""
            xml += style
            xml += "\"/>"
        }
        // East Asian quotation marks and dashes are wide.
        if language == .chinese { xml += "<w:rFonts w:hint=\"eastAsia\"/>" }
        if isRightToLeft { xml += "<w:rtl/>" }
        xml += language.runLanguage
        xml += "</w:rPr>"
    }

    /// A space at the edge of a text is kept only where the format is told.
    private mutating func putText(_ text: String) {
        let hasEdge = text.utf8.first.map { $0 <= 0x20 } ?? false || text.utf8.last.map { $0 <= 0x20 } ?? false
        xml += hasEdge ? "<w:t xml:space=\"preserve\">" : "<w:t>"
        xml += XMLText.escaped(text)
        xml += "</w:t>"
    }

    /// A character that turns what follows to the line's direction and is not seen.
    private mutating func putMark() {
        open(style: nil, isRightToLeft: language.isRightToLeft)
        putText(language.directionMark)
        xml += "</w:r>"
    }

    /// Ends words that run against the line, before something that is no words.
    private mutating func turnBack() {
        if isTurned { putMark() }
        isTurned = false
    }
}
