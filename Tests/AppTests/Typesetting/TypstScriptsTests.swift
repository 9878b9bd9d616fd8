@testable import App
import Core
@testable import Documents
import Foundation
import Testing
@testable import Writers

/// A name in any script comes out of the PDF as it went in, as an independent reader reads it.
@Suite(.enabled(if: TypstMachine.isThere && Tool.exists("pdftotext"), "Typst, a font or pdftotext is missing"))
struct TypstScriptsTests {
    /// Names in scripts whose letters the reader gives in the order in which they are written.
    static let names = [
        "Amharic": "አበበ ቢቂላ", "Armenian": "Արմեն Սարգսյան", "Bopomofo": "ㄅㄆㄇ", "Burmese": "အောင်ဆန်းစုကြည်",
        "Cherokee": "ᏎᏉᏯ", "Chinese": "王小明", "Devanagari": "राजेन्द्र प्रसाद", "Georgian": "გიორგი მარგველაშვილი",
        "Greek": "Αλέξανδρος Παπαδόπουλος", "Gurmukhi": "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "Hebrew": "יצחק בן־שלום", "Inuktitut": "ᐊᓕᓯ",
        "Japanese": "山田 たろう", "Kannada": "ಕೃಷ್ಣಮೂರ್ತಿ", "Korean": "김민준", "Lao": "ສົມພອນ ວົງສາ", "Limbu": "ᤛᤡᤖᤡ",
        "Lisu": "ꓡꓲ-ꓢꓴ", "Malayalam": "രാജേന്ദ്രൻ", "Meetei Mayek": "ꯃꯤꯇꯩ", "Mongolian": "ᠪᠠᠶᠠᠷ", "Odia": "ଜଗନ୍ନାଥ ଦାସ",
        "Ol Chiki": "ᱨᱟᱹᱜᱷᱩ", "Osage": "𐓏𐓘𐓻", "Sinhala": "ශ්‍රී චන්ද්‍රසේකර", "Syriac": "ܐܦܪܝܡ", "Tagalog": "ᜋᜈᜓ",
        "Tamil": "சுப்பிரமணியன்", "Telugu": "శ్రీనివాస రావు", "Thai": "สมชาย ใจดี", "Tifinagh": "ⵎⵓⵃⵎⵎⴷ",
        "Ukrainian": "Олександр Ґудзь", "Urdu": "ناصر ٹھاکر", "Vai": "ꕙꔤ", "Vietnamese": "Nguyễn Thị Hồng", "Yi": "ꆈꌠꉙ",
    ]

    /// Names in scripts that the reader puts together in other ways; the letters are there.
    static let letters = [
        "Adlam": "𞤃𞤢𞤥𞤢𞤣𞤵", "Balinese": "ᬓᬢᬸᬢ᭄", "Bengali": "রবীন্দ্রনাথ ঠাকুর", "Chakma": "𑄌𑄋𑄴𑄟", "Gujarati": "કૃષ્ણકાંત પટેલ",
        "Javanese": "ꦱꦸꦏꦂꦤ", "Khmer": "សម្តេច ហ៊ុន", "N’Ko": "ߡߊߡߊߘߎ", "Rohingya": "𐴀𐴞", "Sundanese": "ᮃᮏᮤᮕ᮪",
        "Thaana": "އިބްރާހީމް", "Tibetan": "བསྟན་འཛིན་རྒྱ་མཚོ",
    ]

    /// What the reader finds on the first page, without the marks of direction that it adds.
    private static func read(_ names: [String], in language: Language) throws -> String {
        let pool = try TypstMachine.pool()
        defer { pool.shutDown() }
        var document = try TypstMachine.document("Names", language: language)
        document.blocks = names.map { .paragraph([.text($0), " ", .strong($0)]) }
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write(try pool.pdf(of: document).bytes, to: "x.pdf")
        _ = try Tool.run("pdftotext", "x.pdf", "x.txt", in: folder)
        return String(folder.text("x.txt").unicodeScalars.filter { !(0x202A...0x202E).contains($0.value) })
    }

    @Test func aNameIsReadBackInEveryScript() throws {
        let text = try Self.read(Array(Self.names.values), in: .english).precomposedStringWithCanonicalMapping
        for (script, name) in Self.names {
            // Once in each of two weights.
            let count = text.components(separatedBy: name.precomposedStringWithCanonicalMapping).count - 1
            #expect(count == 2, "\(script)")
        }
    }

    @Test func noLetterOfANameIsLost() throws {
        let found = Set(try Self.read(Array(Self.letters.values), in: .english).unicodeScalars)
        for (script, name) in Self.letters {
            #expect(found.isSuperset(of: name.unicodeScalars.filter { $0 != " " }), "\(script)")
        }
    }

    @Test(arguments: Language.allCases)
    func theLanguageOfThePageDoesNotMatter(language: Language) throws {
        let names = ["አበበ ቢቂላ", "राजेन्द्र प्रसाद", "ქართული", "ꆈꌠꉙ"]
        let text = try Self.read(names, in: language)
        for name in names { #expect(text.contains(name), "\(name)") }
    }

    @Test(.enabled(if: TypstMachine.hasPictures, "no font has pictures; install fonts-noto-color-emoji"))
    func aPictureIsSet() throws {
        #expect(try Self.read(["Ana 🌍 ☀️ 🇫🇷"], in: .english).contains("🌍"))
    }

    @Test func aLongWordIsNotDividedBetweenALetterAndItsVowelSign() {
        let word = String(repeating: "ที่", count: 50)
        let parts = TypstText.cleaned(word).split(separator: "\u{200B}")
        #expect(parts.count > 1 && parts.joined() == word)
        #expect(parts.allSatisfy { $0.unicodeScalars.first?.properties.generalCategory == .otherLetter })
    }
}
