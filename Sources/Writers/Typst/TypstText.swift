import Core

/// Text for a page, in pieces that keep their own direction.
///
/// Typst would draw directional characters as spaces, and copied text would mix them with real spaces. Words between
/// such characters therefore become separate pieces. An unpaired directional character is printed as U+FFFD.
struct TypstText {
    /// The pieces: plain words, and words isolated from the direction around them.
    let pieces: [TypstData]

    /// Creates the pieces of a text.
    init(_ text: String) {
        var pieces: [TypstData] = []
        var words = String.UnicodeScalarView()
        var isolated: String.UnicodeScalarView?
        func close() {
            if !words.isEmpty { pieces.append(.text(Self.cleaned(words))) }
            words.removeAll()
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x2066...0x2068 where isolated == nil:
                close()
                isolated = String.UnicodeScalarView()
            case 0x2069:
                if let inner = isolated {
                    pieces.append(Self.isolated(String(inner)))
                    isolated = nil
                } else {
                    words.append("\u{FFFD}")
                }
            default: if isolated == nil { words.append(scalar) } else { isolated?.append(scalar) }
            }
        }
        if let inner = isolated {
            words.append("\u{FFFD}")
            words.append(contentsOf: inner)
        }
        close()
        self.pieces = pieces
    }

    /// Returns words that are isolated from the direction around them.
    ///
    /// Short words are not broken.
    ///
    /// - Parameters:
    ///   - text: The words.
    ///   - page: The language of the page, if words that are partly in that language keep its direction.
    /// - Returns: The piece.
    static func isolated(_ text: String, on page: Language? = nil) -> TypstData {
        let isOfPage = page?.isRightToLeft == true && text.unicodeScalars.contains(where: isFromTheRight)
        return ["isolate", .text(isOfPage ? "rtl" : direction(of: text)), .text(cleaned(text.unicodeScalars))]
    }

    /// Returns the direction of the first letter that has one.
    static func direction(of text: String) -> String {
        let first = text.unicodeScalars.first { isFromTheRight($0) || $0.properties.isAlphabetic }
        return first.map(isFromTheRight) ?? false ? "rtl" : "ltr"
    }

    private static func isFromTheRight(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// Returns words without characters that cannot be printed.
    ///
    /// A word that is too long for a line gets places to break.
    static func cleaned(_ text: String) -> String { cleaned(text.unicodeScalars) }

    /// Returns plain words for an outline or a description, which cannot have pieces.
    static func plain(_ text: String) -> String {
        cleaned(text.unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) })
    }

    private static let longest = 40

    private static func cleaned(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var result = ""
        var run = 0
        // Words are broken between grapheme clusters, so that a vowel sign stays with its letter.
        for character in String(String.UnicodeScalarView(scalars)) {
            for (index, scalar) in character.unicodeScalars.enumerated() {
                switch scalar.value {
                case 0x0A, 0x0D, 0x09, 0x20, 0x85, 0x2028, 0x2029:
                    result += " "
                    run = 0
                case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: result += "\u{FFFD}"
                // Typst breaks Chinese text by separate rules, at almost any character.
                case 0x2E80...:
                    result.unicodeScalars.append(scalar)
                    run = 0
                default:
                    run += 1
                    if run > longest, index == 0 {
                        result += "\u{200B}"
                        run = 1
                    }
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }
}
