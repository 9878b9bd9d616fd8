@testable import Core
import PanelTesting
@testable import Programme

/// One thing done wrong to a sound timetable or to what is asked for, and the rule that it breaks.
enum ProofMutation: CaseIterable {
    case itemTooLong, itemTooShort, itemMissing, itemsSwapped, rangeWidened
    case sessionDropped, sessionDoubled, sessionUnknown, sessionRenumbered
    case windowShifted, windowsSwapped, windowOverlapping, windowEmpty, dateChanged
    case beginningLate, endLate, gap, overlap
    case marginCut, marginLeftOut, marginDrawnOut, marginAdrift
    case orderSwapped, precedenceTurned, windowStartMoved
    case hoursCut, twoPlaces, backward, zoneChanged, figureRaised, figureTooLow

    /// A timetable with what it is held against.
    struct Case {
        var programme: Programme
        var demand: ProgrammeDemand
        var stated: Int
        var proof: ProgrammeProof { ProgrammeProof(programme, of: demand, stated: stated) }
    }

    var rule: ProgrammeRule {
        switch self {
        case .itemTooLong, .itemTooShort: .lengths
        case .itemMissing, .itemsSwapped, .rangeWidened: .itemsComplete
        case .sessionDropped, .sessionDoubled, .sessionUnknown, .sessionRenumbered: .sessionsComplete
        case .windowShifted, .windowsSwapped, .windowOverlapping, .windowEmpty, .dateChanged: .windows
        case .beginningLate: .beginnings
        case .endLate: .ends
        case .gap, .overlap: .joins
        case .marginCut, .marginLeftOut, .marginDrawnOut, .marginAdrift: .margins
        case .orderSwapped: .order
        case .precedenceTurned: .precedence
        case .windowStartMoved: .windowStarts
        case .hoursCut: .attendance
        case .twoPlaces: .places
        case .backward: .times
        case .zoneChanged: .clocks
        case .figureRaised, .figureTooLow: .value
        }
    }

