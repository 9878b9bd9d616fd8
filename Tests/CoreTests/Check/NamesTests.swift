import Core
import Testing

@Suite struct NamesTests {
    @Test(arguments: [
        ("the Taliban taxed", "Taliban"), ("Taliban", "Taliban"), ("of the Taliban.", "Taliban"),
        ("(Taliban)", "Taliban"), ("the Taliban’s men", "Taliban"), ("“Taliban”", "Taliban"),
        ("Talibanization and the Taliban", "Taliban"), ("in Côte d’Ivoire, too", "Côte d’Ivoire"),
        ("Guinea-Bissau and Guinea", "Guinea"), ("Niger\nand", "Niger"), ("Group 27", "Group 27"),
    ])
    func findsAWholeName(text: String, name: String) {
        #expect(Names.contains(text, name: name))
    }

    @Test(arguments: [
        ("the taliban taxed", "Taliban"), ("Talibanization", "Taliban"), ("Guinea-Bissau", "Guinea"),
        ("Guinea-Bissau", "Bissau"), ("Nigeria", "Niger"), ("ISIL-K", "ISIL"), ("anti-Taliban", "Taliban"),
        ("", "Taliban"), ("Talib", "Taliban"), ("ÉTaliban", "Taliban"), ("Talibané", "Taliban"),
    ])
    func findsNoNameInsideAnother(text: String, name: String) {
        #expect(!Names.contains(text, name: name))
    }

    @Test func findsEveryStateByItself() {
        #expect(State.all.allSatisfy { Names.contains("Officials of \($0.name) spoke.", name: $0.name) })
    }
}
