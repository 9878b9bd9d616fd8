import Core
import Documents

/// The style sheet of every page.
package enum HTMLStyle {
    /// Returns the page margins for print, with the status and the page number at the foot of every page.
    static func pageMargins(_ status: DocumentStatus, _ words: any Vocabulary) -> String {
        let (start, end) =
            words.language.isRightToLeft ? ("bottom-right", "bottom-left") : ("bottom-left", "bottom-right")
        let (before, between, after) = words.pageNumber
        return """
            @page { size: A4; margin: 14mm 13mm 16mm; @\(start) { content: \(string(status.foot(in: words).joined(separator: " · "))); font: 8pt sans-serif; color: #4a525c; white-space: nowrap; }
              @\(end) { content: \(string(before)) counter(page) \(string(between)) counter(pages) \(string(after)); font: 8pt sans-serif; color: #4a525c; } }
            """
    }

    /// Returns a CSS string.
    ///
    /// All characters except letters, figures and spaces are escaped, so that none can end the string.
    private static func string(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " "
                ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }
        return "\"\(scalars.joined())\""
    }

    /// The style sheet, with the rules for print last.
    package static let sheet = screen + pages + print + pagesInPrint

    private static let screen = """
        :root { --ink: #14181d; --paper: #ffffff; --soft: #f3f5f7; --say: #eaf2f8; --alarm: #fbeee6; --line: #b4bec8; --mark: #0b4a78;
          --warn: #8a2c00; --quiet: #4a525c; --stated: #eaf2f8; --read-in: #f8f3e3; --conflicting: #fbeee6; --draft: #8a2c00; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e9edf1; --paper: #12171c; --soft: #1b2229; --say: #152635; --alarm: #33200f; --line: #4a545f;
          --mark: #8cc8f2; --warn: #f7b98c; --quiet: #b9c2cb; --stated: #152635; --read-in: #2b2613; --conflicting: #33200f; --draft: #f7b98c; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 3rem) 3rem; max-width: 62rem; color: var(--ink);
          background: var(--paper); font: 1rem/1.55 "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
        .skip { position: absolute; inset-inline-start: -99rem; } .skip:focus { position: static; }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; }
        h1 { font-size: 1.8rem; margin: .3rem 0 1rem; }
        h2 { font-size: 1.3rem; margin: 2.2rem 0 .7rem; padding-bottom: .25rem; border-bottom: 2px solid var(--mark); }
        h3 { font-size: 1.08rem; margin: 1.6rem 0 .5rem; }
        p.status, footer p { font-size: .82rem; margin: 0; }
        p.status.draft { border: 2px solid var(--draft); color: var(--draft); padding: .3rem .6rem; font-weight: 600; }
        footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .6rem; }
        a { color: var(--mark); } a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
        nav ul { columns: 2 16rem; padding: .4rem 1.2rem; background: var(--soft); margin: 0; list-style: none; } header + nav a { display: flex; align-items: center; min-height: 2.75rem; }
        .cite { font-size: .8em; text-decoration: none; } .cite:hover { text-decoration: underline; }
        .symbol { white-space: nowrap; } .remark { font-size: .75em; color: var(--warn); } .ref { font-size: .8em; font-weight: 600; white-space: nowrap; }
        [dir="rtl"] :is(p, li, dd) > bdi[dir="ltr"]:first-child { display: block; }
        .item { display: grid; grid-template-columns: 4rem 1fr; gap: .6rem; margin: .6rem 0; } .item p { margin: 0; min-width: 0; }
        .id { font-size: .8rem; font-weight: 600; color: var(--mark); padding-top: .15rem; }
        .scroll { overflow-x: auto; margin: 1rem 0; } table { border-collapse: collapse; width: 100%; font-size: .92rem; }
        caption { text-align: start; font-weight: 700; padding: .3rem 0; color: var(--mark); }
        th, td { border-bottom: 1px solid var(--line); padding: .35rem .55rem; text-align: start; vertical-align: top; } table { border-top: 2px solid var(--mark); }
        thead th { color: var(--quiet); font-weight: 500; } tbody th { font-weight: 500; }
        .stated { background: var(--stated); } .read-in { background: var(--read-in); } .conflicting { background: var(--conflicting); }
        .note { border-inline-start: 4px solid var(--line); padding: .4rem .8rem; background: var(--soft); font-size: .93rem; }
        .note.language { border-color: var(--line); } .note.gap, .note.caution { border-color: var(--warn); } .note.proposal, .note.assumption { border-color: var(--mark); }
        .blank li { border-bottom: 1px solid var(--line); height: 2rem; } .sources li { margin: .3rem 0; }
        svg { max-width: 100%; height: auto; display: block; margin: 1rem 0; }
        svg text { font: 13px "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", Arial, sans-serif; fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 4px; } svg .hour { font-size: 11px; }
        svg rect.session { fill: var(--stated); stroke: var(--mark); } svg rect.other { fill: var(--soft); stroke: var(--line); }
        svg line { stroke: var(--line); }
        .page { border: 0; margin: 0; height: 0; }
        @media (max-width: 34rem) { .item { grid-template-columns: 1fr; gap: .1rem; } }
        """

    private static let print = """

        @media print { :root { --ink: #14181d; --paper: #fff; --soft: #f3f5f7; --say: #eaf2f8; --alarm: #fbeee6; --line: #b4bec8; --mark: #0b4a78; --warn: #8a2c00;
          --quiet: #4a525c; --stated: #eaf2f8; --read-in: #f8f3e3; --conflicting: #fbeee6; --draft: #8a2c00; }
          html { font-size: 9pt; } body { font-size: 8.8pt; line-height: 1.28; max-width: none; padding: 0; } p, ul, ol { margin: .35rem 0; } nav, .skip, footer, p.status { display: none; }
          h1 { font-size: 14pt; margin: 0 0 .4rem; } h2 { font-size: 11.5pt; margin: .7rem 0 .3rem; } h3 { font-size: 9.8pt; margin: .5rem 0 .2rem; }
          h2, h3, caption { break-after: avoid; } tr, .item, .note, svg { break-inside: avoid; }
          thead { display: table-header-group; } .page { break-after: page; } .scroll { overflow: visible; }
          .item { margin: .2rem 0; grid-template-columns: 2.6rem 1fr; } .note { padding: .15rem .5rem; margin: .25rem 0; }
          .scroll { margin: .4rem 0; } svg { margin: .3rem 0; max-height: 50mm; } .blank li { height: 5.2mm; } .sources li { margin: .1rem 0; }
          a { color: inherit; text-decoration: none; } table { font-size: 7.9pt; } th, td { padding: .1rem .3rem; } }
        """
}
