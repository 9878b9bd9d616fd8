import Core

/// The runs of a paragraph, each with its language, and with its direction if it is right-to-left.
struct DOCXRuns {
    /// The language of the current words, which may be the language of an original.
    private(set) var language: Language
    /// The XML text since the last call of ``take()``.
    private var xml = ""
    /// Whether the preceding words run in the opposite direction to the line.
    private var isTurned = false

    init(language: Language) { self.language = language }

    /// Returns the runs since the last call, and removes them.
    mutating func take() -> String {
        defer { xml = "" }
        return xml
    }

    /// Begins another line.
    mutating func begin() { isTurned = false }

    // MARK: Words

    /// Appends words in stretches of one direction.
    mutating func put(_ text: String, style: String? = nil) {
        // Almost all text of a left-to-right line is one stretch.
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

    /// Appends words that are isolated from the words around them, and the text that follows them.
    mutating func put(isolated text: String, style: String? = nil, before rest: String = "") {
        let mayTurn = language.isRightToLeft || DOCXStretch.mayTurn(text)
        put(mayTurn ? "\u{2068}\(text)\u{2069}\(rest)" : text + rest, style: style)
    }

    /// Appends words of one direction.
    ///
    /// The direction of the run prevents a symbol or an id from being reordered. A program that orders letters only by
    /// the Unicode algorithm also needs a mark at the end of such words. Without the mark, “WA1، WA2” would begin with
    /// WA1 on the left.
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

    /// Appends a run of any content, in the direction of the line.
    mutating func put(element content: String, style: String? = nil) {
        turnBack()
        open(style: style, isRightToLeft: language.isRightToLeft)
        xml += content
        xml += "</w:r>"
    }

    /// Appends markup between runs, such as the beginning of a link.
    mutating func put(between mark: String) { xml += mark }

    /// Appends a field: the instruction for a word processor, and the result until the word processor updates it.
    ///
    /// A word processor updates a field that is dirty when it opens the document.
    mutating func put(field instruction: String, isDirty: Bool = false, result: (inout DOCXRuns) -> Void) {
        put(fieldStart: instruction, isDirty: isDirty)
        result(&self)
        putFieldEnd()
    }

    /// Appends the beginning of a field whose result spans several paragraphs.
    mutating func put(fieldStart instruction: String, isDirty: Bool = false) {
        put(element: "<w:fldChar w:fldCharType=\"begin\"\(isDirty ? " w:dirty=\"true\"" : "")/>")
        put(element: "<w:instrText xml:space=\"preserve\"> \(XMLText.escaped(instruction)) </w:instrText>")
        put(element: "<w:fldChar w:fldCharType=\"separate\"/>")
    }

    /// Appends the end of a field.
    mutating func putFieldEnd() { put(element: "<w:fldChar w:fldCharType=\"end\"/>") }

    /// Begins words of another language, with its direction.
    ///
    /// Punctuation at either end of the words stays with them.
    ///
    /// - Returns: The language around the words, for ``leave(to:)``.
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

    /// Appends a text.
    ///
    /// The format keeps a space at either end only if an attribute requests it.
    private mutating func putText(_ text: String) {
        let hasEdge = text.utf8.first.map { $0 <= 0x20 } ?? false || text.utf8.last.map { $0 <= 0x20 } ?? false
        xml += hasEdge ? "<w:t xml:space=\"preserve\">" : "<w:t>"
        xml += XMLText.escaped(text)
        xml += "</w:t>"
    }

    /// Appends an invisible character that changes the following text to the direction of the line.
    private mutating func putMark() {
        open(style: nil, isRightToLeft: language.isRightToLeft)
        putText(language.directionMark)
        xml += "</w:r>"
    }

    /// Ends words that run in the opposite direction to the line, before content that is not words.
    private mutating func turnBack() {
        if isTurned { putMark() }
        isTurned = false
    }
}
