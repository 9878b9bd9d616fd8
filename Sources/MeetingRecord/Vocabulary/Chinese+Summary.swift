import Core
import Documents

// The wording of a Chairs' summary in Chinese.

extension Chinese: SummaryVocabulary {
    func summary(_ phrase: SummaryPhrase) -> Line {
        switch phrase {
        case .traceOf(let session): "各段与条目对照：\(session)"

        case .exerciseWarning:
            "本件为演练材料。记录系为练习而编写，其中的发言者均为虚拟代称，所载内容均未在会议上说过。"
        case .meetingWasHeld(let days, let place, let conveners, let mandate?):
            "会议于\(dates(days))举行（\(place)）。会议由\(conveners)按照\(mandate.symbol)（\(date(mandate.date))）的要求召集。"
        case .meetingWasHeld(let days, let place, let conveners, nil):
            "会议于\(dates(days))举行（\(place)）。会议由\(conveners)召集。"
        case .whatTheSummaryGives:
            "本总结载列每场会议的要点和结论。关于发言者所述内容的每一段，均以附件一中该段项下所列的记录条目为依据。"
        case .degreesMean:
            "表示数量的用语取决于发言者人数：“一名”指1，“一些”指2或3，“若干”指4至6，“许多”指7或以上。"
        case .speakersAreCalled(.name): "发言者按记录所载名称称呼。"
        case .speakersAreCalled(.kind): "发言者按类别称呼，不具名。"
        case .speakersAreCalled(.none): "发言者既不具名，也不加区分。"
        case .overviewIsThePanels:
            "以下为专题讨论概述中的陈述，各附来源；这些陈述并非任何发言者所作。"
        case .noOverview: "本日期的文件没有可列示的概述陈述。"
        case .noPointRecorded: "本场会议没有记录任何条目。"
        case .noParagraph: "本摘要中没有关于本场会议的段落。"
        case .noConclusionRecorded: "没有记录任何结论。"
        case .unreadableLines(let lines):
            "记录中第\(list(lines.map(String.init)))行无法读取；\(lines.count == 1 ? "该行" : "这些行")的内容未列于此。"
        case .approvalsAreMissing: "本草稿尚未经全体主席核可。"
        case .nothingConcluded: "未就此主题作出结论。"
        case .noLesson: "各场专题讨论没有属于此主题的经验教训。"

        case .noted(let by, _): "\(by)指出"
        case .speakersNoted: "发言者指出"
        case .answers(let ids): "答复\(list(ids.map { [.item($0.rawValue)] }))"
        case .supports(let ids): "支持\(list(ids.map { [.item($0)] }))"
        case .fromPreparedText: "出自事先准备的发言稿"
        case .saidIn(let language): "以\(spoken(language))发言"
        case .chairOf(let committee): "\(committee)主席"
        }
    }

    func speakers(_ degree: Degree, of kind: SpeakerKind?) -> String {
        let noun = noun(kind)
        return switch degree {
        case .one: "一\(noun.measure)\(noun.name)"
        case .some: "一些\(noun.name)"
        case .several: "若干\(noun.name)"
        case .many: "许多\(noun.name)"
        }
    }

    var theChair: String { "主席" }

    func speaker(_ kind: SpeakerKind) -> String { noun(kind).name }

    /// Returns the noun of a kind, with its measure word.
    private func noun(_ kind: SpeakerKind?) -> (measure: String, name: String) {
        switch kind {
        case nil, .other: ("名", "发言者")
        case .chair: ("名", "主席")
        case .moderator: ("名", "主持人")
        case .memberState: ("个", "会员国")
        case .internationalOrganization: ("个", "国际组织")
        case .regionalOrganization: ("个", "区域组织")
        case .academicInstitution: ("个", "学术机构")
        case .researchNetwork: ("个", "全球研究网络成员")
        }
    }

    /// Returns the name of a spoken language, which differs from the name of the written language.
    private func spoken(_ language: Language) -> String {
        switch language {
        case .chinese: name(language)
        case .arabic, .english, .french, .russian, .spanish: "\(name(language).dropLast())语"
        }
    }
}
