package import Core
package import Documents

/// The short references of a meeting's sources: in each language, every source has a different one.
///
/// A source is called by its short name, by its symbol, or by its publisher and year. If several sources would have the
/// same short reference in some language, a letter follows the year. A source has the same letter in all languages and
/// in all packs of a date. The letters follow the dates of publication, so that a source that is published later does
/// not change the letters of earlier ones.
package struct ShortReferences: Sendable {
    private let names: [Language: [SourceKey: ShortReference]]

    /// Creates short references.
    ///
    /// - Parameters:
    ///   - sources: The sources, each with a different key.
    ///   - printed: The sources that packs of the date may print, except the secretariat's. They get the first letters.
    ///   - told: The sources that the given documents may print. If only one of the sources with the same short
    ///     reference is among them, that source gets no letter.
    ///   - localizers: The localizers of all languages.
    package init(of sources: [Source], printed: Set<SourceKey>, told: Set<SourceKey>, _ localizers: [Localizer]) {
        let ordered = sources.enumerated().sorted { first, second in
            let ranks = [first, second].map { index, source in
                (printed.contains(source.key) ? 0 : 1, source.published.latestDay?.description ?? "~", index)
            }
            return ranks[0] < ranks[1]
        }
        .map(\.element)
        let plain = localizers.map { localizer in ordered.map(localizer.shortReference) }
        let groups = Self.groups(of: plain, localizers)
        var taken = localizers.map { _ in Set<String>() }
        var letters = [Int?](repeating: nil, count: ordered.count)
        let isAlone = groups.map { group in group.count { told.contains(ordered[$0].key) } < 2 }
        // The sources without a letter come first, so that no lettered short reference becomes equal to theirs.
        for (group, isAlone) in zip(groups, isAlone) where isAlone {
            guard let first = group.first else { continue }
            for (index, localizer) in localizers.enumerated() {
                taken[index].insert(plain[index][first].text(in: localizer.words))
            }
        }
        for (group, isAlone) in zip(groups, isAlone) {
            var letter = isAlone ? 1 : 0
            for source in isAlone ? group.dropFirst() : group[...] {
                func isFree(_ letter: Int) -> Bool {
                    localizers.enumerated().allSatisfy { index, localizer in
                        let text = plain[index][source].lettered(letter).text(in: localizer.words)
                        return !taken[index].contains(text)
                    }
                }
                while !isFree(letter) { letter += 1 }
                letters[source] = letter
                for (index, localizer) in localizers.enumerated() {
                    taken[index].insert(plain[index][source].lettered(letter).text(in: localizer.words))
                }
                letter += 1
            }
        }
        var names: [Language: [SourceKey: ShortReference]] = [:]
        for (index, localizer) in localizers.enumerated() {
            let short = zip(plain[index], letters).map { short, letter in letter.map(short.lettered) ?? short }
            names[localizer.words.language] = Dictionary(
                zip(ordered.map(\.key), short), uniquingKeysWith: { first, _ in first })
        }
        self.names = names
    }

    /// Returns the short reference to a source in a language.
    package func name(of source: SourceKey, in language: Language) -> ShortReference {
        names[language]?[source] ?? ShortReference(name: source.rawValue)
    }

    /// Returns groups of sources that share a short reference in some language, in rising order.
    ///
    /// Most groups contain one source.
    private static func groups(of plain: [[ShortReference]], _ localizers: [Localizer]) -> [[Int]] {
        var parents = Array(plain.first?.indices ?? 0..<0)
        func root(_ index: Int) -> Int {
            var index = index
            while parents[index] != index { index = parents[index] }
            return index
        }
        for (names, localizer) in zip(plain, localizers) {
            var first: [String: Int] = [:]
            for (index, name) in names.enumerated() {
                // An asterisk alone does not distinguish two documents.
                let text = name.text(in: localizer.words).replacing("*", with: "").lowercased()
                guard let known = first[text] else {
                    first[text] = index
                    continue
                }
                let (one, other) = (root(known), root(index))
                parents[max(one, other)] = min(one, other)
            }
        }
        return Dictionary(grouping: parents.indices, by: root).sorted { $0.key < $1.key }.map(\.value)
    }
}

extension ShortReference {
    /// Returns the short reference with a letter after its year, or in parentheses after words: “2017a”, “no date (a)”.
    fileprivate func lettered(_ index: Int) -> ShortReference {
        let letter = Self.letter(index)
        guard let date else { return ShortReference(name: "\(name) (\(letter))") }
        return ShortReference(name: name, date: date.last?.isNumber == true ? date + letter : "\(date) (\(letter))")
    }

    /// Returns a letter for an index: a to z, then aa, ab and so on.
    private static func letter(_ index: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
        return index < 26 ? last : letter(index / 26 - 1) + last
    }
}
