import Core
import Documents

// The wording of a Chairs' summary in Arabic.

extension Arabic: SummaryVocabulary {
    func summary(_ phrase: SummaryPhrase) -> Line {
        switch phrase {
        case .traceOf(let session): "من الفقرة إلى النقاط: \(session)"

        case .exerciseWarning:
            "هذا تمرين. فقد أُعد السجل لأغراض التدريب، والمتكلمون الواردون فيه افتراضيون، ولم يُقل في الاجتماع شيء مما جاء فيه."
        case .meetingWasHeld(let days, let place, let conveners, let mandate?):
            "عُقد الاجتماع \(dates(days, one: { "في \($0)" }, span: { "من \($0) إلى \($1)" }, several: { "في \($0)" })) (\(place))، بدعوة من \(conveners)، بناء على الطلب الوارد في الوثيقة \(mandate.symbol) المؤرخة \(date(mandate.date))."
        case .meetingWasHeld(let days, let place, let conveners, nil):
            "عُقد الاجتماع \(dates(days, one: { "في \($0)" }, span: { "من \($0) إلى \($1)" }, several: { "في \($0)" })) (\(place))، بدعوة من \(conveners)."
        case .whatTheSummaryGives:
            "يورد هذا الموجز النقاط الرئيسية والاستنتاجات الخاصة بكل جلسة. وتستند كل فقرة عما قاله المتكلمون إلى نقاط السجل المدرجة لها في المرفق الأول."
        case .degreesMean:
            "تتبع ألفاظ العدد عدد المتكلمين: فلفظ «أحد» (ومؤنثه إحدى) يعني 1، ولفظ «بعض» يعني 2 أو 3، ولفظ «عدد من» يعني من 4 إلى 6، ولفظ «كثير من» يعني 7 أو أكثر."
        case .speakersAreCalled(.name): "يُذكر المتكلمون بالأسماء الواردة في السجل."
        case .speakersAreCalled(.kind): "يُذكر المتكلمون حسب الفئة لا بالاسم."
        case .speakersAreCalled(.none): "لا يُذكر المتكلمون بالاسم ولا يُميَّز بينهم."
        case .overviewIsThePanels:
            "هذه إفادات اللمحة العامة لحلقة النقاش، وكل منها مقرونة بمصدرها؛ ولا تُنسب إلى أي متكلم."
        case .noOverview: "لا يجوز عرض أي إفادة من اللمحة العامة في وثيقة تحمل هذا التاريخ."
        case .noPointRecorded: "لم تُسجَّل أي نقطة لهذه الجلسة."
        case .noParagraph: "لا ترد في هذا الموجز فقرة عن هذه الجلسة."
        case .noConclusionRecorded: "لم يُسجَّل أي استنتاج."
        case .unreadableLines(let lines):
            "تعذرت قراءة \(linesOfRecord(lines)) من السجل؛ ومضمون ما تعذرت قراءته غير وارد هنا."
        case .approvalsAreMissing: "لم يوافق جميع الرؤساء على هذه المسودة."
        case .nothingConcluded: "لم يُخلص إلى أي استنتاج بشأن هذا الموضوع."
        case .noLesson: "لا يندرج في إطار هذا الموضوع أي درس من دروس حلقات النقاش."

        // A noun avoids a verb before its subject, which would need the subject's gender.
        case .noted(let by, let isOne): "جاء في \(isOne ? "مداخلة" : "مداخلات") \(by) ما يلي"
        case .speakersNoted: "جاء في مداخلات المتكلمين ما يلي"
        case .answers(let ids): "ردا على \(list(ids.map { [.item($0.rawValue)] }))"
        case .supports(let ids): "تأييدا لـ \(list(ids.map { [.item($0)] }))"
        case .fromPreparedText: "من نص معد مسبقا"
        case .saidIn(let language): "قيل باللغة \(name(language))"
        case .chairOf(let committee): "رئاسة \(committee)"
        }
    }

    /// Returns speakers after a word that governs them, so that the form does not depend on their case.
    func speakers(_ degree: Degree, of kind: SpeakerKind?) -> String {
        let noun = noun(kind)
        return switch degree {
        case .one: "\(noun.isFeminine ? "إحدى" : "أحد") \(noun.more)"
        case .some: "بعض \(noun.more)"
        case .several: "عدد من \(noun.more)"
        case .many: "كثير من \(noun.more)"
        }
    }

    var theChair: String { "الرئيس" }

    func speaker(_ kind: SpeakerKind) -> String { noun(kind).one }

    /// Returns the noun of a kind in the singular, and its definite plural in the genitive.
    private func noun(_ kind: SpeakerKind?) -> (one: String, more: String, isFeminine: Bool) {
        switch kind {
        case nil, .other: ("متكلم", "المتكلمين", false)
        case .chair: ("رئيس", "الرؤساء", false)
        case .moderator: ("مدير نقاش", "مديري النقاش", false)
        case .memberState: ("دولة عضو", "الدول الأعضاء", true)
        case .internationalOrganization: ("منظمة دولية", "المنظمات الدولية", true)
        case .regionalOrganization: ("منظمة إقليمية", "المنظمات الإقليمية", true)
        case .academicInstitution: ("مؤسسة أكاديمية", "المؤسسات الأكاديمية", true)
        case .researchNetwork: ("عضو في شبكة البحوث العالمية", "أعضاء شبكة البحوث العالمية", false)
        }
    }

    /// Returns lines by number, with the dual for two lines.
    private func linesOfRecord(_ lines: [Int]) -> String {
        let numbers = together(lines.map(String.init))
        return switch lines.count {
        case 1: "السطر \(numbers)"
        case 2: "السطرين \(numbers)"
        default: "الأسطر \(numbers)"
        }
    }
}
