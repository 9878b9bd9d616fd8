/// A value that a content file gives in one node.
package protocol ReadableValue: Sendable {
    /// Reads the value; nil if the node has another shape.
    init?(reading node: ContentNode)
}

/// A value of a field of an item: how a file gives it, what a fingerprint covers of it, and how a review shows it.
package protocol ItemValue: ReadableValue {
    /// Adds the value to the canonical form of its item.
    func add(to form: inout CanonicalForm, as field: String)

    /// The value as a review shows it; an empty text counts as no value.
    var compared: String { get }
}

/// A value in a field that contains a list of such values.
package protocol ItemListElement: ReadableValue {
    /// Adds all values of a list to the canonical form of their item.
    static func add(_ list: [Self], to form: inout CanonicalForm, as field: String)

    /// The values of a list as a review shows them.
    static func compared(_ list: [Self]) -> String
}

extension Array: ReadableValue, ItemValue where Element: ItemListElement {
    package init?(reading node: ContentNode) { self = node.elements.compactMap { Element(reading: $0) } }

    package func add(to form: inout CanonicalForm, as field: String) { Element.add(self, to: &form, as: field) }

    package var compared: String { Element.compared(self) }
}

// MARK: Words

extension String: ItemValue {
    package init?(reading node: ContentNode) {
        guard let text = node.text, !text.isEmpty else { return nil }
        self = text
    }

    package func add(to form: inout CanonicalForm, as field: String) { form.add(field, self) }

    package var compared: String { self }
}

extension String: ItemListElement {
    package static func add(_ list: [String], to form: inout CanonicalForm, as field: String) { form.add(field, list) }

    package static func compared(_ list: [String]) -> String { list.joined(separator: ", ") }
}

/// Only “no” needs to be written: a field with this value is true if the file does not have it.
extension Bool: ItemValue {
    package init?(reading node: ContentNode) { self = node.text != "no" }

    package func add(to form: inout CanonicalForm, as field: String) { form.add(field, self ? nil : "no") }

    package var compared: String { self ? "yes" : "no" }
}

extension ReadableValue where Self: RawRepresentable<String> {
    package init?(reading node: ContentNode) {
        guard let word = node.text, let value = Self(rawValue: word) else { return nil }
        self = value
    }
}

extension ItemValue where Self: RawRepresentable<String> {
    package func add(to form: inout CanonicalForm, as field: String) { form.add(field, rawValue) }

    package var compared: String { rawValue }
}

extension Claim.Standing: ItemValue {}
extension ResponseElement: ItemValue {}
extension UnitOfAnalysis: ItemValue {}
extension Release: ItemValue {}

extension ItemListElement where Self: RawRepresentable<String> {
    package static func add(_ list: [Self], to form: inout CanonicalForm, as field: String) {
        form.add(field, list.map(\.rawValue))
    }

    package static func compared(_ list: [Self]) -> String { list.map(\.rawValue).joined(separator: ", ") }
}

extension ItemID: ItemListElement {}
extension EntryID: ItemListElement {}
extension SourceKey: ItemListElement {}
extension Reader: ItemListElement {}

// MARK: Groups

extension Reading: ItemValue {
    package init?(reading node: ContentNode) {
        self.init(
            form: node.value("form"), towards: node.value("towards"), involvement: node.values("involvement"),
            shared: node.values("shared"))
    }

    package func add(to form: inout CanonicalForm, as field: String) {
        guard !isEmpty else { return }
        let lists = [involvement.map(\.rawValue), shared.map(\.rawValue)]
        form.add(
            field, [self.form?.rawValue ?? "", towards?.rawValue ?? ""] + lists.flatMap { ["\($0.count)"] + $0 })
    }

    package var compared: String {
        let movement = towards.map { ["towards \($0.rawValue)"] } ?? []
        let forms = (form.map { [$0.rawValue] } ?? []) + movement
        return (forms + involvement.map(\.rawValue) + shared.map(\.rawValue)).joined(separator: ", ")
    }
}

