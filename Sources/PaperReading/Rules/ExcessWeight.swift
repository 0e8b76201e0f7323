package import Diagnostics
package import ExactNumbers

extension RulePage {
    /// Bobot kaitan satu program melebihi 100 persen, atau tidak positif.
    package static let excessWeight = RulePage(
        id: "B011",
        name: "bobot-kaitan-tidak-sah",
        severity: .error,
        title: LocalizedText(
            id: "Bobot kaitan satu program melebihi 100 persen, atau bukan angka di atas nol",
            en: "The link weights of a program exceed 100 percent, or are not above zero"
        ),
        why: LocalizedText(
            id:
                "Uang sebuah program dibagi ke indikatornya menurut bobot. Bila bobotnya berjumlah lebih dari 100 persen, indikator-indikator itu bersama-sama tampak memakai uang yang tidak ada; kelebihan yang dapat berasal dari pembulatan bobot berdesimal (enam kali 16,67) hanya catatan. Kaitan dengan bobot nol, negatif, atau bukan angka tidak dibaca. Bobot yang kurang dari 100 adalah urusan K003.",
            en:
                "The money of a program is split over its indicators by weight. If the weights exceed 100 percent, the indicators together appear to use money that does not exist; an excess that rounding of decimal weights can explain (six times 16.67) is only a note. A link whose weight is zero, negative or no number is not read. Weights below 100 are the matter of K003."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pembagian: bagian-bagian berjumlah sama dengan keseluruhannya.",
            en: "Practice of apportionment: the parts sum to the whole."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """,
            "indikator.csv": """
            Kode,Nama
            nilai,Nilai perdagangan
            ekspor,Nilai ekspor
            """,
            "kaitan.csv": """
            Program,Indikator,Bobot
            Perdagangan Dalam Negeri,nilai,60
            Perdagangan Dalam Negeri,ekspor,50
            """,
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """,
            "indikator.csv": """
            Kode,Nama
            nilai,Nilai perdagangan
            ekspor,Nilai ekspor
            """,
            "kaitan.csv": """
            Program,Indikator,Bobot
            Perdagangan Dalam Negeri,nilai,60
            Perdagangan Dalam Negeri,ekspor,40
            """,
        ]
    )
}

extension Finding {
    /// Kelebihan yang dapat datang dari pembulatan bobotnya hanya catatan.
    package static func badWeight(program: String, sum: Quantity, isRounding: Bool, at place: SourceLocation) -> Finding {
        let why =
            isRounding
            ? LocalizedText(
                id: ", masih di dalam pembulatannya; pagunya dibagi menurut perbandingan bobotnya",
                en: ", within their rounding; the ceiling is divided in proportion to them"
            ) : .nothing
        return Finding(
            rule: RulePage.excessWeight.id, severity: isRounding ? .note : .error, location: place, excerpt: program,
            facts: [.weight: .percent(sum)],
            message: LocalizedText(
                id: "Bobot kaitan \"\(program)\" berjumlah \(percent: sum), lebih dari 100 %\(why).",
                en: "The link weights of \"\(program)\" sum to \(percent: sum), above 100%\(why)."
            ),
            advice: LocalizedText(
                id: "Kurangi bobotnya sampai berjumlah 100.",
                en: "Reduce the weights until they sum to 100."
            )
        )
    }

    package static func nonPositiveWeight(text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.excessWeight.id, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Bobot \"\(text)\" bukan angka tunggal di atas 0 sampai 100.",
                en: "Weight \"\(text)\" is not one number above 0 and up to 100."
            ),
            advice: LocalizedText(
                id: "Tulis persen, misalnya 100 atau 37,5.",
                en: "Write a percentage, such as 100 or 37,5."
            )
        )
    }
}
