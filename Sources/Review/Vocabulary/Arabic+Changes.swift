import Core
import Documents

// The wording of a document on changes in Arabic.

extension Arabic: ChangeVocabulary {
    func change(_ phrase: ChangePhrase) -> Line {
        switch phrase {
        case .whatIsListed:
            "لا يرد هنا إلا ما يجوز عرضه في ملفاتكم. والكلمات المحذوفة أو الجديدة مكتوبة بخط عريض."
        case .versionsOfThePack(let old, let new):
            "جرت المقارنة بين صيغتين من ملفكم: \(text(.contentMark(old)))، والآن \(text(.contentMark(new)))."
        }
    }
}
