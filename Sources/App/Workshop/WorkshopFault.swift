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
    /// The checks refuse what was created.
    case refused([String])
    case unwritable(String, reason: String)
    /// A journal that was written in another folder or by another user, or that names a path outside its folder.
    case journal(String)
    case file(FileError)
}

extension WorkshopFault: CustomStringConvertible {
    /// What is wrong, why it matters, and how to fix it.
    var description: String {
        switch self {
        case .name(let title):
            "error: '\(title.prefix(PanelName.longest))' names no panel; folders, a Swift module and links are called after it; "
                + "begin with a letter, use A to Z, figures, spaces, hyphens, commas and round brackets, "
                + "\(PanelName.longest) at most, and put the right spelling into the file's `title:` afterwards [panel.name]"
        case .text(let title):
            "error: '\(title.prefix(PanelName.longest))' is no title of 1 to \(PanelName.longestOfFile) letters on one line; pages, "
                + "tables and calendars print it; shorten it, and leave out line breaks and spaces at its ends [panel.name]"
        case .reserved(let module):
            "error: a module cannot be called '\(module)'; Swift calls something of its own so; add a word to the name "
                + "[panel.name]"
        case .taken(let name, let owner):
            "error: '\(name)' is taken by \(owner); files, links and packs name a panel by it; choose another name [panel.name]"
        case .notEmpty(let path):
            "\(path): error: it is there already and not empty; what it holds would be mixed with what is new; move it away, "
                + "or choose another name [new.folder]"
        case .noCheckout:
            "error: this is no checkout of the program; a new panel is a folder in its sources; stand where Package.swift is, "
                + "or keep the panel as a file alone, with --content [new.place]"
        case .noList(let path, let opening):
            "\(path): error: it has no list `\(opening)` with a last entry to add before; a panel that is not registered "
                + "there is not built; write the list as Documentation/AddingAPanel.md shows it [new.place]"
        case .refused(let reasons):
            (reasons + [
                "error: what was laid does not pass the checks; it was taken back, and all is as it was; mend what is named "
                    + "first [new.checks]"
            ]).joined(separator: "\n")
        case .unwritable(let path, let reason):
            "\(path): error: it cannot be written (\(reason)); nothing was laid, and what was there is as it was; choose another "
                + "place, or free space [file.write]"
        case .journal(let path):
            "\(path): error: it is not the journal of an interrupted run in this folder by this user; nothing that it names is "
                + "touched, and nothing new is made; look at what it names, and delete it [new.journal]"
        case .file(let error): error.description
        }
    }
}
