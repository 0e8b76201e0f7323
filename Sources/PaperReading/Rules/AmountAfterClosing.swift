import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Baris berjumlah sesudah blok tanda tangan.
    package static let amountAfterClosing = RulePage(
        id: "B019",
        name: "jumlah-sesudah-penutup",
        severity: .error,
        title: LocalizedText(
            id: "Baris berjumlah sesudah blok tanda tangan",
            en: "A row with amounts after the signature block"
        ),
        why: LocalizedText(
            id:
                "Tabel kertas berakhir di blok penutup: \"Mengetahui\", tanggal, NIP. Uang di bawahnya tidak dilihat penanda tangan sebagai bagian tabel, dan dapat saja tabel lain yang tajuknya hilang; barisnya tidak dihitung.",
            en:
                "A paper's table ends at its closing block: \"Mengetahui\", date, NIP. A signatory does not see money below it as part of the table, and it may be another table whose header was lost; the row is not counted."
        ),
        basis: LocalizedText(
            id: "Kebiasaan kertas kantor: tanda tangan berdiri di bawah seluruh isi yang ditandatangani.",
            en: "Practice of the offices' papers: the signature stands below everything that it covers."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            No,Program,Pagu Murni
            1,Perdagangan Dalam Negeri,1.000.000
            Mengetahui,,
            2,Perdagangan Luar Negeri,400.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            No,Program,Pagu Murni
            1,Perdagangan Dalam Negeri,1.000.000
            2,Perdagangan Luar Negeri,400.000
            Mengetahui,,
            """
        ]
    )
}

extension Finding {
    static func amountAfterClosing(_ text: String, closing: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.amountAfterClosing.id, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Baris ini berisi jumlah tetapi berdiri sesudah blok penutup (mulai baris \(closing)), jadi tidak dihitung.",
                en: "This row has amounts but stands after the closing block (from row \(closing)), so it is not counted."
            ),
            advice: LocalizedText(
                id: "Pindahkan ke atas blok tanda tangan, atau beri tajuk bila ini tabel lain.",
                en: "Move it above the signatures, or give it a header if it is another table."
            )
        )
    }
}
