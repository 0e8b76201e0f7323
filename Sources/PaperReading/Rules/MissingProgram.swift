import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Pohon rekening tanpa program.
    package static let missingProgram = RulePage(
        id: "B028",
        name: "rekening-tanpa-program",
        severity: .note,
        title: LocalizedText(
            id: "Pohon rekening tanpa program",
            en: "A tree of accounts without a program"
        ),
        why: LocalizedText(
            id:
                "Perbandingan dan kaitan dihitung per program. Tabel yang hanya berisi rekening belanja memakai akar pohonnya sebagai program, misalnya \"BELANJA DAERAH\"; jumlahnya benar, tetapi tidak dapat dihubungkan dengan indikator.",
            en:
                "Comparisons and links are computed by program. A table of spending accounts alone uses the root of its tree as the program, such as \"BELANJA DAERAH\"; its totals are right but cannot be linked to indicators."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: setiap anggapan dikatakan kepada pembaca.",
            en: "Practice: every assumption is told to the reader."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode Rekening,Uraian,Pagu Murni
            5,BELANJA DAERAH,1.000.000
            5.1,Belanja Operasi,1.000.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program : Perdagangan Dalam Negeri
            Kode Rekening,Uraian,Pagu Murni
            5,BELANJA DAERAH,1.000.000
            5.1,Belanja Operasi,1.000.000
            """
        ]
    )
}

extension Finding {
    static func missingProgram(_ name: String, count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.missingProgram.id, severity: .note, location: place, excerpt: name, facts: [.count: .count(count)],
            message: LocalizedText(
                id: "\(count: count) baris tidak berada di bawah sebuah program; \"\(name)\" dipakai sebagai programnya.",
                en: "\(count: count) rows stand under no program; \"\(name)\" is used as their program."
            ),
            advice: LocalizedText(
                id: "Tambahkan baris atau judul \"Program : ...\" bila programnya diketahui.",
                en: "Add a row or title \"Program : ...\" if the program is known."
            )
        )
    }
}
