import Core
import Foundation

/// The content files of one run: the embedded ones, or those of a folder in their place.
struct ContentSet {
    /// The meeting's own files.
    var meeting: [ContentFile]
    /// A file for each registered panel, in the programme's order.
    var registered: [(module: any DeskModule.Type, file: ContentFile)]
    /// Panels without a module: files found in a folder whose panel nobody registered.
    var extra: [ContentFile]
    /// Files of translations.
    var translations: [ContentFile]
    /// The folder that the files' paths start from, and empty where they say it themselves; nil where all are built in.
    var root: String?

    /// What is built into the program.
    static let embedded = ContentSet(
        meeting: EmbeddedContent.files.filter { MeetingReading.names.contains(String($0.name)) },
        registered: Registry.panels.flatMap { module in
            module.files.filter { $0.translationLanguage == nil }.prefix(1).map { (module, $0) }
        },
        extra: [],
        translations: (EmbeddedContent.files.filter { !$0.name.hasPrefix("introductory.") }
            + Registry.panels.flatMap { $0.files }).filter { $0.translationLanguage != nil })

    /// Every panel's file with its module, in the programme's order.
    ///
    /// A panel that nobody registered comes before the last one, which gathers the lessons of those before it.
    var panels: [(module: (any DeskModule.Type)?, file: ContentFile)] {
        var panels: [(module: (any DeskModule.Type)?, file: ContentFile)] = registered.map { ($0.module, $0.file) }
        panels.insert(contentsOf: extra.map { (nil, $0) }, at: max(0, panels.count - 1))
        return panels
    }

    /// All files, in a fixed order.
    var files: [ContentFile] { (meeting + registered.map(\.file) + extra + translations).sorted { $0.path < $1.path } }

    /// Puts a file in the place of another.
    mutating func replace(_ old: ContentFile, by new: ContentFile) {
        meeting = meeting.map { $0 == old ? new : $0 }
        registered = registered.map { ($0.module, $0.file == old ? new : $0.file) }
        extra = extra.map { $0 == old ? new : $0 }
        translations = translations.map { $0 == old ? new : $0 }
    }

    /// The files of a folder in place of the embedded ones, all or some.
    ///
    /// - Parameter folder: A checkout, where each file stands at its path; or any folder, where a file's name says which
    ///   of the meeting's files it is, and its `panel:` line which panel.
    /// - Returns: The set, with every file that the folder does not have as it is built in.
    /// - Throws: ``FileError`` where the folder or one of its files cannot be read.
    static func reading(_ folder: String) throws(FileError) -> ContentSet {
        var set = embedded
        if Disk.isFolder(folder + "/Sources") {
            set.root = folder
            for (index, file) in set.meeting.enumerated() where Disk.exists("\(folder)/\(file.path)") {
                set.meeting[index] = try Disk.read("\(folder)/\(file.path)", as: file.path)
            }
            for (index, entry) in set.registered.enumerated() where Disk.exists("\(folder)/\(entry.file.path)") {
                set.registered[index].file = try Disk.read("\(folder)/\(entry.file.path)", as: entry.file.path)
            }
            for place in set.contentFolders.map({ "\(folder)/\($0)" }) where Disk.isFolder(place) {
                try refuseOtherEndings(Disk.names(in: place), in: place)
            }
            set.extra = try unregistered(inCheckout: folder, besides: set)
            set.translations = try translations(inCheckout: folder, besides: set)
            return set
        }
        let names = try Self.contentNames(in: folder)
        guard !names.isEmpty else { throw .noContent(folder) }
        set.root = ""
        let registered = set.registered.map { panelID(of: $0.file) }
        var replaced: Set<Int> = []
        for name in names {
            let file = try Disk.read("\(folder)/\(name)", as: "\(folder)/\(name)")
            if file.translationLanguage != nil {
                let target = value(of: "translation", in: file)
                set.translations.removeAll {
                    $0.translationLanguage == file.translationLanguage && value(of: "translation", in: $0) == target
                }
                set.translations.append(file)
            } else if let index = set.meeting.firstIndex(where: { $0.name == name }) {
                set.meeting[index] = file
            } else if let id = panelID(of: file), let index = registered.firstIndex(of: id),
                // A second file of one panel is no replacement: it is registered beside the first, and refused.
                replaced.insert(index).inserted
            {
                set.registered[index].file = file
            } else {
                set.extra.append(file)
            }
        }
        return set
    }

    /// A meeting of its own: all of its files, and nothing that is built in.
    ///
    /// - Parameter folder: The meeting's files by their names, and a file a panel; panels come in the order of file names.
    /// - Returns: The set.
    /// - Throws: ``FileError`` where the folder or one of its files cannot be read.
    static func meeting(_ folder: String) throws(FileError) -> ContentSet {
        let names = try Self.contentNames(in: folder)
        guard !names.isEmpty else { throw .noContent(folder) }
        var set = ContentSet(meeting: [], registered: [], extra: [], translations: [], root: "")
        for name in names {
            let file = try Disk.read("\(folder)/\(name)", as: "\(folder)/\(name)")
            if file.translationLanguage != nil {
                set.translations.append(file)
            } else if MeetingReading.names.contains(name) {
                set.meeting.append(file)
            } else {
                set.extra.append(file)
            }
        }
        return set
    }

    /// The folders of the files that a checkout always has, sorted.
    private var contentFolders: [String] {
        Set((meeting + registered.map(\.file)).map { FilePath($0.path).folder }).sorted()
    }

