/// The reason why a text is not a document symbol.
public enum SymbolFault: Error, Sendable, Hashable {
    /// The text is empty.
    case empty
    /// A space is in the wrong place.
    ///
    /// One space is allowed before an opening parenthesis, before a letter at the end, and between words in
    /// parentheses.
    case straySpace(offset: Int)
    /// A character is not allowed in a symbol.
    case strayCharacter(Character, offset: Int)
    /// The first part does not consist of the letters of an organ or a body.
    case unknownOrgan(String)
    /// A part between two slashes, or at either end, is empty.
    case emptyPart(index: Int)
    /// A part is neither a number nor the name of a series.
    case malformedPart(String)
    /// A resolution of the Security Council lacks its year in parentheses.
    case lacksYear
    /// A resolution of the General Assembly lacks its session.
    ///
    /// The session is a number before the resolution's number, or Roman figures in parentheses after it.
    case lacksSession
    /// The year is not a year in which the United Nations issues documents.
    case yearOutOfRange(Int)
    /// The text in parentheses is not a year, session, resumption, volume or section.
    case malformedParenthesis(String)
    /// The symbol lacks the document's own number, which comes before suffixes such as `/Add.1`.
    case lacksNumber
}

extension SymbolFault: CustomStringConvertible {
    /// What is wrong, in one clause.
    public var description: String {
        switch self {
        case .empty: "there is no symbol"
        case .straySpace(let offset): "there is a space at character \(offset + 1)"
        case .strayCharacter(let character, let offset):
            "'\(character)' at character \(offset + 1) cannot be part of a symbol"
        case .unknownOrgan(let organ): "no organ or body has the letters '\(organ)'"
        case .emptyPart(let index): "part \(index + 1) is empty"
        case .malformedPart(let part): "'\(part)' is neither a number nor the name of a series"
        case .lacksYear: "a Security Council resolution needs its year in parentheses"
        case .lacksSession: "a General Assembly resolution needs its session"
        case .yearOutOfRange(let year): "no document of the United Nations can have the year \(year)"
        case .malformedParenthesis(let text): "'(\(text))' is not a year, session, resumption, volume or section"
        case .lacksNumber: "the document's number is missing"
        }
    }

    /// How to fix the symbol.
    public var remedy: String {
        switch self {
        case .empty: "write the symbol as the document prints it, such as S/2019/103"
        case .straySpace: "delete the space; only '(' may have one space before it"
        case .strayCharacter: "delete the character"
        case .unknownOrgan: "begin with the capital letters of the organ or body, such as A, S, E or ST"
        case .emptyPart: "check for a doubled or a trailing '/'"
        case .malformedPart: "check for a letter in place of a figure, O for 0 or l for 1, and for small letters"
        case .lacksYear: "write S/RES/2462 (2019)"
        case .lacksSession: "write A/RES/72/194, or A/RES/491 (V) up to the thirtieth session"
        case .yearOutOfRange: "check the year"
        case .malformedParenthesis: "write (2019), (XXX), (Resumption 1) or (Vol. I)"
        case .lacksNumber: "write the symbol as the document prints it, such as S/2019/103"
        }
    }
}
