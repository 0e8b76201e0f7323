import BudgetChecks
import Diagnostics
import Foundation
import Reporting
import Testing

@Suite("Temuan di terminal")
struct FindingsTextTests {
    @Test("Seluruh teks: terbuka, kembali, diterima, dan aturan yang tidak dijalankan")
    func text() {
        #expect(
            FindingsText(language: .indonesian).text(of: FindingSamples.report) == """
                Temuan pemeriksaan

                kesalahan J001: kantor/total-tertera.csv, baris 5, kolom D
                  Anggaran: »1.010.000«
                  Jumlahnya tertera Rp1.010.000,00.
                  Lihat juga kantor/pagu.csv!2.
                  Periksa jumlahnya.

                peringatan R001: isian A.xlsx, lembar "realisasi", baris 3, kolom AB
                  Nilai: »91 %«
                  Capaiannya tertera 91 %.
                  kembali, karena angkanya berubah sejak diterima 2024-11-20: sesuai risalah
                  Hitung ulang.

                catatan D001: a|b:c.csv
                  =1+1 `kode` <b>: »␛[31mJumat|␊Kamis«
                  Harinya | keliru.
                  diterima 2024-11-20: sesuai risalah

                1 kesalahan, 1 peringatan; 1 temuan diterima.
                Tidak dijalankan karena ada kesalahan bacaan: J002, P001. Perbaiki kesalahan bacaan dahulu, lalu
                periksa lagi.

                """)
    }

    @Test("Bahasa Inggris")
    func english() {
        let report = FindingsReport([JudgedFinding(FindingSamples.total)])
        let hint = LocalizedText(id: "Petunjuk.", en: "A hint.")
        #expect(
            FindingsText(language: .english).text(of: report, hints: [hint]) == """
                Check findings

                error J001: kantor/total-tertera.csv, row 5, column D
                  Anggaran: »1,010,000«
                  The total is printed as Rp1,010,000.00.
                  See also kantor/pagu.csv!2.
                  Check the total.

                1 error.
                A hint.

                """)
    }

    @Test("Anjuran yang sama dari aturan yang sama tepat di atasnya tidak diulang")
    func repeatedAdvice() {
        func advices(_ findings: [JudgedFinding]) -> Int {
            FindingsText(language: .indonesian).text(of: FindingsReport(findings)).components(separatedBy: "  Periksa jumlahnya.").count - 1
        }
        let open = JudgedFinding(FindingSamples.total)
        let accepted = JudgedFinding(FindingSamples.total, status: .accepted(FindingSamples.decision))
        #expect(advices([open, open, open]) == 1)
        #expect(advices([open, JudgedFinding(FindingSamples.percent), open]) == 2)
        #expect(advices([accepted, open]) == 1)
        var other = FindingSamples.total
        other.rule = "J002"
        #expect(advices([open, JudgedFinding(other)]) == 2)
    }

    @Test("Ditulis sepotong demi sepotong, dan potongannya bersambung menjadi laporannya")
    func pieces() {
        let one = FindingsText(language: .indonesian).text(of: FindingsReport([JudgedFinding(FindingSamples.total)]))
        var pieces: [String] = []
        FindingsText(language: .indonesian).write(
            FindingsReport(Array(repeating: JudgedFinding(FindingSamples.total), count: 3000))
        ) { pieces.append($0) }
        let advice = "  Periksa jumlahnya.\n"
        let start = one.components(separatedBy: advice)[0]
        let finding = start.dropFirst("Temuan pemeriksaan\n".count)
        #expect(pieces.joined() == start + advice + String(repeating: String(finding), count: 2999) + "\n3000 kesalahan.\n")
        #expect(pieces.count == 8)
        #expect(pieces.allSatisfy { $0.utf8.count < 1 << 16 + 200 })
    }

    @Test("Hitungan penutup", arguments: Language.allCases)
    func closing(language: Language) {
        let accepted = JudgedFinding(FindingSamples.total, status: .accepted(FindingSamples.decision))
        let text = FindingsText(language: language)
        let summaries = [[], [accepted, accepted]].map { text.summary(of: FindingsReport($0)) }
        #expect(
            summaries
                == (language == .indonesian
                    ? ["Tidak ada temuan.\n", "Tidak ada temuan terbuka; 2 temuan diterima.\n"]
                    : ["No findings.\n", "No open findings; accepted: 2.\n"]))
    }

    @Test("Tidak lebih lebar dari seratus huruf, tanpa huruf kendali, kutipan panjang dipotong di layar")
    func width() {
        var finding = FindingSamples.total
        finding.excerpt = String(repeating: "x", count: 5000) + "\u{202E}\u{7}"
        finding.subject = String(repeating: "Pengembangan ", count: 30)
        finding.place.location.file = String(repeating: "folder/", count: 40) + "\u{1B}[2J"
        finding.related = (1...9).map { SourceLocation(file: "pagu.csv", row: $0) }.places()
        let text = FindingsText(language: .indonesian).text(of: FindingsReport([JudgedFinding(finding)]))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ![.control, .format].contains($0.properties.generalCategory) })
        #expect(text.contains("Lihat juga pagu.csv!1, pagu.csv!2, pagu.csv!3, pagu.csv!4, dan 5 tempat lain."))
        #expect(text.count < 1500)
    }
}
