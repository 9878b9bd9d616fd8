/// Parses a document symbol into its parts.
enum SymbolParser {
    /// The parts of a symbol.
    struct Parts {
        var organ: String
        var kind: DocumentSymbol.Kind
        var yearOrSession: Int?
        var suffixes: [String]
        var canonical: String
    }

    static let suffixNames: Set<String> = ["Add", "Corr", "Rev", "Amend", "Summary", "Excerpt"]
    private static let years = 1946...2199

    /// Reads one symbol.
    ///
    /// The first part is the letters of an organ or a body. Every other part is a number or the name of a series. The
    /// parser has no list of bodies and series, because new ones appear every year. It refuses what no symbol contains:
    /// mixtures of figures and letters, small letters, empty parts and stray characters.
    static func parse(_ text: Substring) throws(SymbolFault) -> Parts {
        guard !text.isEmpty else { throw .empty }
        let (body, parenthesis, letter) = try split(text)
        let parts = body.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if let index = parts.firstIndex(of: "") { throw .emptyPart(index: index) }
        guard isOrgan(parts[0]) else { throw .unknownOrgan(parts[0]) }
        for part in parts.dropFirst() { try check(part) }
        let suffixes = Array(parts.reversed().prefix { isSuffix($0) }.reversed())
        let core = Array(parts.dropFirst().dropLast(suffixes.count))
        if let misplaced = core.first(where: isSuffix) { throw .malformedPart(misplaced) }
        guard let last = core.last, core.count > 1 || last.contains(where: \.isNumber),
            (core + suffixes).contains(where: { $0.contains(where: \.isNumber) })
        else { throw .lacksNumber }
        // Only an organ whose name is plain letters numbers its resolutions like the Assembly or the Council.
        let (kind, period) =
            isCapitals(parts[0][...])
            ? try classify(organ: parts[0], core: core, parenthesis: parenthesis) : (.document, nil)
        if let letter, !["RES", "DEC"].contains(core[0]) { throw .malformedPart(letter) }
        let tail = parenthesis.map { " (\(spaced($0)))" } ?? ""
        return Parts(
            organ: parts[0], kind: kind, yearOrSession: period, suffixes: suffixes,
            canonical: body + tail + (letter.map { " \($0)" } ?? ""))
    }

    /// Splits off the parenthesis and the letter at the end of a symbol, and refuses invalid characters.
    private static func split(
        _ text: Substring
    ) throws(SymbolFault) -> (body: String, parenthesis: String?, letter: String?) {
        // Work on scalars, not on characters: a combining mark would hide in the character of the figure before it.
        let scalars = Array(text.unicodeScalars)
        if scalars.count > 1, scalars.last == " " { throw .straySpace(offset: scalars.count - 1) }
        var end = scalars.count
        var letter: String?
        if end > 3, case "A"..."Z" = scalars[end - 1] {
            let gap = scalars[end - 2] == " " ? 1 : 0
            let before = scalars[end - 2 - gap]
            if before == ")" || (gap == 1 && "0"..."9" ~= before) {
                letter = String(scalars[end - 1])
                end -= 1 + gap
            }
        }
        var parenthesis: String?
        if let open = scalars[..<end].lastIndex(of: "(") {
            if !scalars[open..<end].contains(")") { throw .strayCharacter("(", offset: open) }
            if scalars[end - 1] == ")", open > 0, scalars[open - 1] != "/" {
                try checkInside(scalars, open + 1..<end - 1)
                parenthesis = String(String.UnicodeScalarView(scalars[(open + 1)..<(end - 1)]))
                end = scalars[open - 1] == " " ? open - 1 : open
            }
        }
        for (offset, scalar) in scalars[..<end].enumerated() {
            switch scalar {
            case " ": throw .straySpace(offset: offset)
            case "/", ".", "-", "(", ")", "0"..."9", "A"..."Z", "a"..."z": break
            default: throw .strayCharacter(Character(scalar), offset: offset)
            }
        }
        return (String(String.UnicodeScalarView(scalars[..<end])), parenthesis, letter)
    }

    /// Checks that the text in parentheses consists of words and numbers with single spaces between them.
    private static func checkInside(_ scalars: [Unicode.Scalar], _ inside: Range<Int>) throws(SymbolFault) {
        for offset in inside {
            switch scalars[offset] {
            case " ":
                let isBetween =
                    offset > inside.lowerBound && offset + 1 < inside.upperBound && scalars[offset - 1] != " "
                if !isBetween { throw .straySpace(offset: offset) }
            case ".", "0"..."9", "A"..."Z", "a"..."z": break
            default: throw .strayCharacter(Character(scalars[offset]), offset: offset)
            }
        }
    }

