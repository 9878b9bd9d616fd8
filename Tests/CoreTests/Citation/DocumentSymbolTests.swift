import Core
import PanelTesting
import Testing

@Suite struct DocumentSymbolTests {
    static let accepted = [
        "S/2019/103", "S/PRST/2018/9", "S/RES/2462 (2019)", "S/RES/2462(2019)", "A/RES/72/194", "A/RES/491 (V)",
        "A/RES/3201 (XXX)", "E/RES/2019/5", "S/PV.8539", "A/72/PV.94", "S/PV.6201 (Resumption 1)",
        "S/PV.6201(Resumption1)", "A/72/840–S/2018/463", "A/72/840-S/2018/463", "S/2019/50/Add.1", "S/2019/50/Corr.1",
        "S/2019/50/Rev.2", "S/2019/50/Add.1/Corr.2", "A/72/L.20/Rev.1", "A/AC.291/11", "A/CONF.222/17",
        "E/CN.15/2019/L.3", "ST/SGB/2019/8", "S/25859", "A/S-30/1", "A/RES/S-30/1", "A/HRC/40/52",
        "S/AC.37/2003/(1455)/26", "CAC/COSP/2017/14",
        "CCPR/C/GC/36", "E/C.12/GC/25", "HRI/GEN/1/Rev.9", "JIU/REP/2019/1", "A/RES/48/218 B", "A/RES/377(V)A",
        "A/RES/377 (V) A", "S/1994/674/Add.2 (Vol. I)", "A/73/6 (Sect. 8)", "A/CN.9/WG.III/WP.142", "S/Agenda/8539",
        "ICCD/COP(6)/11", "ST/LEG/SER.B/24", "NPT/CONF.2015/50", "XX/2019/1", "S/AC.37/2003/(1455)",
        "UNEP/EA.4/Res.1", "PC.DEC/1178", "MC.DOC/1/16", "GC(63)/RES/1", "GC.18/Res.1", "IDB.47/5",
        "INFCIRC/540 (Corrected)",
    ]

    @Test(arguments: DocumentSymbolTests.accepted)
    func printsBackAsWritten(text: String) throws {
        let symbol = try DocumentSymbol(text)
        #expect(symbol.text == text)
        #expect(symbol.description == text)
    }

    @Test(arguments: DocumentSymbolTests.accepted)
    func canonicalFormMeansTheSame(text: String) throws {
        let symbol = try DocumentSymbol(text)
        let again = try DocumentSymbol(symbol.canonical)
        #expect(again == symbol)
        #expect(again.canonical == symbol.canonical)
        #expect(again.kind == symbol.kind)
        #expect(again.yearOrSession == symbol.yearOrSession)
        #expect(again.suffixes == symbol.suffixes)
        #expect(again.twin == symbol.twin)
    }

    @Test(arguments: [
        ("S/PV.6201 (Resumption 1)", "S/PV.6201(Resumption1)"), ("S/RES/2462 (2019)", "S/RES/2462(2019)"),
        ("A/72/840–S/2018/463", "A/72/840-S/2018/463"), ("A/RES/491 (V)", "A/RES/491(V)"),
        ("A/RES/377 (V) A", "A/RES/377(V)A"), ("A/73/6 (Sect. 8)", "A/73/6(Sect.8)"),
    ])
    func twoSpellingsAreOneSymbol(left: String, right: String) throws {
        let (first, second) = (try DocumentSymbol(left), try DocumentSymbol(right))
        #expect(first == second)
        #expect(first.hashValue == second.hashValue)
        #expect(first.text != second.text)
    }

    @Test(arguments: [
        ("S/2019/103", "S/2019/130"), ("S/2019/103", "S/2019/103/Add.1"), ("S/2019/103", "E/2019/103"),
        ("S/RES/2462 (2019)", "S/RES/2462 (2018)"), ("S/PV.6201", "S/PV.6201 (Resumption 1)"),
        ("A/72/840", "A/72/840–S/2018/463"), ("S/PV.6201 (Resumption 1)", "S/PV.6201 (Resumption 2)"),
    ])
    func twoDocumentsAreTwoSymbols(left: String, right: String) throws {
        let (first, second) = (try DocumentSymbol(left), try DocumentSymbol(right))
        #expect(first != second)
        #expect((first < second) != (second < first))
    }

