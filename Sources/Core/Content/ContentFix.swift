/// Corrects the faults in a content file that have only one correct solution, without changing any other byte.
///
/// It removes invisible characters that have no meaning. It replaces a tab between words, and a no-break space in the
/// indentation, with a space. It writes document symbols in their canonical spelling, and former keys and words in
/// their current form. A file that is not UTF-8 is not changed.
public struct ContentFix: Sendable {
    /// The corrected file.
    public let file: ContentFile
    /// The corrections, in the order of the file.
    public let changes: [Change]

    /// A correction.
    public struct Change: Sendable, Hashable {
        /// The position of the correction.
        ///
        /// For an invisible character or a space, it is the position in the original file. For a symbol or a word, it
        /// is the position after the invisible characters were removed.
        public let position: Position
        /// A description of the change, such as “S/RES/2462(2019) → S/RES/2462 (2019)”.
        public let what: String
    }

    /// Corrects a file.
    public init(_ file: ContentFile) {
        let (visible, unseen) = Self.withoutUnseen(file)
        let (fixed, symbols) = Self.withSymbols(visible)
        self.file = fixed
        // Positions of symbols are those after the first step, which may have removed characters before them in their
        // line.
        changes = (unseen + symbols).sorted { $0.position < $1.position }
    }

    // MARK: Invisible characters

    private static func withoutUnseen(_ file: ContentFile) -> (ContentFile, [Change]) {
        guard let text = String(validating: file.bytes, as: UTF8.self) else { return (file, []) }
        var changes: [Change] = []
        var result = ""
        var (line, column, isIndentation) = (1, 1, true)
        let scalars = Array(text.unicodeScalars)
        let blocks = BlockText.lines(of: text)
        for (index, scalar) in scalars.enumerated() {
            let here = Position(path: file.path, line: line, column: column)
            if RefusedCharacters.isUnseen(scalar), RefusedCharacters.isRefused(at: index, in: scalars) {
                changes.append(Change(position: here, what: "\(scalar.codePoint) removed"))
            } else if scalar == "\t", !isIndentation {
                changes.append(Change(position: here, what: "a tab replaced by a space"))
                result.unicodeScalars.append(" ")
            } else if scalar == "\u{A0}", isIndentation, !(line <= blocks.count && blocks[line - 1]) {
                changes.append(Change(position: here, what: "\(scalar.codePoint) replaced by a space"))
                result.unicodeScalars.append(" ")
            } else {
                result.unicodeScalars.append(scalar)
                if scalar != " ", scalar != "\t" { isIndentation = false }
            }
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            if scalar == "\n" { isIndentation = true }
        }
        return changes.isEmpty ? (file, []) : (ContentFile(path: file.path, bytes: Array(result.utf8)), changes)
    }

    // MARK: Symbols

    private static func withSymbols(_ file: ContentFile) -> (ContentFile, [Change]) {
        let fixes = ParsedContent(file).fixes
        guard !fixes.isEmpty else { return (file, []) }
        var lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        var changes: [Change] = []
        // Replace from the end of each line, so that the earlier positions in the line stay valid.
        for fix in fixes.sorted(by: { $0.position > $1.position }) {
            let index = fix.position.line - 1
            guard lines.indices.contains(index), let place = place(of: fix, in: lines[index]) else { continue }
            lines[index].replaceSubrange(place, with: Array(fix.fixed.utf8))
            changes.append(Change(position: fix.position, what: "\(fix.text) → \(fix.fixed)"))
        }
        return (ContentFile(path: file.path, bytes: Array(lines.joined(separator: [0x0A]))), changes)
    }

    /// The range of a text in the bytes of its line; nil if the text is written with escapes or over several lines.
    private static func place(of fix: ShapeCheck.Fix, in line: [UInt8]) -> Range<Int>? {
        var start = 0
        var scalars = 1
        while scalars < fix.position.column, start < line.count {
            start += 1
            while start < line.count, line[start] & 0xC0 == 0x80 { start += 1 }
            scalars += 1
        }
        if start < line.count, line[start] == 0x22 || line[start] == 0x27 { start += 1 }
        let text = Array(fix.text.utf8)
        return line[start...].starts(with: text) ? start..<(start + text.count) : nil
    }
}
