import Core

// The rules about files, and states of the content that are compared.

extension ProgramRule {
    // MARK: What changed

    static let diffSide = Self(
        "diff.side", "two states of the same kind are compared: content with content, packs with packs",
        "content and the packs made from it cannot be compared")
    static let diffRevision = Self(
        "diff.revision", "a revision is a commit of the repository, and git can give all of its content",
        "missing content would appear as withdrawn")
    static let diffContent = Self(
        "diff.content", "all content can be read on both sides", "missing content would appear as withdrawn")
    static let diffManifest = Self(
        "diff.manifest", "a packs folder has a manifest that this version reads",
        "packs are found through the manifest")
    static let diffPath = Self(
        "diff.path", "a manifest names only files in its folder, and no link",
        "nothing outside the folder is read")
    static let diffPack = Self(
        "diff.pack", "a pack is a document, and is as its manifest says",
        "an altered pack does not show what changed")
    static let diffFormat = Self(
        "diff.format", "packs that are compared were made as JSON, in the language asked for",
        "the other formats cannot be read back")

    static let review = Group(
        title: "What changed",
        rules: [diffSide, diffRevision, diffContent, diffManifest, diffPath, diffPack, diffFormat])

    // MARK: Files

    static let fileRead = Self(
        "file.read", "the file or folder that is named exists and can be read", "nothing is read in its place")
    static let fileWrite = Self(
        "file.write", "a run can write its files, in a place that no other run uses",
        "the files of two runs would be mixed")
    static let clearErrors = Self(
        "clear.errors", "content that is cleared has no errors", "no pack prints content with errors")
    static let clearPlace = Self(
        "clear.place", "a file has a line `cleared:` at its first column", "a clearance is written there")
    static let panelName = Self(
        "panel.name", "a new panel's name is free, and names folders and, in a checkout, a module",
        "files and links use the name")
    static let newFolder = Self(
        "new.folder", "a new panel or meeting is created where nothing is", "old and new files would be mixed")
    static let newJournal = Self(
        "new.journal", "a journal was written in its folder by the user, and names nothing outside that folder",
        "a journal in a folder that somebody sent could delete files elsewhere")
    static let newPlace = Self(
        "new.place", "a new panel is created in a checkout that has its lists of desks",
        "a panel that is not listed is not built")
    static let newChecks = Self(
        "new.checks", "a new panel or meeting passes the checks", "otherwise it is removed again")
    static let explainRule = Self(
        "explain.rule", "a rule is named as in diagnostics", "only rules with such a name exist")

    static let files = Group(
        title: "Files",
        rules: [
            fileRead, fileWrite, clearErrors, clearPlace, panelName, newFolder, newJournal, newPlace, newChecks,
            explainRule,
        ])
}
