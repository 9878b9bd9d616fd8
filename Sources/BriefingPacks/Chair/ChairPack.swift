import Core
import Documents
import Programme

/// The Chair's pack.
///
/// Before and during the meeting it contains a front page, a running sheet for each part of the day, and a page of
/// sources and of what was looked for and not found. After the meeting it contains what is new, the key findings, the
/// gaps and the lessons.
struct ChairPack {
    let context: PackContext
    let front: PackFront
    let slips: SlipAnswers

    var blocks: [Block] {
        guard context.novelty == nil else {
            return ProgrammeTable(context: context).meeting
                + WhatIsNew(context: context).spelledOut(before: findings + gaps + lessons)
        }
        return [page] + sheets + [.pageBreak] + notFound + service
    }

    private var page: Block {
        let stops = Box(
            .hardStop, context.meeting.windows.map { .paragraph(context.words.line(.servicesEnd($0.end))) })
        let chairs = Box(.chairs, People(context: context).chairLines.map { .paragraph($0) })
        let last = context.words.heading(.sourcesAndGaps)
        return front.page(
            { RunningSheet.anchor(of: $0) }, others: [(title: last, anchor: "documents")], boxes: [stops, chairs])
    }

    private var sheets: [Block] {
        let sessions = context.programme.sessions
        return sessions.indices.map { index in
            let next = index + 1 < sessions.count ? sessions[index + 1] : nil
            return .sheet(
                RunningSheet(context: context, session: sessions[index], following: next, slips: slips).sheet)
        }
    }

    /// What was looked for and not found, as far as there is a record of the search.
    private var notFound: [Block] {
        let gaps = context.answers.flatMap { answers in
            context.view.visible(answers.overview.gaps).filter { $0.looked != nil }.map { gap in
                [.strong(context.words.label(context.title(of: answers)))]
                    + context.localizer.line(gap.text, .item(gap.id))
            }
        }
        return gaps.isEmpty ? [] : [context.box(.notFound, [.list(isOrdered: false, gaps)])].compactMap { $0 }
    }

    private var service: [Block] {
        let rules = SessionSheet.service(for: .chair, context)
        return rules.isEmpty ? [] : [context.heading(2, .howTheMeetingIsServed, "service")] + rules
    }

    // MARK: After the meeting

    private var findings: [Block] {
        let notes = SheetNotes(context: context)
        return [context.heading(2, .keyFindings, "findings")]
            + context.answers.flatMap { answers -> [Block] in
                let title = Block.heading(
                    level: 3, text: context.title(of: answers), anchor: "panel-\(answers.card.id)")
                return [title] + notes.beside(answers)
            }
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

    private var lessons: [Block] {
        let lessons = context.view.visible(context.answers.flatMap(\.lessons))
        return lessons.isEmpty ? [] : [context.heading(2, .lessonsToTest, "lessons")] + context.items(lessons)
    }
}
