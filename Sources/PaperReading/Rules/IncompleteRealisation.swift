import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Realisasi sebuah program yang sebagian barisnya kosong.
    package static let incompleteRealisation = RulePage(
        id: "B034",
        name: "realisasi-tidak-lengkap",
        severity: .note,
        title: LocalizedText(
            id: "Realisasi sebuah program kosong di sebagian barisnya",
            en: "The realisation of a program is empty in some of its rows"
        ),
        why: LocalizedText(
            id:
                "Sel kosong bukan nol: mungkin belum dilaporkan. Menjumlahkan yang terisi saja memberi penyerapan yang terlalu rendah, jadi realisasi program itu disimpan tetapi tidak dipakai, kecuali baris programnya sendiri mencetak jumlahnya.",
            en:
                "An empty cell is not zero: it may not have been reported yet. Summing only the filled cells would give an absorption that is too low, so the realisation of that program is kept but not used, unless the row of the program itself prints its sum."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pemeriksaan: data yang belum ada tidak sama dengan nol.",
            en: "Audit practice: missing data are not the same as zero."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode,Uraian,Pagu Murni,Realisasi s.d. Triwulan II
            3.30.02,Perdagangan Dalam Negeri,3.000.000,
            3.30.02.1.01,Pembinaan Pasar,1.000.000,400.000
            3.30.02.1.02,Pengawasan Barang,2.000.000,
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode,Uraian,Pagu Murni,Realisasi s.d. Triwulan II
            3.30.02,Perdagangan Dalam Negeri,3.000.000,400.000
            3.30.02.1.01,Pembinaan Pasar,1.000.000,400.000
            3.30.02.1.02,Pengawasan Barang,2.000.000,0
            """
        ]
    )
}

extension Finding {
    static func incompleteRealisation(
        _ title: String, entries: [RealisationLedger.Entry], at place: SourceLocation
    ) -> Finding {
        if let first = entries.first(where: \.differsByStage) {
            return realisationByStage(title, count: entries.count(where: \.differsByStage), first: first)
        }
        let first = entries.first
        let row = first.flatMap { $0.blankRows.first } ?? 0
        let name = first?.subject.words ?? ""
        return Finding(
            rule: RulePage.incompleteRealisation.id, severity: .note, location: place.at(row: row), excerpt: title,
            facts: [.count: .count(entries.count)],
            message: LocalizedText(
                id:
                    "Realisasi \(count: entries.count) program di kolom \"\(title)\" tidak lengkap, yang pertama \"\(name)\" (baris \(row)); isinya disimpan tetapi tidak dijumlahkan.",
                en:
                    "The realisation of \(count: entries.count) programs in column \"\(title)\" is incomplete, the first \"\(name)\" (row \(row)); it is kept but not summed."
            ),
            advice: LocalizedText(
                id: "Isi setiap baris programnya dengan rupiah; tulis 0 bila memang belum ada realisasi.",
                en: "Fill every row of the program with rupiah; write 0 if there is no realisation yet."
            )
        )
    }

    private static func realisationByStage(_ title: String, count: Int, first: RealisationLedger.Entry) -> Finding {
        let name = first.subject.words
        return Finding(
            rule: RulePage.incompleteRealisation.id, severity: .warning, location: first.location, excerpt: title,
            facts: [.count: .count(count)],
            message: LocalizedText(
                id:
                    "Realisasi \(count: count) program di kolom \"\(title)\" berlainan menurut baris tahapannya, yang pertama \"\(name)\"; isinya disimpan tetapi tidak dihitung.",
                en:
                    "The realisation of \(count: count) programs in column \"\(title)\" differs between the rows of their stages, the first \"\(name)\"; it is kept but not counted."
            ),
            advice: LocalizedText(
                id: "Tulis realisasi yang sama di baris setiap tahapan, atau hanya di satu tahapan.",
                en: "Write the same realisation in the row of every stage, or in one stage only."
            )
        )
    }
}
