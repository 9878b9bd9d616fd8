package import Core
import Documents
import Programme

/// Reads a draft of a Chairs' summary.
package enum DraftReading {
    /// Reads a draft.
    ///
    /// A draft with an error of form is not used at all, because a misspelled `release` would let more readers see the
    /// summary.
    ///
    /// - Parameter file: The file.
    /// - Returns: The draft, or nil if it has an error; and all diagnostics of its bytes, its syntax and its form.
    package static func read(_ file: ContentFile) -> (draft: SummaryDraft?, diagnostics: [Diagnostic]) {
        let (root, faults) = ContentSyntax.root(of: file, within: ContentLimits.draft)
        guard let root else { return (nil, faults) }
        var check = ShapeCheck()
        check.check(root, is: .draft, as: String(file.name))
        guard check.diagnostics.isEmpty else { return (nil, check.diagnostics.sorted()) }
        return (SummaryDraft(root), faults)
    }
}

extension SummaryDraft {
    fileprivate init?(_ node: ContentNode) {
        guard let meeting = node.text("summary"), let record = node.text("record"),
            let speakers: SpeakerNaming = node.value("speakers")
        else { return nil }
        self.init(
            meeting: meeting, record: record, speakers: speakers, release: node.value("release") ?? .participants,
            sessions: node.each("sessions", Session.init), position: node["record"]?.position ?? node.position)
    }
}

extension SummaryDraft.Session {
    fileprivate init?(_ node: ContentNode) {
        guard let id = node.text("session") else { return nil }
        self.init(
            id: SessionID(rawValue: id), lines: node.each("lines", SummaryDraft.Line.init),
            approvals: node.each("approved by", SummaryDraft.Approval.init), position: node.position)
    }
}

extension SummaryDraft.Line {
    fileprivate init?(_ node: ContentNode) {
        guard let id = node.text("id"), let kind: Kind = node.value("kind"), let text = node.text("text") else {
            return nil
        }
        let basis = (node["rests on"]?.elements ?? []).compactMap { element in
            element.text.map { SummaryDraft.Basis(id: PointID(rawValue: $0), position: element.position) }
        }
        guard !basis.isEmpty else { return nil }
        self.init(
            id: id, kind: kind, about: node.value("about"), text: text, restsOn: basis,
            approvals: node.each("approved by", SummaryDraft.Approval.init), position: node.position)
    }
}

extension SummaryDraft.Approval {
    fileprivate init?(_ node: ContentNode) {
        guard let chair = node.text("chair"), let on = node.date("on"), let of = node.text("of") else { return nil }
        self.init(chair: EntryID(rawValue: chair), on: on, of: of, position: node.position)
    }
}
