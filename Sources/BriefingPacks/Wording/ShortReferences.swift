package import Core
package import Documents

/// What the documents of a meeting call its sources: in each language, every source by a short reference of its own.
///
/// A source with a short name or a symbol is called by it, any other by its publisher and year. Where sources would share
/// a short reference in some language, a letter follows the year, the same letter in all languages and in all packs of a
/// day. The letters follow the dates of publication, so that a source that is published later changes none of them.
package struct ShortReferences: Sendable {
    private let names: [Language: [SourceKey: ShortReference]]

    /// Names sources.
    ///
    /// - Parameters:
    ///   - sources: The sources, each under a key of its own.
    ///   - printed: Those that packs of the day may print, which have the first letters.
    ///   - told: Those that the documents may print: a letter never points to a source that their readers cannot find.
    ///   - localizers: What each language calls bodies and short names.
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
        // Those that need no letter have theirs first: no letter may make another's short reference of one.
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

    /// What a document of a language calls a source.
    package func name(of source: SourceKey, in language: Language) -> ShortReference {
        names[language]?[source] ?? ShortReference(name: source.rawValue)
    }

    /// The sources that some language would call by one short reference, in rising order; most are alone.
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
                // The mark of a form that is not established tells nobody two documents apart.
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
    /// The short reference with a letter behind its year, or in parentheses behind words: “2017a”, “no date (a)”.
    fileprivate func lettered(_ index: Int) -> ShortReference {
        let letter = Self.letter(index)
        guard let date else { return ShortReference(name: "\(name) (\(letter))") }
        return ShortReference(name: name, date: date.last?.isNumber == true ? date + letter : "\(date) (\(letter))")
    }

    /// The letters from a to z, then aa, ab and on.
    private static func letter(_ index: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
        return index < 26 ? last : letter(index / 26 - 1) + last
    }
}
