/// Checks a node against its shape.
///
/// One run reports all faults, such as unknown keys, misspelt words, wrong types and empty texts.
package struct ShapeCheck {
    package private(set) var diagnostics: [Diagnostic] = []
    /// The corrections for texts that have a single correct form, and for words and keys that have changed.
    private(set) var fixes: [Fix] = []

    /// A text with its correct form.
    struct Fix: Sendable {
        let position: Position
        let text: String
        let fixed: String
    }

    /// Creates a check without results.
    package init() {}

    /// Checks a node and all nodes in it, and adds the faults to ``diagnostics``.
    package mutating func check(_ node: ContentNode, is shape: Shape, as name: String) {
        switch shape {
        case .prose: checkProse(node, name)
        case .line: checkProse(node, name, longest: ContentLimits.line)
        case .scalar(let format): checkScalar(node, format, name)
        case .choice(let words): checkChoice(node, words, name)
        case .list(let element, let least):
            if case .mapping = node.value, !element.isGroup { return add(.wrongType(node, name, "a list")) }
            if node.elements.count < least { add(.tooFew(node, name, least)) }
            for each in node.elements { check(each, is: element, as: name) }
        case .group(let set): checkGroup(node, set, name)
        case .dictionary(let value):
            guard case .mapping(let entries) = node.value else { return add(.wrongType(node, name, "a group of keys")) }
            for entry in entries { check(entry.value, is: value, as: entry.key) }
        case .wordOr(let word, let other):
            if let text = node.text {
                if text != word { add(.misspelt(text, [word], name, at: node.position)) }
            } else {
                check(node, is: other, as: name)
            }
        }
    }

    private mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    private mutating func checkProse(_ node: ContentNode, _ name: String, longest: Int = ContentLimits.text) {
        guard case .scalar(let text, let flaw) = node.value else {
            return add(node.entries.isEmpty ? .wrongType(node, name, "text") : .cutByColon(node, name))
        }
        if text.isEmpty { add(.empty(name, at: node.position)) }
        bound(text, longest, node, name)
        switch flaw {
        case .cutOff?: add(.cutOff(name, at: node.position))
        case .curlyQuotes?: add(.curlyQuotes(name, at: node.position))
        case nil: break
        }
    }

    /// Whether a text is within the limit; adds a diagnostic if it is not.
    @discardableResult
    private mutating func bound(_ text: String, _ longest: Int, _ node: ContentNode, _ name: String) -> Bool {
        guard text.utf8.count > longest, text.unicodeScalars.count > longest else { return true }
        add(.tooLong(name, text.unicodeScalars.count, limit: longest, at: node.position))
        return false
    }

    private mutating func checkScalar(_ node: ContentNode, _ format: ScalarFormat, _ name: String) {
        guard let text = node.text else { return add(.wrongType(node, name, format.name)) }
        if text.isEmpty { return add(.empty(name, at: node.position)) }
        guard bound(text, format.longest, node, name) else { return }
        if let fixed = format.fixed?(text), fixed != text {
            fixes.append(Fix(position: node.position, text: text, fixed: fixed))
        }
        if let fault = format.fault(text) { add(.malformed(name, fault, at: node.position)) }
    }

    private mutating func checkChoice(_ node: ContentNode, _ words: [String], _ name: String) {
        guard let text = node.text, !text.isEmpty else {
            return add(.wrongType(node, name, "one of: \(words.joined(separator: ", "))"))
        }
        guard !words.contains(text) else { return }
        if let word = FormerWords.values[text], words.contains(word) {
            fixes.append(Fix(position: node.position, text: text, fixed: word))
        } else {
            add(.misspelt(text, words, name, at: node.position))
        }
    }

    private mutating func checkGroup(_ node: ContentNode, _ set: FieldSet, _ name: String) {
        guard case .mapping(let entries) = node.value else {
            let key = set.fields.first { node.text?.hasPrefix("\($0.key):") ?? false }?.key
            return add(key.map { .noSpace(after: $0, at: node.position) } ?? .wrongType(node, name, set.name))
        }
        var cut: ContentNode.Entry?
        // An entry is a large value, so the loop copies none.
        for index in entries.indices {
            if let field = set.field(entries[index].key) ?? formerField(at: index, of: entries, in: set) {
                check(entries[index].value, is: field.shape, as: field.key)
            } else if index > 0, entries[index].value.isEmpty,
                entries[index].position.line == entries[index - 1].position.line
            {
                // Two keys on one line are in braces, where a comma ends a value.
                if cut == nil {
                    cut = entries[index - 1]
                    add(.cutByComma(entries[index - 1], before: entries[index]))
                }
                continue
            } else {
                add(.unknownKey(entries[index], set))
            }
            cut = nil
        }
        for field in set.required where node[field.key] == nil { add(.missing(field, set, at: node.position)) }
    }
}