    private static func check(_ part: String) throws(SymbolFault) {
        if isNumber(part[...]) || isCapitals(part[...]) || isSuffix(part) || part == "Agenda" { return }
        // A special or emergency special session of the General Assembly: S-30, ES-10.
        let session = part.split(separator: "-", omittingEmptySubsequences: false)
        if session.count == 2, ["S", "ES"].contains(session[0]), isNumber(session[1]) { return }
        // A series with its number, letters or Roman figure: PV.8539, WG.III, SER.B.
        let pieces = part.split(separator: ".", omittingEmptySubsequences: false)
        let isSeries = isCapitals(pieces[0]) || ["Res", "Dec"].contains(pieces[0])
        if isSeries, pieces.count > 1, pieces.dropFirst().allSatisfy({ isNumber($0) || isCapitals($0) }) { return }
        // A number in parentheses, alone or after a series: (1455), COP(6).
        if part.last == ")", let open = part.firstIndex(of: "(") {
            let (name, number) = (part[..<open], part[part.index(after: open)...].dropLast())
            if name.isEmpty || isCapitals(name) || isNumber(name),
                isNumber(number) || Roman.value(of: String(number)) != nil
            {
                return
            }
        }
        throw .malformedPart(part)
    }

    /// Whether a part is the letters of an organ or a body, with or without a session or series: S, GC(63), IDB.47.
    private static func isOrgan(_ part: String) -> Bool {
        if part.last == ")", let open = part.firstIndex(of: "(") {
            return isCapitals(part[..<open]) && isNumber(part[part.index(after: open)...].dropLast())
        }
        let pieces = part.split(separator: ".", omittingEmptySubsequences: false)
        return isCapitals(pieces[0]) && pieces.dropFirst().allSatisfy { isCapitals($0) || isNumber($0) }
    }

    private static func isNumber(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }

    private static func isCapitals(_ text: Substring) -> Bool {
        (1...12).contains(text.utf8.count) && text.utf8.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
    }

    private static func isSuffix(_ part: String) -> Bool {
        let pieces = part.split(separator: ".", omittingEmptySubsequences: false)
        return pieces.count == 2 && suffixNames.contains(String(pieces[0])) && Int(pieces[1]) != nil
    }

    private static func classify(
        organ: String, core: [String], parenthesis: String?
    ) throws(SymbolFault) -> (DocumentSymbol.Kind, Int?) {
        if core.first == "RES" { return try resolution(organ: organ, core: core, parenthesis: parenthesis) }
        if let parenthesis, !isResumption(parenthesis), part(parenthesis) == nil, parenthesis != "Corrected" {
            throw .malformedParenthesis(parenthesis)
        }
        // The last number is the document's own number.
        let period = core.dropLast().lazy.filter { $0.allSatisfy(\.isNumber) }.compactMap { Int($0) }.first
        if core.first == "PRST" {
            guard core.count == 3, let period else { throw .lacksNumber }
            return (.presidentialStatement, try checked(year: period))
        }
        if core.last?.hasPrefix("PV.") == true { return (.verbatimRecord, core.count > 1 ? period : nil) }
        // The Council's documents have their year in the symbol since 1994; series such as INF and AGENDA have only a
        // number.
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

    /// Adds the missing space: `Resumption1` becomes `Resumption 1`, and `Vol.I` becomes `Vol. I`.
    private static func spaced(_ parenthesis: String) -> String {
        if isResumption(parenthesis) { return "Resumption \(resumptionNumber(parenthesis))" }
        guard let (name, number) = part(parenthesis) else { return parenthesis }
        return "\(name) \(number)"
    }

    /// The names of parts of a large document, such as volumes, sections of the budget and chapters.
    private static let partNames = ["Vol.", "Sect.", "Part", "Chap.", "Suppl."]

    private static func part(_ parenthesis: String) -> (name: String, number: Substring)? {
        guard let name = partNames.first(where: parenthesis.hasPrefix) else { return nil }
        let number = parenthesis.dropFirst(name.count).drop { $0 == " " }
        return isNumber(number) || Roman.value(of: String(number)) != nil ? (name, number) : nil
    }

    private static func isResumption(_ parenthesis: String) -> Bool {
        let number = resumptionNumber(parenthesis)
        return parenthesis.hasPrefix("Resumption") && !number.isEmpty && number.allSatisfy(\.isNumber)
    }

    private static func resumptionNumber(_ parenthesis: String) -> Substring {
        parenthesis.dropFirst("Resumption".count).drop { $0 == " " }
    }
}

/// Roman figures up to 39; the first 30 sessions of the General Assembly are written in Roman figures.
enum Roman {
    /// The number; nil if the text is not a canonical Roman figure.
    static func value(of text: String) -> Int? { (1...39).first { figure($0) == text } }

    static func figure(_ number: Int) -> String {
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        return String(repeating: "X", count: number / 10) + ones[number % 10]
    }
}
