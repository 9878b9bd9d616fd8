extension Diagnostic {
    /// A diagnostic for the error that stopped the parser.
    ///
    /// It states the author's mistake if the lines around the error show it, and otherwise what the parser expected.
    static func syntax(_ error: YAMLFault, in text: String, of path: String) -> Self {
        let fault = SyntaxFault(error, in: text)
        return Diagnostic(
            rule: .contentSyntax,
            at: Position(path: path, line: max(fault.line, 1), column: max(fault.column, 1)), fault.message,
            because: syntaxReason, remedy: fault.remedy)
    }
}

/// A fault in a file's YAML, in words that a desk officer understands.
private struct SyntaxFault {
    let line: Int
    let column: Int
    let message: String
    let remedy: String

    init(_ error: YAMLFault, in text: String) {
        let search = SlipSearch(text)
        switch error {
        case .unexpected(let problem, let place, let context):
            if let slip = search.slip(at: place.line, place.column) {
                (line, column, message, remedy) = (slip.line, slip.column, slip.message, slip.remedy)
                return
            }
            // For an unclosed bracket or quotation and for a line without a colon, the beginning is more helpful than
            // the place where the parser stopped.
            let begins = ["end of stream", "could not find expected ':'", "',' or ']'", "',' or '}'"]
            let mark = begins.contains(where: problem.contains) ? context?.place ?? place : place
            (line, column) = (mark.line, mark.column)
            (message, remedy) = Self.plain(problem, context?.text ?? "")
        case .repeatedKey(let key, let place):
            (line, column) = search.second(key, after: place.line, place.column) ?? (place.line, place.column)
            message = "the key '\(key)' appears twice in one group"
            remedy = "keep one of the two, or begin the line with `- ` where a new element of a list begins"
        case .unreadable:
            (line, column) = (1, 1)
            message = "the file cannot be read as YAML"
            remedy = "compare it with Documentation/Content.md"
        }
    }

    /// The parser's most common messages in plain words.
    private static func plain(_ problem: String, _ context: String) -> (message: String, remedy: String) {
        switch problem {
        case "mapping values are not allowed in this context":
            ("a colon followed by a space is inside running text", "put the text in a `>` block on the next line")
        case "could not find expected ':'":
            (
                "this line is neither `key: value` nor part of a block of text",
                "add the colon, or indent the line like the text that it continues"
            )
        case "did not find expected key", "did not find expected <block end>":
            (
                "the indentation changes where it should not",
                "align the line with the keys of its group, two spaces per level"
            )
        case "did not find expected '-' indicator":
            (
                "this line neither begins with the `- ` of its list nor is indented like a key of an element",
                "begin the line with `- `, or align it with the keys above"
            )
        case "block sequence entries are not allowed in this context":
            ("a text cannot begin with `- `, which begins an element of a list", "put the text in a `>` block")
        case "found character that cannot start any token":
            ("a text cannot begin with this character", "put the text in a `>` block or in quotation marks")
        case "did not find expected node content":
            (
                "an element is missing between brackets here, or their bracket is not closed",
                "close the bracket, and write an element before each comma"
            )
        case "did not find expected comment or line break":
            ("words follow the `>` that begins a block", "begin the text on the next line, indented by two more spaces")
        case "found unknown escape character":
            (
                "a backslash between \"…\" begins an escape, and this is not one",
                "put the text in a `>` block on the next line"
            )
        case "but found another document":
            ("`---` begins a second document here", "delete the line; a content file has one document")
        case let text where text.contains("nesting level"):
            ("values are nested too deeply here for any parser", "check the indentation and the brackets")
        case let text where text.contains("end of stream"):
            ("a quotation mark that opens here is never closed", "close it, or put the text in a `>` block")
        case let text where text.contains("',' or ']'") || text.contains("',' or '}'"):
            ("a bracket that opens here is not closed", "close it, and separate its elements by commas")
        default:
            (
                "the YAML is not well formed here (\(context.isEmpty ? "" : context + ": ")\(problem))",
                "compare the lines around it with a neighbouring element"
            )
        }
    }
}
