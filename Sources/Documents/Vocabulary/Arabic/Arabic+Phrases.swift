import Core

// The phrases of documents in Arabic.

extension Arabic {
    package func phrase(_ phrase: Phrase) -> Line {
        switch phrase {
        case .meetingAtAGlance: "لمحة عن الاجتماع"
        case .programmeOf(let date): "برنامج \(self.date(date))"

        case .orderAndMinutes: "الترتيب والدقائق"
        case .eventsAndDocuments(let date): "الأحداث والوثائق حتى \(self.date(date))"
        case .statesAndActorsNamed: "الدول والجهات الفاعلة المذكورة في هذا الملف"
        case .otherPanelsOnTheSame: "ما تورده حلقات النقاش الأخرى عن الجرائم والجهات الفاعلة نفسها"
        case .formsByCrimeAndRegion: "أشكال التفاعل والضلوع، حسب الجريمة والمنطقة"
        case .peopleListed: "الأشخاص المدرجون، سواء عُرضوا أم لم يُعرضوا"
        case .packs: "الملفات"
        case .speakersOf(let session): "المتكلمون: \(session)"
        case .namesOf(let session): "الأسماء والهيئات: \(session)"
        case .numbersOf(let session): "الأرقام والتواريخ: \(session)"
        case .symbolsOf(let session): "رموز الوثائق، يُذكر كل منها قبل ما يُقتبس من وثيقته: \(session)"
        case .termsOf(let session): "المصطلحات: \(session)"
        case .glossaryOf(let meeting): "مصطلحات الاجتماع: \(meeting)"

        case .symbolDated(let symbol, let date): "الوثيقة \(symbol) المؤرخة \(self.date(date))"
        case .timesAreProposed(let windows):
            "تحدد المذكرة المفاهيمية ترتيب الجلسات، ولا تحدد أي أوقات خلال اليوم: فهذه الأوقات مقترحة. وتُقدَّم الخدمات \(services(windows, asFollows: "على النحو التالي: ") { span($0.start, $0.end) })."
        case .timesAreTheSecretariats: "الأوقات المبينة خلال اليوم هي مقترح الأمانة."

        case .committee(let name): "\(name)"
        case .chairOf(let committee, let name): "رئاسة \(committee): \(name)"
        case .theChairs: "الرؤساء"
        case .theFloor: "المتكلمون من القاعة"
        case .toBeConfirmed: "يؤكد لاحقا"
        case .notConfirmed: "الحضور غير مؤكد"
        case .remote: "عن بعد"
        case .servicesEnd: "انتهاء الخدمات"
        case .numberedSession(let number, let title): "الجلسة \(number): \(title)"

        case .versionsCompared(let before, let after, let days):
            "برنامج \(dates(days)): النسختان \(before) و \(after)"
        case .version(let number): "النسخة \(number)"
        case .asBefore: "دون تغيير"
        case .movedTo(let day): "تُنقل إلى \(longDate(day))"

        case .asksForTheMeeting(let symbol, let date): "الوثيقة \(symbol) المؤرخة \(self.date(date)) تطلب عقد الاجتماع"

        case .itemOf(let kind, let minutes): "\(item(kind))، \(self.minutes(minutes))"

        case .warnAndStop(let warn, let stop): "تنبيه \(clock(warn)) · إيقاف \(time(stop))"

        case .takenUp: "مأخوذ من الجلسات السابقة:"

        case .next(let start, let title, let isAfterBreak):
            "\(isAfterBreak ? "استراحة؛ ثم " : "")\(time(start)) \(title)"
        case .nextDay(let day, let start, let title):
            "نهاية اليوم؛ ثم \(longDate(day))، \(time(start)) \(title)"

        case .beginsAt(let time, let old): "تبدأ في الساعة \(self.time(time)) بدلا من الساعة \(self.time(old))"
        case .fallsAway: "تُلغى"
        case .newLengths(let items):
            "\(together(items.map { $0.to > 0 ? "مدة \(itemWord($0.kind)) \(minutes($0.to)) بدلا من \(minutes(governed: $0.from))" : "إلغاء \(itemWord($0.kind)) (\(minutes($0.from)))" }))"
        case .inHand(let from, let to):
            "الوقت الاحتياطي \(minutes(to)) بدلا من \(minutes(governed: from))"
        case .servicesEndAt(let time, let old):
            "تنتهي الخدمات في الساعة \(self.time(time)) بدلا من الساعة \(self.time(old))"

        case .minutesMissing(let count): "ينقص \(minutes(count)): لا خيار يستوفي جميع القواعد"

        case .noFindingToShow: "لا يجوز عرض أي نتيجة بشأن حلقة النقاش هذه في ملف يحمل هذا التاريخ."
        case .noInitiativeToShow: "ليس هناك ما يجوز عرضه في ملف يحمل هذا التاريخ."
        case .noExperienceToShow: "لا يجوز عرض أي تجربة في ملف يحمل هذا التاريخ."
        case .noQuestionDrafted: "لم توضع أسئلة توجيهية لهذه الجلسة."
        case .questionsAreTheSecretariats: "وضعت الأمانة الأسئلة التوجيهية؛ وهي ليست مأخوذة من أي برنامج منشور."
        case .noClassifiedFinding: "لا استنتاج مصنف"

        case .classification(let stated, let readIn):
            "\([stated.isEmpty ? "" : "\(stated) (صراحة)", readIn.isEmpty ? "" : "\(readIn) (باستنتاج المحرر)"].filter { !$0.isEmpty }.joined(separator: "؛ "))"
        case .classified(let basis): "التصنيف: \(basis)."
        case .about(let unit): "وحدة التحليل: \(self.unit(unit))."
        case .restsOn(let ids): "السند: \(items(ids))"
        case .saysOtherwise(let id): "ثمة مصدر آخر يقول خلاف ذلك: \(id)"
        case .movementTowards(let form): "تحرك نحو \(self.form(form))"

        case .notTheCouncil(let symbols): notTheCouncil(symbols)
        case .nobodyCallsSo(let names):
            "\([.quotation("جماعة إرهابية")]) في الإشارة إلى \(together(names)): لا يستخدم هذه التسمية أي مصدر اطُّلع عليه هنا"
        case .callsSo(let who, let label, let names):
            switch label {
            case .terrorist:
                "\([.quotation("جماعة إرهابية")]) دون ذكر صاحب التسمية: ترد هذه التسمية لدى \(who) في الإشارة إلى \(together(names))"
            case .terroristActs:
                "\([.quotation("جماعة إرهابية")]): ورد لدى \(who) ذكر أعمال إرهابية منسوبة إلى \(together(names))"
            case .terroristActivities:
                "\([.quotation("جماعة إرهابية")]): ورد لدى \(who) ذكر أنشطة إرهابية منسوبة إلى \(together(names))"
            case .terroristLists:
                "\([.quotation("جماعة إرهابية")]): ورد لدى \(who) ذكر إدراج \(together(names)) في قوائم الإرهاب لدى عدد من البلدان"
            }
        case .matrixSaysWhatWasRead:
            "تبين الخلية ما اطُّلع عليه، لا ما يحدث: ولونها للدلالة على ما هو صريح أو مستنتج أو متعارض، ولا يدل أبدا على عدد الإفادات."

        case .summarizing(let symbol): "تلخيصا للوثيقة \(symbol.text)"
        case .quoting(let name): "نقلا عن \(name)"
        case .quotingDocument(let symbol): "نقلا عن الوثيقة \(isolated(symbol.text))"
        case .noDate: "دون تاريخ"
        case .dateNotShown: "التاريخ غير مبين"
        case .dateNotShownBefore(let date): "التاريخ غير مبين، قبل \(self.date(date))"
        case .inLanguage(let language): "ب\(name(language))"
        case .namedInTheConceptNote(let paragraphs): "مذكور في المذكرة المفاهيمية، \(paragraphs)"

        case .generalPractice: "ممارسة عامة، من مصادر لا يظهر فيها تاريخ؛ وليست قواعد لهذا الاجتماع:"

        case .notKnown: "غير معروف"
        case .noText: "لم يرد نص"
        case .textNotMarked: "ورد النص دون تأشير"
        case .notEstablished: "لم تثبت"
        case .interpreted(let language): "إلى \(name(language))"
        case .unofficialForms: "* صيغة لم يُعثر عليها في مصدرين"

        case .asOf(let date): "حتى \(self.date(date))"
        case .draft: "مسودة، غير مجازة"
        case .exercise: "تمرين"
        case .contentMark(let mark): "المحتوى \(mark)"
        case .cleared: "مجازة"
        case .unofficialTranslation: "الترجمات الواردة في هذه الوثيقة غير رسمية."
        case .untranslatedStays(let language):
            "ما ليست له ترجمة يرد بلغته الأصلية، وهي \(name(language))، ويشار إليه بعلامة."
        case .skipToContent: "الانتقال إلى المحتوى"
        case .toBeWritten: "يُكتب لاحقا"
        case .everyone: "الجميع"
        case .dayOf(let date): "يوم \(self.date(date))"
        case .madeFromEarlierContent: "معد من محتوى سابق"
        case .madeWithout(let panels): "أُعد هذا الملف دون محتوى ما يلي: \(list(panels))."
        case .everyFileHasItsDigest: "يرد كل ملف حاسوبي مقرونا ببصمة SHA-256 الخاصة به في"
        case .otherLanguages: "ملفات الإحاطة باللغات الأخرى:"

        case .followUp(let pack, let meeting, let day):
            "\(pack): متابعة \(dates(meeting, one: { "اجتماع \($0)" }, span: { "الاجتماع المعقود من \($0) إلى \($1)" }, several: { "اجتماع \($0)" }))، حتى \(self.date(day))"
        case .new(let date): "\(date.map { "جديد: \(published($0))" } ?? "جديد")"
        case .published(let since, let day): "ما نُشر بعد \(self.date(since)) وحتى \(self.date(day))"
        case .nothingNew(let since, let day):
            "لم يُنشر شيء مما يجوز عرضه في هذا الملف بعد \(self.date(since)) وحتى \(self.date(day))."

        case .shown: "معروضة"
        case .heldBecause(let reason): "حجبها المكتب المختص: \(reason)"
        case .releasedTo(let release): "نطاق الإتاحة: \(self.release(release))"
        case .publishedLater(let date): "نُشرت بعد ذلك، في موعد أقصاه \(self.date(date))"
        case .dateNotEstablished: "محجوبة: لم يثبت التاريخ"
        case .keptInFile: "محفوظة في ملف المكتب المختص، ولا ترد في أي ملف إحاطة"
        case .restsOnWithheld(let id): "تستند إلى \(id)، وهي محجوبة"
        case .shownAsPractice: "تُعرض بوصفها ممارسة عامة: لا يظهر تاريخ في أي مصدر"
        case .searched(let subject, let sources, let by, let date):
            "بحث عن: \(subject)؛ في:\(sources)؛ القائم بالبحث: \(by)\(date.map { "، \(self.date($0))" } ?? "")؛ لم يُعثر على شيء."
        case .opposes(let ids): "تتعارض مع \(together(ids.map { .item($0.rawValue) }))."
        case .background(let ids):
            ids.isEmpty
                ? "المعلومات الأساسية: لا شيء" : "المعلومات الأساسية: \(together(ids.map { .item($0.rawValue) }))"
        case .yes: "نعم"
        }
    }