extension ShapeCheck {
    /// The field that a former key names; nil if it names none, or if the group also contains the field's current name.
    private mutating func formerField(at index: Int, of entries: [ContentNode.Entry], in set: FieldSet) -> Field? {
        let entry = entries[index]
        guard let key = FormerWords.keys[entry.key], let field = set.field(key),
            !entries.contains(where: { $0.key == key })
        else { return nil }
        fixes.append(Fix(position: entry.position, text: entry.key, fixed: key))
        return field
    }
}

extension Shape {
    fileprivate var isGroup: Bool { if case .group = self { true } else { false } }
}

extension Diagnostic {
    fileprivate static func shape(_ message: String, at place: Position, _ reason: String, _ remedy: String) -> Self {
        Diagnostic(rule: .contentShape, at: place, message, because: reason, remedy: remedy)
    }

    fileprivate static func unknownKey(_ entry: ContentNode.Entry, _ set: FieldSet) -> Self {
        let known = set.fields.map(\.key)
        return shape(
            "\(set.name) has no key '\(entry.key)'", at: entry.position, "text under an unknown key would be lost",
            Spelling.remedy(for: entry.key, among: known))
    }

    fileprivate static func misspelt(_ word: String, _ words: [String], _ name: String, at place: Position) -> Self {
        shape(
            "'\(word)' is not a value of '\(name)'", at: place, "the checks and the packs know only certain words here",
            Spelling.remedy(for: word, among: words))
    }

    fileprivate static func missing(_ field: Field, _ set: FieldSet, at place: Position) -> Self {
        shape("\(set.name) lacks '\(field.key)'", at: place, "this key gives: \(field.meaning)", "add `\(field.key):`")
    }

    fileprivate static func empty(_ name: String, at place: Position) -> Self {
        shape(
            "'\(name)' is empty", at: place, "an empty value looks like lost text",
            "fill it in, or leave the key out if it is optional")
    }

    fileprivate static func cutOff(_ name: String, at place: Position) -> Self {
        shape(
            "'\(name)' is cut off by a '#'", at: place,
            "text after a '#' is a comment and would be lost without notice",
            "put the text in a `>` block on the next line")
    }

    fileprivate static func curlyQuotes(_ name: String, at place: Position) -> Self {
        shape(
            "'\(name)' is enclosed in curly quotation marks", at: place,
            "to YAML they are part of the text, and would be printed with it",
            "leave them out, or put the text in a `>` block on the next line if they belong to it")
    }

    fileprivate static func cutByColon(_ node: ContentNode, _ name: String) -> Self {
        shape(
            "'\(name)' has the key '\(node.entries[0].key)' where text belongs", at: node.position,
            "a colon followed by a space makes a key of what precedes it",
            "if the colon is part of the text, put the text in a `>` block on the next line")
    }

    fileprivate static func cutByComma(_ entry: ContentNode.Entry, before rest: ContentNode.Entry) -> Self {
        shape(
            "a comma ends the value of '\(entry.key)' before '\(rest.key)'", at: rest.position,
            "between braces a comma begins the next key",
            "put the value in quotation marks, as in \(entry.key): \"\(entry.value.text ?? ""), \(rest.key)\"")
    }

    fileprivate static func noSpace(after key: String, at place: Position) -> Self {
        shape(
            "the colon after '\(key)' is not followed by a space", at: place,
            "without the space the line is text, and not a key with its value", "write `\(key): `, with a space")
    }

    fileprivate static func tooFew(_ node: ContentNode, _ name: String, _ least: Int) -> Self {
        shape(
            "'\(name)' has \(node.elements.count) elements", at: node.position, "it needs at least \(least)",
            "add what is missing")
    }

    fileprivate static func wrongType(_ node: ContentNode, _ name: String, _ wanted: String) -> Self {
        shape(
            "'\(name)' is \(node.kindName)", at: node.position, "the value must be \(wanted)",
            "compare it with Documentation/Content.md")
    }

    fileprivate static func malformed(_ name: String, _ fault: (message: String, remedy: String), at place: Position)
        -> Self
    {
        shape(
            "'\(name)': \(fault.message)", at: place, "a value that cannot be read cannot be checked or printed",
            fault.remedy)
    }
}
