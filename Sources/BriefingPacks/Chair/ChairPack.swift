import Core
import Documents
import Programme

/// The Chair's pack.
///
/// Before and during the meeting, it contains the day on one sheet, the running script, a section for a day that slips,
/// and the outline of the summary. After the meeting, it contains what is new, the key findings, the gaps, the lessons
/// and the outline.
struct ChairPack {
    let context: PackContext

    var blocks: [Block] {
        let sheet = ProgrammeTable(context: context)
        if context.novelty != nil {
            return sheet.meeting + WhatIsNew(context: context).spelledOut(before: findings + gaps + lessons + skeleton)
        }
        return [context.heading(2, .dayOnOneSheet, "day")] + sheet.facts + sheet.programme
            + RunningScript(context: context).blocks + slips + service + gaps + skeleton
    }

    /// States whether the timetable satisfies every rule, according to an independent check.
    ///
    /// The sheet of the day has no room for this statement.
    private var proof: Block {
        let programme = context.programme
        let proof = ProgrammeProof(programme, of: context.assembly.demand)
        guard proof.holds else {
            let broken = proof.rules.count { !$0.holds }
            return .note(.caution, context.words.line(.notProved(broken: broken, of: proof.rules.count)))
        }
        let inHand = programme.windows.map { $0.margin?.minutes ?? 0 }
        let filled = programme.sessions.map(\.minutes).reduce(0, +) + inHand.reduce(0, +)
        let services = programme.windows.map(\.window.minutes).reduce(0, +)
        return .paragraph(
            context.words.line(
                .proved(
                    rules: proof.rules.count, filled: filled, of: services, inHand: inHand,
                    off: proof.distance.minutes)))
    }

    /// The minutes that each session can give up, and the totals.
    private var slips: [Block] {
        let words = context.words
        let policy = context.meeting.policy.lateDay
        var table = context.table(.spare, .whatSessionsCanGiveUp, .session, .planned, .least, .canGive, .how)
        for session in context.programme.sessions {
            let spare = session.minutes - session.least
            let cuts = LateDayCuts(session: session, policy: policy)
            let how: [Inline] = session.number == nil ? [] : [.text(cuts.line(words))]
            table.add([
                [.text(session.title)], [.text("\(session.minutes)")], [.text("\(session.least)")], [.text("\(spare)")],
                how,
            ])
        }
        let totals = context.programme.windows.map { planned -> [Inline] in
            let spare = planned.sessions.map { $0.minutes - $0.least }.reduce(0, +)
            let margin = planned.margin?.minutes ?? 0
            let line = words.line(.spare(planned.window, fromSessions: spare, inHand: margin))
            guard context.programme.dates.count > 1 else { return line }
            return [.text(EnglishStyle.sentence(words.longDate(planned.window.date)) + words.separator)] + line
        }
        return [
            context.heading(2, .ifTheDaySlips, "slips"), proof, .table(table), .list(isOrdered: false, totals),
            .note(.caution, words.line(.lostMinutesAreLost)),
        ] + ReadyAnswers(context: context).blocks
    }

    private var service: [Block] {
        let rules = SessionSheet.service(for: .chair, context)
        return rules.isEmpty ? [] : [context.heading(2, .howTheMeetingIsServed, "service")] + rules
    }

    private var gaps: [Block] {
        let blocks = context.answers.flatMap { answers -> [Block] in
            let gaps = context.view.visible(answers.overview.gaps).map {
                context.localizer.line($0.text, .item($0.id)) + [" ", .item($0.id.rawValue)]
            }
            let heading = Block.heading(level: 3, text: context.title(of: answers), anchor: "gaps-\(answers.card.id)")
            return gaps.isEmpty ? [] : [heading, .list(isOrdered: false, gaps)]
        }
        return blocks.isEmpty ? [] : [context.heading(2, .whatIsNotKnown, "gaps")] + blocks
    }

    private var findings: [Block] {
        let script = RunningScript(context: context)
        return [context.heading(2, .keyFindings, "findings")]
            + context.answers.flatMap { answers -> [Block] in
                [
                    .heading(level: 3, text: context.title(of: answers), anchor: "panel-\(answers.card.id)"),
                    .cues(script.findings(of: answers)),
                ]
            }
    }

    private var lessons: [Block] {
        let lessons = context.view.visible(context.answers.flatMap(\.lessons))
        return lessons.isEmpty ? [] : [context.heading(2, .lessonsToTest, "lessons")] + context.items(lessons)
    }

    /// The outline of the Chairs' summary: the main points and the conclusions of each session.
    private var skeleton: [Block] {
        let sessions = context.programme.sessions.filter { $0.number != nil }.flatMap { session -> [Block] in
            [
                .heading(level: 3, text: context.words.title(session), anchor: "summary-\(session.id)"),
                .paragraph([.strong(context.words.heading(.mainPoints))]), .blankLines(3),
                .paragraph([.strong(context.words.heading(.conclusions))]), .blankLines(2),
            ]
        }
        return [context.heading(2, .summarySkeleton, "summary")] + sessions
    }
}
