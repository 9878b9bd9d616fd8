import Core

/// The input of the template: strings, numbers, truth values, lists and records, but never markup.
enum TypstData: Sendable, Hashable {
    case text(String)
    case number(Int)
    case truth(Bool)
    case list([TypstData])
    case record([String: TypstData])
}

extension TypstData: Encodable {
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .truth(let truth): try container.encode(truth)
        case .list(let list): try container.encode(list)
        case .record(let record): try container.encode(record)
        }
    }
}

extension TypstData: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(stringLiteral value: String) { self = .text(value) }
    init(arrayLiteral elements: TypstData...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, TypstData)...) {
        self = .record(Dictionary(elements) { $1 })
    }
}
