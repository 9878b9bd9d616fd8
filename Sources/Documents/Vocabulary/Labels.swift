package import Core

/// The plain labels of a language: names, headings and headers, which documents print unchanged.
///
/// They are in `Content/labels.fr.yaml` and its neighbours, one file for each language.
package struct Labels: Sendable {
    private let file: ContentFile
    private let root: ContentNode?

    /// Reads the labels of a language from the file that is built in.
    init(_ language: Language) {
        file = Self.file(of: language)
        root = ContentSyntax.root(of: file).node
    }

    /// The file that is built in for a language.
    package static func file(of language: Language) -> ContentFile {
        let name = "labels.\(language.rawValue).yaml"
        guard let file = EmbeddedContent.files.first(where: { $0.name == name }) else {
            fatalError("the program was built without \(name)")
        }
        return file
    }

    /// The label of a value in a group.
    ///
    /// A test compares every file with ``Field/labels``; a program that was built without a label stops here.
    package subscript(group: String, value: some RawRepresentable<String>) -> String {
        guard let label = root?[group]?.text(value.rawValue) else {
            fatalError("\(file.path) has no label '\(value.rawValue)' in the group '\(group)'")
        }
        return label
    }
}
