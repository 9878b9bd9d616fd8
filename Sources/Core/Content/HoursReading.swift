// Reads service windows and people's hours, and converts the hours to the venue's clock.

extension ServiceWindow {
    /// The valid windows of a list in order, each with its position; a window without a day applies to every day.
    static func all(_ node: ContentNode?, on dates: [CalendarDate]) -> [(window: ServiceWindow, position: Position)] {
        (node?.elements ?? []).flatMap { element in
            let windows = dates.compactMap { date in element.text.flatMap { ServiceWindow($0, on: date) } }
            return Set(windows).map { ($0, element.position) }
        }
        .sorted { $0.0.span.lowerBound < $1.0.span.lowerBound }
    }
}

extension MeetingReading {
    /// Finds faults in a meeting's service windows.
    ///
    /// The faults are windows that overlap, a first window on another day than the meeting, times that a change of
    /// clocks skips or repeats, and windows that contain a change of clocks.
    static func hourFaults(in main: ContentNode?) -> [Diagnostic] {
        guard let main, let date = main.date("date"), let zone = main.text("zone").flatMap({ ZoneName($0) }) else {
            return []
        }
        let windows = ServiceWindow.all(main["windows"], on: [date])
        let overlaps = zip(windows, windows.dropFirst()).filter {
            $0.window.span.upperBound > $1.window.span.lowerBound
        }
        return overlaps.map { .overlap(at: $1.position) }
            + windows.prefix(1).filter { $0.window.date != date }.map { .otherDay($0.position) }
            + windows.flatMap { window, place in
                zone.faults(of: window.span, at: place) + (zone.turns(in: window.span) ? [.turns(zone, at: place)] : [])
            }
    }

    /// Finds faults in the hours at which people are available.
    static func hourFaults(of people: ContentNode?, in meeting: Meeting) -> [Diagnostic] {
        (people?["people"]?.elements ?? []).flatMap { person in
            let written = written(person, in: meeting)
            return written.hours.flatMap { written.zone.faults(of: $0.window.span, at: $0.position) }
        }
    }

    /// A person's hours in the file, each with its position, and the time zone of these hours.
    private static func written(_ person: ContentNode, in meeting: Meeting) -> (
        zone: ZoneName, hours: [(window: ServiceWindow, position: Position)]
    ) {
        (
            person.text("zone").flatMap { ZoneName($0) } ?? meeting.zone,
            ServiceWindow.all(person["hours"], on: meeting.dates)
        )
    }

    /// A person's hours on the venue's clock; nil if the file gives none.
    ///
    /// Hours that touch or overlap are merged.
    static func hours(of person: ContentNode, in meeting: Meeting) -> [Range<Moment>]? {
        guard person["hours"] != nil else { return nil }
        let (zone, hours) = written(person, in: meeting)
        let spans = hours.compactMap { window, _ -> Range<Moment>? in
            guard case .once(let start) = zone.reading(of: window.span.lowerBound),
                case .once(let end) = zone.reading(of: window.span.upperBound), start < end
            else { return nil }
            return meeting.zone.local(of: start)..<meeting.zone.local(of: end)
        }
        return spans.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, span in
            guard let last = merged.last, last.upperBound >= span.lowerBound else { return merged.append(span) }
            merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
        }
    }
}

extension ZoneName {
    /// Finds faults in the beginning and the end of a span on this zone's clocks.
    fileprivate func faults(of span: Range<Moment>, at place: Position) -> [Diagnostic] {
        [span.lowerBound, span.upperBound].compactMap { moment in
            switch reading(of: moment) {
            case .once: nil
            case .skipped: .unreadable(moment, "does not exist", in: self, at: place)
            case .repeated: .unreadable(moment, "occurs twice", in: self, at: place)
            }
        }
    }

    /// Whether the clocks are put forward or back within a span.
    fileprivate func turns(in span: Range<Moment>) -> Bool {
        guard case .once(let start) = reading(of: span.lowerBound), case .once(let end) = reading(of: span.upperBound)
        else { return false }
        return end.minutes - start.minutes != span.upperBound.minutes - span.lowerBound.minutes
    }
}

extension Diagnostic {
    fileprivate static func overlap(at place: Position) -> Self {
        Diagnostic(
            rule: .contentShape, at: place, "this service window begins before the previous one ends",
            because: "the day is planned window by window", remedy: "begin each window after the previous one has ended"
        )
    }

    fileprivate static func otherDay(_ place: Position) -> Self {
        Diagnostic(
            rule: .contentShape, at: place, "the first service window is not on the day of the meeting's `date`",
            because: "the meeting is identified by its first day",
            remedy: "set `date` to the day of the first window")
    }

    fileprivate static func unreadable(_ moment: Moment, _ what: String, in zone: ZoneName, at place: Position) -> Self
    {
        Diagnostic(
            rule: .contentShape, at: place,
            "\(moment.time) \(what) on \(moment.date.map(\.description) ?? "that day") in \(zone.name)",
            because: "the clocks change in that hour", remedy: "write a time outside that hour")
    }

    fileprivate static func turns(_ zone: ZoneName, at place: Position) -> Self {
        Diagnostic(
            rule: .contentShape, at: place, "the clocks of \(zone.name) change within this service window",
            because: "its length would differ by an hour from what its times say",
            remedy: "divide it into a window before and one after the change")
    }
}
