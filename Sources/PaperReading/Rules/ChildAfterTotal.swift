import Diagnostics

extension RulePage {
    /// Anak muncul sesudah induknya dihitung.
    static let childAfterTotal = RulePage(
        id: "B029",
        name: "anak-sesudah-jumlah",
        severity: .error,
        title: LocalizedText(
            id: "Bagian sebuah induk muncul sesudah baris jumlah",
            en: "A part of a parent appears after a total"
        ),
        why: LocalizedText(
            id:
                "Baris jumlah menutup yang di atasnya: induk tanpa anak lalu dihitung sebagai baris. Bila anaknya baru muncul di bawah jumlah, induk dan anak akan terhitung keduanya, dan jumlah yang tertera tidak mencakup semua yang ditandatangani.",
            en:
                "A total closes what stands above it: a parent without children is then counted as a line. If its child appears only below the total, parent and child would both be counted, and the printed total does not cover all that is signed."
        ),
        basis: LocalizedText(
            id: "Kebiasaan kertas kantor: baris jumlah berdiri di bawah semua baris yang dijumlahkannya.",
            en: "Practice of the offices' papers: a total stands below all the rows that it sums."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode,Uraian,Pagu Murni
            3.30.02,Perdagangan Dalam Negeri,1.000.000
            ,Jumlah,1.000.000
            3.30.02.1.01,Pembinaan Pasar,1.000.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode,Uraian,Pagu Murni
            3.30.02,Perdagangan Dalam Negeri,1.000.000
            3.30.02.1.01,Pembinaan Pasar,1.000.000
            ,Jumlah,1.000.000
            """
        ]
    )
}
