/// `dais packs` as most tests need it: in English, in the formats that need no typesetter.
enum Packs {
    /// Runs `dais packs` with these options, but for those that a test gives itself.
    static func make(_ arguments: String..., environment: [String: String] = [:], limit: String? = nil) throws
        -> Command
    {
        var options = ["packs"] + arguments
        if !arguments.contains("--language") { options += ["--language", "en"] }
        if !arguments.contains("--format") {
            options += ["html", "markdown", "json", "ics"].flatMap { ["--format", $0] }
        }
        return try Command.dais(arguments: options, environment: environment, limit: limit)
    }
}
