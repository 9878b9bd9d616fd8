import Core
import PanelTesting
import Testing
@testable import Writers

/// A small summary in Akoma Ntoso, held against what was recorded.
@Suite struct AkomaNtosoGoldenTests {
    @Test(arguments: [Language.english, .arabic])
    func summary(language: Language) throws {
        let document = try SampleRecord.document(
            SampleRecord.summary(of: SampleRecord.record(isExercise: true)), in: language)
        let bytes = AkomaNtosoWriter(names: try AkomaNtosoSample.names()).write(document)
        Golden.verify(
            String(decoding: bytes, as: UTF8.self),
            is: "Tests/AppTests/Goldens/summary-\(language.rawValue).akn.xml")
    }
}
