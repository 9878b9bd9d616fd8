/// Writes a clearance into a content file without changing any other byte.
public enum ClearanceWriting {
    /// Replaces the value of `cleared` in a file with a clearance.
    ///
    /// - Parameters:
    ///   - file: A panel file, or the meeting file.
    ///   - by: The function of the person who cleared it.
    ///   - date: The date of the clearance.
    ///   - items: The fingerprint of each item at the time of clearance.
    /// - Returns: The new file; nil if no line begins with `cleared:`, or if the new file cannot be read as intended.
    public static func file(
        _ file: ContentFile, clearedBy by: String, on date: CalendarDate, _ items: [ItemID: String]
    ) -> ContentFile? {
        let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let key = Array("cleared:".utf8)
        guard let start = lines.firstIndex(where: { $0.starts(with: key) }) else { return nil }
        var end = start + 1
        // Indented lines belong to the key; empty lines before the next key do not.
        while end < lines.count, lines[end].isEmpty || lines[end].first == 0x20 || lines[end].first == 0x0D { end += 1 }
        while end > start + 1, lines[end - 1].allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { end -= 1 }
        let ending = lines[start].last == 0x0D ? "\r" : ""
        let comment = comment(after: String(decoding: lines[start].dropFirst(key.count), as: UTF8.self))
        let new =
            [
                "cleared:\(comment)", "  by: \(YAMLText.scalar(by))", "  on date: \(date)",
                "  items:\(items.isEmpty ? " {}" : "")",
            ]
            + items.sorted { $0.key < $1.key }.map { "    \($0.key): \"\($0.value)\"" }
        let bytes = lines[..<start] + new.map { Array("\($0)\(ending)".utf8)[...] } + lines[end...]
        let written = ContentFile(path: file.path, bytes: Array(bytes.joined(separator: [0x0A])))
        return isMeant(written, after: file, by, date, items) ? written : nil
    }

    /// Whether the new file contains the clearance and otherwise has the same content as before.
    private static func isMeant(
        _ written: ContentFile, after file: ContentFile, _ by: String, _ date: CalendarDate, _ items: [ItemID: String]
    ) -> Bool {
        let (old, new) = (ParsedContent(file), ParsedContent(written))
        guard let before = ContentSyntax.root(of: file).node, let root = ContentSyntax.root(of: written).node,
            let clearance = root["cleared"].flatMap(Clearance.init), new.diagnostics.isEmpty
        else { return false }
        return before.entries.map(\.key) == root.entries.map(\.key) && (clearance.by, clearance.on) == (by, date)
            && clearance.items == items
            && old.panel?.fingerprints == new.panel?.fingerprints
    }

    /// The comment after a value that is a word.
    ///
    /// After quoted text or a group in braces, a comment cannot be distinguished from the text, so the result is empty.
    private static func comment(after value: String) -> String {
        let text = value.filter { $0 != "\r" }
        guard !text.contains(where: { "\"'{".contains($0) }), let sign = text.firstRange(of: " #") else { return "" }
        return String(text[sign.lowerBound...])
    }
}
