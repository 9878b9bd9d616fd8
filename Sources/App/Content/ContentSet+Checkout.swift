import Core

// The content of a checkout without built-in files, so that two states of a checkout can be compared.

extension ContentSet {
    /// Creates the content of a checkout from its files.
    ///
    /// A desk that the checkout lacks is left out. A desk unknown to the program becomes a panel without a module.
    ///
    /// - Parameters:
    ///   - files: Files with their paths. Only content files are used.
    ///   - root: The folder that the paths start from; nil if the files are not in a folder.
    init(checkout files: [ContentFile], root: String?) {
        let built = ContentSet.embedded
        let found = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let registered = built.registered.compactMap { entry in found[entry.file.path].map { (entry.module, $0) } }
        let known = Set(built.registered.map(\.file.path) + built.meeting.map(\.path))
        self.init(
            meeting: built.meeting.compactMap { found[$0.path] }, registered: registered,
            extra: files.filter { !known.contains($0.path) && $0.name == "panel.yaml" },
            translations: files.filter { $0.translationLanguage != nil }, root: root)
    }

    /// Whether a path in a checkout is that of a content file.
    static func isContent(_ path: some StringProtocol) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.first == "Sources", let name = parts.last, name.hasSuffix(".yaml"), !name.hasPrefix(".") else {
            return false
        }
        return parts.count == 4 && parts[2] == "Content" || parts.dropLast().joined(separator: "/") == meetingFolder
    }

    private static let meetingFolder = "Sources/App/Meeting/Content"

    /// The content of a checkout on the disk; nil if the folder lacks the meeting's own content.
    ///
    /// - Parameter folder: The checkout.
    /// - Returns: The content of the checkout.
    /// - Throws: ``FileError`` if one of its folders or files cannot be read.
    static func checkout(_ folder: String) throws(FileError) -> ContentSet? {
        guard Disk.exists("\(folder)/\(meetingFolder)/meeting.yaml") else { return nil }
        let desks = try Disk.names(in: "\(folder)/Sources").map { "Sources/\($0)/Content" }
        var files: [ContentFile] = []
        for place in desks + [meetingFolder] where Disk.isFolder("\(folder)/\(place)") {
            let names = try Disk.names(in: "\(folder)/\(place)").filter { isContent("\(place)/\($0)") }
            for name in try bounded(names, in: "\(folder)/\(place)") {
                files.append(try Disk.read("\(folder)/\(place)/\(name)", as: "\(place)/\(name)"))
            }
        }
        return ContentSet(checkout: files, root: folder)
    }
}
