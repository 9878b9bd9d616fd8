/// Splits running text into sentences and words in small letters.
///
/// It works on bytes, because rules split every claim of every panel and the split must be fast.
enum Sentences {
    /// The words of each sentence.
    ///
    /// Hyphens and apostrophes are parts of a word; dashes and quotation marks are not.
    static func of(_ text: String) -> [[String]] {
        var sentences: [[String]] = []
        var words: [String] = []
        scan(text) { word, endsSentence in
            if let word { words.append(word) }
            if endsSentence, !words.isEmpty {
                sentences.append(words)
                words = []
            }
        }
        if !words.isEmpty { sentences.append(words) }
        return sentences
    }

    /// The words of a text.
    static func words(in text: String) -> [String] {
        var words: [String] = []
        scan(text) { word, _ in if let word { words.append(word) } }
        return words
    }

    /// Calls a closure for each word and for the end of each sentence.
    private static func scan(_ text: String, _ body: (_ word: String?, _ endsSentence: Bool) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            var word: [UInt8] = []
            word.reserveCapacity(32)
            func close(endsSentence: Bool) {
                while word.last == UInt8(ascii: "-") || word.last == UInt8(ascii: "'") { word.removeLast() }
                if !word.isEmpty || endsSentence {
                    body(word.isEmpty ? nil : String(decoding: word, as: UTF8.self), endsSentence)
                }
                word.removeAll(keepingCapacity: true)
            }
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
                case UInt8(ascii: "-"), UInt8(ascii: "'"):
                    if word.isEmpty { close(endsSentence: false) } else { word.append(byte) }
                case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                    let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: " ")
                    // A point inside a figure or an abbreviation does not end a sentence.
                    close(endsSentence: next == UInt8(ascii: " ") || next == UInt8(ascii: "\n"))
                case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
                    // General punctuation, of which only the apostrophe is part of a word.
                    if bytes[index + 2] == 0x99, !word.isEmpty {
                        word.append(UInt8(ascii: "'"))
                    } else {
                        close(endsSentence: false)
                    }
                    index += 2
                case 0x80...: word.append(byte)
                default: close(endsSentence: false)
                }
                index += 1
            }
            close(endsSentence: false)
        }
    }
}
