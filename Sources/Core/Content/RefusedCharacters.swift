/// The characters that no text of a meeting may contain, by Unicode property.
///
/// | refused | why |
/// | --- | --- |
/// | Cc, controls | they move the cursor, ring a bell or end a text early |
/// | Cf, format characters such as marks of direction and soft hyphens | they are invisible and change what is seen |
/// | Zl and Zp, the line and paragraph separators | some programs break a line there and others do not |
/// | Cs, Cn, Co: surrogates, noncharacters, unassigned and private characters | others do not see what the author saw |
/// | default ignorable code points, such as fillers and variation selectors | they can hide a message |
///
/// A line break is a control, too. Callers that accept several lines do not test line breaks.
///
/// Two kinds are allowed where a text needs them: the zero-width joiner and non-joiner inside a word in Arabic, Indic,
/// Myanmar or Khmer script, and the variation selectors for text or emoji style directly after an emoji.
///
/// - Source: Unicode Standard, chapter 23, and UTS #39, section 3.1.
public enum RefusedCharacters {
    /// The first refused character of a text; nil if all characters are allowed.
    public static func first(in text: some StringProtocol) -> Unicode.Scalar? {
        guard !text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) else { return nil }
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.first { isRefused(at: $0, in: scalars) }.map { scalars[$0] }
    }

    /// Whether the character at an index is refused, given the characters beside it.
    public static func isRefused(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let scalar = scalars[index]
        switch scalar.value {
        case 0x20..<0x7F: return false
        case 0x200C, 0x200D: return !joins(at: index, in: scalars)
        case 0xFE0E, 0xFE0F: return !(index > 0 && isPicture(scalars[index - 1]))
        default: return isUnseen(scalar) || isNoText(scalar)
        }
    }

    /// Whether the character is invisible, so that its removal changes nothing that a person reads.
    static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .format || scalar.properties.isDefaultIgnorableCodePoint
    }

    /// Whether a character is a space other than U+0020.
    ///
    /// Such a character looks like a space, but YAML reads it as a letter.
    public static func isOtherSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar != " " && scalar.properties.generalCategory == .spaceSeparator
    }

    private static func isNoText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
            .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator, .format:
            false
        @unknown default: true
        }
    }

    private static func joins(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        index > 0 && index + 1 < scalars.count && isJoined(scalars[index - 1]) && isJoined(scalars[index + 1])
    }

    /// Whether the character occurs in the words of a script that needs joiners.
    private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0600...0x08FF, 0x0900...0x0DFF, 0x1000...0x109F, 0x1780...0x17FF:
            scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
        default: false
        }
    }

    private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0xA8 && scalar.properties.isEmoji
    }
}

extension String {
    /// The text in a form that is safe to print: on one line, with refused characters as escapes.
    ///
    /// A name from outside, such as a file name or an argument, may contain any character that the system allows.
    /// Printed verbatim, it could move the cursor or forge a line of output.
    public var shown: String {
        let scalars = Array(unicodeScalars)
        guard scalars.indices.contains(where: { RefusedCharacters.isRefused(at: $0, in: scalars) }) else { return self }
        return scalars.indices.reduce(into: "") { text, index in
            if RefusedCharacters.isRefused(at: index, in: scalars) {
                text += "\\u{\(String(scalars[index].value, radix: 16, uppercase: true))}"
            } else {
                text.unicodeScalars.append(scalars[index])
            }
        }
    }
}

extension Unicode.Scalar {
    /// The notation of the Unicode Standard: `U+` and at least four hexadecimal digits.
    public var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
