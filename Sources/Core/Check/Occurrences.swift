internal import Foundation

/// Finds a phrase in a text, byte by byte: names are looked for in every claim, so this decides how fast a check answers.
enum Occurrences {
    /// Where a phrase stands, together with the characters before and after it; a space stands for an end of the text.
    static func of(_ phrase: String, in text: String) -> [(before: Unicode.Scalar, after: Unicode.Scalar)] {
        starts(of: phrase, in: text).map { start in
            let first = text.utf8.index(text.startIndex, offsetBy: start)
            let last = text.utf8.index(first, offsetBy: phrase.utf8.count)
            let scalars = text.unicodeScalars
            let before = first > text.startIndex ? scalars[scalars.index(before: first)] : " "
            let after = last < text.endIndex ? scalars[last] : " "
            return (before, after)
        }
    }

    /// Whether the bytes of a phrase stand in a text.
    static func has(_ phrase: StaticString, in text: String) -> Bool {
        var text = text
        return text.withUTF8 { text in
            let phrase = UnsafeBufferPointer(start: phrase.utf8Start, count: phrase.utf8CodeUnitCount)
            return start(of: phrase, in: text, from: 0) != nil
        }
    }

    /// Where the phrase begins, each time.
    private static func starts(of phrase: String, in text: String) -> [Int] {
        var phrase = phrase
        var text = text
        return phrase.withUTF8 { phrase in
            text.withUTF8 { text in
                var starts: [Int] = []
                while let next = start(of: phrase, in: text, from: starts.last.map { $0 + 1 } ?? 0) {
                    starts.append(next)
                }
                return starts
            }
        }
    }

    /// Where the phrase begins next, by the system's own search, which is as fast in a build for tests.
    private static func start(
        of phrase: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from place: Int
    ) -> Int? {
        guard let pattern = phrase.baseAddress, let base = text.baseAddress, let first = phrase.first else {
            return nil
        }
        let end = text.count - phrase.count + 1
        var next = place
        while next < end, let found = memchr(base + next, Int32(first), end - next) {
            let start = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
            if memcmp(found, pattern, phrase.count) == 0 { return start }
            next = start + 1
        }
        return nil
    }
}
