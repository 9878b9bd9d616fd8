import Core

/// The reason why two states cannot be compared.
enum ReviewFault: Error {
    /// A file that is neither a folder nor a manifest.
    case notASide(String)
    /// One side is content, and the other is packs.
    case twoKinds(content: String, packs: String)
    case noGit(String)
    case noRepository(String, reason: String)
    case noRevision(String)
    /// The commit is not in this clone, which is shallow.
    case shallow(String)
    case noContent(String)
    case unreadable(String, reason: String)
    /// Reading the content gave these diagnostics.
    case content(String, [Diagnostic])
    case manifest(String, reason: String)
    /// A manifest names a file outside its folder.
    case outside(manifest: String, path: String)
    /// A pack differs from its manifest, or is not a document.
    case pack(String, reason: String)
    case noJSON(String, Language)
    /// Documents for readers were asked for, but cannot be made from packs.
    case packsHaveNoContent(String)
    /// Packs can be compared in only one language at a time.
    case oneLanguage
    /// Changes of content can be listed only in the language of the content.
    case listInEnglish
}

extension ReviewFault: DiagnosedError {
    /// What is wrong, why it matters, and how to fix it.
    var diagnostic: Diagnostic {
        switch self {
        case .notASide(let name):
            Diagnostic(
                rule: .diffSide, at: Position(wholeOf: name),
                "this is a file, but not a manifest",
                because: "content and packs are compared folder by folder",
                remedy: "name a folder, its manifest.json or a revision")
        case .twoKinds(let content, let packs):
            Diagnostic(
                rule: .diffSide, at: nil,
                "\(content) is content, but \(packs) contains packs",
                because: "content and the packs made from it cannot be compared",
                remedy: "name two of the same kind")
        case .noGit(let name):
            Diagnostic(
                rule: .diffRevision, at: Position(wholeOf: name),
                "there is no such file or folder, and git, which could find a revision, is not installed",
                because: "nothing was read in its place",
                remedy: "check the path, or install git")
        case .noRepository(let name, let reason):
            Diagnostic(
                rule: .diffRevision, at: Position(wholeOf: name),
                "there is no such file or folder, and no repository here in which it could be a "
                    + "revision\(reason.isEmpty ? "" : " (\(reason))")",
                because: "nothing was read in its place",
                remedy: "check the path, or run in the repository")
        case .noRevision(let name):
            Diagnostic(
                rule: .diffRevision, at: Position(wholeOf: name),
                "there is no such file or folder, and no such revision in this repository",
                because: "nothing was read in its place",
                remedy: "check the name")
        case .shallow(let name):
            Diagnostic(
                rule: .diffRevision, at: Position(wholeOf: name),
                "this clone is shallow, and the revision is not among the commits that it has",
                because: "nothing was read in its place",
                remedy: "fetch the others with git fetch --unshallow, or check the name")
        case .noContent(let name):
            Diagnostic(
                rule: .diffRevision, at: Position(wholeOf: name),
                "this revision has no content in Sources below this folder",
                because: "nothing was read in its place",
                remedy: "run in the folder of Package.swift, or name another revision")
        case .unreadable(let name, let reason):
            Diagnostic(
                rule: .diffRevision, at: Position(wholeOf: name),
                "not all of the revision can be read (\(reason))",
                because: "missing content would appear as withdrawn",
                remedy: "fix the repository, or name another revision")
        case .content(let name, _):
            Diagnostic(
                rule: .diffContent, at: Position(wholeOf: name),
                "not all of its content can be read",
                because: "missing content would appear as withdrawn",
                remedy: "fix what is named above")
        case .manifest(let path, let reason):
            Diagnostic(
                rule: .diffManifest, at: Position(wholeOf: path),
                "it is not a manifest that this version reads (\(reason))",
                because: "packs are found through the manifest",
                remedy: "make the packs again with dais packs")
        case .outside(let manifest, let path):
            Diagnostic(
                rule: .diffPath, at: Position(wholeOf: manifest),
                "'\(path.prefix(120))' leads out of the folder or through a link",
                because: "files outside the folder are not packs, and were not read",
                remedy: "make the packs again with dais packs")
        case .pack(let path, let reason):
            Diagnostic(
                rule: .diffPack, at: Position(wholeOf: path),
                "\(reason)",
                because: "an altered pack does not show what changed",
                remedy: "check the folder with dais verify, and make the packs again with dais packs")
        case .noJSON(let folder, let language):
            Diagnostic(
                rule: .diffFormat, at: Position(wholeOf: folder),
                "it has no pack as JSON in \(language.englishName)",
                because: "the other formats cannot be read back",
                remedy: "make the packs with --format json, or name another language")
        case .packsHaveNoContent(let option):
            Diagnostic(
                rule: .diffSide, at: Position(wholeOf: option),
                "changes for a reader are found in content, and these are packs",
                because: "a pack does not contain what its reader may not see",
                remedy: "leave this option out, or name two states of the content")
        case .listInEnglish:
            Diagnostic(
                rule: .diffFormat, at: Position(wholeOf: "--language"),
                "changes of content are listed in the language of the content",
                because: "nothing in the list would be in another language",
                remedy: "leave this option out, or write documents with --out")
        case .oneLanguage:
            Diagnostic(
                rule: .diffFormat, at: Position(wholeOf: "--language"),
                "packs folders are compared in one language",
                because: "every change would be listed once in each language",
                remedy: "name one language")
        }
    }

    /// The faults of the content, where it has some, and what follows from them.
    var diagnostics: [Diagnostic] {
        if case .content(_, let faults) = self { faults + [diagnostic] } else { [diagnostic] }
    }
}
