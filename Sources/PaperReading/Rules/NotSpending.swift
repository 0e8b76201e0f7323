import Diagnostics

extension RulePage {
    /// Baris pendapatan, pembiayaan, atau hitungan (surplus, netto, SILPA) yang bukan pagu belanja.
    static let notSpending = RulePage(
        id: "B040",
        name: "bukan-belanja",
        severity: .warning,
        title: LocalizedText(
            id: "Pendapatan, pembiayaan, dan hitungan bukan pagu belanja",
            en: "Revenue, financing and balances are not ceilings"
        ),
        why: LocalizedText(
            id:
                "Ringkasan APBD memuat pendapatan (4), belanja (5), dan pembiayaan (6). Pagu hanya berlaku bagi belanja; menjumlahkan pendapatan dengan belanja memberi angka yang tidak berarti. Baris lain itu, dan hitungan seperti surplus, pembiayaan netto, dan SILPA, disebut tetapi tidak dihitung: catatan. Bila tabelnya tidak memuat belanja sama sekali: peringatan.",
            en:
                "An APBD summary holds revenue (4), spending (5) and financing (6). Ceilings exist for spending only; adding revenue to spending gives a meaningless figure. Those other rows, and balances such as surplus, net financing and SILPA, are named but not counted: a note. If the table holds no spending at all: a warning."
        ),
        basis: LocalizedText(
            id: "Kebiasaan ringkasan APBD: pendapatan, belanja, dan pembiayaan dicetak berurutan di satu tabel.",
            en: "Practice of budget summaries: revenue, spending and financing are printed one after another in one table."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode,Uraian,Pagu Murni
            4,PENDAPATAN DAERAH,9.000.000
            4.1,Pendapatan Asli Daerah,9.000.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode,Uraian,Pagu Murni
            5,BELANJA DAERAH,8.000.000
            5.1,Belanja Operasi,8.000.000
            """
        ]
    )
}
