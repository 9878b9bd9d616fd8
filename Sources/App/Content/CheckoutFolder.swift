import Core

/// A checkout of the program, in which each content file has a fixed place.
struct CheckoutFolder {
    /// The top folder.
    let root: String

    /// The folder of the meeting's own content, and of the panel that the secretariat keeps.
    private static let meetingFolder = "Sources/App/Meeting/Content"
    /// The folder of the built-in policy.
    private static let policyFolder = "Sources/Core/Policy/Content"
    /// The paths of the files that every checkout has.
    fileprivate static let builtIn = Set(
        (ContentSet.embedded.meeting + ContentSet.embedded.registered.map(\.file)).map(\.path))

    /// Creates a checkout from its top folder; nil if that has no folder `Sources`.
    init?(_ folder: String) {
        guard Disk.isFolder("\(folder)/Sources") else { return nil }
        root = folder
    }

    /// The checkout in which the program was started; nil if there is none.
    ///
    /// It is the current folder or the nearest one above it, in the same way as git finds a repository.
    static var current: CheckoutFolder? {
        var folder = "."
        // The limit ends the search in folders that are nested very deeply.
        for _ in 0..<64 {
            if Disk.exists("\(folder)/Package.swift"), let checkout = CheckoutFolder(folder), checkout.hasMeeting {
                return checkout
            }
            guard let here = FileStatus(folder), let above = FileStatus("\(folder)/.."),
                (here.device, here.node) != (above.device, above.node)
            else { return nil }
            folder = folder == "." ? ".." : "\(folder)/.."
        }
        return nil
    }

    /// Whether the checkout has the meeting's own content.
    var hasMeeting: Bool { Disk.exists("\(root)/\(Self.meetingFolder)/meeting.yaml") }

    /// The folders that may contain content files, relative to the top folder.
    func places() throws(FileError) -> [String] {
        try Disk.names(in: "\(root)/Sources").map { "Sources/\($0)/Content" } + [Self.meetingFolder, Self.policyFolder]
    }

    /// Whether a path in a checkout is that of a content file.
    static func isContent(_ path: String) -> Bool {
        if builtIn.contains(path) { return true }
        let place = FilePath(path)
        let parts = place.folder.split(separator: "/", omittingEmptySubsequences: false)
        let isOfDesk = parts.count == 3 && parts[0] == "Sources" && parts[2] == "Content"
        return isOfDesk && place.name == "panel.yaml"
            || (isOfDesk || place.folder == meetingFolder)
                && ContentFile(path: path, bytes: []).translationLanguage != nil
    }

    /// The content of the checkout.
    ///
    /// - Parameter isCompleted: Whether a file that the checkout lacks is the built-in one.
    /// - Returns: The content.
    /// - Throws: ``FileError`` if a folder or a file cannot be read.
    func content(isCompleted: Bool) throws(FileError) -> ContentSet {
        var files: [ContentFile] = []
        for place in try places() where Disk.isFolder("\(root)/\(place)") {
            let folder = "\(root)/\(place)"
            for name in try ContentSet.contentNames(in: folder, where: { Self.isContent("\(place)/\($0)") }) {
                files.append(try Disk.read("\(folder)/\(name)", as: "\(place)/\(name)"))
            }
        }
        return ContentSet(checkout: files, root: root, isCompleted: isCompleted)
    }

    /// Notes on files that the checkout lacks, and on files in its Content folders that the program does not read.
    func notes(on set: ContentSet) -> [String] {
        let known = Set(set.files.map(\.path))
        let missing = Self.builtIn.filter { !Disk.exists("\(root)/\($0)") }
        let stray = ((try? places()) ?? []).flatMap { place in
            ((try? Disk.names(in: "\(root)/\(place)")) ?? []).map { "\(place)/\($0)" }
                .filter { $0.hasSuffix(".yaml") && !known.contains($0) }
        }
        return missing.sorted().map { "\($0) is not in this checkout; the built-in file is used" }
            + stray.map { "\($0) is not read: it is not a file of a panel, of the meeting or of translations" }
    }
}

extension ContentSet {
    /// Creates the content of a checkout from its files.
    ///
    /// A desk unknown to the program becomes a panel without a module. The built-in translations are not added, because a
    /// checkout contains them as well, unless somebody has deleted them.
    ///
    /// - Parameters:
    ///   - files: The content files with their paths.
    ///   - root: The folder that the paths start from; nil if the files are not in a folder.
    ///   - isCompleted: Whether a file that the checkout lacks is the built-in one; otherwise it is left out.
    init(checkout files: [ContentFile], root: String?, isCompleted: Bool) {
        let built = ContentSet.embedded
        let found = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        func file(_ file: ContentFile) -> ContentFile? { found[file.path] ?? (isCompleted ? file : nil) }
        self.init(
            meeting: built.meeting.compactMap(file),
            registered: built.registered.compactMap { entry in file(entry.file).map { (entry.module, $0) } },
            extra: files.filter { !CheckoutFolder.builtIn.contains($0.path) && $0.name == "panel.yaml" },
            translations: [], root: root)
        let homes = Set(self.files.map { FilePath($0.path).folder })
        translations = files.filter { $0.translationLanguage != nil && homes.contains(FilePath($0.path).folder) }
            .sorted { $0.path < $1.path }
    }
}
