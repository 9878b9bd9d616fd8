import Core

/// The reason why nothing new was created; everything is as it was before.
enum WorkshopFault: Error, Hashable {
    /// A title that cannot name folders and a module.
    case name(String)
    /// A title that content cannot have.
    case text(String)
    /// A title whose module would have a name that Swift itself uses.
    case reserved(String)
    /// The name is already in use.
    case taken(String, by: String)
    /// A folder that is not empty, or a file that already exists.
    case notEmpty(String)
    /// The current folder is not in a checkout.
    case noCheckout
    /// A source file lacks the list that a panel is registered in.
    case noList(path: String, opening: String)
    /// What was laid is refused by the checks.
    case refused([Diagnostic])
    case unwritable(String, reason: String)
    /// A journal that was written in another folder or by another user, or that names a path outside its folder.
    case journal(String)
    case file(FileError)
}

extension WorkshopFault: DiagnosedError {
    /// What is wrong, why it matters, and how to fix it.
    var diagnostic: Diagnostic {
        switch self {
        case .name(let title):
            Diagnostic(
                rule: .panelName, at: nil,
                "'\(title.prefix(PanelName.longest))' cannot be the name of a panel",
                because: "folders, a Swift module and links are named after it",
                remedy: "begin with a letter, use A to Z, figures, spaces, hyphens, commas and round brackets, "
                    + "at most \(PanelName.longest) characters, and put the right spelling into the file's `title:` afterwards"
            )
        case .text(let title):
            Diagnostic(
                rule: .panelName, at: nil,
                "'\(title.prefix(PanelName.longest))' is not a title of 1 to \(PanelName.longestOfFile) letters "
                    + "on one line",
                because: "pages, tables and calendars print it",
                remedy: "shorten it, and leave out line breaks and spaces at its ends")
        case .reserved(let module):
            Diagnostic(
                rule: .panelName, at: nil,
                "a module cannot be called '\(module)'",
                because: "Swift already uses this name",
                remedy: "add a word to the name")
        case .taken(let name, let owner):
            Diagnostic(
                rule: .panelName, at: nil,
                "'\(name)' is taken by \(owner)",
                because: "files, links and packs use the name",
                remedy: "choose another name")
        case .notEmpty(let path):
            Diagnostic(
                rule: .newFolder, at: Position(wholeOf: path),
                "it already exists and is not empty",
                because: "old and new files would be mixed",
                remedy: "move it away, or choose another name")
        case .noCheckout:
            Diagnostic(
                rule: .newPlace, at: nil,
                "this is not a checkout of the program",
                because: "a new panel is a folder in the program's sources",
                remedy: "run this in the folder of Package.swift, or keep the panel as a single file, with --content")
        case .noList(let path, let opening):
            Diagnostic(
                rule: .newPlace, at: Position(wholeOf: path),
                "it has no list `\(opening)` with a last entry before which a panel can be added",
                because: "a panel that is not registered there is not built",
                remedy: "write the list as Documentation/AddingAPanel.md shows it")
        case .refused:
            Diagnostic(
                rule: .newChecks, at: nil, "what was created does not pass the checks",
                because: "it was removed again, so nothing has changed", remedy: "fix what is named above")
        case .unwritable(let path, let reason):
            Diagnostic(
                rule: .fileWrite, at: Position(wholeOf: path),
                "it cannot be written (\(reason))",
                because: "nothing was created or changed",
                remedy: "choose another place, or free space")
        case .journal(let path):
            Diagnostic(
                rule: .newJournal, at: Position(wholeOf: path),
                "it is not the journal of an interrupted run in this folder by this user",
                because: "the files that it names are not touched, and nothing is created",
                remedy: "look at the files that the journal names, then delete the journal")
        case .file(let error): error.diagnostic
        }
    }

    /// What the checks say of what was created, and what follows from it.
    var diagnostics: [Diagnostic] {
        if case .refused(let faults) = self { faults + [diagnostic] } else { [diagnostic] }
    }
}
