import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Kolom tidak dikenal; isinya disimpan.
    package static let unknownColumn = RulePage(
        id: "B002",
        name: "kolom-tidak-dikenal",
        severity: .note,
        title: LocalizedText(
            id: "Kolom yang tidak dibaca; isinya hanya disimpan",
            en: "A column that is not read; its contents are only kept"
        ),
        why: LocalizedText(
            id:
                "Tajuk yang tidak dikenal mungkin hanya keterangan, mungkin juga pagu yang salah eja. Isinya disimpan dan ikut ke paket hasil ekspor, tetapi tidak dihitung; karena itu setiap kolom seperti ini disebut, supaya tidak ada angka yang hilang tanpa diketahui penanda tangan. Begitu juga kolom yang dikenal tetapi bukan pagu tabel ini: pagu tahun lain, bagian di samping jumlahnya, selisih tanpa dua tahapan.",
            en:
                "An unknown header may be mere remarks, or a ceiling misspelt. Its contents are kept and go into the exported package but are not computed with; so each such column is named, lest a figure be lost without the signatory knowing. So is a known column that is not this table's ceiling: one of another year, a part beside its total, a difference without two stages."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: yang tidak dimengerti disebut, tidak pernah dibuang diam-diam.",
            en: "Practice: what was not understood is named, never dropped in silence."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Volume
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000,12 paket
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Catatan
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000,12 paket
            """
        ]
    )
}

extension Finding {
    /// Seperti kolom tidak dikenal di paket data, tetapi di sini artinya dapat disebut pengguna.
    static func unmappedColumn(_ title: String, at place: SourceLocation) -> Finding {
        var finding = unknownColumn(title, at: place)
        finding.advice = LocalizedText(
            id: "Bila kolom ini seharusnya dibaca, sebut artinya, misalnya --map \"\(title)=murni\".",
            en: "If this column should be read, name its meaning, such as --map \"\(title)=murni\"."
        )
        return finding
    }

    package static func unknownColumn(_ title: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.unknownColumn.id, severity: .note, location: place, excerpt: title,
            message: LocalizedText(
                id: "Kolom \"\(title)\" tidak dikenal; isinya disimpan tetapi tidak dihitung.",
                en: "Column \"\(title)\" is not known; its contents are kept but not computed with."
            ),
            advice: LocalizedText(
                id: "Bila kolom ini seharusnya dibaca, betulkan ejaan tajuknya.",
                en: "If this column should be read, correct the spelling of its header."
            )
        )
    }
}
