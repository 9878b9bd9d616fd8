import Core

/// The introductory session, which the secretariat keeps.
///
/// - Source: concept note of 26 April 2019, para. 9.
struct IntroductorySession: DeskModule {
    let content: PanelContent

    static var files: [ContentFile] { EmbeddedContent.files.filter { $0.name.hasPrefix("introductory.") } }
}
