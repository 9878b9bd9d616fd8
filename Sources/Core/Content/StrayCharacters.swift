/// Finds characters that are invisible, break lines invisibly or do not belong in a text, such as tabs.
///
/// It also finds YAML's indirections, which content does not need.
enum StrayCharacters {
    /// A diagnostic for each stray character, up to the limit.
    static func found(in text: String, of path: String) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        var more = 0
        var line = 1
        var column = 1
        var isIndentation = true
        var isStrayIndentation = false
        var previous: Unicode.Scalar = "\n"
        let scalars = Array(text.unicodeScalars)
        // In a comment or in the text of a block, no character has a special meaning.
        let blocks = BlockText.lines(of: text)
        var isPlainText = blocks.first ?? false
        for (index, scalar) in scalars.enumerated() {
            let here = Position(path: path, line: line, column: column)
            switch scalar {
            case "\n": break
            case "\r":
                if index + 1 == scalars.count || scalars[index + 1] != "\n" {
                    faults.append(.refused(scalar, at: here))
                }
            case "\t":
                faults.append(.tab(at: here))
            case _ where RefusedCharacters.isRefused(at: index, in: scalars):
                faults.append(.refused(scalar, at: here))
            // In indentation, YAML would read such a space as part of the key, and nobody would see it.
            case _
            where isIndentation && !isPlainText && !isStrayIndentation && RefusedCharacters.isOtherSpace(scalar):
                isStrayIndentation = true
                faults.append(.otherSpace(scalar, at: here))
            case "#" where isIndentation: isPlainText = true
            case "&" where !isPlainText, "*" where !isPlainText, "!" where !isPlainText:
                let next = index + 1 < scalars.count ? scalars[index + 1] : " "
                if " \n[{,:".unicodeScalars.contains(previous), !" \r\n".unicodeScalars.contains(next) {
                    faults.append(.indirection(scalar, at: here))
                }
            case "<" where isIndentation && !isPlainText:
                if scalars[index...].starts(with: "<<:".unicodeScalars) {
                    faults.append(.indirection(scalar, at: here))
                }
            default: break
            }
            if faults.count > ContentLimits.diagnostics {
                faults.removeLast()
                more += 1
            }
            if scalar == "\n" {
                (line, column, isIndentation, isStrayIndentation) = (line + 1, 1, true, false)
                isPlainText = line <= blocks.count && blocks[line - 1]
            } else {
                column += 1
                if scalar != " ", !isStrayIndentation || !RefusedCharacters.isOtherSpace(scalar) {
                    isIndentation = false
                }
            }
            previous = scalar
        }
        if more > 0, let last = faults.last { faults.append(last.andMore(more)) }
        return faults
    }
}

extension Diagnostic {
    fileprivate static func tab(at place: Position) -> Self {
        Diagnostic(
            rule: .contentBytes, at: place, "there is a tab here",
            because: "indentation shows what belongs together, and a tab has no fixed width",
            remedy: "use spaces, two per level")
    }

    fileprivate static func otherSpace(_ scalar: Unicode.Scalar, at place: Position) -> Self {
        Diagnostic(
            rule: .contentBytes, at: place, "the indentation of this line contains the character \(scalar.codePoint)",
            because: "it looks like a space, but only spaces can indent a line",
            remedy: "delete the indentation and type it again with spaces")
    }

    static func refused(_ scalar: Unicode.Scalar, at place: Position) -> Self {
        Diagnostic(
            rule: .contentBytes, at: place, "the character \(scalar.codePoint) is not allowed here",
            because: bytesReason, remedy: "delete the character or its escape, and type the text again here")
    }

    static func indirection(_ sign: Unicode.Scalar, at place: Position) -> Self {
        Diagnostic(
            rule: .contentSyntax, at: place, "'\(sign)' begins an anchor, an alias, a tag or a merge key here",
            because: "content states everything once and in full",
            remedy: "write the value in full; in running text, put a word before the sign")
    }
}
