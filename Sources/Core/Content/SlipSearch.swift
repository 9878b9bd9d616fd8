/// Searches for the typing mistake that stopped the parser.
///
/// The parser reports what it expected, but not what the author did. The search runs only for files that cannot be
/// read, so a correct line that looks like a mistake does no harm in a valid file.
struct SlipSearch {
    /// A typing mistake and its position.
    struct Slip {
        let line: Int
        let column: Int
        let message: String
        let remedy: String
    }

    private let lines: [[Unicode.Scalar]]
    /// For each line, whether it is text of a block.
    private let isBlock: [Bool]

    init(_ text: String) {
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            Array(line.last == "\r" ? line.dropLast() : line)
        }
        isBlock = BlockText.lines(of: text)
    }

    /// The mistake at the place where the parser stopped, or shortly before it.
    func slip(at line: Int, _ column: Int) -> Slip? {
        if let slip = conflict { return slip }
        guard (1...lines.count).contains(line) else { return nil }
        if let slip = words(behindQuotes: line) ?? bracket(line, column) { return slip }
        // The parser notices only on a later line that a line is not a valid key or list element.
        let near = structure(upTo: line).prefix(3)
        for number in near { if let slip = space(on: number) { return slip } }
        return curly(line) ?? deeper(line)
    }

    /// The place at which a key that appears at a given place appears again in the same column.
    func second(_ key: String, after line: Int, _ column: Int) -> (line: Int, column: Int)? {
        let name = Array(key.unicodeScalars)
        return structure(upTo: lines.count).reversed().first { number in
            guard number > line, let start = start(of: number), start + 1 == column else { return false }
            return lines[number - 1][start...].starts(with: name + [":"])
        }
        .map { ($0, column) }
    }

    // MARK: Lines

    /// The lines that are neither empty nor a comment nor text of a block, from a given line backwards.
    private func structure(upTo last: Int) -> [Int] {
        (1...max(1, min(last, lines.count))).reversed().filter { number in
            !isBlock[number - 1] && start(of: number).map { lines[number - 1][$0] != "#" } ?? false
        }
    }

    /// The index of the first character in a line that is not a space.
    private func start(of number: Int) -> Int? { lines[number - 1].firstIndex { $0 != " " } }

    /// The range of a line's key, after the dashes of lists and up to the colon; nil if the line has no key.
    private func key(of number: Int) -> Range<Int>? {
        let line = lines[number - 1]
        guard let start = line.firstIndex(where: { $0 != " " && $0 != "-" }), line[start].properties.isAlphabetic,
            let end = line[start...].firstIndex(where: { $0 == ":" || $0 == "：" }),
            line[start..<end].allSatisfy({ $0.properties.isAlphabetic || " -_".unicodeScalars.contains($0) })
        else { return nil }
        return start..<end
    }

    private func text(_ number: Int, _ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(lines[number - 1][range]))
    }

    // MARK: Mistakes

    /// The markers that a merge leaves if it could not combine two versions of a passage.
    private var conflict: Slip? {
        let line = lines.firstIndex { $0.starts(with: "<<<<<<< ".unicodeScalars) }
        return line.map {
            Slip(
                line: $0 + 1, column: 1, message: "a merge conflict begins here",
                remedy: "keep one of the two versions, and delete the lines <<<<<<<, ======= and >>>>>>>")
        }
    }

    /// A quotation mark that ends a text earlier than its author intended.
    private func words(behindQuotes number: Int) -> Slip? {
        guard !isBlock[number - 1] else { return nil }
        let line = lines[number - 1]
        let isFlow = line.contains("{") || line.contains("[")
        var index = 0
        var before: Unicode.Scalar = " "
        while index < line.count {
            let mark = line[index]
            let opens = ":-[{".unicodeScalars.contains(before) || isFlow && before == ","
            guard mark == "'" || mark == "\"", opens else {
                if mark != " " { before = mark }
                index += 1
                continue
            }
            guard let end = closing(mark, in: line, from: index + 1) else { return nil }
            let next = line[(end + 1)...].first { $0 != " " }
            if let next, !",]}:#".unicodeScalars.contains(next) { return Self.cut(by: mark, number, end + 1) }
            (before, index) = (mark, end + 1)
        }
        return nil
    }

    /// The index at which a quoted text ends; a doubled apostrophe and an escaped mark are part of the text.
    private func closing(_ mark: Unicode.Scalar, in line: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while index < line.count {
            if mark == "\"", line[index] == "\\" {
                index += 1
            } else if line[index] == mark {
                guard mark == "'", index + 1 < line.count, line[index + 1] == mark else { return index }
                index += 1
            }
            index += 1
        }
        return nil
    }

    private static func cut(by mark: Unicode.Scalar, _ line: Int, _ column: Int) -> Slip {
        Slip(
            line: line, column: column, message: "the mark \(mark) ends the text here, but more words follow",
            remedy: mark == "'"
                ? "write an apostrophe inside '…' twice, or put the whole text in a `>` block on the next line"
                : "write “ and ” inside \"…\", or put the whole text in a `>` block on the next line")
    }

    /// Words after a closing bracket, or one closing bracket too many.
    private func bracket(_ number: Int, _ column: Int) -> Slip? {
        guard !isBlock[number - 1] else { return nil }
        let line = lines[number - 1]
        let before = line.prefix(max(0, column - 1)).last { $0 != " " }
        guard column <= line.count, before == "]" || before == "}" else { return nil }
        let here = line[column - 1]
        return here == "]" || here == "}"
            ? Slip(
                line: number, column: column, message: "this closing bracket has no opening bracket",
                remedy: "delete it")
            : Slip(
                line: number, column: column, message: "words follow the bracket that ends a list or a group here",
                remedy: "if the brackets are part of a text, put the text in a `>` block on the next line")
    }

    /// A missing space after a dash or a colon, or another character in its place.
    private func space(on number: Int) -> Slip? {
        let line = lines[number - 1]
        guard let start = start(of: number) else { return nil }
        if line[start] == "-", start + 1 < line.count, line[start + 1] != "-" {
            if RefusedCharacters.isOtherSpace(line[start + 1]) { return other(line[start + 1], number, start + 2) }
            if line[start + 1] != " ", key(of: number) != nil {
                return Slip(
                    line: number, column: start + 1, message: "the '-' of a list element is not followed by a space",
                    remedy: "write `- `, with a space")
            }
        }
        guard let key = key(of: number) else { return nil }
        let name = text(number, key)
        if line[key.upperBound] == "：" {
            return Slip(
                line: number, column: key.upperBound + 1,
                message: "the colon after '\(name)' is a full-width colon, \(line[key.upperBound].codePoint)",
                remedy: "write `\(name): `, with an ASCII colon and a space")
        }
        guard key.upperBound + 1 < line.count else { return nil }
        let next = line[key.upperBound + 1]
        if RefusedCharacters.isOtherSpace(next) { return other(next, number, key.upperBound + 2) }
        // The colon in `https://` does not end a key.
        guard next != " ", next != "/" else { return nil }
        return Slip(
            line: number, column: key.upperBound + 1, message: "the colon after '\(name)' is not followed by a space",
            remedy: "write `\(name): `, with a space")
    }

    private func other(_ scalar: Unicode.Scalar, _ line: Int, _ column: Int) -> Slip {
        Slip(
            line: line, column: column, message: "the character \(scalar.codePoint) is where a space should be",
            remedy: "type a space in its place")
    }

    /// Curly quotation marks around a text that needs quoting.
    private func curly(_ number: Int) -> Slip? {
        guard !isBlock[number - 1], let key = key(of: number) else { return nil }
        let rest = lines[number - 1][key.upperBound...].dropFirst()
        guard let start = rest.firstIndex(where: { $0 != " " }), "“„‘‚”’".unicodeScalars.contains(rest[start]) else {
            return nil
        }
        return Slip(
            line: number, column: start + 1, message: "curly quotation marks do not enclose a text in YAML",
            remedy: "put the text in a `>` block on the next line, or write \" in their place")
    }

    /// A key that is indented below a key that already has a value.
    private func deeper(_ number: Int) -> Slip? {
        let near = structure(upTo: number).prefix(2)
        guard near.count == 2, near.first == number, let key = key(of: number), let start = start(of: number),
            start == key.lowerBound, let above = near.last, let parent = self.key(of: above),
            parent.lowerBound < start, parent.upperBound + 1 < lines[above - 1].count
        else { return nil }
        let name = text(above, parent)
        // An element of a list begins with its id.
        if name == "id", self.start(of: above) == parent.lowerBound {
            return Slip(
                line: above, column: parent.lowerBound + 1, message: "the `- ` that begins an element is missing here",
                remedy: "write `- id: …`, with the dash where the list's other dashes are")
        }
        return Slip(
            line: number, column: start + 1,
            message: "this line is indented below '\(name)', which already has a value",
            remedy: "align the line with '\(name)'")
    }
}
