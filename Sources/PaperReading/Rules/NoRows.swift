import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Tabel tanpa satu pun baris isi.
    package static let noRows = RulePage(
        id: "B013",
        name: "tabel-tanpa-baris",
        severity: .error,
        title: LocalizedText(
            id: "Tabel pagu tanpa satu pun baris",
            en: "A table of ceilings without a single row"
        ),
        why: LocalizedText(
            id:
                "Tabel yang tajuknya benar tetapi tidak berisi baris biasanya tersaring, terpotong, atau diekspor dari layar yang kosong. Anggaran tanpa baris bukan anggaran nol; karena itu pembacaan mengatakannya dan tidak menghitung apa pun.",
            en:
                "A table with a proper header but no row was usually filtered, cut off, or exported from an empty screen. A budget without rows is not a budget of zero; so the reading says so and computes nothing."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pemeriksaan: jumlah hanya dapat ditandatangani bila setiap baris di bawahnya terbaca.",
            en: "Audit practice: a total can be signed only if every row below it has been read."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """
        ]
    )
}

extension Finding {
    /// Tabel tahun lain: disebut, tidak dijumlahkan dengan tahun yang dipilih.
    static func otherYearTable(_ year: Int, chosen: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.noRows.id, severity: .error, location: place, excerpt: "\(year)",
            message: LocalizedText(
                id: "Tabel ini tentang tahun \(year), bukan \(chosen) seperti diminta; tidak dibaca.",
                en: "This table is about \(year), not \(chosen) as asked; it was not read."
            ),
            advice: LocalizedText(
                id: "Minta tahunnya dengan --year \(year), atau betulkan tahun di judul, nama lembar, atau nama berkasnya.",
                en: "Ask for it with --year \(year), or mend the year in its title, sheet name, or file name."
            )
        )
    }

    package static func noRows(at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.noRows.id, severity: .error, location: place,
            message: LocalizedText(
                id: "Tabel pagu tidak memuat satu baris pun.",
                en: "The table of ceilings holds no row at all."
            ),
            advice: LocalizedText(
                id: "Isi tabelnya: satu baris untuk setiap program dan unit.",
                en: "Fill in the table: one row for each program and unit."
            )
        )
    }
}
