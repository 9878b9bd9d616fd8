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
        if let checkout = CheckoutFolder(folder) { return try checkout.content(isCompleted: true) }
        let names = try Self.contentNames(in: folder)
        guard !names.isEmpty else { throw .noContent(folder) }
        var set = embedded
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

    /// The names of the content files in a folder.
    ///
    /// - Throws: ``FileError/otherEnding(_:)`` for a name such as `panel.yml`, which would otherwise be ignored without
    ///   notice, or another error if the files are too many or too large in total.
    static func contentNames(in folder: String, where isContent: (String) -> Bool = { _ in true }) throws(FileError)
        -> [String]
    {
        let all = try Disk.names(in: folder)
        for name in all where !name.hasSuffix(".yaml") {
            let ending = name.lowercased()
            if ending.hasSuffix(".yaml") || ending.hasSuffix(".yml") { throw .otherEnding("\(folder)/\(name)") }
        }
        let names = all.filter { $0.hasSuffix(".yaml") && isContent($0) }
        guard names.count <= ContentLimits.files else {
            throw .tooMany(folder, names.count, limit: ContentLimits.files)
        }
        let size = names.reduce(0) { $0 + (FileStatus("\(folder)/\($1)")?.size ?? 0) }
        guard size <= ContentLimits.folder else { throw .tooLarge(folder, size, limit: ContentLimits.folder) }
        return names
    }

    /// The name of a content file in the current folder, which a run without `--content` does not read.
    static func contentNearby() -> String? {
        let names = (try? Disk.names(in: ".")) ?? []
        return names.first { $0 == "panel.yaml" || MeetingReading.names.contains($0) }
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
