import Core

/// The style sheet of a book.
///
/// A reading system has its own colours, sizes and pages. The sheet therefore does not use positions or absolute sizes,
/// and its tints are light enough for both light and dark paper.
enum EPUBStyle {
    static let name = "style.css"

    static let sheet = """
        body { line-height: 1.5; overflow-wrap: break-word; }
        h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; break-inside: avoid; }
        h1 { font-size: 1.7em; margin: 1em 0; }
        h2 { font-size: 1.35em; margin: 0 0 .8em; padding-bottom: .25em; border-bottom: 2px solid; }
        h3 { font-size: 1.1em; margin: 1.5em 0 .5em; }
        h4 { font-size: 1em; margin: 1.2em 0 .4em; }
        p { margin: .6em 0; } li { margin: .3em 0; }
        p.status { font-size: .85em; margin: 0; } p.status.draft { border: 2px solid; padding: .3em .6em; font-weight: bold; }
        nav ol { list-style: none; padding-inline-start: 1em; }
        .cite { font-size: .8em; text-decoration: none; } .remark { font-size: .75em; }
        .symbol, .ref, .remark { white-space: nowrap; } .ref { font-size: .8em; font-weight: bold; }
        .item { margin: .8em 0; break-inside: avoid; } .item p { margin: 0; margin-inline-start: 1em; }
        .id { font-size: .8em; font-weight: bold; }
        .scroll { overflow-x: auto; margin: 1em 0; } table { border-collapse: collapse; width: 100%; font-size: .9em; }
        caption { text-align: start; font-weight: bold; padding: .3em 0; break-after: avoid; }
        table { border-top: 2px solid; } th, td { border-bottom: 1px solid rgba(128, 128, 128, .6); padding: .3em .5em; text-align: start; vertical-align: top; }
        thead { display: table-header-group; } tr { break-inside: avoid; } thead th { font-weight: normal; }
        tbody th { font-weight: normal; }
        .stated { background: rgba(0, 110, 200, .17); } .read-in { background: rgba(200, 160, 0, .2); } .conflicting { background: rgba(210, 50, 30, .18); }
        .note { border-inline-start: 4px solid rgba(128, 128, 128, .6); padding: .2em .8em; font-size: .93em; break-inside: avoid; }
        .note.gap, .note.caution { border-color: #b45309; } .note.proposal, .note.assumption { border-color: #2b7bbb; }
        .blank li { border-bottom: 1px solid rgba(128, 128, 128, .6); } .blank .hidden { font-size: .75em; }
        svg { display: block; max-width: 100%; height: auto; margin: 1em 0; }
        svg text { font-family: sans-serif; font-size: 13px; fill: currentColor; } svg .hour { font-size: 11px; }
        svg rect.session { fill: rgba(0, 110, 200, .25); stroke: #2b7bbb; } svg rect.other { fill: rgba(128, 128, 128, .2); stroke: #808080; }
        svg line { stroke: rgba(128, 128, 128, .6); }
        .masthead { border-bottom: 1px solid; } .masthead span { padding-inline-end: 1em; } .issuer { border-bottom: 2px solid; font-size: .9em; }
        .issuer ul { list-style: none; margin: .5em 0; padding: 0; } .issuer li { margin: 0; } .issuer .organ { font-size: 1.5em; font-weight: bold; }
        .theme { font-size: 1.5em; font-weight: bold; line-height: 1.25; } .addressee { font-size: 1.15em; font-weight: bold; border: 2px solid; padding: .2em .6em; }
        .to-page { text-decoration: none; font-weight: bold; } .hours { white-space: nowrap; padding-inline-start: .6em; }
        .facts { margin: .6em 0; } .facts div { display: inline-block; vertical-align: top; margin-inline-end: 1.6em; } .facts dt { font-size: .85em; } .facts dd { margin: 0; font-weight: bold; }
        .moment { margin: 0 0 1em; break-inside: avoid; } .moment p { margin: .2em 0; } .moment .time { font-size: 1.4em; font-weight: bold; line-height: 1.2; margin: 0; break-after: avoid; }
        .time small { font-size: .6em; font-weight: normal; } .what, .say strong { text-transform: uppercase; font-size: .9em; }
        .say { margin: .3em 0; padding: .3em .7em; background: rgba(0, 110, 200, .12); } .say p { font-size: 1.15em; line-height: 1.4; }
        .fill { display: inline-block; width: 9em; max-width: 100%; border-bottom: 1px solid; } .fill .hidden { font-size: .75em; }
        .box { margin: 1em 0; padding-top: .2em; border-top: 2px solid #2b7bbb; } .box.warning { border-color: #b45309; } .box-head { margin: 0 0 .3em; break-after: avoid; }
        .box.status { border: 0; padding: .4em .8em; background: rgba(210, 90, 30, .13); } .if-nobody-asks { border-top: 0; border-inline-start: 2px solid #2b7bbb; padding-inline-start: .7em; }
        .if-the-time-slips { border: 2px solid #b45309; padding: .2em .8em; }

        """
}
