package import Core

/// The Chinese vocabulary in simplified characters, by the conventions of United Nations documents.
///
/// There are no spaces between words and figures, and times are on the 24-hour clock.
package struct Chinese: Vocabulary {
    /// Creates the vocabulary.
    package init() {}

    package let language = Language.chinese
    package var months: [String] { (1...12).map { "\($0)月" } }
    package let weekdays = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"]
    package let comma = "、"
    package let separator = "，"
    package let semicolon = "；"
    package let and = "和"
    package let quotationMarks = (open: "“", close: "”")
    package let pageNumber = (before: "第", between: "页，共", after: "页")

    package func date(_ date: CalendarDate) -> String { "\(month(date.month, of: date.year))\(date.day)日" }
    package func month(_ month: Int, of year: Int) -> String { "\(year)年\(months[month - 1])" }
    package func year(_ year: Int) -> String { "\(year)年" }
    package func longDate(_ date: CalendarDate) -> String { "\(self.date(date))，\(weekdays[date.weekday])" }
    package func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
        let end =
            first.year != last.year
            ? date(last) : first.month != last.month ? "\(months[last.month - 1])\(last.day)日" : "\(last.day)日"
        return "\(date(first))至\(end)"
    }
    package func period(_ start: String, _ end: String) -> String { "\(start)至\(end)" }
    package func time(_ time: TimeOfDay) -> String { time.description }
    package func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String { "\(time(start))–\(time(end))" }
    package func minutes(_ count: Int) -> String { "\(count)分钟" }
    package func figures(_ number: Int) -> String { EnglishStyle.figures(number) }
    package func titled(_ title: String, _ subject: String) -> String { "\(title)：\(subject)" }

    package func pinpoint(_ pinpoint: Pinpoint) -> String {
        switch pinpoint {
        case .whole: ""
        case .paragraphs(let ranges): list(ranges.map { numbered($0, "段") })
        case .pages(let ranges): list(ranges.map { numbered($0, "页") })
        }
    }

    /// Returns a number or a range of numbers with its noun: “第5段”, “第3至4段”.
    private func numbered(_ range: ClosedRange<Int>, _ noun: String) -> String {
        range.count == 1 ? "第\(range.lowerBound)\(noun)" : "第\(range.lowerBound)至\(range.upperBound)\(noun)"
    }

    package func heading(_ heading: Heading) -> String {
        switch heading {
        case .contents: "目录"
        case .documents: "文件"
        case .theMeeting: "会议概况"
        case .theDay: "当日安排"
        case .programme: "会议日程"
        case .dayOnOneSheet: "当日安排一览"
        case .runningScript: "主持脚本"
        case .ifTheDaySlips: "如当日安排延误"
        case .howTheMeetingIsServed: "会议服务安排"
        case .whatIsNotKnown: "尚不了解的情况"
        case .summarySkeleton: "主席总结框架"
        case .mainPoints: "要点"
        case .conclusions: "结论"
        case .purpose: "目的"
        case .orderAndMinutes: "顺序和时长"
        case .whatTheOverviewRestsOn: "概述的依据"
        case .experiences: "经验"
        case .guidingQuestions: "指导性问题"
        case .doNotSay: "避免的说法"
        case .keep: "应保留的限定"
        case .howTheSessionIsServed: "本场会议服务安排"
        case .linksToOtherPanels: "与其他专题讨论的关联"
        case .yourSession: "您参加的会议"
        case .thePanelsQuestions: "专题讨论的问题"
        case .whatTheOverviewWillSay: "概述的内容"
        case .howToHandInAText: "如何提交发言稿"
        case .lessonsToTest: "有待检验的经验教训"
        case .overview: "概述"
        case .experiencesAndLessons: "经验和教训"
        case .matrix: "对照表"
        case .indexOfStates: "国家和组织索引"
        case .howToSpeak: "如何发言"
        case .whoSpeaks: "发言者（按发言顺序）"
        case .namesAndBodies: "人名、地名和机构名称（按出现顺序）"
        case .numbersAndDates: "数字和日期"
        case .symbols: "文号"
        case .termsOfTheSession: "本场会议术语"
        case .traps: "易错之处"
        case .glossary: "术语表"
        case .newSinceTheMeeting: "会后新增内容"
        case .keyFindings: "主要调查结果和避免的说法"
        case .meetingsOwnClaims: "关于会议本身的陈述"
        case .people: "人员"
        case .briefingPacks: "情况介绍资料包"
        }
    }

    package func column(_ column: Column) -> String {
        switch column {
        case .what: "事项"
        case .asEstablished: "已确定的情况"
        case .theme: "主题"
        case .dateAndHours: "日期和时间"
        case .place: "地点"
        case .convenedBy: "召集方"
        case .mandate: "授权"
        case .chairs: "主席"
        case .time: "时间"
        case .session: "场次"
        case .part: "环节"
        case .minutes: "分钟"
        case .speakers: "发言者"
        case .pause: "休息"
        case .noServices: "无会议服务"
        case .who: "发言者"
        case .warnAndStop: "提醒和截止"
        case .planned: "计划"
        case .least: "最短"
        case .canGive: "可让出"
        case .how: "办法"
        case .language: "语文"
        case .text: "发言稿"
        case .name: "名称"
        case .also: "又称"
        case .firstIn: "首次出现于"
        case .asWritten: "书面形式"
        case .inTheSentence: "所在句子的开头"
        case .reference: "出处"
        case .symbol: "文号"
        case .title: "标题"
        case .term: "术语"
        case .inEnglish: "英文"
        case .paragraph: "段次"
        case .boothsForm: "口译厢译名"
        case .date: "日期"
        case .event: "事件"
        case .items: "条目"
        case .panel: "专题讨论"
        case .shared: "共同点"
        case .crime: "犯罪"
        case .function: "职务"
        case .onTheProgramme: "日程中的场次"
        case .shownInPacks: "是否列入本日期的资料包"
        case .pack: "资料包"
        case .audience: "对象"
        case .maySee: "发布范围"
        case .state: "状态"
        case .open: "打开"
        }
    }
}
