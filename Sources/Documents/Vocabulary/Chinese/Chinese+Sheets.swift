import Core
import Programme

// The phrases of front pages and running sheets in Chinese.

extension Chinese {
    package func sheet(_ phrase: SheetPhrase) -> Line {
        switch phrase {
        case .minutesLeft(let count): "还剩\(count)分钟"
        case .then(let kind, let minutes): "接着是\(itemWord(kind))，\(minutes)分钟"
        case .thenQuestions(let minutes, let room): "接着是问答，\(minutes)分钟：可容纳\(room)次提问"
        case .asProposed: "按拟议时间"
        case .servicesEnd(let time): "会议服务\(self.time(time))结束"
        case .goStraightOn: "直接进入下一项"
        case .meetingEnds: "会议结束"
        case .chairsStatement(let order, let end):
            "\(order.map { "第\($0)位主席" } ?? "主席")发言，至\(time(end))（拟议）"

        case .declareOpen(let meeting, let theme, let conveners):
            "我宣布，由\(conveners)召集的、以“\(theme)”为主题的\(meeting)现在开幕。"
        case .giveFloorToChair: "请\([.blank])发言（\([.blank])主席）。"
        case .howWeWork(let sessions, let minutes):
            "共有\(sessions)场会议接受提问。我们提议每次提问\(minutes)分钟，并在问答时间过半时截止报名发言。"
        case .beginWith(let title, let end, let floor): "现在举行“\(title)”，至\(time(end))结束。请\(floor)发言。"
        case .turnTo(let title, let parts, let end, let floor):
            "现在举行“\(title)”，至\(time(end))结束，内容\(parts.count > 1 ? "依次" : "")为\(list(parts.map(itemWord)))。请\(floor)发言。"
        case .partHas(let kind, let minutes, let floor):
            "谢谢。接下来是\(itemWord(kind))，共\(minutes)分钟。请\(floor)发言。"
        case .floorIsOpen(let question, let answer, let listCloses):
            "现在请各位提问。我们提议每次提问\(question)分钟、回答\(answer)分钟，并于\(time(listCloses))截止报名发言。"
        case .listIsClosed: "发言名单现已截止。"
        case .thankAndResume(let time, let title):
            "我感谢各位专题讨论小组成员。我们将于\(self.time(time))准时继续，举行“\(title)”。"
        case .thankAndGoOn(let title): "我感谢各位专题讨论小组成员。我们继续举行“\(title)”。"
        case .thankEverybody: "我感谢各位主持人、各位专题讨论小组成员、各代表团和各位口译员。"
        case .meetingIsClosed: "会议闭幕。"

        case .reserve(let count, let start, let end): "机动时间：\(count)分钟，\(span(start, end))"
        case .late(let count): "晚\(count)分钟"
        case .ofReserve(let count): "\(count.map { "机动时间\($0)分钟" } ?? "全部机动时间")"
        case .minutesOf(let count, let kind):
            "\(itemWord(kind))\(count)分钟"
        case .nothing: "无"
        case .belowLeast(let kind, let minutes, let least):
            "没有方案能保持各项最短时间：\(itemWord(kind))\(minutes)分钟，少于\(least)分钟"
        case .goOnUntil(let time): "我们继续到\(self.time(time))。"
        case .haveQuestions(let minutes, let room): "我们有\(minutes)分钟：可提问\(room)次。"
        case .partNowHas(let kind, let minutes): "\(itemWord(kind))还有\(minutes)分钟。"
        case .sessionNowHas(let title, let minutes): "“\(title)”有\(minutes)分钟。"

        case .notFound(let sources): "在\(sources)中查找：未找到。"
        case .notTranslated(let language): "\(name(language))，未翻译"
        case .toBeAgreed: "待商定"
        case .orderToBeAgreed: "顺序待商定"
        case .tickBefore: "由各位主席商定：请于会前勾选。"
        case .organization: "联合国"
        case .provisional: "临时文本"
        case .notOfficial: "非正式文件，无文号"
        case .original(let language): "原文：\(name(language))"
        case .breakProposed(let spans): "拟议休息时间：\(list(spans))"
        case .notClearedYet: "本资料包未经核准。概念说明载有会议时段和各场会议的顺序；当日各项时间由秘书处提议。"
        case .programmeVersion(let number): "日程，第\(number)版"
        case .rulesBroken(let broken, let rules):
            "独立于编排过程的核查表明，日程的\(rules)条规则中有\(broken)条未得到遵守。"
        case .proposed(let what): "拟议内容：\(what.map(proposal).joined(separator: comma))。"
        }
    }
}
