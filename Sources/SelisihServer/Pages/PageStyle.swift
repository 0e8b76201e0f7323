/// Rupa halaman: satu tangga huruf, angka selebar sama rata kanan, warna hanya untuk arti, gelap menurut setelan peramban.
enum PageStyle {
    static let text = """
        :root { --ink: #1c2430; --soft: #566070; --line: #d9dee5; --paper: #ffffff; --ground: #f4f6f8; --accent: #0b5c8c; --on-accent: #ffffff;
          --wrong: #a3271c; --wrong-ground: #fdf0ee; --doubtful: #7a5200; --doubtful-ground: #fdf6e7; --noted: #46566b; --noted-ground: #f0f3f7; --mark: #ffe48a; --mark-ink: #1c2430;
          --before: #8a99ab; --after: #0b5c8c; --up: #1e7a4d; --down: #b24a3c; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --soft: #a7b2c2; --line: #364152; --paper: #1b222d; --ground: #12171f; --accent: #7cc0ea; --on-accent: #0f1720;
          --wrong: #f2a097; --wrong-ground: #35201f; --doubtful: #e6c070; --doubtful-ground: #322a18; --noted: #b6c2d3; --noted-ground: #222b38; --mark: #6b5610; --mark-ink: #fff6d6;
          --before: #77879b; --after: #7cc0ea; --up: #6fcf9c; --down: #e58f82; } }
        * { box-sizing: border-box; }
        html { font-size: 100%; -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
        a { color: var(--accent); } a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; } main:focus { outline: none; }
        .skip { position: absolute; left: -999em; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: 0.5rem 1rem; z-index: 2; }
        header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
        header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1rem; padding-top: 1rem; padding-bottom: 0.75rem; }
        .brand { font-size: 1.5rem; font-weight: 700; letter-spacing: -0.02em; text-decoration: none; color: var(--ink); } .tagline { color: var(--soft); font-size: 0.875rem; } .language { margin-left: auto; font-size: 0.875rem; }
        footer { color: var(--soft); font-size: 0.875rem; padding-top: 1.5rem; padding-bottom: 2.5rem; }
        h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 0.5rem; letter-spacing: -0.01em; } h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 0.75rem; } h3 { font-size: 1rem; margin: 1.25rem 0 0.5rem; }
        p { margin: 0 0 0.75rem; max-width: 70ch; overflow-wrap: anywhere; }
        .card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem; margin: 0 0 1rem; overflow-x: auto; }
        .card.wrong, .notice { border-left: 4px solid var(--wrong); } .card.ask { border-left: 4px solid var(--accent); } .card.doubtful { border-left: 4px solid var(--doubtful); } .card.noted { border-left: 4px solid var(--line); } .card.accepted { opacity: 0.85; }
        .notice { background: var(--wrong-ground); padding: 0.75rem 1rem; border-radius: 6px; max-width: none; } p.wrong { color: var(--wrong); }
        .titlebar { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; margin: 0.5rem 0; } .titlebar h1 { margin: 0; } .titlebar form { margin: 0; }
        .tabs, .parts, .choices { list-style: none; padding: 0; margin: 0; } .tabs { display: flex; flex-wrap: wrap; gap: 0.25rem; border-bottom: 1px solid var(--line); margin-bottom: 1rem; }
        .tabs a { display: block; padding: 0.6rem 0.9rem; text-decoration: none; color: var(--soft); border-bottom: 3px solid transparent; } .tabs a:hover { color: var(--ink); } .tabs a[aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--accent); }
        .parts { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; font-size: 0.875rem; } .choices li { padding: 0.2rem 0; } .lack { color: var(--soft); font-size: 0.875rem; }
        .badge { font-size: 0.75rem; font-weight: 600; padding: 0.1rem 0.5rem; border-radius: 999px; background: var(--noted-ground); color: var(--noted); white-space: nowrap; }
        .badge.wrong, .wrong .badge { background: var(--wrong-ground); color: var(--wrong); } .badge.doubtful, .doubtful .badge { background: var(--doubtful-ground); color: var(--doubtful); }
        .code { font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: 0.875rem; color: var(--soft); }
        .finding h3 { margin-top: 0; } .finding .message { font-size: 1.0625rem; } .quote { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 0.875rem; } .advice, .also, .decision { color: var(--soft); }
        table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; font-size: 0.875rem; line-height: 1.4; } caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
        th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem; border-bottom: 1px solid var(--line); } thead th { color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--line); vertical-align: bottom; }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; } td.number { white-space: nowrap; }
        tr.heading td, tr.subtotal td, tr.total td { font-weight: 600; } tr.total td { border-top: 2px solid var(--ink); } tr.beside td { font-style: italic; color: var(--soft); } tr.numbers th { font-weight: 400; font-size: 0.75rem; }
        td.level-1 { padding-left: 1.6rem; } td.level-2 { padding-left: 2.6rem; } td.level-3 { padding-left: 3.6rem; } td.level-4 { padding-left: 4.6rem; } td.level-5 { padding-left: 5.6rem; } td.level-6 { padding-left: 6.6rem; }
        tbody.fold:has(input:not(:checked)) tr.folded { display: none; } tbody.fold label { cursor: pointer; } p.note { font-size: 0.8125rem; color: var(--soft); margin: 0; }
        .scroll { overflow-x: auto; margin: 0.5rem 0 0.75rem; } table.excerpt { width: auto; min-width: 50%; margin: 0; font-size: 0.8125rem; border: 1px solid var(--line); } .excerpt td, .excerpt th { border: 1px solid var(--line); padding: 0.2rem 0.5rem; max-width: 22rem; overflow-wrap: break-word; }
        .excerpt thead th, .excerpt tbody th { background: var(--ground); color: var(--soft); font-weight: 400; text-align: center; } .excerpt tr.titles td { font-weight: 600; } .excerpt tr.place td { background: var(--noted-ground); } .excerpt td.marked { background: var(--mark); } mark { background: var(--mark); color: var(--mark-ink); font-weight: 600; }
        details { margin: 0.25rem 0; } summary { cursor: pointer; color: var(--accent); width: fit-content; }
        label { font-weight: 500; } input, select, button, .button { font: inherit; } input:not([type]), input[type=text], select { color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: 0.4rem 0.6rem; width: 100%; max-width: 28rem; }
        select.short { width: auto; } fieldset { border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem 1rem; margin: 0 0 1rem; min-width: 0; } legend { padding: 0 0.4rem; font-weight: 600; } .choice { margin: 0 0 0.4rem; } .totals { color: var(--soft); font-variant-numeric: tabular-nums; }
        .grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0.25rem 1.25rem; align-items: end; } .grid label { display: block; font-size: 0.875rem; } .inline { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; margin-top: 0.5rem; } .inline input { max-width: 24rem; }
        button, .button { display: inline-block; background: var(--accent); color: var(--on-accent); border: 1px solid var(--accent); border-radius: 6px; padding: 0.45rem 1rem; font-weight: 600; cursor: pointer; text-decoration: none; } button:hover, .button:hover { filter: brightness(1.1); } input[type=file] { max-width: 100%; } ::file-selector-button { font: inherit; font-weight: 500; color: var(--accent); background: transparent; border: 1px solid var(--accent); border-radius: 6px; padding: 0.35rem 0.9rem; margin-right: 0.75rem; cursor: pointer; } button.quiet { background: transparent; color: var(--accent); font-weight: 500; }
        .drop { border-style: dashed; border-width: 2px; padding: 2rem 1.5rem; margin-top: 1rem; } .drop.over { border-color: var(--accent); background: var(--noted-ground); } .hint { color: var(--soft); font-size: 0.875rem; } .steps ol { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 0.75rem 2rem; padding-left: 1.2rem; color: var(--soft); font-size: 0.9375rem; } .steps b { color: var(--ink); display: block; }
        .bar { height: 4px; border-radius: 2px; background: linear-gradient(90deg, var(--line) 0 35%, var(--accent) 35% 65%, var(--line) 65%); background-size: 300% 100%; animation: run 1.6s linear infinite; margin: 0.5rem 0 1rem; } @keyframes run { from { background-position: 150% 0; } to { background-position: -150% 0; } } @media (prefers-reduced-motion: reduce) { .bar { animation: none; } }
        .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr)); gap: 1rem 2rem; } figure { margin: 0.5rem 0 1rem; } figcaption { font-weight: 600; margin-bottom: 0.5rem; } svg { width: 100%; height: auto; } svg text { font: 12px system-ui, "Noto Sans", "Liberation Sans", sans-serif; fill: var(--ink); } svg .figure { fill: var(--soft); font-variant-numeric: tabular-nums; }
        svg .whole { fill: var(--soft); } svg .increase { fill: var(--up); } svg .decrease { fill: var(--down); } svg .before { fill: var(--before); } svg .after { fill: var(--after); }
        .legend { display: block; font-weight: 400; font-size: 0.8125rem; color: var(--soft); } .key { margin-right: 1em; white-space: nowrap; } .key::before { content: ""; display: inline-block; width: 0.7em; height: 0.7em; margin: 0 0.35em 0 0; border-radius: 2px; background: var(--soft); } .key.increase::before { background: var(--up); } .key.decrease::before { background: var(--down); } .key.before::before { background: var(--before); } .key.after::before { background: var(--after); }
        @media (max-width: 40rem) { header, main, footer { padding-left: 0.75rem; padding-right: 0.75rem; } .card { padding: 0.9rem; } .tabs a { padding: 0.5rem 0.6rem; } }
        @media print { body { background: #fff; color: #000; font-size: 10pt; } header, footer, nav, form, details:not([open]), .button, button, .titlebar form { display: none; } .card { border: 0; padding: 0; overflow: visible; } tr, figure, article { break-inside: avoid; } tbody.fold:has(input:not(:checked)) tr.folded { display: table-row; } thead { display: table-header-group; } }

        """
}
