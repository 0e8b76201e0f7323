import BudgetModel
import Diagnostics
import ExactNumbers

/// Keraguan tentang tabel per triwulan atau per bulan yang pagunya berubah menurut waktu: potret anggaran yang digeser, atau
/// bagian-bagian anggaran yang dijumlahkan.
struct PeriodDoubt {
    static let lastWord = "terakhir"
    static let sumWord = "dijumlahkan"

    let doubt: ReadingDoubt

    /// - Parameters:
    ///   - last: Jumlah bila yang dihitung waktu terakhir.
    ///   - sum: Jumlah bila semua waktu dijumlahkan.
    ///   - column: Kolom yang membedakannya, bila isinya bukan waktu.
    init(count: Int, last: StageAmounts, sum: StageAmounts, column: String? = nil, table: SourceLocation) {
        doubt = ReadingDoubt(
            rule: RulePage.repeatedTable.id, places: [table],
            facts: [Facts.Fact("baris", .count(count))]
                + last.stages.compactMap { stage in last[stage].map { Facts.Fact(Facts.Name(stage.name), .amount($0)) } },
            question: column.map(Self.question)
                ?? LocalizedText(
                    id:
                        "\(count) baris tabel ini disebut lagi di triwulan atau bulan sesudahnya dengan pagu yang lain; tidak tertulis apakah pagu terakhir menggantikan yang sebelumnya atau ditambahkan kepadanya.",
                    en:
                        "\(count) rows of this table stand again in a later quarter or month with other ceilings; it is not written whether the last ceiling replaces the earlier ones or adds to them."
                ),
            answers: [
                ReadingDoubt.Answer(
                    Self.lastWord, LocalizedText(id: "yang dihitung waktu terakhir", en: "the last one is counted"), totals: last),
                ReadingDoubt.Answer(
                    Self.sumWord, LocalizedText(id: "semua waktu dijumlahkan", en: "all of them are summed"), totals: sum),
            ]
        )
    }

    /// Setiap baris berulang dan hanya berbeda di kolom `title`.
    private static func question(_ title: String) -> LocalizedText {
        LocalizedText(
            id:
                "Setiap baris tabel ini berulang dan hanya berbeda di kolom \"\(title)\"; tidak tertulis apakah isinya versi anggaran (yang terakhir berlaku) atau bagian-bagian yang dijumlahkan.",
            en:
                "Every row of this table stands again and differs only in column \"\(title)\"; it is not written whether that column names versions of the budget (the last one holds) or parts to be added."
        )
    }
}
