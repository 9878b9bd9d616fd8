/// Takes one document symbol apart.
enum SymbolParser {
    /// What a symbol consists of.
    struct Parts {
        var organ: String
        var kind: DocumentSymbol.Kind
        var yearOrSession: Int?
        var suffixes: [String]
        var canonical: String
    }

    /// The principal organs and bodies whose documents content has cited so far or may cite.
    private static let organs: Set<String> = [
        "A", "S", "E", "ST", "T", "TD", "DP", "UNEP", "HS", "HRI", "CAT", "CCPR", "CEDAW", "CERD", "CRC", "CRPD",
        "CTOC",
        "CAC", "ID", "TC", "JIU", "FCCC",
    ]
    /// Series that stand alone between strokes.
    private static let series: Set<String> = [
        "RES", "PRST", "INF", "DEC", "NGO", "SR", "AGENDA", "SG", "SGB", "AI", "IC", "COP", "CP", "HRC",
    ]
    /// Series that carry their number after a point.
    private static let numbered: Set<String> = [
        "PV", "SR", "AC", "CN", "C", "L", "CRP", "WP", "SUB", "CONF", "GA", "WG", "NGO", "INF", "BUR", "DC", "COP", "S",
    ]
    static let suffixNames: Set<String> = ["Add", "Corr", "Rev", "Amend", "Summary", "Excerpt"]
    private static let years = 1946...2199

    static func parse(_ text: Substring) throws(SymbolFault) -> Parts {
        guard !text.isEmpty else { throw .empty }
        let (body, parenthesis) = try split(text)
        let parts = body.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if let index = parts.firstIndex(of: "") { throw .emptyPart(index: index) }
        guard organs.contains(parts[0]) else { throw .unknownOrgan(parts[0]) }
        for part in parts.dropFirst() { try check(part) }
        let suffixes = Array(parts.reversed().prefix { isSuffix($0) }.reversed())
        let core = Array(parts.dropFirst().dropLast(suffixes.count))
        if let misplaced = core.first(where: isSuffix) { throw .malformedPart(misplaced) }
        guard let last = core.last, last.contains(where: \.isNumber) else { throw .lacksNumber }
        let (kind, period) = try classify(organ: parts[0], core: core, parenthesis: parenthesis)
        let tail = parenthesis.map { " (\(spaced($0)))" } ?? ""
        return Parts(
            organ: parts[0], kind: kind, yearOrSession: period, suffixes: suffixes,
            canonical: body + tail)
    }

    /// Divides a symbol before its parenthesis, and refuses what no symbol has.
    private static func split(_ text: Substring) throws(SymbolFault) -> (body: String, parenthesis: String?) {
        // Scalars, not characters: a mark that combines with a figure would hide behind it.
        let scalars = Array(text.unicodeScalars)
        let open = scalars.firstIndex(of: "(") ?? scalars.count
        for (offset, scalar) in scalars.enumerated() {
            let isInside = offset > open
            switch scalar {
            case " "
            where isInside && scalars[offset - 1] != "(" && scalars[offset - 1] != " " && offset < scalars.count - 1:
                break
            case " " where offset == open - 1 && offset > 0 && open < scalars.count: break
            case " ": throw .straySpace(offset: offset)
            case "(" where offset == open: break
            case ")" where isInside && scalars[(offset + 1)...].allSatisfy { $0 == " " }: break
            case "/", ".", "-", "0"..."9", "A"..."Z", "a"..."z": break
            default: throw .strayCharacter(Character(scalar), offset: offset)
            }
        }
        guard open < scalars.count else { return (String(text), nil) }
        guard scalars.last == ")" else { throw .strayCharacter("(", offset: open) }
        let body = String(String.UnicodeScalarView(scalars[..<open]))
        return (
            body.hasSuffix(" ") ? String(body.dropLast()) : body,
            String(String.UnicodeScalarView(scalars[(open + 1)..<(scalars.count - 1)]))
        )
    }

