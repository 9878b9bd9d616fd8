import Core
import Foundation

/// Creates another meeting: a folder with all of its files, in which the panels are still to be written.
struct NewMeeting {
    let folder: String
    let title: String
    let date: CalendarDate
    let zone: ZoneName
    let venue: String
    let room: String
    let windows: [ServiceWindow]
    let committees: [String]
    let panels: [PanelName]

    /// Creates the meeting.
    ///
    /// - Returns: The paths of the new files.
    /// - Throws: ``WorkshopFault``, after all steps are undone.
    func lay() throws(WorkshopFault) -> [String] {
        try NewFiles.all(below: FilePath(folder).folder) { files throws(WorkshopFault) in
            try files.makeFolder(folder)
            for (name, text) in texts { try files.add(line(of: name) + text, at: "\(folder)/\(name).yaml") }
            var items: [ItemID] = []
            for (number, panel) in zip(1..., panels) {
                let letters = panel.letters(besides: items)
                items.append(ItemID(rawValue: "\(letters)g1"))
                let skeleton = PanelSkeleton(
                    name: panel, letters: letters, hasTypology: false, check: "dais check --meeting DIR",
                    schema: schema("panel"))
                // Panels come in the order of their file names, in which 10 would be before 2.
                let zeros = String(repeating: "0", count: "\(panels.count)".count - "\(number)".count)
                try files.add(skeleton.text, at: "\(folder)/\(zeros)\(number)-\(panel.id).yaml")
            }
            try NewContent.check(panels.map(\.id), isWhole: true) { () throws(FileError) in
                try ContentSet.meeting(folder)
            }
        }
    }

    private var texts: [(name: String, text: String)] {
        [
            ("meeting", meeting), ("people", "people: []\n"), ("service", "service: []\n"),
            ("sources", "sources: {}\n"), ("registries", "actors: []\ncrimes: []\nareas: []\n"),
        ]
    }

    private var meeting: String {
        let title = YAMLText.scalar(title)
        let windows = windows.map { window in
            let day = window.date == date ? "" : "\(window.date) "
            return "\"\(day)\(Self.clock(window.start))-\(Self.clock(window.end))\""
        }
        let committees = zip(1..., committees).map { "  - {id: committee-\($0), name: \(YAMLText.scalar($1))}\n" }
        return """
            meeting: \(Self.slug(self.title))
            short: \(title)
            title: \(title)
            theme: \(title)
            date: \(date)
            zone: \(zone.name)
            venue: {name: \(YAMLText.scalar(venue)), room: \(YAMLText.scalar(room))}
            windows: [\(windows.joined(separator: ", "))]
            agenda: {opening: [5, 10, 15], closing: [5, 10, 15], margin: [0, 5, 10]}
            committees:
            \(committees.joined())panellists: []
            cleared: none

            """
    }

    /// The first line of a file, which shows an editor where the schema is; empty if there is no schema.
    private func line(of name: String) -> String {
        schema(name).map { "# yaml-language-server: $schema=\($0)\n" } ?? ""
    }

    /// The path from the folder to a schema; nil if the folder is not in a checkout.
    private func schema(_ name: String) -> String? {
        let steps = folder.split(separator: "/")
        guard CheckoutFolder.current?.root == ".", !folder.hasPrefix("/"), !steps.contains("..") else { return nil }
        return String(repeating: "../", count: steps.count { $0 != "." }) + "Documentation/\(name).schema.json"
    }

    private static func clock(_ time: TimeOfDay) -> String {
        let (hour, minute) = time.minutes.quotientAndRemainder(dividingBy: 60)
        return [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    /// A short name for use in file names, made from the letters A to Z and the figures of the title.
    private static func slug(_ title: String) -> String {
        let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let slug = words.prefix(4).joined(separator: "-").prefix(40)
        return slug.isEmpty ? "meeting" : String(slug.reversed().trimmingPrefix("-").reversed())
    }
}
