import Diagnostics

extension RulePage {
    /// Angka rumus dengan sisa hitungan biner, dibaca sebagai sen terdekat.
    static let binaryTail = RulePage(
        id: "B042",
        name: "ekor-biner",
        severity: .note,
        title: LocalizedText(
            id: "Angka rumus tersimpan dengan sisa hitungan biner",
            en: "A formula's number is stored with a binary remainder"
        ),
        why: LocalizedText(
            id:
                "Rumus seperti =D7-C7 dapat menyimpan 812302499.709999 untuk 812302499,71, karena lembar kerja menghitung dengan bilangan biner. Sel angka yang berjarak kurang dari 0,00005 rupiah dari sen utuh dibaca sebagai sen itu, dan dikatakan. Pecahan sen yang lebih besar tidak dibaca (N004).",
            en:
                "A formula such as =D7-C7 may store 812302499.709999 for 812302499.71, since spreadsheets compute with binary numbers. A number cell less than 0.00005 rupiah from a whole sen is read as that sen, and this is said. A larger part of a sen is not read (N004)."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: setiap anggapan dikatakan kepada pembaca.",
            en: "Practice: every assumption is told to the reader."
        ),
        bad: [
            "dinas.xlsx": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni
            Perdagangan Dalam Negeri,812302499.709999
            """
        ],
        good: [
            "dinas.xlsx": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni
            Perdagangan Dalam Negeri,812302499.71
            """
        ]
    )
}
