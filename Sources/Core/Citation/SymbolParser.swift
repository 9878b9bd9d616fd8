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

    static let suffixNames: Set<String> = ["Add", "Corr", "Rev", "Amend", "Summary", "Excerpt"]
    private static let years = 1946...2199

    /// Reads one symbol.
    ///
    /// The first part is letters of an organ or a body, and every other part a number or the name of a series, known here or
    /// not: new bodies and series appear every year. What no series has is refused: figures and letters mixed, small letters,
    /// empty parts, stray signs.
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
        // Only an organ of plain letters is known to number its resolutions as the Assembly or the Council does.
        let (kind, period) =
            isCapitals(parts[0][...])
            ? try classify(organ: parts[0], core: core, parenthesis: parenthesis) : (.document, nil)
        if let letter, !["RES", "DEC"].contains(core[0]) { throw .malformedPart(letter) }
        let tail = parenthesis.map { " (\(spaced($0)))" } ?? ""
        return Parts(
            organ: parts[0], kind: kind, yearOrSession: period, suffixes: suffixes,
            canonical: body + tail + (letter.map { " \($0)" } ?? ""))
    }

    /// Divides a symbol before the parenthesis and the letter at its end, and refuses what no symbol has.
    private static func split(
        _ text: Substring
    ) throws(SymbolFault) -> (body: String, parenthesis: String?, letter: String?) {
        // Scalars, not characters: a mark that combines with a figure would hide behind it.
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

    /// What may stand between parentheses: words and numbers, with one space between two.
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
        // Special and emergency special sessions of the General Assembly: S-30, ES-10.
        let session = part.split(separator: "-", omittingEmptySubsequences: false)
        if session.count == 2, ["S", "ES"].contains(session[0]), isNumber(session[1]) { return }
        // A series with its number, letters or Roman figure: PV.8539, WG.III, SER.B.
        let pieces = part.split(separator: ".", omittingEmptySubsequences: false)
        let isSeries = isCapitals(pieces[0]) || ["Res", "Dec"].contains(pieces[0])
        if isSeries, pieces.count > 1, pieces.dropFirst().allSatisfy({ isNumber($0) || isCapitals($0) }) { return }
        // A number in parentheses, alone or behind a series: (1455), COP(6).
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

    /// The letters of an organ or a body, alone or with its session or series: S, GC(63), PC.DEC, IDB.47.
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

    /// `Resumption1` as `Resumption 1`, and `Vol.I` as `Vol. I`.
    private static func spaced(_ parenthesis: String) -> String {
        if isResumption(parenthesis) { return "Resumption \(resumptionNumber(parenthesis))" }
        guard let (name, number) = part(parenthesis) else { return parenthesis }
        return "\(name) \(number)"
    }

    /// Parts of a large document: volumes, sections of the budget, chapters.
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

/// Roman figures up to thirty-nine, as the first thirty sessions of the General Assembly bear them.
enum Roman {
    /// The number, or nil where the text is no canonical Roman figure.
    static func value(of text: String) -> Int? { (1...39).first { figure($0) == text } }

    static func figure(_ number: Int) -> String {
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        return String(repeating: "X", count: number / 10) + ones[number % 10]
    }
}
