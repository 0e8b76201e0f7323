package import Diagnostics

extension RulePage {
    /// Kode tersimpan sebagai angka atau tanggal, sehingga tulisannya mungkin berubah.
    package static let codeNotText = RulePage(
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

extension Finding {
    package static func codeAsNumber(_ text: String, count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.codeNotText.id, severity: .warning, location: place, excerpt: text, facts: [.count: .count(count)],
            message: LocalizedText(
                id:
                    "\(count: count) kode tersimpan sebagai angka, yang pertama \"\(text)\": nol di belakangnya mungkin hilang (\"\(text)0\").",
                en:
                    "\(count: count) codes are stored as numbers, the first is \"\(text)\": a zero at the end may be lost (\"\(text)0\")."
            ),
            advice: LocalizedText(
                id: "Ubah format kolomnya menjadi Teks, lalu tulis ulang kodenya seperti tertera di kertas.",
                en: "Format the column as Text, then type the codes again as the paper prints them."
            )
        )
    }

    package static func codeAsDate(_ text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.codeNotText.id, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Sel kode ini tersimpan sebagai tanggal atau jam (\(text)), jadi kodenya tidak diketahui.",
                en: "This code cell is stored as a date or time (\(text)), so its code is not known."
            ),
            advice: LocalizedText(
                id: "Ubah format kolomnya menjadi Teks, lalu tulis ulang kodenya seperti tertera di kertas.",
                en: "Format the column as Text, then type the codes again as the paper prints them."
            )
        )
    }
}
