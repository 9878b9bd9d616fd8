internal import Foundation

/// Finds a phrase in a text by its bytes.
///
/// Rules search every claim for names, so the speed of this search determines the speed of a check.
enum Occurrences {
    /// The characters before and after each occurrence of a phrase; a space represents an end of the text.
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

    /// Whether a text contains the bytes of a phrase.
    static func has(_ phrase: String, in text: String) -> Bool {
        var phrase = phrase
        var text = text
        return phrase.withUTF8 { phrase in text.withUTF8 { text in start(of: phrase, in: text, from: 0) != nil } }
    }

    /// Whether a text contains the bytes of a phrase; capital and small letters of ASCII count as equal.
    static func hasInAnyCase(_ phrase: String, in text: String) -> Bool {
        var (phrase, text) = (phrase, text)
        return phrase.withUTF8 { phrase in
            text.withUTF8 { text in
                guard let first = phrase.first.map(small), phrase.count <= text.count else { return false }
                return (0...text.count - phrase.count).contains { start in
                    small(text[start]) == first
                        && phrase.indices.allSatisfy { small(text[start + $0]) == small(phrase[$0]) }
                }
            }
        }
    }

    private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    /// The offsets at which the phrase begins.
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

    /// The offset at which the phrase begins next.
    ///
    /// It uses the system's search, which is also fast in a debug build.
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
