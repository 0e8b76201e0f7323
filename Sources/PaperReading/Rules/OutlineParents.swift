package import Diagnostics

extension RulePage {
    /// Induk dikenali dari nomor urut atau jorokan, karena tabelnya tanpa kode.
    package static let outlineParents = RulePage(
        id: "B037",
        name: "induk-menurut-susunan",
        severity: .note,
        title: LocalizedText(
            id: "Induk dikenali dari nomor urut atau jorokan",
            en: "Parents are recognised by numbering or indentation"
        ),
        why: LocalizedText(
            id:
                "Tanpa kode, nomor urut (A, 1, a), butir, atau jorokan menjadi satu-satunya tanda bahwa sebuah baris menjumlahkan baris di bawahnya. Induk seperti itu diperiksa dan tidak dihitung; temuan mengatakannya, supaya baris yang sebenarnya berdiri sendiri tidak hilang dari jumlah.",
            en:
                "Without codes, numbering (A, 1, a), bullets or indentation are the only sign that a row sums the rows below it. Such a parent is checked and not counted; the finding says so, so that a row which truly stands by itself is not lost from the total."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: setiap anggapan dikatakan kepada pembaca.",
            en: "Practice: every assumption is told to the reader."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            No,Uraian,Pagu Murni
            A,Belanja Operasi,3.000.000
            1,Belanja Pegawai,1.000.000
            2,Belanja Barang dan Jasa,2.000.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode,Uraian,Pagu Murni
            5.1,Belanja Operasi,3.000.000
            5.1.01,Belanja Pegawai,1.000.000
            5.1.02,Belanja Barang dan Jasa,2.000.000
            """
        ]
    )
}

extension Finding {
    static func outlineParents(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.outlineParents.id, severity: .note, location: place, facts: [.count: .count(count)],
            message: LocalizedText(
                id: "\(count: count) baris dibaca sebagai induk menurut nomor urut atau jorokannya; jumlahnya diperiksa, tidak dihitung.",
                en: "\(count: count) rows are read as parents by their numbering or indentation; their amounts are checked, not counted."
            ),
            advice: LocalizedText(
                id: "Bila baris itu berdiri sendiri, tulis nomornya dengan cara yang sama dengan baris di bawahnya.",
                en: "If such a row stands by itself, number it in the same way as the rows below."
            )
        )
    }
}
