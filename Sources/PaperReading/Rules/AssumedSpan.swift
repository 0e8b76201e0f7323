import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Kolom realisasi satu triwulan tanpa "s.d."; dibaca sebagai realisasi di dalam triwulan itu.
    package static let assumedSpan = RulePage(
        id: "B033",
        name: "rentang-realisasi-disimpulkan",
        severity: .note,
        title: LocalizedText(
            id: "Kolom realisasi satu triwulan tanpa \"s.d.\"",
            en: "A realisation column of one quarter without \"up to\""
        ),
        why: LocalizedText(
            id:
                "\"Realisasi Triwulan II\" dapat berarti belanja di dalam triwulan itu atau sejak Januari. Tanpa \"s.d.\" yang dipakai ialah arti pertama, dan temuan mengatakannya: realisasi kumulatif yang dianggap satu triwulan akan terhitung dua kali ketika triwulannya dijumlahkan.",
            en:
                "\"Realisasi Triwulan II\" may mean what was spent within the quarter or since January. Without \"up to\" (s.d.) the first meaning is used, and the finding says so: cumulative figures taken for one quarter would count twice when the quarters are summed."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: setiap anggapan dikatakan kepada pembaca.",
            en: "Practice: every assumption is told to the reader."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Realisasi Triwulan II
            Perdagangan Dalam Negeri,1.000.000,400.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Realisasi s.d. Triwulan II
            Perdagangan Dalam Negeri,1.000.000,400.000
            """
        ]
    )
}

extension Finding {
    static func realisationInQuarter(_ title: String, quarter: Quarter, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.assumedSpan.id, severity: .note, location: place, excerpt: title,
            message: LocalizedText(
                id: "Kolom \"\(title)\" tidak menulis \"s.d.\"; dibaca sebagai realisasi di dalam \(quarter.name) saja.",
                en: "Column \"\(title)\" does not say \"up to\"; it is read as realisation within \(quarter.name) only."
            ),
            advice: LocalizedText(
                id: "Bila angkanya kumulatif, sebutkan: --map \"\(title)=realisasi s.d. \(quarter.name)\".",
                en: "If it is cumulative, say so: --map \"\(title)=realisasi s.d. \(quarter.name)\"."
            )
        )
    }

    static func untransferredDocuments(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.assumedSpan.id, severity: .note, location: place, facts: [.count: .count(count)],
            message: LocalizedText(
                id: "\(count: count) dokumen LS belum bertanggal transfer; triwulannya menurut tanggal dokumennya.",
                en: "\(count: count) LS documents bear no date of transfer; their quarter follows the document's date."
            ),
            advice: LocalizedText(
                id: "Ambil lagi daftarnya sesudah uangnya ditransfer bila triwulannya penting.",
                en: "Take the list again after the transfer if the quarter matters."
            ))
    }

    static func advanceDocuments(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.assumedSpan.id, severity: .note, location: place, facts: [.count: .count(count)],
            message: LocalizedText(
                id: "\(count: count) baris berjenis UP atau TU; uang mukanya ikut dihitung sebagai realisasi bruto.",
                en: "\(count: count) rows are UP or TU; their advances are counted within the gross realisation."
            ),
            advice: LocalizedText(
                id: "Bila yang diperlukan belanja yang sudah dipertanggungjawabkan, pakai SPJ atau laporan per dokumen.",
                en: "If the accounted spending is needed, use the SPJ or the report by document."
            ))
    }
}
