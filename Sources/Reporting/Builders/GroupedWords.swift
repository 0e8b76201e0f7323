import BudgetChecks
import BudgetModel
import Diagnostics
import ExactNumbers

/// Yang harus diketahui penerima laporan tentang baris yang dikelompokkan sebelum dibandingkan.
enum GroupedWords {
    /// Aturan yang tidak dinilai, bagi *Ringkasan* dan *Temuan*.
    static func unjudged(at level: GroupLevel) -> LocalizedText {
        let codes = RuleCatalogue.unjudged(at: level).map(\.code).joined(separator: ", ")
        return LocalizedText(
            id:
                "Dibandingkan pada tingkat \(level.name): baris dijumlahkan per kelompok dan tidak dilihat satu demi satu. Tidak dinilai pada tingkat ini: \(codes). Temuan aturan itu yang tidak ada di sini bukan bukti bahwa kertasnya bersih.",
            en:
                "Compared at level \(level.name): rows are summed by group and not seen one by one. Not judged at this level: \(codes). The absence of their findings here is no evidence that the papers are clean."
        )
    }

    static let unjudgedTable: TableID = "tidak-dinilai"
    static let sourceTable: TableID = "jumlah-di-sumber"

    /// Setiap aturan yang tidak dinilai, bagi *Metode dan Sumber*; kosong bila setiap baris dilihat.
    static func unjudgedRules(at level: GroupLevel?) -> [ReportBlock] {
        let rules = RuleCatalogue.rules.filter { !$0.isJudged(at: level) }
        guard let level, !rules.isEmpty else { return [] }
        return [
            .table(
                ReportTable(
                    id: unjudgedTable,
                    caption: LocalizedText(
                        id: "Tidak dinilai pada tingkat \(level.name)", en: "Not judged at level \(level.name)"),
                    columns: [
                        ReportColumn(LocalizedText(id: "Aturan", en: "Rule"), .label),
                        ReportColumn(LocalizedText(id: "Yang dinilainya", en: "What it judges"), .note),
                    ],
                    rows: rules.map { ReportRow(cells: [.verbatim($0.id.code), .text($0.page.title)]) }))
        ]
    }

    /// Tabel-tabel yang dijumlahkan di tempatnya, bagi *Metode dan Sumber*; kosong bila tidak ada.
    static func sources(_ budget: Budget, names: FileNames) -> [ReportBlock] {
        guard !budget.groupedSources.isEmpty else { return [] }
        let table = ReportTable(
            id: sourceTable,
            caption: LocalizedText(
                id: "Dijumlahkan di sumbernya; hanya kelompoknya yang dibaca", en: "Summed at the source; only its groups were read"),
            columns: [
                ReportColumn(LocalizedText(id: "Sumber", en: "Source"), .name),
                ReportColumn(LocalizedText(id: "Yang diketahui", en: "What is known"), .label),
                ReportColumn(LocalizedText(id: "Isi", en: "Value"), .note),
            ],
            rows: budget.groupedSources.flatMap { source in
                facts(source).map { ReportRow(cells: [.verbatim(names.name(source.file)), .text($0.0), .text($0.1)]) }
            })
        let isSharded = budget.groupedSources.contains(where: \.isSharded)
        return [.table(table)] + (isSharded ? [.paragraph(sharded)] : [])
    }

    private static let sharded = LocalizedText(
        id:
            "Tabelnya tersebar di beberapa peladen. Setiap peladen dibaca dalam satu transaksi hanya-baca, tetapi peladen-peladen itu tidak punya satu potret bersama: perubahan yang ditulis selagi dibaca dapat tampak di satu peladen dan belum di peladen lain.",
        en:
            "The table is spread over several servers. Each is read in one read-only transaction, but the servers have no common snapshot: a change written meanwhile may show on one and not yet on another."
    )

    private static func facts(_ source: GroupedSource) -> [(LocalizedText, LocalizedText)] {
        func figure(_ count: Int) -> LocalizedText { LocalizedText(id: "\(count: count)", en: "\(count: count)") }
        var facts = [
            (LocalizedText(id: "Tabel", en: "Table"), LocalizedText(verbatim: source.table)),
            (LocalizedText(id: "Tingkat", en: "Level"), source.level.name),
            (LocalizedText(id: "Baris yang dijumlahkan", en: "Rows summed"), figure(source.rowCount)),
            (LocalizedText(id: "Kelompok yang dibaca", en: "Groups read"), figure(source.groupCount)),
        ]
        facts += source.nullCounts.sorted { $0.key < $1.key }.map { stage, count in
            (
                LocalizedText(id: "Jumlah kosong (NULL), \(stage.label)", en: "Empty amounts (NULL), \(stage.label)"),
                count == 0
                    ? LocalizedText(id: "tidak ada", en: "none")
                    : LocalizedText(
                        id: "\(count: count) baris tanpa jumlah; tidak ikut terjumlah",
                        en: "\(count: count) rows without an amount; not in the sums")
            )
        }
        // Hasil kueri yang dijalankan mesin lain tidak menyebut syarat barisnya; yang tidak diketahui tidak dikatakan.
        if source.isInDatabase {
            facts.append(
                (
                    LocalizedText(id: "Baris yang terhitung", en: "Rows counted"),
                    source.leaves.map { LocalizedText(verbatim: $0) } ?? LocalizedText(id: "semua", en: "all")
                ))
        }
        if let engine = source.engine { facts.append((LocalizedText(id: "Mesin", en: "Engine"), LocalizedText(verbatim: engine))) }
        if let time = source.time {
            facts.append((LocalizedText(id: "Waktu kueri", en: "Time of the query"), LocalizedText(verbatim: time)))
        }
        facts.append(
            (LocalizedText(id: "Sidik kueri (SHA-256)", en: "Digest of the query (SHA-256)"), LocalizedText(verbatim: source.queryDigest)))
        facts += source.notes.map { (LocalizedText(id: "Perlu diketahui", en: "Note"), $0) }
        return facts
    }
}
