import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Tabel tanpa tajuk yang dikenali.
    package static let unrecognisedTable = RulePage(
        id: "B015",
        name: "tajuk-tabel-tidak-dikenali",
        severity: .error,
        title: LocalizedText(
            id: "Tabel tanpa tajuk yang dikenali",
            en: "A table without a recognisable header"
        ),
        why: LocalizedText(
            id:
                "Tabel datar dikenali dari tajuknya: harus ada kolom uraian atau kode, dan kolom pagu. Tanpa itu tidak satu angka pun dibaca dari tabelnya, dan temuan menyebut tajuk yang paling mirip. Bila kolom pagunya menyebut beberapa tahun dan judulnya tidak menyebut satu pun, tahunnya harus disebut (--year). Bila lembar lain di berkas yang sama terbaca, ini hanya peringatan.",
            en:
                "A flat table is known by its header: there must be a column of names or codes and a column of ceilings. Without them no figure of the table is read, and the finding shows the nearest header. If its ceilings name several years and the title names none, the year must be given (--year). If another sheet of the same file was read, this is only a warning."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: arti kolom dikatakan tajuknya atau penggunanya, tidak ditebak dari angkanya.",
            en: "Practice: a column's meaning is told by its header or by the user, not guessed from its figures."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Volume,Satuan
            Perdagangan Dalam Negeri,12,paket
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Volume,Pagu Murni
            Perdagangan Dalam Negeri,12,1.000.000
            """
        ]
    )
}

extension Finding {
    static func unrecognisedTable(_ nearest: HeaderLayout?, amounts: [String] = [], at place: SourceLocation) -> Finding {
        let refusal = TableRefusal(nearest, amounts: amounts)
        return Finding(
            rule: RulePage.unrecognisedTable.id, severity: .error, location: place, message: refusal.message, advice: refusal.advice)
    }
}
