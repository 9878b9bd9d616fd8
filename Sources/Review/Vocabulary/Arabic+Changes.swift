import Core
import Documents

// The wording of a document on changes in Arabic.

extension Arabic: ChangeVocabulary {
    func change(_ phrase: ChangePhrase) -> Line {
        switch phrase {
        case .whatChanged: "ما الذي تغيّر بالنسبة إليكم"
        case .whatIsListed:
            "لا يرد هنا إلا ما يجوز عرضه في ملفاتكم. والكلمات المحذوفة أو الجديدة مكتوبة بخط عريض."
        case .versionsOfThePack(let old, let new):
            "جرت المقارنة بين صيغتين من ملفكم: \(text(.contentMark(old)))، والآن \(text(.contentMark(new)))."
        case .kind(let kind): "\(name(kind))"
        case .before: "سابقا"
        case .now: "الآن"
        }
    }

    private func name(_ kind: ChangeKind) -> String {
        switch kind {
        case .added: "إضافة"
        case .withdrawn: "سحب"
        case .reworded: "إعادة صياغة"
        case .resourced: "تغيير المصادر"
        case .reclassified: "تغيير التصنيف"
        case .related: "تغيير الصلات"
        case .released: "تغيير نطاق الإتاحة"
        case .held: "تغيير الحجب"
        case .moved: "نقل"
        case .changed: "تعديل"
        case .cleared: "إجازة"
        case .clearanceLost: "فقدان الإجازة"
        }
    }
}
