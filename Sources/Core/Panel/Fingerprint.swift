/// A short mark of a text that changes when the text does; it protects from oversight, not from malice.
public enum Fingerprint {
    /// Sixteen hexadecimal digits: FNV-1a with 64 bits.
    public static func of(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Fingerprint {
    /// The mark of a claim, over everything it says; the place where it is written does not count.
    public static func of(_ claim: Claim) -> String {
        let citations = claim.sources.map { "\($0.key) \($0.pinpoint?.printed ?? "-") \($0.via?.text ?? "") \($0.quoting ?? "")" }
        let readings = [claim.stated, claim.readIn].map { reading in
            "\(reading.form?.rawValue ?? "") \(reading.towards?.rawValue ?? "") "
                + (reading.involvement.map(\.rawValue) + reading.shared.map(\.rawValue)).joined(separator: " ")
        }
        let fields: [String] = [
            claim.kind.rawValue, claim.text, claim.who ?? "", claim.element?.rawValue ?? "", claim.says.rawValue,
            readings.joined(separator: "|"), claim.unit?.rawValue ?? "", "\(claim.actors) \(claim.crimes) \(claim.places)",
            claim.happened?.printed ?? "", claim.attribution?.printed ?? "", claim.hold ?? "", claim.release.rawValue,
            "\(claim.opposes) \(claim.restsOn) \(claim.documents)", citations.joined(separator: "|"),
        ]
        return of(fields.joined(separator: "\u{1F}"))
    }
}
