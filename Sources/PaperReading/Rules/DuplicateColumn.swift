import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Tajuk yang sama dua kali.
    package static let duplicateColumn = RulePage(
        id: "B012",
        name: "tajuk-tertulis-dua-kali",
        severity: .error,
        title: LocalizedText(
            id: "Dua kolom dengan tajuk atau tahapan yang sama",
            en: "Two columns with the same header or stage"
        ),
        why: LocalizedText(
            id:
                "Dua kolom \"Pagu Murni\" dapat berisi angka yang berbeda, dan tidak ada cara untuk tahu mana yang dimaksud. Kolom kedua tidak dibaca; penanda tangan harus memilih, bukan program.",
            en:
                "Two columns \"Pagu Murni\" may hold different figures, and there is no way of knowing which is meant. The second one is not read; the signatory must choose, not the program."
        ),
        basis: LocalizedText(
            id: "Kebiasaan tabel; pemeriksa Frictionless juga menolak tajuk ganda (duplicate-label).",
            en: "Practice of tables; the Frictionless validator rejects double headers too (duplicate-label)."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000,900.000
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000,900.000
            """
        ]
    )
}

extension Finding {
    /// Seperti tahapan yang berulang di paket data, tetapi di sini arti kolomnya dapat disebut pengguna.
    static func secondCeiling(_ title: String, first: Int, at place: SourceLocation) -> Finding {
        var finding = duplicateStage(title, first: first, at: place)
        finding.advice = LocalizedText(
            id:
                "Bila isinya pagu tahapan lain, sebut tahapan itu dengan --map \"\(title)=...\" (murni, pergeseran 1, perubahan, dan seterusnya). Bila keduanya bagian dari satu pagu, tulis tajuk pagu itu di atas keduanya. Bila isinya jumlah atau salinan kolom lain, --map \"\(title)=abaikan\".",
            en:
                "If it holds the ceiling of another stage, name that stage with --map \"\(title)=...\" (murni, pergeseran 1, perubahan, and so on). If both are parts of one ceiling, write that ceiling's heading above them. If it sums or copies another column, --map \"\(title)=abaikan\"."
        )
        return finding
    }

    package static func duplicateColumn(_ title: String, first: Int, at place: SourceLocation) -> Finding {
        let name = SourceLocation.columnName(first)
        return Finding(
            rule: RulePage.duplicateColumn.id, severity: .error, location: place, excerpt: title,
            message: LocalizedText(
                id: "Tajuk \"\(title)\" sudah ada di kolom \(name).",
                en: "Header \"\(title)\" already stands in column \(name)."
            ),
            advice: LocalizedText(
                id: "Hapus salah satu kolom, atau beri nama lain.",
                en: "Delete one of the columns, or rename it."
            )
        )
    }

    package static func duplicateStage(_ title: String, first: Int, at place: SourceLocation) -> Finding {
        let name = SourceLocation.columnName(first)
        return Finding(
            rule: RulePage.duplicateColumn.id, severity: .error, location: place, excerpt: title,
            message: LocalizedText(
                id: "Tajuk \"\(title)\" menyebut tahapan yang sama dengan kolom \(name).",
                en: "Header \"\(title)\" names the same stage as column \(name)."
            ),
            advice: LocalizedText(
                id: "Hapus salah satu kolom, atau sebut tahapan yang lain.",
                en: "Delete one of the columns, or name another stage."
            )
        )
    }
}
