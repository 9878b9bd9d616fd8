package import Core
package import Programme

// The Arabic labels for the values of content fields and the parts of the day.

extension Arabic {
    package func item(_ kind: ProgrammeItem.Kind) -> String {
        switch kind {
        case .opening: "افتتاح الاجتماع من جانب الرؤساء"
        case .presentation: "عرض عام"
        case .experiences: "التجارب والدروس المستفادة"
        case .questions: "أسئلة وأجوبة"
        case .initiatives: "المبادرات القائمة"
        case .responses: "عناصر التصدي"
        case .closing: "اختتام الاجتماع من جانب الرؤساء"
        case .margin: "وقت احتياطي"
        }
    }

    package func itemWord(_ kind: ProgrammeItem.Kind) -> String {
        switch kind {
        case .opening: "الافتتاح"
        case .presentation: "العرض"
        case .experiences: "التجارب"
        case .questions: "الأسئلة"
        case .initiatives: "المبادرات"
        case .responses: "عناصر التصدي"
        case .closing: "الاختتام"
        case .margin: "الوقت الاحتياطي"
        }
    }

    package func reader(_ reader: Reader) -> String {
        switch reader {
        case .chair: "الرئاسة"
        case .moderator: "مدير النقاش"
        case .panellist: "المتحاور"
        case .delegation: "الوفد"
        case .interpreter: "المترجم الشفوي"
        case .press: "الصحافة"
        case .secretariat: "الأمانة"
        }
    }

    package func pack(_ reader: Reader) -> String {
        switch reader {
        case .chair: "ملف الرئاسة"
        case .moderator: "ملف مدير النقاش"
        case .panellist: "ملف المتحاور"
        case .delegation: "ملف الوفد"
        case .interpreter: "ملف المترجم الشفوي"
        case .press: "ملف الصحافة"
        case .secretariat: "ملف الأمانة"
        }
    }

    package func release(_ release: Release) -> String {
        switch release {
        case .public: "للعموم"
        case .participants: "للمشاركين"
        case .podium: "للمنصة فقط"
        case .secretariat: "للأمانة فقط"
        }
    }

    package func section(_ section: MeetingSection) -> String {
        switch section {
        case .background: "معلومات أساسية"
        case .objectives: "الأهداف"
        case .format: "شكل المناقشات"
        case .arrangements: "الترتيبات والمحصلة"
        case .chronology: "ما قبل الاجتماع وما بعده"
        }
    }

    package func element(_ element: ResponseElement) -> String {
        switch element {
        case .existingInitiatives: "المبادرات القائمة"
        case .criminalJusticeFramework: "إطار العدالة الجنائية"
        case .lawEnforcement: "التصدي في مجال إنفاذ القانون"
        case .informationSharing: "تبادل المعلومات"
        }
    }

    package func form(_ form: InteractionForm) -> String {
        switch form {
        case .coexistence: "تعايش"
        case .adHocAlliance: "تحالف ظرفي"
        case .convergence: "التقاء"
        }
    }

    package func involvement(_ involvement: Involvement) -> String {
        switch involvement {
        case .direct: "ضلوع مباشر"
        case .indirect: "ضلوع غير مباشر"
        case .services: "خدمات من مجرمين"
        }
    }

    package func shared(_ method: SharedMethod) -> String {
        switch method {
        case .recruitmentPool: "وعاء تجنيد واحد"
        case .strategicViolence: "استخدام استراتيجي للعنف"
        }
    }

    package func unit(_ unit: UnitOfAnalysis) -> String {
        switch unit {
        case .groups: "جماعات"
        case .individuals: "أفراد"
        case .milieus: "أوساط"
        }
    }

    package func note(_ kind: NoteKind) -> String {
        switch kind {
        case .caution: "تنبيه"
        case .gap: "ثغرة"
        case .proposal: "مقترح الأمانة"
        case .assumption: "افتراض"
        case .language: "اللغات"
        }
    }

    package func cue(_ kind: Cue.Kind) -> String {
        switch kind {
        case .item: "البند"
        case .moderator: "مدير النقاش"
        case .say: "يقال"
        case .know: "للعلم"
        case .time: "الوقت"
        case .doNotSay: "لا يقال"
        case .keep: "يبقى كما هو"
        case .askIfSilent: "يُسأل عند الصمت"
        case .ifLate: "عند التأخر"
        case .next: "التالي"
        }
    }

    package func tint(_ tint: Cell.Tint) -> String {
        switch tint {
        case .stated: "صريح"
        case .readIn: "مستنتج"
        case .conflicting: "متعارض"
        }
    }

    package func marking(_ marking: Person.Marking) -> String {
        switch marking {
        case .checkAgainstDelivery: "العبرة بالنص الملقى"
        case .readOutVerbatim: "يتلى حرفيا"
        }
    }

    package func caution(_ standing: Claim.Standing) -> String? {
        switch standing {
        case .finding, .report: nil
        case .allegation: "يُعرض بوصفه ادعاء"
        case .expectation: "يُعرض بوصفه توقعا"
        case .vulnerability: "تُستبقى صيغة الاحتمال (قد، ربما، يمكن)"
        case .limitedEvidence: "يُستبقى وصف الأدلة بأنها محدودة"
        case .dispute: "يُذكر الطرفان معا أو لا يُذكر أي منهما"
        }
    }

    package func name(_ language: Language) -> String {
        switch language {
        case .arabic: "العربية"
        case .chinese: "الصينية"
        case .english: "الإنكليزية"
        case .french: "الفرنسية"
        case .russian: "الروسية"
        case .spanish: "الإسبانية"
        }
    }
}
