package import Core

/// Reads the bytes of a record, line by line.
///
/// A line that cannot be read gets a diagnostic and does not affect others.
package struct RecordReading {
    /// The number of seconds that a point may be in the future without a diagnostic, because clocks differ slightly.
    private static let grace = 5 * 60
    /// The maximum number of diagnostics that are listed separately.
    private static let told = 500

    private let path: String
    private let now: Int
    private var opening: RecordOpening?
    private var points: [(point: Point, line: Int)] = []
    private var lines: [PointID: Int] = [:]
    private var withdrawn: Set<PointID> = []
    private var unreadable: [Int] = []
    private var diagnostics: [Diagnostic] = []
    private var untold: (count: Int, first: Int)?
    /// The previous line with its diagnostics, if it could not be read as JSON.
    private var broken: (diagnostics: [Diagnostic], line: Int, bytes: ArraySlice<UInt8>)?
    /// The highest number of an id in lines that do not count.
    ///
    /// They count again when somebody corrects them.
    private var named = 0
    private var isFirst = true

    /// Reads a record.
    ///
    /// - Parameters:
    ///   - file: The bytes, with the path that diagnostics print.
    ///   - now: The current time, in seconds since 1970. A later time in the record is in the future.
    /// - Returns: The record, or nil if no line opens a record that this program knows; and the diagnostics.
    package static func read(_ file: ContentFile, now: Int) -> (record: Record?, diagnostics: [Diagnostic]) {
        guard file.bytes.count <= ContentLimits.recordBytes else {
            return (nil, [.recordIsTooLarge(file.bytes.count, file.path)])
        }
        var reading = Self(path: file.path, now: now)
        return reading.read(file.bytes)
    }

    private init(path: String, now: Int) {
        self.path = path
        self.now = now
    }

    private mutating func read(_ bytes: [UInt8]) -> (record: Record?, diagnostics: [Diagnostic]) {
        var start = RecordBytes.start(of: bytes)
        var number = 1
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            if bytes[start..<end].contains(where: { $0 != 0x20 && $0 != 0x0D }) {
                guard take(bytes[start..<end], number: number, isLast: end == bytes.count) else {
                    return (nil, diagnostics)
                }
                isFirst = false
            }
            (start, number) = (end + 1, number + 1)
        }
        tellBroken()
        checkReferences()
        if opening == nil, !diagnostics.contains(where: { $0.severity == .error }) {
            diagnostics.append(isFirst ? .recordIsEmpty(path) : .recordHasNoOpening(at: place(1)))
        }
        if let untold { diagnostics.append(.recordHasMoreFaults(untold.count, path, line: untold.first)) }
        let record = opening.map {
            Record(
                opening: $0, points: points, withdrawals: withdrawn, unreadable: unreadable, named: named)
        }
        return (record, diagnostics.sorted())
    }

    /// Reads a line.
    ///
    /// Returns false if reading must stop.
    private mutating func take(_ bytes: ArraySlice<UInt8>, number: Int, isLast: Bool) -> Bool {
        var line = RecordLine(bytes, number: number, of: path)
        let outcome = line.read()
        if case .entry(.torn(let count, let time)) = outcome {
            if isFirst {
                tell(.recordHasNoOpening(at: place(number)))
            } else if broken?.bytes.count == count {
                broken = nil
            } else {
                tell(.recordTornAmiss(at: place(number)))
            }
            checkTime(time, line: number)
            return true
        }
        tellBroken()
        switch outcome {
        case .entry(let entry): take(entry, line: number)
        case .faulty:
            miss(bytes, line: number, line.diagnostics)
        case .broken where isLast && !isFirst: tell(.recordIsTorn(bytes.count, at: place(number)))
        case .broken: broken = (line.diagnostics, number, bytes)
        case .newer:
            diagnostics += line.diagnostics
            return false
        }
        return true
    }

    private mutating func take(_ entry: RecordEntry, line: Int) {
        if case .opening(let opening) = entry {
            if self.opening != nil { tell(.recordOpensTwice(at: place(line))) }
            self.opening = self.opening ?? opening
            return
        }
        if isFirst { tell(.recordHasNoOpening(at: place(line))) }
        switch entry {
        case .opening, .torn: break
        case .point(let point):
            checkTime(point.at, line: line)
            guard let first = lines.updateValue(line, forKey: point.id) else {
                points.append((point, line))
                return
            }
            lines[point.id] = first
            tell(.recordHasTwice(point.id, first: first, at: place(line)))
            unreadable.append(line)
            keep(point.names)
        case .withdrawal(let id, let time):
            checkTime(time, line: line)
            if lines[id] == nil {
                tell(.recordWithdrawsNothing(id, at: place(line)))
                keep([id])
            } else if !withdrawn.insert(id).inserted {
                tell(.recordWithdrawsTwice(id, at: place(line)))
            }
        }
    }

    /// Adds the diagnostics of a broken line that no note of an incomplete line explains.
    private mutating func tellBroken() {
        guard let broken else { return }
        miss(broken.bytes, line: broken.line, broken.diagnostics)
        self.broken = nil
    }

    private mutating func miss(_ bytes: ArraySlice<UInt8>, line: Int, _ why: [Diagnostic]) {
        for diagnostic in why { tell(diagnostic) }
        unreadable.append(line)
        let texts = bytes.prefix(ContentLimits.recordLine).split(separator: UInt8(ascii: "\""))
        for text in texts where text.first == UInt8(ascii: "P") {
            keep([PointID(rawValue: String(decoding: text, as: UTF8.self))])
        }
    }

    /// Reserves ids, so that they are not given to other points.
    private mutating func keep(_ names: [PointID]) {
        named = names.compactMap(\.number).reduce(named, max)
    }

    private mutating func checkTime(_ time: RecordTime, line: Int) {
        if time.secondsSince1970 - Self.grace > now {
            tell(.recordFromTheFuture(time, at: place(line)))
        }
    }

    /// Checks that the points that other points refer to exist, regardless of the order of the lines.
    private mutating func checkReferences() {
        for (point, line) in points {
            for cited in point.cites {
                if let paragraph = cited.paragraph, Pinpoint.ranges(paragraph) == nil {
                    tell(.recordCitesNoParagraph(paragraph, of: cited.source, at: place(line)))
                }
            }
            for id in point.answers where lines[id] == nil {
                tell(.recordRefersToNothing(id, key: "answers", at: place(line)))
            }
            // `SummaryCheck` looks for claims, because it knows the panels.
            for id in point.supports.map(PointID.init(rawValue:)) where id.number != nil && lines[id] == nil {
                tell(.recordRefersToNothing(id, key: "supports", at: place(line)))
            }
        }
    }

    private func place(_ line: Int) -> Position { Position(path: path, line: line, column: 1) }

    private mutating func tell(_ diagnostic: Diagnostic) {
        if diagnostics.count < Self.told {
            diagnostics.append(diagnostic)
        } else {
            untold = (count: (untold?.count ?? 0) + 1, first: untold?.first ?? diagnostic.position?.line ?? 1)
        }
    }
}
