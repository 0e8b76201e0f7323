import Diagnostics
import ExactNumbers
import Reporting

extension SampleReport {
    /// Rekap per unit: jumlah bersyarat dan acuan ke lembar sandingan.
    static func rollup() throws -> ReportSection {
        let units = ["Dinas", "UPTD RPK", "UPTD BPSMB"]
        let rows = try units.map { unit in
            let members = lines.filter { $0.unit == unit }
            let conditions = [CellCondition(column: 2, text: LocalizedText(verbatim: unit))]
            let amounts = try sums(members)
            return ReportRow(cells: [
                .verbatim(unit),
                ReportCell(
                    .amount(amounts.before),
                    derivation: .sumWhere(table: "sandingan", rows: 1..<8, column: 3, matching: conditions)),
                ReportCell(
                    .amount(amounts.after),
                    derivation: .sumWhere(table: "sandingan", rows: 1..<8, column: 4, matching: conditions)),
            ])
        }
        let all = try sums(lines)
        let total = ReportRow(
            .total,
            cells: [
                .text(LocalizedText(id: "Jumlah", en: "Total")),
                ReportCell(
                    .amount(all.before), derivation: .same(CellReference("sandingan", row: 0, column: 3))),
                ReportCell(
                    .amount(all.after),
                    derivation: .sum((0..<3).map { CellReference("unit", row: $0, column: 2) })),
            ])
        return ReportSection(
            id: "unit", title: LocalizedText(id: "Rekap Unit 'UPTD' dll", en: "By Unit 'UPTD' etc"),
            blocks: [
                .heading(LocalizedText(id: "Pagu per unit pelaksana", en: "Ceilings by unit")),
                .table(
                    ReportTable(
                        id: "unit",
                        columns: [
                            ReportColumn(LocalizedText(id: "Unit Pelaksana", en: "Unit"), .name),
                            ReportColumn(LocalizedText(id: "Sebelum (Rp)", en: "Before (Rp)"), .amount),
                            ReportColumn(LocalizedText(id: "Sesudah (Rp)", en: "After (Rp)"), .amount),
                        ],
                        rows: rows + [total])),
                .heading(LocalizedText(id: "Target kinerja", en: "Targets")),
                .table(try targets()),
            ])
    }

    /// Target dengan desimal tercetak dan catatan sel.
    static func targets() throws -> ReportTable {
        let id: TableID = "target"
        func row(_ index: Int, _ name: String, _ before: Int128, _ after: Int128, note: LocalizedText?) throws
            -> ReportRow
        {
            let old = try Quantity(coefficient: before, decimals: 3)
            let new = try Quantity(coefficient: after, decimals: 3)
            return ReportRow(cells: [
                .verbatim(name),
                ReportCell(.quantity(old), note: note),
                ReportCell(.quantity(new)),
                ReportCell(
                    .percent(try Ratio(try new - old, over: old).percent()),
                    derivation: .change(
                        after: CellReference(id, row: index, column: 2),
                        before: CellReference(id, row: index, column: 1))),
            ])
        }
        return ReportTable(
            id: id,
            columns: [
                ReportColumn(LocalizedText(id: "Indikator", en: "Indicator"), .name),
                ReportColumn(LocalizedText(id: "Target Semula", en: "Target Before"), .quantity),
                ReportColumn(LocalizedText(id: "Target Menjadi", en: "Target After"), .quantity),
                ReportColumn(LocalizedText(id: "%", en: "%"), .percent),
            ],
            rows: [
                try row(
                    0, "Nilai PDRB sektor industri pengolahan (triliun rupiah), harga berlaku", 16_000,
                    21_750,
                    note: LocalizedText(
                        id: "Tercetak \"16.000\" di PK Januari.", en: "Printed \"16.000\" in January.")),
                try row(1, "Nilai PDRB sektor perdagangan (triliun rupiah)", 12_900, 16_150, note: nil),
            ])
    }

    /// Bagian tanpa angka, dengan paragraf panjang dan teks yang tampak seperti rumus.
    static let method = ReportSection(
        id: "metode",
        title: LocalizedText(id: "Metode dan Sumber", en: "Method and Sources"),
        blocks: [
            .paragraph(
                LocalizedText(
                    id:
                        "Semua hitungan tepat sampai sen dan dibulatkan satu kali, saat ditampilkan: setengah menjauhi nol, seperti ROUND di Excel. Persen perubahan selalu terhadap pagu sebelum perubahan; bila pagu itu nol tertulis \"baru\".",
                    en:
                        "Everything is computed to the sen and rounded once, when shown: half away from zero, as ROUND does in Excel. Changes are always relative to the ceiling before revision; a ceiling of zero is marked \"new\"."
                )),
            .table(
                ReportTable(
                    id: "sumber", caption: LocalizedText(id: "Berkas sumber", en: "Source files"),
                    columns: [
                        ReportColumn(LocalizedText(id: "Berkas", en: "File"), .label),
                        ReportColumn(LocalizedText(id: "Keterangan", en: "Remarks"), .note),
                    ],
                    rows: [
                        ReportRow(cells: [
                            .verbatim("pagu.csv"), .verbatim("=HYPERLINK(\"x\") tetap teks & <aman>"),
                        ]),
                        ReportRow(cells: [
                            .verbatim("perubahan.xlsx"),
                            .verbatim(
                                "Lembar \"DPPA\", 1.204 baris. Baris jumlah dicocokkan dengan rinciannya; dua baris tanpa kode dicocokkan menurut nama program."
                            ),
                        ]),
                    ])),
        ])
}
