// The shape of a file of translations.

extension Shape {
    /// The shape of a file with the texts of one content file in one language.
    static let translation = Shape.group(
        FieldSet(
            "a translation file",
            [
                .required("translation", .slug, "a panel's id, or meeting, service, registries or sources"),
                .required("language", .words(Language.self), "the language of the texts"),
                .required("texts", .dictionary(.group(.translatedText)), "the translations, by the id of the original"),
            ]))
}

extension FieldSet {
    static let translatedText = FieldSet(
        "a translated text",
        [
            .required("of", .scalar(.fingerprint), "the fingerprint of the original, as `dais translations` prints it"),
            .required("text", .prose, "the translation"),
            .optional("seen in", .list(.line), "for a name: where this form was found; two sources establish it"),
        ])
}

extension ScalarFormat {
    /// A fingerprint with the current version or without a version.
    package static let fingerprint = ScalarFormat(name: "a fingerprint", pattern: "^(2-)?[0-9a-f]{16}$") { text in
        let digits = text.hasPrefix("2-") ? text.dropFirst(2) : text[...]
        return digits.utf8.count == 16
            && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
            ? nil
            : (
                "'\(text.prefix(60))' is not a fingerprint",
                "copy it as `dais panels --fingerprints`, `dais translations --stub` or `dais summary --fingerprints` prints it"
            )
    }
}
