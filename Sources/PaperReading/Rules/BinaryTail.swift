package import Diagnostics
package import ExactNumbers

extension RulePage {
    /// Angka rumus dengan sisa hitungan biner, dibaca sebagai sen terdekat.
    package static let binaryTail = RulePage(
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

extension Finding {
    package static func binaryTail(_ title: String, count: Int, text: String, amount: Rupiah, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.binaryTail.id, severity: .note, location: place, excerpt: text,
            facts: [.count: .count(count), .amount: .amount(amount)],
            message: LocalizedText(
                id:
                    "\(count: count) angka di kolom \"\(title)\" tersimpan dengan sisa hitungan rumus; yang pertama \"\(text)\", dibaca \(amount).",
                en:
                    "\(count: count) numbers in column \"\(title)\" are stored with a formula's remainder; the first is \"\(text)\", read as \(amount)."
            ),
            advice: LocalizedText(
                id: "Tulis rumusnya dengan pembulatan, misalnya =ROUND(D7-C7;2), supaya yang tersimpan sama dengan yang tampak.",
                en: "Round in the formula, such as =ROUND(D7-C7,2), so that what is stored is what is shown."
            )
        )
    }
}
