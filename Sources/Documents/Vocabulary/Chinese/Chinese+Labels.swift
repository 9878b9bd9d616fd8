package import Core
package import Programme

// The Chinese labels for the values of content fields and the parts of the day.

extension Chinese {
    package func item(_ kind: ProgrammeItem.Kind) -> String {
        switch kind {
        case .opening: "各位主席主持开幕"
        case .presentation: "总体介绍"
        case .experiences: "经验和教训"
        case .questions: "问答"
        case .initiatives: "现有举措"
        case .responses: "应对措施的要素"
        case .closing: "各位主席主持闭幕"
        case .margin: "机动时间"
        }
    }

    package func itemWord(_ kind: ProgrammeItem.Kind) -> String {
        switch kind {
        case .opening: "开幕"
        case .presentation: "总体介绍"
        case .experiences: "经验介绍"
        case .questions: "问答"
        case .initiatives: "现有举措"
        case .responses: "应对措施"
        case .closing: "闭幕"
        case .margin: "机动时间"
        }
    }

    package func reader(_ reader: Reader) -> String {
        switch reader {
        case .chair: "主席"
        case .moderator: "主持人"
        case .panellist: "专题讨论小组成员"
        case .delegation: "代表团"
        case .interpreter: "口译员"
        case .press: "新闻界"
        case .secretariat: "秘书处"
        }
    }

    package func pack(_ reader: Reader) -> String {
        switch reader {
        case .chair: "主席资料包"
        case .moderator: "主持人资料包"
        case .panellist: "专题讨论小组成员资料包"
        case .delegation: "代表团资料包"
        case .interpreter: "口译员资料包"
        case .press: "新闻资料包"
        case .secretariat: "秘书处资料包"
        }
    }

    package func release(_ release: Release) -> String {
        switch release {
        case .public: "公开"
        case .participants: "仅供与会者使用"
        case .podium: "仅供主席台使用"
        case .secretariat: "仅供秘书处使用"
        }
    }

    package func section(_ section: MeetingSection) -> String {
        switch section {
        case .background: "背景"
        case .objectives: "目标"
        case .format: "讨论形式"
        case .arrangements: "安排和成果"
        case .chronology: "会前和会后"
        }
    }

    package func element(_ element: ResponseElement) -> String {
        switch element {
        case .existingInitiatives: "现有举措"
        case .criminalJusticeFramework: "刑事司法框架"
        case .lawEnforcement: "执法应对措施"
        case .informationSharing: "信息共享"
        }
    }

    package func form(_ form: InteractionForm) -> String {
        switch form {
        case .coexistence: "共存"
        case .adHocAlliance: "临时结盟"
        case .convergence: "趋同"
        }
    }

    package func involvement(_ involvement: Involvement) -> String {
        switch involvement {
        case .direct: "直接参与"
        case .indirect: "间接参与"
        case .services: "利用犯罪分子提供的服务"
        }
    }

    package func shared(_ method: SharedMethod) -> String {
        switch method {
        case .recruitmentPool: "从同一人群中招募"
        case .strategicViolence: "战略性使用暴力"
        }
    }

    package func unit(_ unit: UnitOfAnalysis) -> String {
        switch unit {
        case .groups: "团体"
        case .individuals: "个人"
        case .milieus: "圈子"
        }
    }

    package func note(_ kind: NoteKind) -> String {
        switch kind {
        case .caution: "注意"
        case .gap: "空白"
        case .proposal: "秘书处的提议"
        case .assumption: "假设"
        case .language: "语文"
        }
    }

    package func cue(_ kind: Cue.Kind) -> String {
        switch kind {
        case .item: "项目"
        case .moderator: "主持人"
        case .say: "发言"
        case .know: "须知"
        case .time: "时间"
        case .doNotSay: "避免"
        case .keep: "保留"
        case .askIfSilent: "无人发言时提问"
        case .ifLate: "如有延误"
        case .next: "下一项"
        }
    }

    package func tint(_ tint: Cell.Tint) -> String {
        switch tint {
        case .stated: "明述"
        case .readIn: "解读"
        case .conflicting: "说法不一"
        }
    }

    package func marking(_ marking: Person.Marking) -> String {
        switch marking {
        case .checkAgainstDelivery: "以实际发言为准"
        case .readOutVerbatim: "逐字宣读"
        }
    }

    package func caution(_ standing: Claim.Standing) -> String? {
        switch standing {
        case .finding, .report: nil
        case .allegation: "须作为指控转述"
        case .expectation: "须作为预期转述"
        case .vulnerability: "须保留“可能”“或许”等措辞"
        case .limitedEvidence: "须保留“证据有限”的说法"
        case .dispute: "争议双方要么都点明，要么都不点明"
        }
    }

    package func name(_ language: Language) -> String {
        switch language {
        case .arabic: "阿拉伯文"
        case .chinese: "中文"
        case .english: "英文"
        case .french: "法文"
        case .russian: "俄文"
        case .spanish: "西班牙文"
        }
    }
}
