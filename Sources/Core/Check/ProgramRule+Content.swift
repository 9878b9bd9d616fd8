// The rules about the content files and their translations.

extension ProgramRule {
    // MARK: Content files

    package static let contentBytes = Self(
        "content.bytes",
        "a file is plain UTF-8 text without byte order mark, tabs and invisible characters, and is indented with spaces",
        "invisible characters can hide text or reverse it")
    package static let contentSyntax = Self(
        "content.syntax",
        "a file is well-formed YAML, without anchors, aliases, tags and merge keys, at most \(ContentLimits.depth) levels deep",
        "each line of a file means what it shows, and a file cannot be made to grow while it is read")
    package static let contentLimits = Self(
        "content.limits", "no file, list, group or text is larger than its limit",
        "a file within its limits cannot delay the others")
    package static let contentShape = Self(
        "content.shape",
        "every key is known, every value has its form, nothing required is missing or empty, and no text is cut off by a `#` or enclosed in curly quotation marks",
        "text under an unknown key would be lost")
    package static let contentFile = Self(
        "content.file", "the meeting has all of its required files",
        "a programme that is made without one of them would be wrong")
    package static let panelRegistered = Self(
        "panel.registered", "no two panels share an id", "each is found by its id, in files and in packs")

    package static let content = Group(
        title: "Content files",
        rules: [contentBytes, contentSyntax, contentLimits, contentShape, contentFile, panelRegistered])

    // MARK: Translations

    package static let translationFile = Self(
        "translation.file", "a file of translations belongs to a file of content, in another language",
        "a translation is found by the file that has the original")
    package static let translationItem = Self(
        "translation.item", "each of its texts translates an existing text, once",
        "an id is never reused, so a translation without an original is of no use")
    package static let translationCurrent = Self(
        "translation.current", "a translation was made from the current wording",
        "packs print the original until somebody has checked the translation")

    package static let translations = Group(
        title: "Translations",
        rules: [translationFile, translationItem, translationCurrent])
}
