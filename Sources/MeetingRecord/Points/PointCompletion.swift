import Core
import Programme

/// Completes a line while it is being typed.
package struct PointCompletion {
    let state: RecordState

    /// Creates the completion for a state of the record.
    package init(state: RecordState) {
        self.state = state
    }

    /// Returns the lines that a partial line can become, each completed by one word.
    package func candidates(for line: String) -> [String] {
        let endings = endings(of: line[...])
        return endings.words.filter { $0.lowercased().hasPrefix(endings.typed.lowercased()) }
            .map { line[..<endings.typed.startIndex] + $0 }
    }

    /// Returns the part of the line that is being typed, and the words that it may become.
    private func endings(of line: Substring) -> (typed: Substring, words: [String]) {
        if line.hasPrefix("/") { return command(line) }
        guard let space = line.firstIndex(of: " ") else {
            let kinds = PointLine.kinds.map { "\($0.words[1]) " }
            return (line, line.isEmpty ? kinds + RecordStep.commands.map(\.word) : kinds)
        }
        if let colon = line.firstRange(of: ": ") { return reference(line[colon.upperBound...]) }
        let last = line[(line.lastIndex(of: " ").map { line.index(after: $0) } ?? line.startIndex)...]
        if let sign = last.first.flatMap(PointLine.Mark.Sign.init) {
            return (last.dropFirst(), values(of: sign).map { "\($0) " })
        }
        let tokens = line[space...].split(separator: " ")
        let speaker = tokens.first { $0.first.flatMap(PointLine.Mark.Sign.init) == nil }
        let typed = speaker.map { line[$0.startIndex...] } ?? last
        let prefixes = SpeakerNames.prefixes.map { "\($0.word)=" }
        return (typed, state.names.names.map { "\($0): " } + prefixes)
    }

    private func command(_ line: Substring) -> (Substring, [String]) {
        guard let space = line.firstIndex(of: " ") else { return (line, RecordStep.commands.map(\.word)) }
        let rest = line[space...].dropFirst()
        switch line[..<space] {
        case "/session", "/s": return (rest, state.programme.sessions.map(\.id.rawValue))
        case "/item", "/i": return (rest, state.items.map(\.rawValue))
        case "/undo": return (rest, state.points.reversed().map(\.id.rawValue))
        default: return (rest, [])
        }
    }

    /// Completes a source after an opening curly bracket.
    private func reference(_ text: Substring) -> (Substring, [String]) {
        guard let open = text.lastIndex(of: "{"), !text[open...].contains("}") else { return (text, []) }
        return (text[open...].dropFirst(), state.sources.sorted())
    }

    private func values(of sign: PointLine.Mark.Sign) -> [String] {
        switch sign {
        case .answers: state.points.filter { $0.kind == .question }.reversed().map(\.id.rawValue)
        case .supports: state.points.reversed().map(\.id.rawValue) + state.claims.sorted()
        case .language: Language.allCases.map(\.rawValue)
        case .topic: Topic.allCases.map(\.typed)
        case .release: Release.allCases.map(\.rawValue)
        case .prepared, .time: []
        }
    }
}
