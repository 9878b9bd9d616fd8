// The fixed forms of short texts in content files.

extension ScalarFormat {
    private static func form(
        _ name: String, _ pattern: String?, _ remedy: String, longest: Int = ContentLimits.line,
        _ fits: @escaping @Sendable (String) -> Bool
    ) -> Self {
        var format = ScalarFormat(name: name, pattern: pattern) { text in
            fits(text) ? nil : ("'\(text.prefix(60))' is not \(name)", remedy)
        }
        format.longest = longest
        return format
    }

    /// Any short text.
    package static let words = form("text", nil, "") { _ in true }

    /// The short name of a panel, a source, an actor or a place.
    static let slug = form(
        "a name of small letters, figures and hyphens", "^[a-z0-9]+(-[a-z0-9]+)*$", "write it like west-africa",
        longest: ContentLimits.slug
    ) {
        isSlug($0)
    }

    static func isSlug(_ text: String) -> Bool {
        var previous: UInt8 = 0x2D
        for byte in text.utf8 {
            guard isDigit(byte) || (0x61...0x7A).contains(byte) || (byte == 0x2D && previous != 0x2D) else {
                return false
            }
            previous = byte
        }
        return previous != 0x2D
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The identifier of a claim, a question or a gap.
    package static let itemID = form(
        "an item's name such as WA2 or LAx1", "^[A-Z][A-Za-z]{0,3}[0-9]{1,4}[a-z]?$",
        "write letters and a number, and a letter after the number if a claim was divided"
    ) {
        text in
        let letters = text.utf8.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
        let digits = text.utf8.dropFirst(letters.count).prefix(while: isDigit)
        let tail = text.utf8.dropFirst(letters.count + digits.count)
        return (1...4).contains(letters.count) && letters.first.map { $0 < 0x61 } == true
            && (1...4).contains(digits.count)
            && tail.count <= 1 && tail.allSatisfy { (0x61...0x7A).contains($0) }
    }

    /// A three-digit code of the M49 standard.
    static let m49 = form("an M49 code", "^[0-9]{3}$", "write three figures in quotation marks, such as \"011\"") {
        text in
        text.utf8.count == 3 && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    static let integer = form("a whole number", "^-?[0-9]+$", "write figures alone, without commas") { text in
        text.utf8.count < 15 && Int(text) != nil && !text.hasPrefix("+")
    }

    /// A number of things or of minutes.
    static let count = form("a whole number from 1 to 999", "^[1-9][0-9]{0,2}$", "write figures alone") { text in
        (1...3).contains(text.utf8.count) && text.utf8.allSatisfy(isDigit) && !text.hasPrefix("0")
    }

    /// Words that a rule looks for in texts.
    static let phrase = form("a word or a phrase", nil, "write the words as they appear in texts") { text in
        text.contains { $0.isLetter || $0.isNumber }
    }

    /// A single word that a rule compares with the words of texts.
    static let word = form("a word", nil, "write one word, as it appears in texts") { text in
        text.contains { $0.isLetter || $0.isNumber } && !text.contains(" ")
    }

    static let truth = form("true or false", "^(true|false)$", "write true or false") { $0 == "true" || $0 == "false" }

    package static let date = form(
        "a day of the calendar", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "write year, month and day, such as 2019-04-26"
    ) {
        CalendarDate($0) != nil
    }

    static let publicationDate = form(
        "a date of publication", nil, "write 2018-05-08, 2018-05, 2018, before 2019-04-26 or not shown"
    ) { PublicationDate($0) != nil }

    static let period = form("a time or a span", nil, "write 2013, 2017-06, or 2016-03–2017-03 with an en dash") {
        Period($0) != nil
    }

    static let numbers = form("paragraph or page numbers", nil, "write 5, 3–4 or 5, 7–9") { Pinpoint.ranges($0) != nil }

    static let window = form(
        "a service window", "^([0-9]{4}-[0-9]{2}-[0-9]{2} )?[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}$",
        "write \"10:00-13:00\", or \"2019-04-27 10:00-13:00\" for hours on another day; it ends after it begins"
    ) { text in
        CalendarDate("2000-01-01").flatMap { ServiceWindow(text, on: $0) } != nil
    }

    static let zone = form(
        "a time zone of the form Area/Location", "^[A-Za-z_]+/[A-Za-z_/+-]+$",
        "write America/New_York; an abbreviation such as EST is wrong for half of the year"
    ) {
        ZoneName($0) != nil
    }

    /// A web address that a reader may open.
    static let link = form("a web address", "^https?://", "write the publisher's own address, with https://") { text in
        (text.hasPrefix("https://") || text.hasPrefix("http://"))
            && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\`{}|^".utf8.contains($0) }
    }

    static let symbol = ScalarFormat(
        name: "a document symbol", pattern: "^[A-Z]+/",
        fault: { text in
            do throws(SymbolFault) {
                _ = try DocumentSymbol(text)
                return nil
            } catch {
                return ("'\(text.prefix(60))' is not a document symbol: \(error)", error.remedy)
            }
        }, fixed: DocumentSymbol.fixed)
}
