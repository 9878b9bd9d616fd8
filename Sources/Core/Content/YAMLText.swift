/// Writes text as a YAML value that reads back as the same text.
public enum YAMLText {
    /// A text on one line: plain if it cannot be read as anything else, and in quotation marks otherwise.
    ///
    /// - Source: YAML 1.2.2, sections 7.3.1 and 7.3.3.
    public static func scalar(_ text: String) -> String {
        let isPlain =
            text.first?.isLetter == true && text.last != " "
            && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
            && !["none", "null", "true", "false", "yes", "no", "on", "off"].contains(text.lowercased())
        return isPlain ? text : "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}
