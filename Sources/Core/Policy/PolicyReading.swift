/// Reads a policy: the built-in file, and the groups with which a meeting's own file replaces some of its groups.
public enum PolicyReading {
    /// The name of the file.
    static let name = "policy.yaml"

    /// The built-in file; nil if the program was built without it.
    public static let builtInFile = EmbeddedContent.files.first { $0.name == name }

    private static let builtIn = builtInFile.map { ParsedContent($0) }

    /// Reads a policy.
    ///
    /// - Parameter own: The meeting's own file; nil if it has none.
    /// - Returns: The policy, or nil if a file has a fault, because nothing may be printed with half of a policy; and the
    ///   diagnostics of the files that give its groups.
    static func read(_ own: ParsedContent?) -> (policy: Policy?, diagnostics: [Diagnostic]) {
        // The built-in file is parsed only if it gives a group; the own file of most runs is a copy of it.
        let isWhole = Shape.policyGroups.allSatisfy { own?.root?[$0] != nil }
        let files = (isWhole ? [own] : [own, builtIn]).compactMap(\.self)
        let diagnostics = files.flatMap(\.diagnostics)
        guard diagnostics.isEmpty else { return (nil, diagnostics.sorted()) }
        return (Policy { key in files.lazy.compactMap { $0.root?[key] }.first }, [])
    }
}

extension Policy {
    fileprivate init?(_ group: (String) -> ContentNode?) {
        guard let wording = group("wording"), let general = group("general words"),
            let absences = group("absences"), let numbers = group("numbers"), let rooms = group("rooms"),
            let limits = group("limits").flatMap(Limits.init), let speaking = group("speaking").flatMap(Speaking.init),
            let printed = group("printed").flatMap(Printed.init),
            let pages = group("pages")
        else { return nil }
        self.wording = Wording(wording)
        generalWords = Set(general.elements.compactMap { $0.text?.lowercased() })
        self.absences = Absences(absences)
        self.numbers = NumberWords(numbers)
        self.rooms = rooms.elements.compactMap(\.text)
        self.limits = limits
        self.speaking = speaking
        self.printed = printed
        self.pages = Dictionary(
            Reader.allCases.compactMap { reader in pages.integer(reader.rawValue).map { (reader, $0) } },
            uniquingKeysWith: { first, _ in first })
        settings = Shape.policyGroups.flatMap { key in group(key).map { Setting.all(in: $0, as: key) } ?? [] }
    }
}

extension Policy.Setting {
    fileprivate static func all(in node: ContentNode, as key: String) -> [Self] {
        func values(_ node: ContentNode) -> String { node.elements.compactMap(\.text).joined(separator: ", ") }
        return node.entries.isEmpty
            ? [Self(name: key, values: values(node))]
            : node.entries.map { Self(name: "\(key): \($0.key)", values: values($0.value)) }
    }
}

extension Policy.Wording {
    fileprivate init(_ node: ContentNode) {
        standings = Dictionary(
            Claim.Standing.allCases.map { ($0, node.smallTexts($0.rawValue)) }, uniquingKeysWith: { first, _ in first })
        labels = node.smallTexts("labels")
        council = node.smallTexts("council")
        labelsAndCouncil = PhraseSearch(labels + council, inAnyCase: true)
        fact = node.smallTexts("fact")
    }
}

extension Policy.Absences {
    fileprivate init(_ node: ContentNode) {
        func phrases(_ key: String) -> [[String]] { node.texts(key).map { Sentences.words(in: $0) } }
        everywhere = phrases("everywhere")
        outsideReports = phrases("outside reports")
        inNotes = phrases("in notes")
        exceptions = phrases("except")
        // Texts may have another apostrophe than the words here.
        func search(_ words: [String]) -> PhraseSearch {
            PhraseSearch(words.map { String($0.prefix { $0 != "'" }) }, inAnyCase: true)
        }
        let inClaims = everywhere + outsideReports
        beginnings = search(inClaims.compactMap(\.first) + Self.negations)
        endings = search(inClaims.compactMap(\.last) + ["read", "found"])
    }
}

extension Policy.NumberWords {
    fileprivate init(_ node: ContentNode) {
        before = Set(node.smallTexts("before"))
        counts = Set(node.smallTexts("counts"))
        shares = Set(node.smallTexts("shares"))
        changes = Set(node.smallTexts("changes"))
    }
}

extension Policy.Limits {
    fileprivate init?(_ node: ContentNode) {
        guard let claimWords = node.integer("words of a claim"), let name = node.integer("letters of a name"),
            let function = node.integer("letters of a function")
        else { return nil }
        self.init(claimWords: claimWords, name: name, function: function)
    }
}

extension Policy.Speaking {
    fileprivate init?(_ node: ContentNode) {
        guard let question = node.integer("question"), let answer = node.integer("answer"),
            let warning = node.integer("warning")
        else { return nil }
        self.init(question: question, answer: answer, warning: warning)
    }
}

extension Policy.Printed {
    fileprivate init?(_ node: ContentNode) {
        guard let questions = node.integer("questions"), let otherPanels = node.integer("other panels") else {
            return nil
        }
        self.init(questions: questions, otherPanels: otherPanels)
    }
}

extension ContentNode {
    fileprivate func smallTexts(_ key: String) -> [String] { texts(key).map { $0.lowercased() } }
}
