import BudgetAnalysis
import BudgetModel
import Diagnostics

extension ComparisonReport {
    /// Bagian *Metode dan Sumber*: rumus, pembulatan, berkas, dan penyamaan tulisan.
    func method() -> ReportSection {
        var blocks: [ReportBlock] = isChecked ? [] : [.table(Self.uncheckedTable)]
        blocks += [
            .table(formulas), .table(SourceTables.files(comparison.budget.files, names: files)),
            .table(SourceTables.origins(comparison.budget, names: files)),
        ]
        blocks += GroupedWords.sources(comparison.budget, names: files)
        if isChecked { blocks += GroupedWords.unjudgedRules(at: comparison.budget.level) }
        blocks += readingTables()
        if let namesakes { blocks.append(.paragraph(namesakes)) }
        if !comparison.weakMatches.isEmpty { blocks.append(.table(matchTable())) }
        blocks.append(
            .paragraph(
                LocalizedText(
                    id: "Dibuat dengan Selisih \(toolVersion). Masukan yang sama selalu memberi buku kerja yang sama.",
                    en: "Made with Selisih \(toolVersion). The same input always gives the same workbook."
                )
            )
        )
        return ReportSection(
            id: "metode", title: LocalizedText(id: "Metode dan Sumber", en: "Method and sources"), blocks: blocks
        )
    }

    /// Rumus setiap angka; surplus dan SiLPA hanya bila ada pendapatan atau pembiayaan.
    private var formulas: ReportTable {
        var table = Self.spendingFormulas
        guard !comparison.balance.lines.isEmpty else { return table }
        let rows = PrintedBalance.Kind.allCases.map { ReportRow(cells: [.text($0.label), .text($0.formula)]) }
        table.rows.insert(contentsOf: rows, at: table.rows.count - 1)
        return table
    }

    private static let spendingFormulas: ReportTable = {
        func row(_ name: LocalizedText, _ formula: LocalizedText) -> ReportRow {
            ReportRow(cells: [.text(name), .text(formula)])
        }
        return ReportTable(
            id: "rumus", caption: LocalizedText(id: "Rumus dan pembulatan", en: "Formulas and rounding"),
            columns: [
                ReportColumn(LocalizedText(id: "Angka", en: "Figure"), .name),
                ReportColumn(LocalizedText(id: "Cara menghitung", en: "How it is computed"), .note),
            ],
            rows: [
                row(
                    LocalizedText(id: "Bertambah/(Berkurang)", en: "Increase/(Decrease)"),
                    LocalizedText(
                        id: "setelah - sebelum; kurung berarti berkurang", en: "after - before; parentheses mean a decrease"
                    )
                ),
                row(
                    LocalizedText(verbatim: "%"),
                    LocalizedText(
                        id: "(setelah - sebelum) / sebelum x 100; sebelum nol: \"baru\", atau \"-\" bila setelah juga nol",
                        en: "(after - before) / before x 100; before zero: \"new\", or \"-\" when after is zero too"
                    )
                ),
                row(
                    LocalizedText(id: "Porsi perubahan", en: "Share of change"),
                    LocalizedText(
                        id: "perubahan baris / perubahan jumlah APBD x 100", en: "change of the row / change of the APBD total x 100"
                    )
                ),
                row(
                    LocalizedText(id: "Penyerapan", en: "Absorption"),
                    LocalizedText(
                        id: "realisasi / pagu tahapan yang disebut x 100; sisa = pagu - realisasi",
                        en: "realisation / ceiling of the stage named x 100; remaining = ceiling - realisation"
                    )
                ),
                row(
                    LocalizedText(id: "Jumlah APBD", en: "APBD total"),
                    LocalizedText(
                        id: "program utama + penunjang; dukungan APBN di luarnya",
                        en: "core + overhead programs; APBN support stands outside"
                    )
                ),
                row(
                    LocalizedText(id: "Pembulatan", en: "Rounding"),
                    LocalizedText(
                        id:
                            "semua dihitung tepat dan dibulatkan satu kali ketika ditampilkan: setengah menjauhi nol, seperti ROUND di Excel",
                        en: "everything is computed exactly and rounded once when shown: half away from zero, as Excel's ROUND"
                    )
                ),
            ]
        )
    }()

    private func matchTable() -> ReportTable {
        ReportTable(
            id: "penyamaan",
            caption: LocalizedText(
                id: "Tulisan yang dianggap sama walaupun hurufnya berbeda; periksa",
                en: "Spellings treated as the same although they differ; check them"
            ),
            columns: [
                ReportColumn(LocalizedText(id: "Tulisan", en: "Spelling"), .name),
                ReportColumn(LocalizedText(id: "Disamakan dengan, tempat, dan dasarnya", en: "Matched with, places, and basis"), .note),
            ],
            rows: ReportRows(MatchRows(matches: comparison.weakMatches, files: files))
        )
    }

    /// Kalimat tentang OPD senama; `nil` bila tidak ada.
    private var namesakes: LocalizedText? {
        let hasSome = comparison.rows.contains { $0.position.office.isOffice(namedWith: $0.position.region) }
        guard hasSome else { return nil }
        return LocalizedText(
            id: "OPD yang namanya ada di beberapa daerah disebut bersama daerahnya, dan tidak pernah dijumlahkan sebagai satu OPD.",
            en: "Offices whose name stands in several regions are named with their region, and never summed as one office.")
    }
}

/// Penyamaan-penyamaan tulisan, satu baris setiap pasangan.
private struct MatchRows: ReportRowSource {
    let matches: [WeakMatch]
    let files: FileNames

    var count: Int { matches.count }

    func sources(at index: Int) -> [SourceLocation] { [] }

    func row(at index: Int) -> ReportRow {
        let match = matches[index]
        let basis =
            match.basis == .code
            ? LocalizedText(id: "kode sama", en: "same code")
            : LocalizedText(id: "nama disamakan", en: "normalised name")
        let (first, second) = (files.place(match.firstLocation).text, files.place(match.secondLocation).text)
        return ReportRow(cells: [
            .verbatim(match.second),
            .text(
                LocalizedText(
                    id: "\"\(match.first)\" (\(first); \(second)): \(basis)",
                    en: "\"\(match.first)\" (\(first); \(second)): \(basis)"
                )
            ),
        ])
    }
}
