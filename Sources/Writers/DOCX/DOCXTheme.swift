import Core

/// The theme: the colours and fonts that a word processor offers to people who restyle a document.
///
/// The format requires a separate part for it.
enum DOCXTheme {
    /// The part `theme.xml`.
    static let xml = """
        \(DOCXPackage.declaration)<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Dais"><a:themeElements>\
        <a:clrScheme name="Dais">\(colours)</a:clrScheme><a:fontScheme name="Dais"><a:majorFont>\(fonts)</a:majorFont>\
        <a:minorFont>\(fonts)</a:minorFont></a:fontScheme><a:fmtScheme name="Dais"><a:fillStyleLst>\(thrice(fill))</a:fillStyleLst>\
        <a:lnStyleLst>\(thrice("<a:ln w=\"6350\">\(fill)</a:ln>"))</a:lnStyleLst>\
        <a:effectStyleLst>\(thrice("<a:effectStyle><a:effectLst/></a:effectStyle>"))</a:effectStyleLst>\
        <a:bgFillStyleLst>\(thrice(fill))</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>
        """

    private static let colours = [
        ("dk1", "14181D"), ("lt1", "FFFFFF"), ("dk2", "0B4A78"), ("lt2", "F3F5F7"), ("accent1", "0B4A78"),
        ("accent2", "8A2C00"),
        ("accent3", "8A2C00"), ("accent4", "3F7FB5"), ("accent5", "B4BEC8"), ("accent6", "4A525C"), ("hlink", "0B4A78"),
        ("folHlink", "4A525C"),
    ]
    .map { "<a:\($0)><a:srgbClr val=\"\($1)\"/></a:\($0)>" }.joined()

    private static let fonts =
        "<a:latin typeface=\"Noto Sans\"/><a:ea typeface=\"Noto Sans CJK SC\"/><a:cs typeface=\"Noto Sans Arabic\"/>"
    private static let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"

    /// Returns a form three times, because a scheme needs a subtle, a moderate and an intense form.
    ///
    /// Here, all three are the same.
    private static func thrice(_ xml: String) -> String { String(repeating: xml, count: 3) }
}
