import Core
import Foundation

/// A commit of the current repository and its content files, all of which are kept in memory.
struct Revision {
    private let name: String
    private let commit: String
    private let git: Git

    /// Finds a commit.
    ///
    /// - Parameter name: A name for the commit, such as `HEAD~1`, a branch or a tag. An option of git is not accepted.
    /// - Throws: ``ReviewFault`` if there is no git, no repository or no such commit.
    init(_ name: String) throws(ReviewFault) {
        guard let git = Git() else { throw .noGit(name) }
        let found = git.ask(["rev-parse", "--verify", "--end-of-options", "\(name)^{commit}"])
        let commit = String(decoding: found.output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard found.isGood, commit.utf8.count >= 40, commit.allSatisfy(\.isHexDigit) else {
            let place = git.ask(["rev-parse", "--git-dir"])
            guard place.isGood else { throw .noRepository(name, reason: place.complaint) }
            let shallow = git.ask(["rev-parse", "--is-shallow-repository"])
            throw shallow.output.starts(with: Data("true".utf8)) ? .shallow(name) : .noRevision(name)
        }
        (self.name, self.commit, self.git) = (name, commit, git)
    }

    /// A file in the list of the commit's tree.
    private struct Entry: Sendable {
        let path: String
        let object: String
        let size: Int
    }

    /// The content of the commit.
    ///
    /// - Returns: The files, with their paths relative to the checkout.
    /// - Throws: ``ReviewFault`` if the commit has no content, or if a file cannot be read.
    func content() throws(ReviewFault) -> ContentSet {
        let listed = git.ask(["ls-tree", "-r", "-l", "-z", commit, "--", "Sources"])
        guard listed.isGood else { throw .unreadable(name, reason: listed.complaint) }
        let entries = listed.output.split(separator: 0).compactMap(Self.entry).filter {
            CheckoutFolder.isContent($0.path)
        }
        guard entries.contains(where: { $0.path.hasSuffix("/meeting.yaml") }) else { throw .noContent(name) }
        if let large = entries.first(where: { $0.size > ContentLimits.file.bytes }) {
            throw .unreadable(name, reason: "\(large.path) has \(EnglishStyle.figures(large.size)) bytes")
        }
        let names = entries.map { $0.object + "\n" }.joined()
        let blobs = git.ask(["cat-file", "--batch"], input: Data(names.utf8))
        guard blobs.isGood, let files = Self.files(entries, in: Array(blobs.output)) else {
            throw .unreadable(name, reason: "git does not give all of its files")
        }
        return ContentSet(checkout: files, root: nil, isCompleted: false)
    }

    /// Reads git's output for the entries, in their order: `HASH blob SIZE`, a line break, the bytes, a line break.
    ///
    /// - Returns: The files; nil if one is missing or has another size.
    private static func files(_ entries: [Entry], in bytes: [UInt8]) -> [ContentFile]? {
        var rest = bytes[...]
        var files: [ContentFile] = []
        for entry in entries {
            let head = Array("\(entry.object) blob \(entry.size)\n".utf8)
            guard entry.size >= 0, rest.starts(with: head), rest.count > head.count + entry.size else { return nil }
            rest = rest.dropFirst(head.count)
            files.append(ContentFile(path: entry.path, bytes: Array(rest.prefix(entry.size))))
            rest = rest.dropFirst(entry.size + 1)
        }
        return files
    }

    /// Reads `100644 blob HASH SIZE<tab>PATH`; the result is nil for anything but a plain file, such as a link.
    private static func entry(_ bytes: Data) -> Entry? {
        let parts = bytes.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
        guard parts.count == 2, let path = String(validating: parts[1], as: UTF8.self) else { return nil }
        let words = String(decoding: parts[0], as: UTF8.self).split(separator: " ")
        guard words.count == 4, ["100644", "100755"].contains(words[0]), words[1] == "blob" else { return nil }
        // Git states no size for an object that is missing or broken. The size -1 makes reading it fail later.
        return Entry(path: path, object: String(words[2]), size: Int(words[3]) ?? -1)
    }
}
