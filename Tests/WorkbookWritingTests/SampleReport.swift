import Diagnostics
import ExactNumbers
import Reporting

/// Laporan kecil dengan angka kertas yang sebenarnya: sandingan pagu murni dan perubahan.
enum SampleReport {
    /// Nama, unit, pagu murni, pagu perubahan.
    typealias Line = (code: String, name: String, unit: String, before: Rupiah, after: Rupiah)

    static let lines: [Line] = [
        (
            "3.31.02", "Program Perencanaan dan Pembangunan Industri", "Dinas", Rupiah(1_329_581_363),
            Rupiah(1_063_034_200)
        ),
        ("3.31.03", "Program Pengendalian Izin Usaha Industri", "Dinas", Rupiah(256_646_500), Rupiah(0)),
        ("3.30.02", "Program Perizinan dan Pendaftaran Perusahaan", "Dinas", Rupiah(0), Rupiah(0)),
        (
            "3.30.03", "Program Peningkatan Sarana Distribusi Perdagangan", "UPTD RPK", Rupiah(1_401_113_545),
            Rupiah(464_878_767)
        ),
        (
            "3.30.05", "Program Standardisasi dan Perlindungan Konsumen", "UPTD BPSMB", Rupiah(790_790_363),
            Rupiah(790_236_963)
        ),
    ]

    static let columns = [
        ReportColumn(LocalizedText(id: "Kode", en: "Code"), .code),
        ReportColumn(LocalizedText(id: "Program", en: "Program"), .name),
        ReportColumn(LocalizedText(id: "Unit", en: "Unit"), .label),
        ReportColumn(LocalizedText(id: "Sebelum (Rp)", en: "Before (Rp)"), .amount),
        ReportColumn(LocalizedText(id: "Sesudah (Rp)", en: "After (Rp)"), .amount),
        ReportColumn(LocalizedText(id: "Bertambah/(Berkurang)", en: "Increase/(Decrease)"), .amount),
        ReportColumn(LocalizedText(id: "%", en: "%"), .percent),
        ReportColumn(LocalizedText(id: "Bagian dari Perubahan", en: "Share of Change"), .percent),
    ]

    /// Laporan lengkap: sandingan, rekap dengan acuan antarlembar, metode.
    static func report() throws -> Report {
        Report(
            title: LocalizedText(
                id: "Sandingan Anggaran Sebelum dan Sesudah Perubahan", en: "Budget Before and After Revision"
            ),
            subtitles: [
                LocalizedText(id: "Dinas Perindustrian dan Perdagangan", en: "Industry and Trade Office"),
                LocalizedText(
                    id: "Tahun Anggaran 2024: APBD murni dibandingkan APBD perubahan",
                    en: "Budget year 2024: original against revised"),
            ],
            year: 2024,
            sections: [try comparison(), try rollup(), method])
    }

    /// Bagian sandingan saja.
    static func comparison() throws -> ReportSection {
        ReportSection(
            id: "sandingan",
            title: LocalizedText(id: "Sandingan", en: "Side by Side"),
            blocks: [
                .paragraph(
                    LocalizedText(
                        id:
                            "Program utama saja; dukungan APBN berdiri di samping dan tidak ikut dijumlahkan. Persen selalu terhadap pagu sebelum perubahan.",
                        en:
                            "Core programs only; central support stands beside and is not added. Percentages are always of the ceiling before revision."
                    )),
                .table(try table(lines)),
            ])
    }

    /// Tabel sandingan: jumlah di atas, subtotal di atas rinciannya, satu baris di samping.
    static func table(_ lines: [Line]) throws -> ReportTable {
        let id: TableID = "sandingan"
        var rows: [ReportRow] = []
        let groups = [
            (2, 0..<2, "Urusan Perindustrian", "3.31"), (5, 2..<lines.count, "Urusan Perdagangan", "3.30"),
        ]
        let all = try sums(lines)
        let subtotals = [CellReference(id, row: 1, column: 0), CellReference(id, row: 4, column: 0)]
        rows.append(
            try row(id, 0, .total, 0, "", "Jumlah Program Utama", "", all, total: all) { column in
                .sum(subtotals.map { CellReference(id, row: $0.row, column: column) })
            })
        for (first, range, name, code) in groups {
            let members = lines[range]
            let index = first - 1
            rows.append(
                try row(id, index, .subtotal, 1, code, name, "", try sums(Array(members)), total: all) {
                    column in
                    .sum(
                        members.indices.map {
                            CellReference(id, row: first + $0 - range.lowerBound, column: column)
                        })
                })
            for (offset, line) in members.enumerated() {
                rows.append(
                    try row(
                        id, first + offset, .detail, 2, line.code, line.name, line.unit,
                        (line.before, line.after), total: all
                    ) { _ in nil })
            }
        }
        rows.append(
            try row(
                id, rows.count, .beside, 0, "", "Dukungan APBN", "Kementerian",
                (Rupiah(1_540_217_000), Rupiah(1_540_217_000)), total: nil
            ) { _ in nil })
        return ReportTable(
            id: id, caption: LocalizedText(id: "Pagu per program", en: "Ceilings by program"),
            columns: columns, rows: rows)
    }

    static func sums(_ lines: [Line]) throws -> (before: Rupiah, after: Rupiah) {
        (try Rupiah.sum(lines.map(\.before)), try Rupiah.sum(lines.map(\.after)))
    }

    private static func row(
        _ id: TableID, _ index: Int, _ role: ReportRow.Role, _ level: Int, _ code: String, _ name: String,
        _ unit: String, _ amounts: (before: Rupiah, after: Rupiah), total: (before: Rupiah, after: Rupiah)?,
        derivation: (Int) -> Derivation?
    ) throws -> ReportRow {
        let before = CellReference(id, row: index, column: 3)
        let after = CellReference(id, row: index, column: 4)
        let rise = try amounts.after - amounts.before
        var share = ReportCell.empty
        if let total {
            let whole = try total.after - total.before
            share = ReportCell(
                .percent(try Ratio(rise, over: whole).percent()),
                derivation: .share(
                    part: CellReference(id, row: index, column: 5),
                    whole: CellReference(id, row: 0, column: 5)))
        }
        return ReportRow(
            role, level: level,
            cells: [
                code.isEmpty ? .empty : ReportCell(.code(code)),
                .verbatim(name),
                .verbatim(unit),
                ReportCell(.amount(amounts.before), derivation: derivation(3)),
                ReportCell(.amount(amounts.after), derivation: derivation(4)),
                ReportCell(.amount(rise), derivation: .difference(after: after, before: before)),
                ReportCell(try change(amounts), derivation: .change(after: after, before: before)),
                share,
            ])
    }

    /// Nilai sel perubahan.
    static func change(_ amounts: (before: Rupiah, after: Rupiah)) throws -> ReportCell.Value {
        if amounts.before.isZero {
            return .text(amounts.after.isZero ? Derivation.noneWord : Derivation.newWord)
        }
        return .percent(try Ratio(try amounts.after - amounts.before, over: amounts.before).percent())
    }
}
