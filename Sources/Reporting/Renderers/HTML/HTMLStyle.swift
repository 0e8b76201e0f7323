/// Rupa halaman HTML di layar dan di kertas.
enum HTMLStyle {
    static let text = """
        body { font-family: "Times New Roman", "Liberation Serif", serif; font-size: 12pt; line-height: 1.35; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; }
        h1 { font-size: 14pt; text-align: center; margin: 0 0 0.3em; }
        h2 { font-size: 13pt; margin: 1.4em 0 0.4em; }
        h3 { font-size: 12pt; margin: 1.2em 0 0.3em; }
        h1, h2, h3, caption { break-after: avoid; page-break-after: avoid; }
        p { margin: 0 0 0.7em; orphans: 2; widows: 2; overflow-wrap: anywhere; }
        p.subtitle { text-align: center; margin: 0; }
        p.note { font-size: 10pt; margin: 0; }
        table { border-collapse: collapse; width: 100%; margin: 0.4em 0 0.8em; font-size: 10pt; }
        caption { text-align: left; font-weight: bold; margin-bottom: 0.3em; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; page-break-inside: avoid; }
        th, td { border: 1px solid #000; padding: 0.15em 0.4em; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
        th { text-align: center; background: #e7e6e6; }
        td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        tr.heading td, tr.subtotal td, tr.total td { font-weight: bold; }
        tr.total td { border-top: 2px solid #000; }
        tr.beside td { font-style: italic; }
        tr.numbers th { font-weight: normal; font-size: 8pt; }
        section.paper { break-before: page; page-break-before: always; }
        section.paper:first-of-type { break-before: auto; page-break-before: auto; }
        table.fields { border: 0; font-size: inherit; } table.fields th, table.fields td { border: 0; background: none; font-weight: normal; text-align: left; padding: 0; }
        table.fields th { width: 20%; }
        table.signatures { break-inside: avoid; page-break-inside: avoid; table-layout: fixed; font-size: inherit; margin-top: 1.5em; }
        table.signatures td { border: 0; text-align: center; } tr.above td { vertical-align: bottom; }
        tr.signatory td { padding-top: 5em; font-weight: bold; text-decoration: underline; }
        .page-break { break-after: page; page-break-after: always; }
        td.level-1 { padding-left: 2em; } td.level-2 { padding-left: 3em; } td.level-3 { padding-left: 4em; } td.level-4 { padding-left: 5em; } td.level-5 { padding-left: 6em; } td.level-6 { padding-left: 7em; }
        @page { margin: 2cm; }
        @page landscape { size: landscape; }
        section.landscape { page: landscape; }
        @media print { body { max-width: none; margin: 0; padding: 0; } }
        """
}
