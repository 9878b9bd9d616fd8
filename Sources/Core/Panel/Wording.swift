/// A further wording of a claim, with its position in the file.
public struct Wording: Sendable, Hashable {
    /// The words.
    public let text: String
    /// The position in the file.
    public let position: Position
}

/// The wordings that a claim can have.
public enum WordingForm: String, Sendable, Hashable, CaseIterable {
    /// The assertion in full.
    case text
    /// How the assertion is said after the claim before it in a paragraph.
    case then
    /// The assertion in few words, for lists and sheets.
    case short
}

extension Claim {
    /// A wording of the claim; nil if the claim does not have it.
    public func wording(_ form: WordingForm) -> String? {
        switch form {
        case .text: self.text
        case .then: self.then?.text
        case .short: self.short?.text
        }
    }

    /// The wording for lists and sheets: the short one if the claim has it, and otherwise the text.
    public var formInLists: WordingForm { self.short == nil ? .text : .short }

    /// The key under which a wording of the claim is translated.
    public func key(_ form: WordingForm) -> TextKey {
        form == .text ? .item(self.id) : .wording(self.id, form.rawValue)
    }

    /// The claim, and once more with each of its other wordings as its text.
    ///
    /// Rules about words check all of them alike. A diagnostic for another wording is at the position of that wording.
    var inEveryWording: [Claim] {
        [self]
            + [self.then, self.short].compactMap { wording in
                guard let wording else { return nil }
                var claim = self
                claim.text = wording.text
                claim.position = wording.position
                return claim
            }
    }
}

extension Wording: ItemValue {
    package init?(reading node: ContentNode) {
        guard let text = node.text, !text.isEmpty else { return nil }
        self.init(text: text.plainlySpaced, position: node.position)
    }

    package func add(to form: inout CanonicalForm, as field: String) { form.add(field, self.text) }

    package var compared: String { self.text }
}
