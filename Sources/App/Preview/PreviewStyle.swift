import Core
import Writers

/// The style sheet of the preview: that of the packs, and rules for the frame around the document.
enum PreviewStyle {
    static let sheet =
        HTMLStyle.sheet + """

            body.preview { max-width: 84rem; padding-top: 0; overflow-anchor: none; }
            .preview .skip:focus { display: inline-block; padding: .4rem .8rem; }
            .preview :focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; border-radius: 2px; }
            .preview :is(article, section, aside):focus { outline-offset: 6px; }
            #preview-places { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 2rem; padding: .7rem 0 .6rem;
              border-bottom: 1px solid var(--line); margin-bottom: 1rem; font-size: .88rem; }
            .preview-mark { margin: 0; font-weight: 600; color: var(--mark); letter-spacing: .04em; }
            #preview-places nav ul { columns: auto; display: flex; flex-wrap: wrap; gap: .1rem .15rem; margin: 0 -.55rem; padding: 0; background: none; list-style: none; }
            #preview-places a { display: block; padding: .3rem .55rem; min-height: 1.6rem; text-decoration: none; border-radius: 4px; color: var(--ink); }
            #preview-places a:hover { background: var(--soft); text-decoration: underline; }
            #preview-places a[aria-current] { background: var(--stated); font-weight: 600; box-shadow: inset 0 -2px var(--mark); }
            .preview-mark, .preview-panel { flex-basis: 100%; }
            #preview-status { position: fixed; inset-block-end: 1rem; inset-inline-end: 1rem; margin: 0; padding: .35rem .8rem; max-width: calc(100vw - 2rem);
              background: var(--ink); color: var(--paper); border-radius: 4px; font-size: .85rem; pointer-events: none; }
            #preview-status:empty { padding: 0; }
            #preview-diagnostics { font-size: .88rem; margin-bottom: 1.4rem; }
            #preview-diagnostics summary { font-weight: 600; cursor: pointer; padding: .2rem 0; }
            #preview-diagnostics > p[data-count] { margin: 0; color: var(--ink); }
            #preview-diagnostics ol { margin: .4rem 0; padding-inline-start: 1.6rem; } #preview-diagnostics li { margin: .35rem 0; }
            .preview-stands { border: 2px solid var(--draft); padding: .5rem .8rem; margin: 0 0 .7rem; }
            .preview .error > strong { color: var(--draft); } .preview .warning > strong { color: var(--warn); }
            .preview-place { display: inline-block; } .preview code { font: .92em/1.4 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
            .preview-beside aside { border-inline-start: 3px solid var(--warn); background: var(--soft); padding: .45rem .7rem; font-size: .84rem; line-height: 1.45; margin-bottom: .5rem; }
            .preview-beside aside.error { border-color: var(--draft); }
            .preview-beside { margin: .6rem 0; } .preview-beside > * { min-width: 0; margin: 0; }
            .preview-beside aside { scroll-margin-top: 2rem; }
            @media (min-width: 66rem) {
              #preview-document { padding-inline-end: 19.5rem; }
              .preview-beside { display: grid; grid-template-columns: minmax(0, 1fr) 18rem; gap: 1.5rem; margin-inline-end: -19.5rem; align-items: start; }
            }
            @media (prefers-reduced-motion: no-preference) {
              .preview-changed { animation: preview-changed 2.4s ease-out; }
              @keyframes preview-changed { from { background: var(--stated); } to { background: transparent; } }
            }
            """
}
