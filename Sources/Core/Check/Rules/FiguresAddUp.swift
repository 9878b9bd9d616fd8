/// Percentages, changes and sums in a text agree with the claim's figures.
enum FiguresAddUp: Rule {
    static let card = RuleCard(
        id: "claim.figures", title: "Figures add up",
        reason: "one wrong sum in a Chair's papers discredits the correct ones",
        accepts: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Of 79 persons, 45 or 57 per cent had been in prison; 22 cases were 13 actual and 9 attempted.
                    figures: [{value: 45, of: 79}, {value: 22, parts: [13, 9]}]
                    sources: [{key: release}]
                  - id: X2
                    text: Output was 9,000 tons, 87 per cent more than the 4,800 tons before.
                    figures: [{value: 9000, was: 4800, per cent: 87}]
                    sources: [{key: release}]
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Of 79 persons, 45 or 75 per cent had been in prison.
                    figures: [{value: 45, of: 79}]
                    sources: [{key: release}]
                """),
            RuleExample(
                """
                findings:
                  - id: X1
                    text: There were 22 cases, 13 actual and 8 attempted.
                    figures: [{value: 22, parts: [13, 8]}]
                    sources: [{key: release}]
                """),
            RuleExample(
                """
                findings:
                  - {id: X1, text: Prices rose by 12 per cent., sources: [{key: release}]}
                """),
            RuleExample(
                """
                findings:
                  - {id: X1, text: "Of the prices, 12% rose.", sources: [{key: release}]}
                """),
            RuleExample(
                """
                findings:
                  - {id: X1, text: Some were freed., figures: [{value: 58, of: 60}], sources: [{key: release}]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let figures = subject.claims.flatMap { claim in claim.figures.flatMap { faults(of: $0, in: claim) } }
        return figures
            + subject.wordings.flatMap { claim -> [Diagnostic] in
                let printed = percentagesPrinted(in: claim.text)
                let accounted = printed.isEmpty ? [] : claim.figures.flatMap(percentages)
                return printed.filter { !accounted.contains($0) }.map { .unaccounted($0, claim) }
            }
    }

    /// The percentages that a figure allows a text to print.
    private static func percentages(of figure: Figure) -> [Int] {
        if let given = figure.perCent { return [given] }
        guard let value = figure.value, let whole = figure.whole, let share = rounded(100 * value, by: whole) else {
            return []
        }
        return [share]
    }

    private static func faults(of figure: Figure, in claim: Claim) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if let value = figure.value {
            if !figure.parts.isEmpty, figure.parts.reduce(0, &+) != value { found.append(.sumIsWrong(figure, value)) }
            if let whole = figure.whole, whole < value || whole <= 0 {
                found.append(.partExceedsWhole(figure, value, whole))
            }
            if let given = figure.perCent, let whole = figure.whole, rounded(100 &* value, by: whole) != given {
                found.append(.shareIsWrong(figure, given))
            }
            if let given = figure.perCent, let before = figure.before,
                let change = rounded(100 &* (value &- before), by: before),
                // The source may have rounded both numbers, so its percentage may differ by one.
                abs(change - given) > 1
            {
                found.append(.shareIsWrong(figure, given))
            }
        }
        let numbers = [figure.value, figure.whole, figure.before, figure.perCent].compactMap { $0 } + figure.parts
        for number in numbers where !isPrinted(number, in: claim.text) {
            found.append(.notInText(number, figure, claim))
        }
        return found
    }

    /// The whole number nearest to a fraction; halves are rounded away from zero.
    ///
    /// Nil if the divisor is not positive.
    private static func rounded(_ number: Int, by divisor: Int) -> Int? {
        guard divisor > 0 else { return nil }
        return Int((Double(number) / Double(divisor)).rounded())
    }

    private static func isPrinted(_ number: Int, in text: String) -> Bool {
        [EnglishStyle.figures(number), EnglishStyle.number(number), "\(number)"].contains {
            Words.contains(text.lowercased(), word: $0)
        }
    }

    private static func percentagesPrinted(in text: String) -> [Int] {
        guard Occurrences.has("%", in: text) || Occurrences.has("per", in: text) && Occurrences.has("cent", in: text)
        else { return [] }
        // Accept every spelling of “per cent”.
        let spelt = text.replacing("%", with: " per cent").replacing("percent", with: "per cent")
        let words = spelt.split { $0.isWhitespace || ",;:()".contains($0) }
        return words.indices.dropFirst().compactMap { index in
            guard words[index] == "per", words.indices.contains(index + 1), words[index + 1].hasPrefix("cent") else {
                return nil
            }
            return Int(words[index - 1])
        }
    }
}

extension Diagnostic {
    fileprivate static func sumIsWrong(_ figure: Figure, _ value: Int) -> Self {
        FiguresAddUp.report(
            "\(figure.parts.map(String.init).joined(separator: " + ")) is not \(value)", at: figure.position,
            remedy: "check the parts against the source")
    }

    fileprivate static func partExceedsWhole(_ figure: Figure, _ value: Int, _ whole: Int) -> Self {
        FiguresAddUp.report(
            "\(value) cannot be part of \(whole)", at: figure.position, remedy: "check `value:` and `of:`")
    }

    fileprivate static func shareIsWrong(_ figure: Figure, _ given: Int) -> Self {
        FiguresAddUp.report(
            "the numbers do not give \(given) per cent", at: figure.position,
            remedy: "check the numbers against the source")
    }

    fileprivate static func unaccounted(_ number: Int, _ claim: Claim) -> Self {
        FiguresAddUp.report(
            "'\(claim.id)' prints \(number) per cent, which none of its `figures:` gives", at: claim.position,
            remedy: "add `figures: [{value: …, of: …}]`, or `per cent:` if the source gives only the percentage")
    }

    fileprivate static func notInText(_ number: Int, _ figure: Figure, _ claim: Claim) -> Self {
        FiguresAddUp.report(
            "the figure \(number) is not in the text of '\(claim.id)'", at: figure.position,
            remedy: "make the text and `figures:` agree")
    }
}
