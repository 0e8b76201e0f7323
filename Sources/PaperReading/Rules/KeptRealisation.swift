import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Kolom realisasi yang waktunya tidak dapat dipastikan; isinya disimpan.
    package static let keptRealisation = RulePage(
        id: "B032",
        name: "waktu-realisasi-tidak-pasti",
        severity: .note,
        title: LocalizedText(
            id: "Kolom realisasi tidak menyebut sampai kapan",
            en: "A realisation column does not say until when"
        ),
        why: LocalizedText(
            id:
                "Penyerapan dan capaian triwulan hanya berarti bila diketahui sampai kapan realisasinya. Kolom yang tidak menyebut waktu, berakhir di tengah triwulan, tentang tahun lain, atau tidak jelas rupiah atau persen disimpan tanpa dihitung. Waktu boleh disebut di tajuk, di judul, atau dengan --map.",
            en:
                "Absorption and quarterly achievement mean something only when it is known until when the realisation runs. A column that names no time, ends within a quarter, is about another year, or does not say rupiah or percent is kept without being computed with. The time may stand in the header, in the title, or be given by --map."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pelaporan: realisasi dilaporkan per triwulan, kumulatif atau di dalam triwulan itu.",
            en: "Reporting practice: realisation is reported by quarter, cumulative or within that quarter."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Realisasi
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
    static func keptRealisation(_ kept: KeptRealisation, at place: SourceLocation) -> Finding {
        let why: LocalizedText =
            switch kept.reason {
            case .unknownTime: LocalizedText(id: "tidak menyebut sampai kapan", en: "does not say until when")
            case .betweenQuarters: LocalizedText(id: "tidak berakhir pada akhir triwulan", en: "does not end with a quarter")
            case .otherYear(let year):
                LocalizedText(id: "tentang tahun \(year), bukan tahun tabel ini", en: "is about year \(year), not this table's year")
            case .unclearContent:
                LocalizedText(id: "tidak menyebut rupiah atau persen", en: "does not say whether it holds rupiah or percent")
            case .part(.payment):
                LocalizedText(
                    id: "hanya memuat satu cara pembayaran (LS, UP, GU, TU)", en: "holds one way of payment only (LS, UP, GU, TU)")
            case .part(.former):
                LocalizedText(id: "hanya sampai dengan bulan atau periode sebelumnya", en: "ends with the month or period before")
            case .part(.month):
                LocalizedText(id: "hanya memuat satu bulan atau periode", en: "holds one month or period only")
            }
        let others =
            kept.others.isEmpty
            ? Worded.nothing
            : Worded(
                LocalizedText(id: " dan \(count: kept.others.count) kolom lain", en: " and \(count: kept.others.count) more columns"),
                [.others: .count(kept.others.count)])
        return Finding(
            rule: RulePage.keptRealisation.id, severity: .note, location: place, excerpt: kept.title, facts: others.facts,
            message: LocalizedText(
                id: "Kolom realisasi \"\(kept.title)\"\(others) \(why); isinya disimpan tetapi tidak dihitung.",
                en: "Realisation column \"\(kept.title)\"\(others) \(why); its contents are kept but not computed with."
            ),
            advice: kept.advice
        )
    }
}

extension KeptRealisation {
    fileprivate var advice: LocalizedText {
        guard case .part = reason else {
            return LocalizedText(
                id: "Bila waktunya diketahui, sebutkan, misalnya --map \"\(title)=realisasi s.d. TW II\".",
                en: "If its time is known, name it, such as --map \"\(title)=realisasi s.d. TW II\".")
        }
        return LocalizedText(
            id: "Tidak ada yang perlu diubah bila kolom jumlah sampai dengan waktu ini terbaca.",
            en: "Nothing needs to change if the column of the sum up to now is read.")
    }
}
