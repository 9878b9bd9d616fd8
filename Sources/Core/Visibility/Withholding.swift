/// The reason why a claim or a person is kept from a reader.
public enum Withholding: Sendable, Hashable {
    /// The desk holds the claim, for the reason given.
    case held(String)
    /// The claim is released only to a narrower circle of readers.
    case released(Release)
    /// The source, the reported words or the fact itself has a later date than the pack.
    ///
    /// The value is the earliest day on which this reason no longer applies.
    case later(CalendarDate)
    /// None of its sources shows a date.
    case dateNotEstablished
    /// The desk keeps the claim in its file; only the secretariat's pack prints it.
    case keptInFile
    /// The claim rests on a claim that is withheld or that does not exist.
    case restsOn(ItemID)
}

extension EnglishStyle {
    /// The reason for something that is withheld because of its sources' dates.
    ///
    /// - Parameter day: The first day on which a source was published; nil if no source shows a date.
    /// - Returns: The reason in English.
    package static func withheld(until day: CalendarDate?) -> String {
        day.map { "published later, by \(date($0))" } ?? "held back: date not established"
    }
}

extension Library {
    /// The reason why packs of a day do not name a person; nil if a source that names the person was published by then.
    func withholding(of person: Person, asOf day: CalendarDate) -> Withholding? {
        let days = person.sources.map { sources[$0.key]?.published.latestDay }
        if days.contains(where: { $0.map { $0 <= day } ?? false }) { return nil }
        return days.compactMap { $0 }.min().map { .later($0) } ?? .dateNotEstablished
    }
}