    /// What of the set a checkout has no file for, and files of its Content folders that nothing reads.
    func unread(inCheckout folder: String) -> [String] {
        let known = Set(files.map(\.path))
        let missing = (meeting + registered.map(\.file)).map(\.path).filter { !Disk.exists("\(folder)/\($0)") }
        let stray = contentFolders.flatMap { place in
            ((try? Disk.names(in: "\(folder)/\(place)")) ?? []).map { "\(place)/\($0)" }
                .filter { $0.hasSuffix(".yaml") && !known.contains($0) }
        }
        return missing.sorted().map { "\($0) is not in this checkout; the built-in file is used" }
            + stray.map { "\($0) is not read: it is neither the panel's or the meeting's file nor one of translations" }
    }

    /// Refuses a name that is almost that of a content file, which would be left out unseen.
    private static func refuseOtherEndings(_ names: [String], in folder: String) throws(FileError) {
        for name in names where !name.hasSuffix(".yaml") {
            let ending = name.lowercased()
            if ending.hasSuffix(".yaml") || ending.hasSuffix(".yml") { throw .otherEnding("\(folder)/\(name)") }
        }
    }

    /// The content files of a folder, by their names.
    ///
    /// - Throws: ``FileError/otherEnding(_:)`` for a name that is almost one.
    private static func contentNames(in folder: String) throws(FileError) -> [String] {
        let names = try Disk.names(in: folder)
        try refuseOtherEndings(names, in: folder)
        return try bounded(names.filter { $0.hasSuffix(".yaml") }, in: folder)
    }

    /// The names of content files in a folder, which are not more than may be read, nor together too large.
    static func bounded(_ names: [String], in folder: String) throws(FileError) -> [String] {
        guard names.count <= ContentLimits.files else {
            throw .tooMany(folder, names.count, limit: ContentLimits.files)
        }
        let size = names.reduce(0) { $0 + (FileStatus("\(folder)/\($1)")?.size ?? 0) }
        guard size <= ContentLimits.folder else { throw .tooLarge(folder, size, limit: ContentLimits.folder) }
        return names
    }

    /// Whether the program was started in the folder of a checkout itself.
    static var isCheckout: Bool { checkoutRoot == "." }

    /// The checkout that the program was started in: that folder or the nearest above it, as git finds it; nil where there is none.
    static var checkoutRoot: String? {
        var folder = "."
        // A folder as deep as this is not in a checkout.
        for _ in 0..<64 {
            if Disk.exists("\(folder)/Package.swift"), Disk.exists("\(folder)/Sources/App/Meeting/Content/meeting.yaml")
            {
                return folder
            }
            guard let here = FileStatus(folder), let above = FileStatus("\(folder)/.."),
                (here.device, here.node) != (above.device, above.node)
            else { return nil }
            folder = folder == "." ? ".." : "\(folder)/.."
        }
        return nil
    }

    /// A content file in the folder that the program was started in, which a run without `--content` does not read.
    static func contentNearby() -> String? {
        let names = (try? Disk.names(in: ".")) ?? []
        return names.first { $0 == "panel.yaml" || MeetingReading.names.contains($0) }
    }

    /// What a run without `--content` reads: the checkout that it was started in, or what is built in.
    static func standing() throws(FileError) -> ContentSet {
        try checkoutRoot.map { root throws(FileError) in try reading(root) } ?? embedded
    }

    /// The panels of a checkout that this build does not register, as yet or at all.
    private static func unregistered(inCheckout folder: String, besides set: ContentSet) throws(FileError)
        -> [ContentFile]
    {
        let known = Set(set.registered.map(\.file.path))
        let paths = try Disk.names(in: "\(folder)/Sources").map { "Sources/\($0)/Content/panel.yaml" }
        return try paths.filter { !known.contains($0) && Disk.exists("\(folder)/\($0)") }
            .map { path throws(FileError) in try Disk.read("\(folder)/\(path)", as: path) }
    }

    /// Every file of translations beside a file of the set; those built in are there too, or were taken away.
    private static func translations(inCheckout folder: String, besides set: ContentSet) throws(FileError)
        -> [ContentFile]
    {
        let places = Set((set.meeting + set.registered.map(\.file) + set.extra).map { $0.path.dropLast($0.name.count) })
            .sorted()
        var files: [ContentFile] = []
        for place in places where Disk.isFolder("\(folder)/\(place)") {
            let names = try Disk.names(in: "\(folder)/\(place)").filter {
                ContentFile(path: $0, bytes: []).translationLanguage != nil
            }
            for name in try bounded(names, in: "\(folder)/\(place)") {
                files.append(try Disk.read("\(folder)/\(place)\(name)", as: "\(place)\(name)"))
            }
        }
        return files
    }

    private static func panelID(of file: ContentFile) -> String? { value(of: "panel", in: file) }

    /// What stands on a key's line, read without the rest, so that a file that is broken elsewhere finds its place.
    static func value(of key: String, in file: ContentFile) -> String? {
        let key = Array("\(key):".utf8)
        var rest = file.bytes[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != 0x0A }
            if line.starts(with: key) {
                let words = line.dropFirst(key.count).split { $0 == 0x20 || $0 == 0x0D || $0 == 0x23 }
                return words.first.map { String(decoding: $0, as: UTF8.self) }
            }
            rest = rest.dropFirst(line.count + 1)
        }
        return nil
    }
}