    @Test func knowsNumberYearAndSession() throws {
        let council = try DocumentSymbol("S/RES/2462 (2019)")
        #expect(council.organ == "S")
        #expect(council.kind == DocumentSymbol.Kind.resolution(number: 2462))
        #expect(council.yearOrSession == 2019)
        let assembly = try DocumentSymbol("A/RES/72/194")
        #expect(assembly.kind == DocumentSymbol.Kind.resolution(number: 194))
        #expect(assembly.yearOrSession == 72)
        let early = try DocumentSymbol("A/RES/491 (V)")
        #expect(early.kind == DocumentSymbol.Kind.resolution(number: 491))
        #expect(early.yearOrSession == 5)
        let report = try DocumentSymbol("S/2019/50/Add.1/Corr.2")
        #expect(report.kind == DocumentSymbol.Kind.document)
        #expect(report.yearOrSession == 2019)
        #expect(report.suffixes == ["Add.1", "Corr.2"])
        #expect(try DocumentSymbol("E/CN.15/2019/L.3").yearOrSession == 2019)
    }

    @Test func knowsItsKind() throws {
        #expect(try DocumentSymbol("S/PRST/2018/9").kind == DocumentSymbol.Kind.presidentialStatement)
        #expect(try DocumentSymbol("S/PV.6201 (Resumption 1)").kind == DocumentSymbol.Kind.verbatimRecord)
        #expect(try DocumentSymbol("A/72/PV.94").kind == DocumentSymbol.Kind.verbatimRecord)
        #expect(try DocumentSymbol("S/2019/103").kind == DocumentSymbol.Kind.document)
        #expect(try DocumentSymbol("A/72/840-S/2018/463").twin == "S/2018/463")
        #expect(try DocumentSymbol("A/72/840").twin == nil)
    }

    @Test(arguments: [
        ("S/RES/2462 (2019)", "resolution 2462 (2019)"), ("S/RES/2462(2019)", "resolution 2462 (2019)"),
        ("A/RES/72/194", "General Assembly resolution 72/194"), ("S/2019/103", "S/2019/103"),
        ("A/RES/491 (V)", "General Assembly resolution 491 (V)"), ("S/PRST/2018/9", "S/PRST/2018/9"),
    ])
    func runningTextNamesResolutionsInWords(text: String, words: String) throws {
        #expect(try DocumentSymbol(text).runningText == words)
    }

    @Test func ordersAsAReaderCounts() throws {
        let texts = ["S/2019/1000", "S/2019/103", "A/72/840", "S/2018/463", "S/2019/50"]
        let sorted = try texts.map { try DocumentSymbol($0) }.sorted().map(\.text)
        #expect(sorted == ["A/72/840", "S/2018/463", "S/2019/50", "S/2019/103", "S/2019/1000"])
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func whateverIsAcceptedHasOneCanonicalForm(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var accepted = 0
        for _ in 0..<2000 {
            let text = likelySymbol(&random)
            guard let symbol = try? DocumentSymbol(text) else { continue }
            accepted += 1
            let again = try DocumentSymbol(symbol.canonical)
            #expect(symbol.text == text)
            #expect(again == symbol && again.canonical == symbol.canonical, "'\(text)'")
        }
        #expect(accepted > 200 && accepted < 2000, "the generator makes both kinds")
    }

    @Test(arguments: [4, 5, 6] as [UInt64])
    func anyTextIsASymbolOrAFault(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let signs = Array("SAERPVTx/./()–- 0129é，\u{0}\u{301}\u{200D}\n")
        var refused = 0
        for round in 0..<2000 {
            let length = Int.random(in: 0...14, using: &random)
            let bytes = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            let drawn = (0..<length).compactMap { _ in signs.randomElement(using: &random) }
            let text = round.isMultiple(of: 2) ? String(drawn) : String(decoding: bytes, as: UTF8.self)
            do throws(SymbolFault) {
                let symbol = try DocumentSymbol(text)
                #expect(symbol.text == text && !symbol.organ.isEmpty)
            } catch {
                refused += 1
                #expect(!error.description.isEmpty && !error.remedy.isEmpty)
            }
        }
        #expect(refused > 1000)
    }

    /// A text of the form of a symbol, sound or not.
    private func likelySymbol(_ random: inout SeededGenerator) -> String {
        let parts = ["2019", "72", "103", "PV.8539", "L.3", "AC.291", "RES", "PRST", "Add.1", "Corr.2"]
        let tails = [
            "", "", "", "", " (2019)", "(2019)", " (Resumption 1)", "(Resumption2)", " (V)", "(XXX)", " B", "(V)A",
        ]
        var text = ["S", "A", "E"].randomElement(using: &random) ?? ""
        for _ in 0..<Int.random(in: 1...3, using: &random) { text += "/" + (parts.randomElement(using: &random) ?? "") }
        return text + (tails.randomElement(using: &random) ?? "")
    }
}