    /// The same with the fault in it; nil where it cannot have it.
    func done(to sound: Case, _ random: inout SeededGenerator) -> Case? {
        var draft = ProgrammeDraft(sound.programme)
        var changed = sound
        guard let index = draft.windows.indices.randomElement(using: &random) else { return nil }
        let sessions = draft.windows[index].sessions.indices
        guard let at = sessions.randomElement(using: &random) else { return nil }
        let session = draft.windows[index].sessions[at]
        guard let number = session.items.indices.randomElement(using: &random) else { return nil }
        let item = session.items[number]
        func put(_ new: ProgrammeDraft.Item) { draft.windows[index].sessions[at].items[number] = new }
        switch self {
        case .itemTooLong: put(item.lasting(item.range.most + 1))
        case .itemTooShort:
            guard item.range.least > 0 else { return nil }
            put(item.lasting(item.range.least - 1))
        case .itemMissing: draft.windows[index].sessions[at].items.remove(at: number)
        case .itemsSwapped:
            guard session.items.count > 1,
                sound.demand.sessions.contains(where: { $0.id == session.id && !$0.isOrderFree })
            else { return nil }
            draft.windows[index].sessions[at].items.swapAt(0, 1)
        case .rangeWidened: put(item.ranging(0, 360))
        case .sessionDropped: draft.windows[index].sessions.remove(at: at)
        case .sessionDoubled: draft.windows[index].sessions.append(session)
        case .sessionUnknown: draft.windows[index].sessions[at].id = "unknown"
        case .sessionRenumbered: draft.windows[index].sessions[at].number = 99
        case .windowShifted:
            draft.windows[index].start += 1
            draft.windows[index].end += 1
        case .windowsSwapped:
            guard draft.windows.count > 1 else { return nil }
            draft.windows.swapAt(0, 1)
        case .windowOverlapping: draft.windows.append(draft.windows[index])
        case .windowEmpty:
            guard draft.windows.count > 1 else { return nil }
            draft.windows[index].sessions = []
        case .dateChanged: draft.date = CalendarDate(daysSince1970: draft.date.daysSince1970 - 1) ?? draft.date
        case .beginningLate: draft.windows[index].sessions[0].items[0].start += 1
        case .endLate:
            let last = draft.windows[index].sessions.count - 1
            let end = draft.windows[index].sessions[last].items.count - 1
            draft.windows[index].sessions[last].items[end].end = draft.windows[index].end + 1
        case .gap, .overlap:
            guard at > 0 || number > 0 else { return nil }
            put(item.moved(by: self == .gap ? 1 : -1))
        case .marginCut, .marginDrawnOut, .marginAdrift:
            guard var margin = draft.windows[index].margin else { return nil }
            switch self {
            case .marginCut: margin.end -= 1
            case .marginDrawnOut: margin.end = margin.start + sound.demand.margin.wished + 1
            default: margin = margin.moved(by: 1)
            }
            draft.windows[index].margin = margin
        case .marginLeftOut:
            guard draft.windows[index].margin != nil else { return nil }
            draft.windows[index].margin = nil
        case .orderSwapped, .precedenceTurned:
            guard self == .precedenceTurned || !sound.demand.isOrderFree, at > 0 else { return nil }
            let other = draft.windows[index].sessions[at - 1].id
            if self == .precedenceTurned, !sound.demand.waits(session.id, for: other) { return nil }
            draft.windows[index].sessions.swapAt(at - 1, at)
            draft.windows[index].follow()
        case .windowStartMoved:
            guard sessions.count > 1, sound.demand.begins(draft.windows[index].sessions[0].id) else { return nil }
            draft.windows[index].sessions.swapAt(0, 1)
            guard !sound.demand.begins(draft.windows[index].sessions[0].id) else { return nil }
            draft.windows[index].follow()
        case .hoursCut:
            guard item.end > item.start, let date = sound.programme.windows[index].window.date as CalendarDate?,
                let person = sound.demand.sessions.first(where: { $0.id == session.id })?.items
                    .first(where: { $0.kind == item.kind })?.people.first,
                let there = sound.demand.attendance.firstIndex(where: { $0.person == person })
            else { return nil }
            let cut = Moment(date, TimeOfDay(minutes: item.end - 1))
            changed.demand.attendance[there].hours = changed.demand.attendance[there].hours.compactMap {
                $0.lowerBound < cut ? $0.lowerBound..<min($0.upperBound, cut) : nil
            }
        case .twoPlaces:
            guard at > 0, item.end > item.start, number == 0,
                var before = draft.windows[index].sessions[at - 1].items.last
            else { return nil }
            before.end = item.start + 1
            let earlier = draft.windows[index].sessions[at - 1]
            draft.windows[index].sessions[at - 1].items[earlier.items.count - 1] = before
            for (id, place) in [(session.id, number), (earlier.id, earlier.items.count - 1)] {
                guard let asked = sound.demand.sessions.firstIndex(where: { $0.id == id }) else { return nil }
                changed.demand.sessions[asked].items[place].people.append("two-places")
            }
            guard before.start < before.end else { return nil }
        case .backward:
            guard item.end > item.start else { return nil }
            put(ProgrammeDraft.Item(kind: item.kind, start: item.end, end: item.start, range: item.range))
        case .zoneChanged: draft.zone = "Europe/Vienna"
        case .figureRaised: changed.stated += 1
        case .figureTooLow:
            guard sound.proof.distance.bound > 0 else { return nil }
            changed.stated = sound.proof.distance.bound - 1
        }
        changed.programme = draft.programme ?? sound.programme
        return changed
    }
}

extension ProgrammeDemand {
    fileprivate func waits(_ session: SessionID, for other: SessionID) -> Bool {
        sessions.contains { $0.id == session && $0.after.contains(other) }
    }

    fileprivate func begins(_ session: SessionID) -> Bool { sessions.contains { $0.id == session && $0.startsWindow } }
}
