package import Diagnostics

extension RulePage {
    /// Kutip CSV ditutup sebelum isi selnya habis.
    package static let brokenQuote = RulePage(
        id: "B030",
        name: "kutip-rusak",
        severity: .warning,
        title: LocalizedText(
            id: "Tanda kutip CSV ditutup sebelum isi selnya habis",
            en: "A CSV quotation mark closes before its cell ends"
        ),
        why: LocalizedText(
            id:
                "Tanda kutip di dalam sel yang tidak digandakan menutup sel itu terlalu dini; koma sesudahnya lalu memecah nama menjadi dua sel dan menggeser pagunya. Teks yang tersisa disimpan, tetapi hanya pembuat berkas yang tahu di mana selnya berakhir.",
            en:
                "A quotation mark inside a cell that is not doubled closes the cell too early; a comma after it then breaks the name into two cells and shifts the ceiling. The remaining text is kept, but only the author of the file knows where the cell ends."
        ),
        basis: LocalizedText(
            id: "RFC 4180 (bentuk CSV), bagian 2: tanda kutip di dalam sel berkutip ditulis dua kali.",
            en: "RFC 4180 (the CSV format), section 2: a quotation mark inside a quoted field is written twice."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni
            "Operasi "Pasar Murah" Keliling",1.000.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni
            "Operasi ""Pasar Murah"" Keliling",1.000.000
            """
        ]
    )
}

extension Finding {
    package static func brokenQuote(_ text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.brokenQuote.id, severity: .warning, location: place, excerpt: text,
            message: LocalizedText(
                id: "Masih ada teks sesudah tanda kutip (\") penutup sel ini; isinya disimpan, tetapi batas selnya mungkin salah.",
                en: "Text follows the closing quotation mark (\") of this cell; it is kept, but the cell's end may be wrong."
            ),
            advice: LocalizedText(
                id: "Gandakan tanda kutip di dalam sel (\"\"), atau simpan ulang dari aplikasi asalnya.",
                en: "Double quotation marks inside a cell (\"\"), or save the file again from its application."
            )
        )
    }
}
