/// The kind of a change for reviewers.
package enum ChangeKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The thing is new.
    case added
    /// The thing no longer exists. If an id changes, one thing is withdrawn and another is added.
    case withdrawn
    /// The wording is different.
    case reworded
    /// The sources, the passages in them or the attribution are different.
    case resourced = "re-sourced"
    /// The classification is different: the standing, the place in the typology, or the subject.
    case reclassified = "re-classified"
    /// The relation to other items is different: what it rests on, what it opposes, or the background of a question.
    case related
    /// A different circle of readers may see it.
    case released
    /// It is held, it is no longer held, or the reason is different.
    case held
    /// It is in another place, or happens at another time.
    case moved
    /// Another field is different.
    case changed
    /// It is now cleared in its present form.
    case cleared
    /// It was cleared in its earlier form, and is not cleared in its present form.
    case clearanceLost = "clearance lost"
}
