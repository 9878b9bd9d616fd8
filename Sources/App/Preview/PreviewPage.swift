import BriefingPacks
import Core
import Documents
import Writers

/// A page of the preview: the part of a reader's pack that comes from a panel, with the desk's diagnostics.
///
/// The frame is in English, like everything that the program reports to a desk. The document is in its own language and
/// writing direction.
struct PreviewPage {
    let state: PreviewState
    let address: PreviewAddress

    private static let english = Language.english.vocabulary

    /// The HTML of the page.
    var html: String {
        guard let day = state.day(of: address.panel) else {
            return frame(list(MarginNotes(diagnostics, in: [], places), nil), "<p>No page could be made yet.</p>")
        }
        let document = day.section(address)
        let notes = MarginNotes(diagnostics, in: document.blocks, places)
        return frame(list(notes, day), article(document, notes))
    }

    /// The HTML for an unknown path, with links to the existing pages.
    var missing: String {
        frame(
            "", "<h1>There is no such page</h1>\n<p>The address of a page names a panel, a reader and a language.</p>")
    }

    // MARK: The frame

    private func frame(_ diagnostics: String, _ document: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(escaped("\(title(of: address.panel)): \(Self.english.reader(address.reader)), \(address.language.englishName) – preview"))</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/style.css">
        <script src="/script.js" defer></script>
        </head>
        <body class="preview">
        <a class="skip" href="#preview-document">Skip to the document</a>
        <a class="skip" href="#preview-diagnostics">Skip to the diagnostics</a>
        <header id="preview-places">
        <p class="preview-mark">Preview</p>
        \(navigation)
        </header>
        <p id="preview-status" role="status"></p>
        <main id="preview-main" data-version="\(state.version)">
        \(diagnostics)\(document)
        </main>
        </body>
        </html>

        """
    }

    private var navigation: String {
        let panels = state.panels.map { panel in
            link(to: PreviewAddress(panel, address.reader, address.language), "panel", escaped(title(of: panel)))
        }
        let readers = Reader.allCases.map { reader in
            link(
                to: PreviewAddress(address.panel, reader, address.language), "reader",
                escaped(Self.english.reader(reader)))
        }
        let languages = Language.allCases.map { language in
            link(
                to: PreviewAddress(address.panel, address.reader, language), "language",
                "<bdi lang=\"\(language.tag)\">\(escaped(language.ownName))</bdi>")
        }
        return group("panel", "Panels", panels) + group("reader", "Readers", readers)
            + group("language", "Languages", languages)
    }

    private func group(_ name: String, _ label: String, _ links: [String]) -> String {
        "<nav class=\"preview-\(name)\" aria-label=\"\(label)\"><ul>\n\(links.joined(separator: "\n"))\n</ul></nav>\n"
    }

    /// A link to another page.
    ///
    /// On the page that it opens, the keyboard starts in the same group of links, at the link to the page itself.
    private func link(to other: PreviewAddress, _ group: String, _ html: String) -> String {
        let current = other == address ? " id=\"preview-\(group)\" aria-current=\"page\"" : ""
        return "<li><a href=\"\(escaped(other.path))#preview-\(group)\"\(current)>\(html)</a></li>"
    }

    private func title(of panel: PanelID) -> String {
        state.last?.assembly.answers(panel)?.card.title ?? panel.rawValue
    }

    // MARK: Diagnostics

    private var diagnostics: [Diagnostic] {
        switch state.now {
        case .day(let day): day.diagnostics(of: address.panel)
        case .broken(let diagnostics): diagnostics
        case .failed: []
        }
    }

    private var places: ItemPlaces {
        ItemPlaces(
            files: state.files,
            items: Set(state.day(of: address.panel)?.assembly.library.definitions.keys.map(\.self) ?? []))
    }

    /// The list of diagnostics, each with a link to its note on the page if it has one.
    private func list(_ notes: MarginNotes, _ day: PreviewDay?) -> String {
        var said = ""
        if case .failed(let sentence) = state.now { said += "<p class=\"preview-stands\">\(escaped(sentence))</p>\n" }
        if !state.isCurrent(address.panel), day != nil {
            said +=
                "<p class=\"preview-stands\"><strong>This is the last page that could be made.</strong> No page can be made from the files as they are now.</p>\n"
        } else if let reason = day?.refusal(address) {
            said += "<p class=\"preview-stands\">The pack is withheld: \(escaped(reason)).</p>\n"
        }
        let count = notes.notes.count
        let summary = count == 0 ? "No diagnostics" : EnglishStyle.sentence(EnglishStyle.count(count, "diagnostic"))
        guard count > 0 else {
            return
                "<section id=\"preview-diagnostics\" tabindex=\"-1\" aria-label=\"Diagnostics\">\n\(said)<p data-count>\(summary)</p></section>\n"
        }
        let items = notes.notes.enumerated().map { number, note in
            let link =
                notes.isBeside(number)
                ? "<a href=\"#preview-note-\(number + 1)\">\(escaped(note.item?.rawValue ?? ""))</a> " : ""
            return
                "<li class=\"\(note.diagnostic.severity.rawValue)\">\(link)\(text(of: note.diagnostic, place: note.diagnostic.position?.description))</li>"
        }
        return """
            <section id="preview-diagnostics" tabindex="-1" aria-label="Diagnostics">
            \(said)<details id="preview-list" open><summary data-count>\(summary)</summary>
            <ol>
            \(items.joined(separator: "\n"))
            </ol></details></section>

            """
    }

    private func text(of diagnostic: Diagnostic, place: String?) -> String {
        let place = place.map { "<code>\(escaped($0))</code> " } ?? ""
        return
            "<strong>\(EnglishStyle.sentence(diagnostic.severity.rawValue)):</strong> \(escaped(diagnostic.message)). <span class=\"preview-why\">\(escaped(EnglishStyle.sentence(diagnostic.reason))). \(escaped(EnglishStyle.sentence(diagnostic.remedy))).</span> <span class=\"preview-place\">\(place)<code>\(escaped(diagnostic.rule))</code></span>"
    }

    // MARK: The document

    private func article(_ document: Document, _ notes: MarginNotes) -> String {
        let language = document.language
        let body = HTMLBody(document)
        var html =
            "<article id=\"preview-document\" tabindex=\"-1\" lang=\"\(language.tag)\" dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\">\n"
        html += "\(body.status(document.status))\n<h1>\(escaped(document.title))</h1>\n"
        if document.holdsNothing {
            html +=
                "<p class=\"note gap\" lang=\"en\" dir=\"ltr\">The \(escaped(Self.english.pack(address.reader).lowercased())) contains nothing from this panel.</p>\n"
        }
        for (index, block) in notes.blocks.enumerated() {
            let beside = notes.beside[index, default: []].map { aside($0, notes.notes[$0].diagnostic) }
            let block = body.blocks([block])
            guard !beside.isEmpty else {
                html += block
                continue
            }
            html += "<div class=\"preview-beside\">\n\(block)<div>\n\(beside.joined())</div></div>\n"
        }
        return html + body.sources(document.sources) + "</article>"
    }

    private func aside(_ number: Int, _ diagnostic: Diagnostic) -> String {
        "<aside role=\"note\" class=\"\(diagnostic.severity.rawValue)\" id=\"preview-note-\(number + 1)\" tabindex=\"-1\" lang=\"en\" dir=\"ltr\">\(text(of: diagnostic, place: diagnostic.position.map { "line \($0.line)" }))</aside>\n"
    }

    private func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}

extension Document {
    /// Whether the document contains only notes about its language.
    fileprivate var holdsNothing: Bool {
        blocks.allSatisfy { if case .note(.language, _) = $0 { true } else { false } }
    }
}
