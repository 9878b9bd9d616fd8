// The rules for blocks that are made for a page: a front page, and a sheet with its clock and its boxes.

extension HTMLStyle {
    /// The rules for the screen.
    ///
    /// The second column goes under the first one on a narrow screen. What closes a sheet always comes last.
    static let pages = """

        .tabs { position: sticky; top: 0; z-index: 1; display: flex; background: var(--paper); border-bottom: 2px solid var(--mark); margin: 1rem 0; }
        .tabs a { flex: 1 1 2rem; min-height: 2.75rem; display: flex; align-items: center; justify-content: center; font-weight: 700; text-decoration: none; }
        .tabs a:hover { background: var(--say); } html:has(.tabs) { scroll-padding-top: 3.5rem; }
        .columns { display: grid; gap: 0 2rem; margin-top: 1rem; } .columns > * { min-width: 0; }
        @media (min-width: 46rem) { .columns:has(> div + div) { grid-template-columns: minmax(0, 1fr) 17rem; } }
        .masthead { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin: 2rem 0 0; border-bottom: 1px solid; }
        .masthead strong { color: var(--warn); }
        .issuer { display: flex; flex-wrap: wrap; gap: .5rem 2rem; padding: .3rem 0 .8rem; border-bottom: 2px solid; font-size: .9rem; }
        .issuer ul { list-style: none; margin: 0; padding: 0; flex: 1 1 24rem; } .issuer ul + ul { flex: 0 1 13rem; }
        .issuer .organ { font-size: 1.6rem; font-weight: 700; line-height: 1.3; }
        .official { font-size: .92rem; margin: 1.2rem 0 .2rem; }
        .theme { font: 700 clamp(1.5rem, 5vw, 2.1rem)/1.2 "Noto Serif", "Noto Naskh Arabic", "Noto Sans CJK SC", Georgia, serif; color: var(--mark); margin: .2rem 0 .6rem; }
        .addressee { display: inline-block; margin: 0; padding: .25rem .8rem; border-radius: 3px; background: var(--mark); color: var(--paper); font-size: 1.15rem; font-weight: 700; }
        .front tr { position: relative; } .front tbody :is(th, td) { height: 2.75rem; vertical-align: middle; }
        .front :is(th, td):last-child { text-align: end; } .front tbody th:has(~ td ~ td) { white-space: nowrap; width: 1%; }
        .to-page { font-weight: 700; text-decoration: none; } .to-page::after { content: ""; position: absolute; inset: 0; }
        .front tr:has(a):hover { background: var(--say); }
        .sheet { border-top: 1px solid var(--line); margin-top: 3.5rem; }
        .sheet h2 { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1.5rem; margin: 1.2rem 0 0; font-size: 1.75rem; font-weight: 700; color: var(--mark); }
        .hours { color: var(--ink); font-size: .8em; }
        .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .4rem 1.5rem; margin: .4rem 0 0; }
        .facts dt { font-size: .85rem; color: var(--quiet); } .facts dd { margin: 0; font-weight: 700; }
        .moment { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: 0 .8rem; margin-bottom: 1rem; } .moment p { margin: .2rem 0; }
        .moment .time { margin: 0; font-size: 1.5rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
        .time small { display: block; font-size: .85rem; font-weight: 400; color: var(--quiet); }
        .what, .say strong, .box-head strong { font-size: .88rem; text-transform: uppercase; } .what, .say strong { color: var(--mark); }
        :is(.stop, .close-list, .close) .what { color: var(--warn); } .moment.warn :is(.time, .what) { color: var(--quiet); }
        .say { margin: .3rem 0; padding: .3rem .7rem; background: var(--say); } .say p { display: flex; gap: .7rem; align-items: baseline; font-size: 1.2rem; line-height: 1.4; }
        .fill { display: inline-block; width: 10rem; max-width: 100%; height: 1.1em; border-bottom: 1.5px solid; }
        .box { margin: 0 0 1.2rem; padding-top: .2rem; border-top: 2px solid var(--mark); font-size: .95rem; line-height: 1.45; }
        .box p, .box li { margin: .3rem 0; } .box .cite { color: var(--quiet); } .box .scroll { margin: .3rem 0; }
        .box-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1rem; color: var(--mark); }
        .box.warning { border-color: var(--warn); } .warning .box-head { color: var(--warn); } .box-head .remark { font-size: .9rem; color: var(--quiet); }
        .box caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .front .box-head strong { font-size: 1rem; text-transform: none; }
        .if-nobody-asks { border-top: 0; border-inline-start: 2px solid var(--mark); padding: 0; padding-inline-start: .7rem; margin: .5rem 0; }
        .box.status { border: 0; padding: .5rem .8rem; background: var(--alarm); }
        .if-the-time-slips { border: 2px solid var(--warn); border-radius: 4px; padding: .2rem .8rem .4rem; margin-top: .6rem; }
        .if-the-time-slips tbody th { color: var(--warn); } .if-the-time-slips tbody :is(th, td:nth-child(2)) { white-space: nowrap; }
        .presides td { text-align: center; font-size: 1.3rem; line-height: 1.2; } .presides thead th + th { text-align: center; }
        .sheet > p:last-child { font-size: .88rem; color: var(--quiet); }
        @media (max-width: 34rem) { .moment { grid-template-columns: 4.2rem minmax(0, 1fr); gap: 0 .5rem; } .say p { display: block; font-size: 1.12rem; }
          .if-the-time-slips :is(table, tbody, tr, td, th) { display: block; } .if-the-time-slips thead { display: none; }
          .if-the-time-slips tr { border-bottom: 1px solid var(--line); padding: .3rem 0; } .if-the-time-slips :is(td, th) { border: 0; padding: .1rem 0; } }
        """

