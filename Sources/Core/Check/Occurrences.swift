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
            guard let base = text.baseAddress else { return false }
            let (pattern, count) = (phrase.utf8Start, phrase.utf8CodeUnitCount)
            let end = text.count - count + 1
            var next = 0
            while next < end, let found = memchr(base + next, Int32(pattern[0]), end - next) {
                if memcmp(found, pattern, count) == 0 { return true }
                next = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found)) + 1
            }
            return false
        }
    }

    /// Where the phrase begins, by the system's own search, which is as fast in a build for tests.
    private static func starts(of phrase: String, in text: String) -> [Int] {
        var phrase = phrase
        var text = text
        return phrase.withUTF8 { phrase in
            text.withUTF8 { text in
                guard let pattern = phrase.baseAddress, let base = text.baseAddress, let first = phrase.first else {
                    return []
                }
                let end = text.count - phrase.count + 1
                var starts: [Int] = []
                var next = 0
                while next < end, let found = memchr(base + next, Int32(first), end - next) {
                    let start = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
                    if memcmp(found, pattern, phrase.count) == 0 { starts.append(start) }
                    next = start + 1
                }
                return starts
            }
        }
    }
}
