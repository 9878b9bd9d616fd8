import Core
import Documents

// The wording of a document on changes in Chinese.

extension Chinese: ChangeVocabulary {
    func change(_ phrase: ChangePhrase) -> Line {
        switch phrase {
        case .whatChanged: "与您有关的变动"
        case .whatIsListed:
            "此处仅列出您的资料包可列示的内容。删除或新增的文字以粗体显示。"
        case .versionsOfThePack(let old, let new):
            "所比较的是您的资料包的两个版本：\(text(.contentMark(old)))，现为\(text(.contentMark(new)))。"
        case .kind(let kind): "\(name(kind))"
        case .before: "原为"
        case .now: "现为"
        }
    }

    private func name(_ kind: ChangeKind) -> String {
        switch kind {
        case .added: "新增"
        case .withdrawn: "撤回"
        case .reworded: "措辞修改"
        case .resourced: "来源变更"
        case .reclassified: "分类变更"
        case .related: "关联变更"
        case .released: "发布范围变更"
        case .held: "暂缓列示变更"
        case .moved: "变动"
        case .changed: "修改"
        case .cleared: "核准"
        case .clearanceLost: "核准失效"
        }
    }
}