    private static func check(_ part: String) throws(SymbolFault) {
        if part.allSatisfy(\.isNumber) || series.contains(part) || isSuffix(part) { return }
        // Special and emergency special sessions of the General Assembly: S-30, ES-10.
        let session = part.split(separator: "-", omittingEmptySubsequences: false)
        if session.count == 2, ["S", "ES"].contains(session[0]), !session[1].isEmpty, session[1].allSatisfy(\.isNumber)
        {
            return
        }
        let pieces = part.split(separator: ".", omittingEmptySubsequences: false)
        if pieces.count == 2, numbered.contains(String(pieces[0])), !pieces[1].isEmpty, pieces[1].allSatisfy(\.isNumber)
        {
            return
        }
        throw .malformedPart(part)
    }

    private static func isSuffix(_ part: String) -> Bool {
        let pieces = part.split(separator: ".", omittingEmptySubsequences: false)
        return pieces.count == 2 && suffixNames.contains(String(pieces[0])) && Int(pieces[1]) != nil
    }

    private static func classify(
        organ: String, core: [String], parenthesis: String?
    ) throws(SymbolFault) -> (DocumentSymbol.Kind, Int?) {
        if core.first == "RES" { return try resolution(organ: organ, core: core, parenthesis: parenthesis) }
        if let parenthesis, !isResumption(parenthesis) { throw .malformedParenthesis(parenthesis) }
        // A number that stands last is the document's own.
        let period = core.dropLast().lazy.filter { $0.allSatisfy(\.isNumber) }.compactMap { Int($0) }.first
        if core.first == "PRST" {
            guard core.count == 3, let period else { throw .lacksNumber }
            return (.presidentialStatement, try checked(year: period))
        }
        if core.last?.hasPrefix("PV.") == true { return (.verbatimRecord, core.count > 1 ? period : nil) }
        // The Council's documents bear their year since 1994; INF, AGENDA and the like bear a number alone.
        guard organ == "S", core.count == 2, let period, core[0] == "\(period)" else {
            return (.document, core.count > 1 ? period : nil)
        }
        return (.document, try checked(year: period))
    }

    private static func resolution(
        organ: String, core: [String], parenthesis: String?
    ) throws(SymbolFault) -> (DocumentSymbol.Kind, Int?) {
        let isSpecial = core.count == 3 && core[1].contains("-")
        let numbers = core.dropFirst(isSpecial ? 2 : 1).compactMap { Int($0) }
        guard numbers.count == core.count - (isSpecial ? 2 : 1), let last = numbers.last else { throw .lacksNumber }
        if isSpecial, organ == "A", parenthesis == nil { return (.resolution(number: last), nil) }
        guard organ == "S" else {
            if let parenthesis, numbers.count > 1 { throw .malformedParenthesis(parenthesis) }
            if numbers.count == 2 { return (.resolution(number: last), numbers[0]) }
            guard numbers.count == 1 else { throw .lacksNumber }
            guard let parenthesis else { throw .lacksSession }
            guard let session = Roman.value(of: parenthesis), session <= 30 else {
                throw .malformedParenthesis(parenthesis)
            }
            return (.resolution(number: last), session)
        }
        guard numbers.count == 1, let parenthesis else { throw .lacksYear }
        guard let year = Int(parenthesis), "\(year)" == parenthesis else { throw .malformedParenthesis(parenthesis) }
        return (.resolution(number: last), try checked(year: year))
    }

    private static func checked(year: Int) throws(SymbolFault) -> Int {
        guard years.contains(year) else { throw .yearOutOfRange(year) }
        return year
    }

    /// `Resumption1` as `Resumption 1`.
    private static func spaced(_ parenthesis: String) -> String {
        isResumption(parenthesis) ? "Resumption \(resumptionNumber(parenthesis))" : parenthesis
    }

    private static func isResumption(_ parenthesis: String) -> Bool {
        let number = resumptionNumber(parenthesis)
        return parenthesis.hasPrefix("Resumption") && !number.isEmpty && number.allSatisfy(\.isNumber)
    }

    private static func resumptionNumber(_ parenthesis: String) -> Substring {
        parenthesis.dropFirst("Resumption".count).drop { $0 == " " }
    }
}

/// Roman figures up to thirty-nine, as the first thirty sessions of the General Assembly bear them.
enum Roman {
    /// The number, or nil where the text is no canonical Roman figure.
    static func value(of text: String) -> Int? { (1...39).first { figure($0) == text } }

    static func figure(_ number: Int) -> String {
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        return String(repeating: "X", count: number / 10) + ones[number % 10]
    }
}
