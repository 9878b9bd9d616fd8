public import Core
public import Foundation

/// The content files of the checkout that the tests run in, read from disk.
///
/// A desk's tests build that desk and what it stands on; the meeting and the other panels are data to them, so that another
/// desk's broken build cannot stop them.
public struct Checkout {
    /// The package's folder.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The folder of the meeting's own files.
    public static let meetingFolder = "Sources/App/Meeting/Content"

    /// Reads what is there.
    public init() {}

    /// The meeting, where its files are sound.
    public var meeting: Meeting? { MeetingReading.read(files(in: Self.meetingFolder)).meeting }

    /// Every panel whose file is sound, the introductory session among them.
    public var panels: [ContentPanel] {
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: Self.root.path + "/Sources")) ?? []
        let panelFiles = folders.sorted().flatMap { files(in: "Sources/\($0)/Content") } + files(in: Self.meetingFolder)
        return panelFiles.filter { !MeetingReading.names.contains(String($0.name)) && $0.translationLanguage == nil }
            .compactMap { PanelReading.read($0).content }.map { ContentPanel(content: $0) }
    }

    /// The panel file of a desk's folder, such as `WestAfrica`.
    public func panelFile(of desk: String) -> ContentFile? {
        files(in: "Sources/\(desk)/Content").first { $0.name == "panel.yaml" }
    }

    /// The YAML files of a folder below the package.
    public func files(in folder: String) -> [ContentFile] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: folder).path)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
            let path = "\(folder)/\(name)"
            guard let data = FileManager.default.contents(atPath: Self.root.appending(path: path).path) else {
                return nil
            }
            return ContentFile(path: path, bytes: Array(data))
        }
    }
}
