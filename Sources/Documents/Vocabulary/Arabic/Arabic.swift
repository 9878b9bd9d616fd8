package import Core

/// The Arabic vocabulary, in the usage of the Arabic Translation Service of the United Nations: Western figures and
/// double month names.
package struct Arabic: Vocabulary {
    /// Creates the vocabulary.
    package init() {}

    package let language = Language.arabic
    package let months = [
        "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه", "تموز/يوليه",
        "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
    ]
    package let weekdays = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
    package let comma = "، "
    package let semicolon = "؛ "
    package let and = " و"
    package let quotationMarks = (open: "«", close: "»")
    package let pageNumber = (before: "", between: " من ", after: "")

    package func date(_ date: CalendarDate) -> String { "\(date.day) \(months[date.month - 1]) \(date.year)" }
    package func month(_ month: Int, of year: Int) -> String { "\(months[month - 1]) \(year)" }
    package func longDate(_ date: CalendarDate) -> String { "\(weekdays[date.weekday])، \(self.date(date))" }
    package func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
        let (start, end) = (beginning(first, before: last), date(last))
        return first.daysSince1970 + 1 == last.daysSince1970 ? together([start, end]) : "من \(start) إلى \(end)"
    }
    package func period(_ start: String, _ end: String) -> String { "من \(start) إلى \(end)" }
    package func time(_ time: TimeOfDay) -> String { time.description }
    package func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String { "من \(time(start)) إلى \(time(end))" }
    package func figures(_ number: Int) -> String { EnglishStyle.figures(number) }
    package func titled(_ title: String, _ subject: String) -> String { "\(title): \(subject)" }

    package func minutes(_ count: Int) -> String {
        switch Plural(count, in: .arabic) {
        case .one: "دقيقة واحدة"
        case .two: "دقيقتان"
        case .few: "\(figures(count)) دقائق"
        case .zero, .many, .other: "\(figures(count)) دقيقة"
        }
    }

    /// Returns minutes after a governing word, before which two minutes have a separate form.
    func minutes(governed count: Int) -> String { count == 2 ? "دقيقتين" : minutes(count) }

    /// Returns paragraphs or pages, with the dual for two.
    ///
    /// The text has no dash, because a dash would reverse the order of the numbers.
    package func pinpoint(_ pinpoint: Pinpoint) -> String {
        switch pinpoint {
        case .whole: ""
        case .paragraphs(let ranges): counted(ranges, "الفقرة", "الفقرتان", "الفقرات")
        case .pages(let ranges): counted(ranges, "الصفحة", "الصفحتان", "الصفحات")
        }
    }

    private func counted(_ ranges: [ClosedRange<Int>], _ one: String, _ two: String, _ more: String) -> String {
        let parts = ranges.flatMap { $0.count > 2 ? ["\($0.lowerBound) إلى \($0.upperBound)"] : $0.map(String.init) }
        return switch ranges.map(\.count).reduce(0, +) {
        case 1: "\(one) \(together(parts))"
        case 2: "\(two) \(together(parts))"
        default: "\(more) \(together(parts))"
        }
    }

    /// Returns a word with “and” before it.
    ///
    /// A space separates “and” from figures and other scripts.
    func also(_ word: String) -> String {
        let isArabic = word.unicodeScalars.first.map { (0x0600...0x06FF).contains($0.value) } ?? false
        return isArabic ? "و\(word)" : "و \(word)"
    }

    /// Returns a list in Arabic style, with “and” before each element except the first.
    package func together(_ parts: [String]) -> String {
        parts.enumerated().map { $0.offset == 0 ? $0.element : also($0.element) }.joined(separator: " ")
    }

    package func list(_ parts: [String]) -> String { together(parts) }

    package func list(_ parts: [[Inline]]) -> [Inline] { Array(parts.joined(separator: [.text(" و ")])) }

    /// Returns a list of symbols or ids in Arabic style.
    package func together(_ pieces: [Inline]) -> [Inline] {
        Array(pieces.map { [$0] }.joined(separator: [.text(" و ")]))
    }

    package func heading(_ heading: Heading) -> String {
        switch heading {
        case .contents: "المحتويات"
        case .documents: "الوثائق"
        case .theMeeting: "الاجتماع"
        case .theDay: "يوم الاجتماع"
        case .programme: "البرنامج"
        case .dayOnOneSheet: "يوم الاجتماع في ورقة واحدة"
        case .runningScript: "نص تسيير الأعمال"
        case .ifTheDaySlips: "إذا تأخر سير الأعمال"
        case .howTheMeetingIsServed: "كيفية خدمة الاجتماع"
        case .whatIsNotKnown: "ما ليس معروفا"
        case .summarySkeleton: "هيكل موجز الرؤساء"
        case .mainPoints: "النقاط الرئيسية"
        case .conclusions: "الاستنتاجات"
        case .purpose: "الغرض"
        case .orderAndMinutes: "الترتيب والدقائق"
        case .whatTheOverviewRestsOn: "ما تستند إليه اللمحة العامة"
        case .experiences: "التجارب"
        case .guidingQuestions: "الأسئلة التوجيهية"
        case .doNotSay: "ما لا يقال"
        case .keep: "ما يبقى كما هو"
        case .howTheSessionIsServed: "كيفية خدمة الجلسة"
        case .linksToOtherPanels: "الصلات بحلقات النقاش الأخرى"
        case .yourSession: "جلستكم"
        case .thePanelsQuestions: "أسئلة حلقة النقاش"
        case .whatTheOverviewWillSay: "ما ستورده اللمحة العامة"
        case .howToHandInAText: "كيفية تسليم النص"
        case .lessonsToTest: "دروس مطروحة للاختبار"
        case .overview: "لمحة عامة"
        case .experiencesAndLessons: "التجارب والدروس المستفادة"
        case .matrix: "المصفوفة"
        case .indexOfStates: "فهرس الدول والمنظمات"
        case .howToSpeak: "كيفية أخذ الكلمة"
        case .whoSpeaks: "المتكلمون بالترتيب"
        case .namesAndBodies: "الأسماء والهيئات بترتيب ورودها"
        case .numbersAndDates: "الأرقام والتواريخ"
        case .symbols: "رموز الوثائق"
        case .termsOfTheSession: "مصطلحات هذه الجلسة"
        case .traps: "مزالق"
        case .glossary: "مسرد المصطلحات"
        case .newSinceTheMeeting: "الجديد منذ الاجتماع"
        case .keyFindings: "أبرز النتائج وما لا يقال"
        case .meetingsOwnClaims: "الإفادات الخاصة بالاجتماع"
        case .people: "الأشخاص"
        case .briefingPacks: "ملفات الإحاطة"
        }
    }

    package func column(_ column: Column) -> String {
        switch column {
        case .what: "البيان"
        case .asEstablished: "كما هو مقرر"
        case .theme: "الموضوع"
        case .dateAndHours: "التاريخ والساعات"
        case .place: "المكان"
        case .convenedBy: "الجهات الداعية"
        case .mandate: "الولاية"
        case .chairs: "الرؤساء"
        case .time: "الوقت"
        case .session: "الجلسة"
        case .part: "الجزء"
        case .minutes: "الدقائق"
        case .speakers: "المتكلمون"
        case .pause: "استراحة"
        case .noServices: "لا تتاح خدمات"
        case .who: "المتكلم"
        case .warnAndStop: "التنبيه والإيقاف"
        case .planned: "المقرر"
        case .least: "الحد الأدنى"
        case .canGive: "ما يمكن التنازل عنه"
        case .how: "الكيفية"
        case .language: "اللغة"
        case .text: "النص"
        case .name: "الاسم"
        case .also: "أسماء أخرى"
        case .firstIn: "أول ورود"
        case .asWritten: "كما كتب"
        case .inTheSentence: "في الجملة التي أولها"
        case .reference: "المرجع"
        case .symbol: "الرمز"
        case .title: "العنوان"
        case .term: "المصطلح"
        case .inEnglish: "بالإنكليزية"
        case .paragraph: "الفقرة"
        case .boothsForm: "صيغة المقصورة"
        case .date: "التاريخ"
        case .event: "الحدث"
        case .items: "البنود"
        case .panel: "حلقة النقاش"
        case .shared: "ما هو مشترك"
        case .crime: "الجريمة"
        case .function: "الوظيفة"
        case .onTheProgramme: "في البرنامج"
        case .shownInPacks: "العرض في ملفات هذا التاريخ"
        case .pack: "الملف"
        case .audience: "الجهة المقصودة"
        case .maySee: "نطاق الإتاحة"
        case .state: "الحالة"
        case .open: "فتح"
        }
    }
}
