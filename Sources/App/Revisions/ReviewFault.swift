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

extension ReviewFault: CustomStringConvertible {
    /// What is wrong, why it matters, and how to fix it; for content, each diagnostic is one line.
    var description: String {
        switch self {
        case .notASide(let name):
            "\(name): error: this is a file, and no manifest; content and packs are compared folder by folder; name a "
                + "folder, its manifest.json or a revision [diff.side]"
        case .twoKinds(let content, let packs):
            "error: \(content) is content and \(packs) holds packs; what is written and what was printed of it are no two "
                + "states of one thing; name two of a kind [diff.side]"
        case .noGit(let name):
            "\(name): error: there is no such file or folder, and no git that could know it as a revision; nothing was "
                + "read in its place; check the path, or install git [diff.revision]"
        case .noRepository(let name, let reason):
            "\(name): error: there is no such file or folder, and no repository here in which it could be a revision"
                + "\(reason.isEmpty ? "" : " (\(reason))"); nothing was read in its place; check the path, or run in the "
                + "repository [diff.revision]"
        case .noRevision(let name):
            "\(name): error: there is no such file or folder, and no such revision in this repository; nothing was read in "
                + "its place; check the name [diff.revision]"
        case .shallow(let name):
            "\(name): error: this clone is shallow, and the revision is not among the commits that it has; nothing was read "
                + "in its place; fetch the others with git fetch --unshallow, or check the name [diff.revision]"
        case .noContent(let name):
            "\(name): error: this revision has no content in Sources below this folder; nothing was read in its place; "
                + "run in the folder of Package.swift, or name another revision [diff.revision]"
        case .unreadable(let name, let reason):
            "\(name): error: the revision cannot be read whole (\(reason)); what is missing would show as withdrawn; mend the "
                + "repository, or name another revision [diff.revision]"
        case .content(let name, let diagnostics):
            (diagnostics.map(\.description) + [
                "\(name): error: its content cannot be read whole; what is missing would show as withdrawn; mend what "
                    + "stands above [diff.content]"
            ]).joined(separator: "\n")
        case .manifest(let path, let reason):
            "\(path): error: it is no manifest that this version reads (\(reason)); no pack can be found by it; make the "
                + "packs again with dais packs [diff.manifest]"
        case .outside(let manifest, let path):
            "\(manifest): error: '\(path.prefix(120))' leads out of the folder or over a link; what stands elsewhere is no "
                + "pack, and was not read; make the packs again with dais packs [diff.path]"
        case .pack(let path, let reason):
            "\(path): error: \(reason); a pack that is not as it was written says nothing of what changed; make the packs "
                + "again with dais packs, and look with dais verify [diff.pack]"
        case .noJSON(let folder, let language):
            "\(folder): error: it holds no pack as JSON in \(language.englishName); the other formats cannot be read back; "
                + "make the packs with --format json, or name another language [diff.format]"
        case .packsHaveNoContent(let option):
            "\(option): error: what changed for a reader is made from content, and these are packs, which are printed "
                + "already; compare them without it, or name two states of the content [diff.side]"
        case .listInEnglish:
            "--language: error: changes of content are listed in content's own words; nothing would be in another language; leave "
                + "it out, or write documents with --out [diff.format]"
        case .oneLanguage:
            "--language: error: packs folders are compared in one language; the same change would be told in each; name one "
                + "[diff.format]"
        }
    }
}
