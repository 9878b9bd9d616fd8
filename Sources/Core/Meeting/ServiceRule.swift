/// A rule of service: a statement on how such a meeting runs, for the readers concerned.
public struct ServiceRule: Sendable, Hashable {
    /// The statement with its sources.
    public var claim: Claim
    /// The readers whose packs contain the rule.
    public var readers: [Reader]

    /// The identifier, which is that of its claim; no other claim has it.
    public var id: ItemID { claim.id }
}