    /// The rules for paper: a page for each sheet, with the measures of the typeset pack.
    static let pagesInPrint = """

        @page front { margin: 20mm 20mm 18mm; } @page sheet { margin: 11mm 15mm 15mm 12mm; }
        @media print {
          .tabs, body:has(.front) > header { display: none; }
          .front { page: front; break-after: page; } .sheet { page: sheet; break-before: page; break-after: page; border: 0; margin: 0; }
          .sheet + .page { display: none; }
          .front .columns { grid-template-columns: minmax(0, 1fr) 58mm; gap: 0 9mm; } .sheet .columns:has(> div + div) { grid-template-columns: minmax(0, 1fr) 55mm; gap: 0 5mm; }
          .masthead { margin: 0; font-size: 11pt; } .issuer { font-size: 9.5pt; } .issuer .organ { font-size: 18pt; }
          .official { font-size: 11pt; } .theme { font-size: 25pt; } .addressee { font-size: 14pt; print-color-adjust: exact; }
          .front table { font-size: 9.5pt; } .front tbody :is(th, td) { height: 6.5mm; } .front :is(th, td):last-child:has(.to-page), .front th[scope="col"]:last-child { visibility: hidden; }
          .front .box { font-size: 10pt; line-height: 13pt; margin-bottom: 4mm; }
          .sheet h2 { font-size: 21pt; margin: 0; border-bottom-width: 1.6pt; } .facts { margin-top: 1mm; } .facts dt, .facts dd { font-size: 9.5pt; line-height: 12pt; }
          .sheet .columns { margin-top: 2mm; } .moment { grid-template-columns: 16mm minmax(0, 1fr); gap: 0 2mm; margin-bottom: 1.6mm; break-inside: avoid; } .moment p { margin: 0; font-size: 11pt; line-height: 13pt; }
          .moment .time { font-size: 17pt; line-height: 18pt; } .time small { font-size: 9pt; line-height: 10pt; } .what, .say strong, .box-head strong { font-size: 9.5pt; }
          .say { margin: .6mm 0; padding: .6mm 2mm; print-color-adjust: exact; } .say p { font-size: 14pt; line-height: 18pt; gap: 2mm; }
          .fill { width: 30mm; }
          .box { font-size: 10pt; line-height: 12pt; margin-bottom: 1.6mm; padding-top: .4mm; border-top-width: 1.4pt; } .box p, .box li { margin: .4mm 0; } .box-head .remark, .box .cite { font-size: 9.5pt; }
          .if-nobody-asks { border-top: 0; margin: 1mm 0; } .moment .box p { font-size: 10pt; line-height: 12pt; } .box.status { print-color-adjust: exact; }
          .if-the-time-slips { margin: 1mm 0; padding: .4mm 3mm; border: 1.4pt solid var(--warn); break-inside: avoid; } .box table { font-size: 9.5pt; line-height: 11.5pt; } .box .scroll { margin: 0; }
          .presides td { font-size: 12pt; } .sheet > p:last-child { font-size: 9pt; margin: 0; } }
        """
}
