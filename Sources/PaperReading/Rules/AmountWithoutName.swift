import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Baris berjumlah tanpa nama dan kode.
    package static let amountWithoutName = RulePage(
        id: "B018",
        name: "jumlah-tanpa-nama",
        severity: .error,
        title: LocalizedText(
            id: "Baris berjumlah tanpa nama dan tanpa kode",
            en: "A row with amounts but neither name nor code"
        ),
        why: LocalizedText(
            id:
                "Angka tanpa uraian dapat berupa program yang namanya terhapus atau jumlah yang labelnya hilang. Keduanya berbeda bagi jumlah akhir, jadi baris itu tidak dihitung sebelum pemilik berkas mengatakannya.",
            en:
                "An amount without a name may be a program whose name was erased or a total whose label was lost. The two differ in the final sum, so the row is not counted until the file's owner says which."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pemeriksaan: jumlah hanya dapat ditandatangani bila setiap baris di bawahnya terbaca.",
            en: "Audit practice: a total can be signed only if every row below it has been read."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            No,Program,Pagu Murni
            1,Perdagangan Dalam Negeri,1.000.000
            2,,400.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            No,Program,Pagu Murni
            1,Perdagangan Dalam Negeri,1.000.000
            2,Perdagangan Luar Negeri,400.000
            """
        ]
    )
}

extension Finding {
    static func amountWithoutName(_ text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.amountWithoutName.id, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Baris ini berisi jumlah tetapi tidak punya nama atau kode, jadi tidak dihitung.",
                en: "This row has amounts but neither name nor code, so it is not counted."
            ),
            advice: LocalizedText(
                id: "Tulis uraiannya, atau tulis \"Jumlah\" bila ini jumlah baris-baris di atasnya.",
                en: "Write its name, or \"Jumlah\" if it is the total of the rows above."
            )
        )
    }
}