extension Period: ItemValue {
    package init?(reading node: ContentNode) {
        guard let text = node.text else { return nil }
        self.init(text)
    }

    package func add(to form: inout CanonicalForm, as field: String) { form.add(field, "\(start)–\(end)") }

    package var compared: String { start == end ? "\(start)" : "\(start)–\(end)" }
}

extension Attribution: ItemValue {
    package init?(reading node: ContentNode) {
        guard let speaker = node.text("speaker") else { return nil }
        self.init(speaker: speaker, date: node.text("date").flatMap { PublicationDate($0) })
    }

    package func add(to form: inout CanonicalForm, as field: String) {
        form.add(field, [speaker, date?.description ?? ""])
    }

    package var compared: String { [speaker, date.map { "\($0)" }].compactMap(\.self).joined(separator: ", ") }
}

extension Search: ItemValue {
    package init?(reading node: ContentNode) {
        guard let by = node.text("by"), let subject = node.text("for") else { return nil }
        self.init(
            sources: node.ids("in"), subject: subject, by: by, date: node.date("on date"), position: node.position)
    }

    package func add(to form: inout CanonicalForm, as field: String) {
        form.add(field, [subject, by, date?.description ?? ""] + sources.map(\.rawValue))
    }

    package var compared: String {
        let day = date.map { " on \($0)" } ?? ""
        return "\(subject): nothing found in \(SourceKey.compared(sources)) by \(by)\(day)"
    }
}

extension Figure: ItemListElement {
    package init?(reading node: ContentNode) {
        self.init(
            value: node.integer("value"), whole: node.integer("of"), before: node.integer("was"),
            parts: node.integers("parts"), perCent: node.integer("per cent"), base: node.text("base"),
            position: node.position)
    }

    package static func add(_ list: [Figure], to form: inout CanonicalForm, as field: String) {
        for figure in list {
            let numbers = [figure.value, figure.whole, figure.before, figure.perCent].map { $0.map(String.init) ?? "" }
            form.add("figure", numbers + [figure.base ?? ""] + figure.parts.map(String.init))
        }
    }

    package static func compared(_ list: [Figure]) -> String { list.map(\.compared).joined(separator: "; ") }

    private var compared: String {
        let numbers = [("value", value), ("of", whole), ("before", before), ("per cent", perCent)]
        let sum = parts.isEmpty ? [] : ["parts \(parts.map(String.init).joined(separator: " + "))"]
        return (numbers.compactMap { name, number in number.map { "\(name) \($0)" } } + sum).joined(separator: ", ")
    }
}

extension Citation: ItemListElement {
    package init?(reading node: ContentNode) {
        guard let key = node.text("key") else { return nil }
        var pinpoint: Pinpoint?
        if node.text("whole") == "true" { pinpoint = .whole }
        if let pages = node.text("page").flatMap(Pinpoint.ranges) { pinpoint = .pages(pages) }
        if let paragraphs = node.text("paragraph").flatMap(Pinpoint.ranges) { pinpoint = .paragraphs(paragraphs) }
        self.init(
            key: SourceKey(rawValue: key), pinpoint: pinpoint, via: node.symbol("via"), quoting: node.text("quoting"),
            position: node.position)
    }

    package static func add(_ list: [Citation], to form: inout CanonicalForm, as field: String) {
        for citation in list { form.add("source", citation) }
    }

    package static func compared(_ list: [Citation]) -> String { list.map(\.compared).joined(separator: "; ") }

    private var compared: String {
        [
            key.rawValue, pinpoint.map { $0 == .whole ? "whole" : EnglishStyle.pinpoint($0) },
            via.map { "summarizing \($0.text)" }, quoting.map { "quoting \($0)" },
        ].compactMap(\.self).joined(separator: " ")
    }
}
