/// Bounds within which content files are read, whatever they hold.
public enum ContentLimits {
    /// How deep content may nest; panels need six levels.
    public static let depth = 24
    /// The most bytes a content file may have; the largest panel is a hundredth of it.
    public static let bytes = 8 << 20
    /// The most letters that the name of a person, or of a delegation, may have.
    public static let name = 120
    /// The most letters that a person's function may have: one may preside over several committees with long names.
    public static let function = 300
}
