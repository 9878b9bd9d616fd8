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
        .status { font-size: .85em; margin: 0; } .status.draft { border: 2px solid; padding: .3em .6em; font-weight: bold; }
        nav ol { list-style: none; padding-inline-start: 1em; }
        .cite { font-size: .8em; text-decoration: none; } .remark { font-size: .75em; }
        .symbol, .ref, .remark { white-space: nowrap; } .ref { font-size: .8em; font-weight: bold; }
        .item { margin: .8em 0; break-inside: avoid; } .item p { margin: 0; margin-inline-start: 1em; }
        .id { font-size: .8em; font-weight: bold; }
        .scroll { overflow-x: auto; margin: 1em 0; } table { border-collapse: collapse; width: 100%; font-size: .9em; }
        caption { text-align: start; font-weight: bold; padding: .3em 0; break-after: avoid; }
        th, td { border: 1px solid rgba(128, 128, 128, .6); padding: .3em .5em; text-align: start; vertical-align: top; }
        thead { display: table-header-group; } tr { break-inside: avoid; } thead th { background: rgba(128, 128, 128, .15); }
        tbody th { font-weight: normal; }
        .stated { background: rgba(0, 110, 200, .17); } .read-in { background: rgba(200, 160, 0, .2); } .conflicting { background: rgba(210, 50, 30, .18); }
        .note { border-inline-start: 4px solid rgba(128, 128, 128, .6); padding: .2em .8em; font-size: .93em; break-inside: avoid; }
        .note.gap, .note.caution { border-color: #b45309; } .note.proposal, .note.assumption { border-color: #2b7bbb; }
        .cues { margin: 0; } .cue { padding: .3em 0; border-bottom: 1px solid rgba(128, 128, 128, .4); break-inside: avoid; }
        .cue dt { font-size: .85em; font-weight: bold; } .cue dd { margin: 0; margin-inline-start: 1em; } .cue .time { font-size: 1.15em; }
        .cue-item .label { display: none; }
        .blank li { border-bottom: 1px solid rgba(128, 128, 128, .6); } .blank .hidden { font-size: .75em; }
        svg { display: block; max-width: 100%; height: auto; margin: 1em 0; }
        svg text { font-family: sans-serif; font-size: 13px; fill: currentColor; } svg .hour { font-size: 11px; }
        svg rect.session { fill: rgba(0, 110, 200, .25); stroke: #2b7bbb; } svg rect.other { fill: rgba(128, 128, 128, .2); stroke: #808080; }
        svg line { stroke: rgba(128, 128, 128, .6); }

        """
}
