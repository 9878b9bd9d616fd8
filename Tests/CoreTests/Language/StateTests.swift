import Core
import Testing

@Suite struct StateTests {
    @Test func thereAreAsManyAsMembers() {
        #expect(State.all.count == 193)
        #expect(Set(State.all.map(\.name)).count == 193)
        #expect(Set(State.all.map(\.id)).count == 193)
    }

    @Test func standInAlphabeticalOrder() {
        let ids = State.all.map(\.id.rawValue)
        #expect(ids == ids.sorted())
        #expect(ids.first == "afghanistan")
        #expect(ids.last == "zimbabwe")
    }

    @Test(arguments: [
        ("Burkina Faso", "burkina-faso"), ("Côte d’Ivoire", "cote-divoire"), ("Türkiye", "turkiye"),
        ("Guinea-Bissau", "guinea-bissau"), ("Timor-Leste", "timor-leste"), ("Viet Nam", "viet-nam"),
        ("Iran (Islamic Republic of)", "iran-islamic-republic-of"),
        ("Venezuela (Bolivarian Republic of)", "venezuela-bolivarian-republic-of"),
        ("Lao People’s Democratic Republic", "lao-peoples-democratic-republic"),
        ("Democratic People’s Republic of Korea", "democratic-peoples-republic-of-korea"),
        ("Saint Vincent and the Grenadines", "saint-vincent-and-the-grenadines"),
        ("Congo", "congo"), ("Niger", "niger"), ("Nigeria", "nigeria"), ("Cabo Verde", "cabo-verde"),
        ("Eswatini", "eswatini"), ("North Macedonia", "north-macedonia"), ("Czechia", "czechia"),
    ])
    func haveIdsWithoutCapitalsAndAccents(name: String, id: String) {
        let state = State.all.first { $0.name == name }
        #expect(state?.id.rawValue == id)
    }

    @Test func everyIdIsASlug() {
        let faults = State.all.map(\.id.rawValue).filter { id in
            let isPlain = id.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }
            return !isPlain || id.hasPrefix("-") || id.hasSuffix("-") || id.contains("--")
        }
        #expect(faults == [])
    }

    @Test(arguments: [
        ("Swaziland", "eswatini"), ("Turkey", "turkiye"), ("ivory coast", "cote-divoire"), ("cape-verde", "cabo-verde"),
        ("Burma", "myanmar"), ("Czech Republic", "czechia"), ("Zaire", "democratic-republic-of-the-congo"),
        ("East Timor", "timor-leste"), ("MACEDONIA", "north-macedonia"), ("South Korea", "republic-of-korea"),
        ("Russia", "russian-federation"), ("USA", "united-states-of-america"), ("Vietnam", "viet-nam"),
    ])
    func anotherNameMeansTheState(name: String, id: String) {
        #expect(State.meant(by: name)?.id.rawValue == id)
    }

    @Test func everyOtherNameMeansAStateThatHasAnother() throws {
        let own = Set(State.all.map { $0.name.lowercased() })
        #expect(Set(State.otherNamesOfAll).count == State.otherNamesOfAll.count)
        for name in State.otherNamesOfAll {
            #expect(State.meant(by: name) != nil, "\(name)")
            #expect(!own.contains(name.lowercased()), "\(name)")
        }
        for name in ["", "Atlantis", "Yugoslavia", "Peru"] { #expect(State.meant(by: name) == nil) }
    }

    @Test(arguments: ["Swaziland", "Turkey", "Ivory Coast", "Cape Verde", "Burma", "Czech Republic", "Zaire", ""])
    func standUnderTheirPresentNamesOnly(name: String) {
        #expect(!State.all.contains { $0.name == name })
    }
}
