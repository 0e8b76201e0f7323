import BudgetFixtures
import BudgetModel
import Diagnostics
import Foundation
import Testing

@testable import BudgetIntake
@testable import PaperReading

/// Berkas buatan orang lain, di samping repositori; ujinya dilewati bila tidak ada.
private let corpusFolder = Sample.folder + "/../../shared/corpus"

@Suite("Berkas buatan orang lain", .enabled(if: FileManager.default.fileExists(atPath: corpusFolder)))
struct CorpusTableTests {
    @Test(
        "Tabel yang sama dalam tiga cara menulis CSV memberi isi yang sama",
        arguments: ["excel_id_semicolon_bom_crlf", "sep_line", "trailing_minus_dash_comma"])
    func made(name: String) throws {
        var options = IntakeOptions()
        options.year = 2024
        let path = "\(corpusFolder)/csv/made__\(name).csv"
        let result = try InputReader(options: options).read(path)
        let page = FlatPage(result)
        #expect(
            page.lines == """
                Bantuan Keuangan dari APBD Provinsi | utama | APBD | Murni 350.000.000 | Perubahan 450.000.000
                Siltap; Tunjangan "Perangkat" Desa | utama | APBD | Murni 352.300.000 | Perubahan 349.725.000
                Belanja Tambahan Penghasilan PNS | utama | APBD | Murni 1.630.000.000 | Perubahan 1.469.848.350
                Bantuan Kabupaten/Kota | pendukung | APBN | Murni 0 | Perubahan 50.000.000
                """
        )
        #expect(
            page.sums == """
                JUMLAH | Murni 2.332.300.000 | cocok
                JUMLAH | Perubahan 2.319.573.350 | cocok
                """
        )
        #expect(
            page.variances == """
                baris Bantuan Keuangan dari APBD Provinsi | 100.000.000 | 28.57
                baris Siltap; Tunjangan "Perangkat" Desa | -2.575.000 | -0.73
                baris Belanja Tambahan Penghasilan PNS | -160.151.650 | -9.83
                baris Bantuan Kabupaten/Kota | 50.000.000 | -
                jumlah JUMLAH | -12.726.650 | -0.55
                """
        )
    }

    @Test("Lembar tanpa kolom pagu ditolak dengan alasan")
    func withoutCeilings() throws {
        let page = FlatPage(try InputReader().read("\(corpusFolder)/xlsx/apbdanalysis2026__PERSENTASE.xlsx"))
        #expect(
            page.findings() == """
                baris 1 kesalahan B015: Tajuk tabel tidak dikenali: tidak ada kolom pagu. Tajuk yang paling mirip: "kode_rekening", "nama_rekening", "persentase_penyesuaian".
                """
        )
    }

    @Test("Berkas yang terpotong adalah kesalahan, bukan tabel yang lebih pendek")
    func truncated() throws {
        var options = IntakeOptions()
        options.year = 2024
        let result = try InputReader(options: options).read("\(corpusFolder)/csv/made__truncated_in_quotes.csv")
        let errors = result.findings.filter { $0.severity == .error }
        #expect(errors.map(\.rule) == [RulePage.raggedRow.id])
        #expect(errors.first?.location.row == 4)
    }
}
