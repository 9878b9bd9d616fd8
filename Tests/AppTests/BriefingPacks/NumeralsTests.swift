@testable import BriefingPacks
import Testing

/// The numbers of a sentence, as those who voice it need them.
@Suite struct NumeralsTests {
    @Test(arguments: [
        ("Output came to 9,000 tons, 87 per cent more.", ["9,000 tons", "87 per cent"]),
        ("In November 2015 it was $150 million.", ["November 2015", "$150 million"]),
        ("The Committee of resolution 1988 (2011) named $400 million.", ["1988 (2011)", "$400 million"]),
        ("Resolutions 1267 (1999), 1989 (2011) and 2253 (2015).", ["1267 (1999)", "1989 (2011)", "2253 (2015)"]),
        ("Good practice no. 1 says so (in 2018).", ["no. 1", "2018"]), ("None.", []), ("", []),
        ("See S/RES/2462 (2019), S/PV.8372 (Resumption 1) and A/RES/48/218 B of 1993.", ["1993"]),
        ("Under resolution 1540(2004) and 1373 (2001).", ["1540 (2004)", "1373 (2001)"]),
        ("(S/2019/103), 15 States", ["15"]),
    ])
    func inOrder(text: String, numbers: [String]) { #expect(Numerals.inOrder(text) == numbers) }
}