    /// Returns the phrase for the number of questions for which there is time, with the right form of the noun.
    func roomForQuestions(_ count: Int) -> String {
        switch Plural(count, in: .arabic) {
        case .zero: "لا متسع لأي سؤال"
        case .one: "متسع لسؤال واحد"
        case .two: "متسع لسؤالين"
        case .few: "متسع لـ \(figures(count)) أسئلة"
        case .many: "متسع لـ \(figures(count)) سؤالا"
        case .other: "متسع لـ \(figures(count)) سؤال"
        }
    }

    /// Returns the phrase about words that are not the Council's.
    ///
    /// It uses the dual for two documents.
    private func notTheCouncil(_ symbols: [DocumentSymbol]) -> Line {
        let (words, reports) = ([Inline.quotation("استنتج المجلس")], together(symbols.map { .symbol($0) }))
        return switch symbols.count {
        case 0: "\(words): ليس في المواد المطلع عليها أي نتيجة خلص إليها مجلس الأمن بشأن حلقة النقاش هذه"
        case 1: "\(words): ما تورده الوثيقة \(reports) هو قول ذلك التقرير"
        case 2: "\(words): ما تورده الوثيقتان \(reports) هو قول ذينك التقريرين"
        default: "\(words): ما تورده الوثائق \(reports) هو قول تلك التقارير"
        }
    }
}
