import Core
import Foundation

/// The content files of one run, built in or read from a folder.
struct ContentSet {
    /// The meeting's own files.
    var meeting: [ContentFile]
    /// One file for each registered panel, in the order of the programme.
    var registered: [(module: any DeskModule.Type, file: ContentFile)]
    /// The files of panels that are in a folder and not registered; these panels have no module.
    var extra: [ContentFile]
    /// The files of translations.
    var translations: [ContentFile]
    /// The folder that the paths of the files start from; nil if all files are built in.
    ///
    /// If it is empty, the paths themselves include the folder.
    var root: String?

    /// The content that is built into the program.
    static let embedded = ContentSet(
        meeting: EmbeddedContent.files.filter { MeetingReading.names.contains(String($0.name)) }
            + [PolicyReading.builtInFile].compactMap(\.self),
        registered: Registry.panels.flatMap { module in
            module.files.filter { $0.translationLanguage == nil }.prefix(1).map { (module, $0) }
        },
        extra: [],
        translations: (EmbeddedContent.files.filter { !$0.name.hasPrefix("introductory.") }
            + Registry.panels.flatMap { $0.files }).filter { $0.translationLanguage != nil })

    /// Every panel's file with its module, in the order of the programme.
    ///
    /// Panels that are not registered come before the last panel, which gathers the lessons of the panels before it.
    var panels: [(module: (any DeskModule.Type)?, file: ContentFile)] {
        var panels: [(module: (any DeskModule.Type)?, file: ContentFile)] = registered.map { ($0.module, $0.file) }
        panels.insert(contentsOf: extra.map { (nil, $0) }, at: max(0, panels.count - 1))
        return panels
    }

    /// All files, in a fixed order.
    var files: [ContentFile] { (meeting + registered.map(\.file) + extra + translations).sorted { $0.path < $1.path } }

    /// Replaces a file with another one.
    mutating func replace(_ old: ContentFile, by new: ContentFile) {
        meeting = meeting.map { $0 == old ? new : $0 }
        registered = registered.map { ($0.module, $0.file == old ? new : $0.file) }
        extra = extra.map { $0 == old ? new : $0 }
        translations = translations.map { $0 == old ? new : $0 }
    }

    /// The built-in files, replaced by those that a folder contains.
    ///
    /// - Parameter folder: A checkout, in which each file has its usual path; or any other folder, in which the name
    ///   identifies a file of the meeting, and the line `panel:` identifies a file of a panel.
    /// - Returns: The set. A file that the folder does not contain is the built-in one.
    /// - Throws: ``FileError`` if the folder or one of its files cannot be read.
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
                // A second file of the same panel does not replace the first. It is added, and registration refuses it.
                replaced.insert(index).inserted
            {
                set.registered[index].file = file
            } else {
                set.extra.append(file)
            }
        }
        return set
    }

    /// The files of another meeting, without any built-in file.
    ///
    /// - Parameter folder: A folder with the meeting's files under their usual names and one file per panel. The panels
    ///   are in the order of the file names.
    /// - Returns: The set.
    /// - Throws: ``FileError`` if the folder or one of its files cannot be read.
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

    /// The folders of the files that every checkout has, sorted.
    private var contentFolders: [String] {
        Set((meeting + registered.map(\.file)).map { FilePath($0.path).folder }).sorted()
    }

    /// Notes on files that a checkout lacks, and on files in its Content folders that the program does not read.
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

    /// Refuses names such as `panel.yml` or `panel.YAML`, which would otherwise be ignored without notice.
    private static func refuseOtherEndings(_ names: [String], in folder: String) throws(FileError) {
        for name in names where !name.hasSuffix(".yaml") {
            let ending = name.lowercased()
            if ending.hasSuffix(".yaml") || ending.hasSuffix(".yml") { throw .otherEnding("\(folder)/\(name)") }
        }
    }

    /// The names of the content files in a folder.
    ///
    /// - Throws: ``FileError/otherEnding(_:)`` for a name such as `panel.yml`.
    private static func contentNames(in folder: String) throws(FileError) -> [String] {
        let names = try Disk.names(in: folder)
        try refuseOtherEndings(names, in: folder)
        return try bounded(names.filter { $0.hasSuffix(".yaml") }, in: folder)
    }

    /// The given names of content files, after a check that the files are not too many and not too large in total.
    static func bounded(_ names: [String], in folder: String) throws(FileError) -> [String] {
        guard names.count <= ContentLimits.files else {
            throw .tooMany(folder, names.count, limit: ContentLimits.files)
        }
        let size = names.reduce(0) { $0 + (FileStatus("\(folder)/\($1)")?.size ?? 0) }
        guard size <= ContentLimits.folder else { throw .tooLarge(folder, size, limit: ContentLimits.folder) }
        return names
    }

    /// Whether the program was started in the top folder of a checkout.
    static var isCheckout: Bool { checkoutRoot == "." }

    /// The checkout in which the program was started; nil if there is none.
    ///
    /// It is the current folder or the nearest one above it, in the same way as git finds a repository.
    static var checkoutRoot: String? {
        var folder = "."
        // The limit ends the search in folders that are nested very deeply.
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

    /// The name of a content file in the current folder, which a run without `--content` does not read.
    static func contentNearby() -> String? {
        let names = (try? Disk.names(in: ".")) ?? []
        return names.first { $0 == "panel.yaml" || MeetingReading.names.contains($0) }
    }

    /// The content of a run without `--content`: that of the current checkout, or what is built in.
    static func standing() throws(FileError) -> ContentSet {
        try checkoutRoot.map { root throws(FileError) in try reading(root) } ?? embedded
    }

    /// The files of panels in a checkout that this build does not register.
    private static func unregistered(inCheckout folder: String, besides set: ContentSet) throws(FileError)
        -> [ContentFile]
    {
        let known = Set(set.registered.map(\.file.path))
        let paths = try Disk.names(in: "\(folder)/Sources").map { "Sources/\($0)/Content/panel.yaml" }
        return try paths.filter { !known.contains($0) && Disk.exists("\(folder)/\($0)") }
            .map { path throws(FileError) in try Disk.read("\(folder)/\(path)", as: path) }
    }

    /// The files of translations that are next to the set's files in a checkout.
    ///
    /// The built-in translations are not added: a checkout contains them as well, unless somebody has deleted them.
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

    /// The value on a key's line; nil if the file has no such line.
    ///
    /// The rest of the file is not parsed, so that a file with a fault elsewhere can still be assigned to its panel.
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
