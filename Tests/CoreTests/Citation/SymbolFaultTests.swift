import Core
import Testing

@Suite struct SymbolFaultTests {
    static let refused: [(String, SymbolFault)] = [
        ("", .empty),
        ("A/72/840–", .empty),
        (" ", .straySpace(offset: 0)),
        (" S/2019/103", .straySpace(offset: 0)),
        ("S/2019 /103", .straySpace(offset: 6)),
        ("S/2019/ 103", .straySpace(offset: 7)),
        ("S/RES/2462  (2019)", .straySpace(offset: 10)),
        ("S/RES/2462 ( 2019)", .straySpace(offset: 12)),
        ("S/RES/2462 2019)", .straySpace(offset: 10)),
        ("S/2019/103,", .strayCharacter(",", offset: 10)),
        ("S/2019/103.,", .strayCharacter(",", offset: 11)),
        ("S/RES/2462 (2019", .strayCharacter("(", offset: 11)),
        ("S/RES/2462 (2019)/Add.1", .straySpace(offset: 10)),
        ("A/72/840–S/2018/463–E/2018/1", .strayCharacter("–", offset: 10)),
        ("S\\2019\\103", .strayCharacter("\\", offset: 1)),
        ("/2019/103", .emptyPart(index: 0)),
        ("S//103", .emptyPart(index: 1)),
        ("S/2019//103", .emptyPart(index: 2)),
        ("S/2019/103/", .emptyPart(index: 3)),
        ("X9/2019/1", .unknownOrgan("X9")),
        ("S/2019/103 B", .malformedPart("B")),
        ("S/Res/2462 (2019)", .malformedPart("Res")),
        ("S/AC.37/2003/(14O5)/26", .malformedPart("(14O5)")),
        ("s/2019/103", .unknownOrgan("s")),
        ("S/2019/1O3", .malformedPart("1O3")),
        ("S/2O19/103", .malformedPart("2O19")),
        ("S/2019/l03", .malformedPart("l03")),
        ("S/PV.85E9", .malformedPart("PV.85E9")),
        ("S/PV.", .malformedPart("PV.")),
        ("S/res/2462 (2019)", .malformedPart("res")),
        ("S/RES/2462", .lacksYear),
        ("A/RES/491", .lacksSession),
        ("S/RES/2462 (1945)", .yearOutOfRange(1945)),
        ("S/RES/2462 (2200)", .yearOutOfRange(2200)),
        ("S/1945/1", .yearOutOfRange(1945)),
        ("S/PRST/1918/9", .yearOutOfRange(1918)),
        ("A/RES/491 (XXXX)", .malformedParenthesis("XXXX")),
        ("A/RES/491 (XXXI)", .malformedParenthesis("XXXI")),
        ("A/RES/491 (IIX)", .malformedParenthesis("IIX")),
        ("A/RES/491 (v)", .malformedParenthesis("v")),
        ("A/RES/491 (1950)", .malformedParenthesis("1950")),
        ("S/RES/2462 (MMXIX)", .malformedParenthesis("MMXIX")),
        ("S/RES/2462 ()", .malformedParenthesis("")),
        ("S/2019/103 (2019)", .malformedParenthesis("2019")),
        ("S/PV.6201 (Resumption)", .malformedParenthesis("Resumption")),
        ("S", .lacksNumber),
        ("S/RES", .lacksNumber),
        ("S/Add.1", .lacksNumber),
        ("S/PRST/9", .lacksNumber),
    ]

    @Test(arguments: SymbolFaultTests.refused)
    func saysWhatIsWrong(text: String, fault: SymbolFault) {
        #expect(throws: fault) { try DocumentSymbol(text) }
    }

    @Test(arguments: SymbolFaultTests.refused)
    func saysHowToMendIt(text: String, fault: SymbolFault) {
        #expect(!fault.description.isEmpty)
        #expect(!fault.remedy.isEmpty)
    }

    @Test func countsCharactersFromOne() {
        #expect(SymbolFault.straySpace(offset: 0).description == "there is a space at character 1")
        #expect(
            SymbolFault.strayCharacter(",", offset: 10).description == "',' at character 11 cannot be part of a symbol")
        #expect(SymbolFault.emptyPart(index: 1).description == "part 2 is empty")
    }

    @Test(arguments: [("S/2019/103 ", 10), ("S/PV.8539 ", 9), ("S/RES/2462 (2019) ", 17)])
    func aSpaceAtTheEndIsASpace(text: String, offset: Int) {
        #expect(throws: SymbolFault.straySpace(offset: offset)) { try DocumentSymbol(text) }
    }

    @Test(arguments: [
        "S/PV.6201 (Resumption x)", "S/PV.6201 (Resumption 1 )", "S/PV.6201 (Resumption )", "A/RES/72/194 (V)",
        "A/RES/72/194 (2019)", "A/RES/72/1/2 (V)", "S/RES/2462 (02019)", "S/2019/50/Add.1/3",
    ])
    func whatStandsInParenthesesMeansSomething(text: String) {
        #expect(throws: SymbolFault.self) { try DocumentSymbol(text) }
    }

    @Test(arguments: ["S/2019/1\u{200D}03", "S/2019/1\u{301}03", "S/PV.8\u{FE0F}539"])
    func nothingHidesBehindAFigure(text: String) {
        #expect(throws: SymbolFault.self) { try DocumentSymbol(text) }
    }

    @Test(arguments: ["A/AC.291/11", "A/CONF.222/17", "S/INF/74"])
    func aNumberThatStandsLastIsTheDocumentsOwn(text: String) throws {
        #expect(try DocumentSymbol(text).yearOrSession == nil)
    }

    @Test(arguments: ["S/INF/74", "S/AGENDA/8539"])
    func onlyAYearIsHeldToTheYears(text: String) {
        #expect(throws: Never.self) { try DocumentSymbol(text) }
    }
}
