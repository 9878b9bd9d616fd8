/// English function words, such as articles, pronouns, prepositions, conjunctions, auxiliaries and numbers up to two.
///
/// Rules that compare the substance of texts ignore these words.
enum FunctionWords {
    static let all = Set(
        """
        a about above across after again against all alone along also although always am among an and another any apart \
        are around as at away back be because become been before behind being below beside besides between beyond both but \
        by can cannot could did do does doing done down during each either else enough even ever every few first for from \
        further had has have having hence her here him his how however i if in inside instead into is it its itself just \
        last least less let like many may me might more most much must my neither never nevertheless no none nor not \
        nothing now of off often on once one only onto or other others our out outside over own per perhaps rather same \
        second several shall she should since so some something sometimes somewhere still such than that the their them \
        themselves then there thereby therefore these they this those though through throughout thus to together too \
        toward towards twice two under unless until up upon us very was we well were what whatever when where whereas \
        wherever whether which while who whoever whole whom whose why will with within without would yet you your
        """
        .split(separator: " ").map(String.init))
}
