import Core
import Documents

// The wording of a document on changes in Chinese.

extension Chinese: ChangeVocabulary {
    func change(_ phrase: ChangePhrase) -> Line {
        switch phrase {
        case .whatIsListed:
            "此处仅列出您的资料包可列示的内容。删除或新增的文字以粗体显示。"
        case .versionsOfThePack(let old, let new):
            "所比较的是您的资料包的两个版本：\(text(.contentMark(old)))，现为\(text(.contentMark(new)))。"
        }
    }
}
