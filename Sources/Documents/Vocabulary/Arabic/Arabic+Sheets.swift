import Core
import Programme

// The phrases of front pages and running sheets in Arabic.

extension Arabic {
    package func sheet(_ phrase: SheetPhrase) -> Line {
        switch phrase {
        case .minutesLeft(let count): "الوقت المتبقي: \(minutes(count))"
        case .then(let kind, let minutes): "ثم \(itemWord(kind))، \(self.minutes(minutes))"
        case .thenQuestions(let minutes, let room):
            "ثم الأسئلة، \(self.minutes(minutes)): \(roomForQuestions(room))"
        case .asProposed: "على النحو المقترح"
        case .servicesEnd(let time): "تنتهي الخدمات الساعة \(self.time(time))"
        case .goStraightOn: "والانتقال مباشرة"
        case .meetingEnds: "نهاية الاجتماع"
        case .chairsStatement(let order, let end):
            "بيان الرئيس\(order.map { " \($0)" } ?? "")، حتى الساعة \(time(end)) (مقترح)"

        case .declareOpen(let meeting, let theme, let conveners):
            "أعلن افتتاح \(meeting) بشأن «\(theme)»، المعقود بدعوة من \(conveners)."
        case .giveFloorToChair: "أعطي الكلمة إلى \([.blank])، رئيس \([.blank])."
        case .howWeWork(let sessions, let minutes):
            "عدد الجلسات التي تُطرح فيها أسئلة من القاعة: \(sessions). ونقترح \(self.minutes(governed: minutes)) لكل سؤال، وإقفال قائمة المتكلمين في منتصف الوقت."
        case .beginWith(let title, let end, let floor):
            "نبدأ بموضوع «\(title)» حتى الساعة \(time(end)). وأعطي الكلمة إلى \(floor)."
        case .turnTo(let title, let parts, let end, let floor):
            "ننتقل إلى موضوع «\(title)» حتى الساعة \(time(end)): \(together(parts.map(itemWord))). وأعطي الكلمة إلى \(floor)."
        case .partHas(let kind, let minutes, let floor):
            "شكرا. لدينا \(self.minutes(minutes)) في المجموع: \(itemWord(kind)). وأعطي الكلمة إلى \(floor)."
        case .floorIsOpen(let question, let answer, let listCloses):
            "الكلمة الآن للقاعة. ونقترح \(minutes(governed: question)) للسؤال \(also(minutes(governed: answer))) للجواب، وإقفال القائمة الساعة \(time(listCloses))."
        case .listIsClosed: "أُقفلت قائمة المتكلمين."
        case .thankAndResume(let time, let title):
            "أشكر المتحاورين. ونستأنف الساعة \(self.time(time)) تماما بموضوع «\(title)»."
        case .thankAndGoOn(let title): "أشكر المتحاورين. ونواصل بموضوع «\(title)»."
        case .thankEverybody: "أتوجه بالشكر إلى مديري النقاش والمتحاورين والوفود والمترجمين الشفويين."
        case .meetingIsClosed: "رُفع الاجتماع."

        case .reserve(let count, let start, let end): "الوقت الاحتياطي: \(minutes(count))، \(span(start, end))"
        case .late(let count): "تأخر \(count)"
        case .ofReserve(let count):
            "\(count.map { "\(minutes($0)) من الوقت الاحتياطي" } ?? "الوقت الاحتياطي")"
        case .minutesOf(let count, let kind):
            "\(minutes(count)) من \(itemWord(kind))"
        case .nothing: "لا شيء"
        case .belowLeast(let kind, let minutes, let least):
            "لا خيار يستوفي كل حد أدنى: \(itemWord(kind)) \(self.minutes(minutes))، دون \(least)"
        case .goOnUntil(let time): "نواصل حتى الساعة \(self.time(time))."
        case .haveQuestions(let minutes, let room): "لدينا \(self.minutes(minutes)): \(roomForQuestions(room))."
        case .partNowHas(let kind, let minutes): "الوقت المتبقي: \(itemWord(kind))، \(self.minutes(minutes))."
        case .sessionNowHas(let title, let minutes): "موضوع «\(title)»: \(self.minutes(minutes))."

        case .notFound(let sources): "بُحث في \(sources): لم يُعثر عليه."
        case .notTranslated(let language): "باللغة الأصلية (\(name(language)))، بلا ترجمة"
        case .toBeAgreed: "يُتفق عليه"
        case .orderToBeAgreed: "ترتيب يُتفق عليه"
        case .tickBefore: "يتفق عليه الرؤساء: توضع العلامة قبل الاجتماع."
        case .organization: "الأمم المتحدة"
        case .provisional: "مؤقت"
        case .notOfficial: "وثيقة غير رسمية، بلا رمز"
        case .original(let language): "الأصل: \(name(language))"
        case .breakProposed(let spans): "استراحة مقترحة، \(together(spans))"
        case .notClearedYet:
            "لم يُجز هذا الملف بعد. تحدد المذكرة المفاهيمية ساعات العمل وترتيب الجلسات، أما الأوقات خلال اليوم فتقترحها الأمانة."
        case .programmeVersion(let number): "البرنامج، الصيغة \(number)"
        case .rulesBroken(let broken, let rules):
            "يبين تحقق مستقل عن التخطيط أن قواعد البرنامج غير مستوفاة كلها: لم يُستوف منها \(broken) من أصل \(rules)."
        case .proposed(let what): "مقترح: \(what.map(proposal).joined(separator: comma))."
        }
    }
}
