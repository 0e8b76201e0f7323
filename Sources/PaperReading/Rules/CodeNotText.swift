import Diagnostics

extension RulePage {
    /// Kode tersimpan sebagai angka atau tanggal, sehingga tulisannya mungkin berubah.
    static let codeNotText = RulePage(
        id: "B031",
        name: "kode-bukan-teks",
        severity: .error,
        title: LocalizedText(
            id: "Kode tersimpan sebagai angka atau tanggal, bukan teks",
            en: "A code is stored as a number or a date, not as text"
        ),
        why: LocalizedText(
            id:
                "Kode 5.1.02 yang diketik di sel biasa dapat tersimpan sebagai tanggal, dan 5.10 sebagai angka 5.1. Tanggal tidak dapat dikembalikan menjadi kode, jadi itu kesalahan; angka pecahan masih terbaca, tetapi nol di belakangnya mungkin hilang, jadi itu peringatan. Kode yang salah menaruh baris di bawah induk yang salah.",
            en:
                "A code 5.1.02 typed into a plain cell may be stored as a date, and 5.10 as the number 5.1. A date cannot be turned back into the code, so it is an error; a decimal number can still be read, but a zero at its end may be lost, so it is a warning. A wrong code puts a row under the wrong parent."
        ),
        basis: LocalizedText(
            id: "Kebiasaan lembar kerja: sel angka dan tanggal menyimpan nilainya, bukan tulisan yang diketik.",
            en: "Practice of spreadsheets: number and date cells store their value, not the text that was typed."
        ),
        bad: [
            "dinas.xlsx": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode,Uraian,Pagu Murni
            5,BELANJA DAERAH,1000000
            2002-01-05,Belanja Barang dan Jasa,1000000
            """
        ],
        good: [
            "dinas.xlsx": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode,Uraian,Pagu Murni
            5,BELANJA DAERAH,1000000
            5.1.02,Belanja Barang dan Jasa,1000000
            """
        ]
    )
}
