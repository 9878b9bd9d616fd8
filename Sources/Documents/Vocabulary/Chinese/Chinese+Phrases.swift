import Core

// The phrases of documents in Chinese.

extension Chinese {
    package func phrase(_ phrase: Phrase) -> Line {
        switch phrase {
        case .meetingAtAGlance: "会议概览"
        case .programmeOf(let date): "\(self.date(date))会议日程"

        case .orderAndMinutes: "顺序和时长"
        case .eventsAndDocuments(let date): "截至\(self.date(date))的事件和文件"
        case .statesAndActorsNamed: "本资料包提及的国家和行为体"
        case .otherPanelsOnTheSame: "其他专题讨论关于相同犯罪和行为体的内容"
        case .formsByCrimeAndRegion: "按犯罪和区域分列的互动形式和参与方式"
        case .peopleListed: "名单所列人员，不论是否列入资料包"
        case .packs: "资料包"
        case .speakersOf(let session): "发言者：\(session)"
        case .namesOf(let session): "人名、地名和机构名称：\(session)"
        case .numbersOf(let session): "数字和日期：\(session)"
        case .symbolsOf(let session): "文号，均先于引文读出：\(session)"
        case .termsOf(let session): "术语：\(session)"
        case .glossaryOf(let meeting): "会议术语：\(meeting)"

        case .symbolDated(let symbol, let date): "\(symbol)（\(self.date(date))）"
        case .timesAreProposed(let windows):
            "概念说明载有各场会议的顺序，但未载明当日各项的时间：此处各项时间均为拟议时间。会议服务时段为\(services(windows, asFollows: "") { span($0.start, $0.end) })。"
        case .timesAreTheSecretariats: "当日各项的时间由秘书处提议。"

        case .committee(let name): "\(name)"
        case .chairOf(let committee, let name): "\(committee)主席：\(name)"
        case .theChairs: "各位主席"
        case .theFloor: "与会者"
        case .toBeConfirmed: "待确认"
        case .notConfirmed: "出席情况未确认"
        case .remote: "远程参加"
        case .servicesEnd: "会议服务结束"
        case .numberedSession(let number, let title): "第\(number)场会议：\(title)"

        case .versionsCompared(let before, let after, let days):
            "\(dates(days))会议日程：第\(before)版和第\(after)版"
        case .version(let number): "第\(number)版"
        case .asBefore: "不变"
        case .movedTo(let day): "改至\(longDate(day))"

        case .asksForTheMeeting(let symbol, let date): "\(symbol)（\(self.date(date))）要求举行本次会议"

        case .itemOf(let kind, let minutes): "\(item(kind))，\(minutes)分钟"

        case .warnAndStop(let warn, let stop): "\(clock(warn))提醒 · \(time(stop))截止"

        case .takenUp: "取自前几场的内容："

        case .next(let start, let title, let isAfterBreak): "\(isAfterBreak ? "休息，然后：" : "")\(time(start)) \(title)"
        case .nextDay(let day, let start, let title):
            "当日会议结束，然后：\(longDate(day))，\(time(start)) \(title)"

        case .beginsAt(let time, let old): "\(self.time(time))开始，原定\(self.time(old))"
        case .fallsAway: "取消"
        case .newLengths(let items):
            "\(items.map { $0.to > 0 ? "\(itemWord($0.kind))由\($0.from)分钟改为\($0.to)分钟" : "取消\(itemWord($0.kind))（\($0.from)分钟）" }.joined(separator: "，"))"
        case .inHand(let from, let to): "机动时间由\(from)分钟改为\(to)分钟"
        case .servicesEndAt(let time, let old): "会议服务\(self.time(time))结束，原定\(self.time(old))"

        case .minutesMissing(let count): "尚缺\(count)分钟：没有方案能符合所有规则"

        case .noFindingToShow: "本日期的资料包没有可列示的关于本场专题讨论的调查结果。"
        case .noInitiativeToShow: "本日期的资料包没有可列示的内容。"
        case .noExperienceToShow: "本日期的资料包没有可列示的经验。"
        case .noQuestionDrafted: "未为本场会议草拟指导性问题。"
        case .questionsAreTheSecretariats: "指导性问题由秘书处草拟，并非取自任何已公布的日程。"
        case .noClassifiedFinding: "无分类结论"

        case .classification(let stated, let readIn):
            "\([stated.isEmpty ? "" : "\(stated)（明述）", readIn.isEmpty ? "" : "\(readIn)（编者解读）"].filter { !$0.isEmpty }.joined(separator: "；"))"
        case .classified(let basis): "分类：\(basis)。"
        case .about(let unit): "所述对象：\(self.unit(unit))。"
        case .restsOn(let ids): "依据：\(items(ids))"
        case .saysOtherwise(let id): "另一来源说法不同：\(id)"
        case .movementTowards(let form): "走向\(self.form(form))"

        case .notTheCouncil(let symbols):
            symbols.isEmpty
                ? "\([.quotation("安理会认定")])：所读材料中没有安全理事会关于本场专题讨论的任何调查结果"
                : "\([.quotation("安理会认定")])：\(list(symbols.map { [.symbol($0)] }))所述是\(symbols.count == 1 ? "该报告" : "这些报告")的说法"
        case .nobodyCallsSo(let names): "以\([.quotation("恐怖团体")])称呼\(list(names))：此处所读的来源均未如此称呼"
        case .callsSo(let who, let label, let names):
            switch label {
            case .terrorist:
                "\([.quotation("恐怖团体")])，而不说明是谁的说法：\(who)以此称呼\(list(names))"
            case .terroristActs:
                "\([.quotation("恐怖团体")])：\(who)谈到的是\(list(names))的恐怖行为"
            case .terroristActivities:
                "\([.quotation("恐怖团体")])：\(who)谈到的是\(list(names))的恐怖活动"
            case .terroristLists:
                "\([.quotation("恐怖团体")])：\(who)说，\(list(names))被列入一些国家的恐怖主义名单"
            }
        case .matrixSaysWhatWasRead:
            "单元格表示的是所读到的内容，而不是实际发生的情况：底色表示明述、解读或说法不一，绝不表示陈述的数量。"

        case .summarizing(let symbol): "概述\(symbol.text)"
        case .quoting(let name): "引述\(name)"
        case .quotingDocument(let symbol): "引述\(symbol.text)"
        case .noDate: "无日期"
        case .dateNotShown: "未标明日期"
        case .dateNotShownBefore(let date): "未标明日期，\(self.date(date))之前"
        case .inLanguage(let language): "\(name(language))本"
        case .namedInTheConceptNote(let paragraphs): "见概念说明，\(paragraphs)"

        case .generalPractice: "一般做法，所据来源未标明日期；不是本次会议的规则："

        case .notKnown: "不详"
        case .noText: "未收到"
        case .textNotMarked: "已收到，未标注"
        case .notEstablished: "未确定"
        case .interpreted(let language): "口译成\(name(language))"
        case .unofficialForms: "* 表示未在两个来源中找到的译名"

        case .asOf(let date): "截至\(self.date(date))"
        case .draft: "草稿，未经核准"
        case .exercise: "演练"
        case .contentMark(let mark): "内容 \(mark)"
        case .cleared: "已核准"
        case .unofficialTranslation: "本文件中的译文均为非正式译文。"
        case .untranslatedStays(let language): "没有译文的内容保留原文（\(name(language))），并予标明。"
        case .skipToContent: "跳至正文"
        case .toBeWritten: "待填写"
        case .everyone: "所有人"
        case .dayOf(let date): "\(self.date(date))当日安排"
        case .madeFromEarlierContent: "依据较早的内容编成"
        case .madeWithout(let panels): "本资料包编制时未收入以下专题的内容：\(list(panels))。"
        case .everyFileHasItsDigest: "每个文件及其SHA-256值均列于"
        case .otherLanguages: "其他语文的资料包："

        case .followUp(let pack, let meeting, let day):
            "\(pack)：\(dates(meeting))会议后续资料，截至\(self.date(day))"
        case .new(let date): "\(date.map { "新增：\(published($0))" } ?? "新增")"
        case .published(let since, let day): "\(self.date(since))之后、截至\(self.date(day))发表的内容"
        case .nothingNew(let since, let day):
            "本资料包可列示的内容中，没有在\(self.date(since))之后、截至\(self.date(day))发表的内容。"

        case .shown: "已列示"
        case .heldBecause(let reason): "由主管人员暂缓列示：\(reason)"
        case .releasedTo(let release): "发布范围：\(self.release(release))"
        case .publishedLater(let date): "其后发表，不晚于\(self.date(date))"
        case .dateNotEstablished: "暂缓列示：日期未确定"
        case .keptInFile: "仅保存在主管人员的文件中，不列入任何资料包"
        case .restsOnWithheld(let id): "依据\(id)，而该条未予列示"
        case .shownAsPractice: "作为一般做法列示：来源均未标明日期"
        case .searched(let subject, let sources, let by, let date):
            "查找内容：\(subject)；查找范围：\(sources)；查找者：\(by)\(date.map { "，\(self.date($0))" } ?? "")；未找到。"
        case .opposes(let ids): "与\(list(ids.map { [.item($0.rawValue)] }))说法不同。"
        case .background(let ids):
            ids.isEmpty ? "背景：无" : "背景：\(list(ids.map { [.item($0.rawValue)] }))"
        case .yes: "是"
        }
    }
}
