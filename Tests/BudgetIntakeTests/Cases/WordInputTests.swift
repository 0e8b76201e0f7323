import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import PaperReading
import Testing

@Suite("Masukan dokumen Word")
struct WordInputTests {
    /// Judul tahun dan kantor hanya di atas tabel pertama; tabel kedua di bawah judul bagiannya sendiri.
    private static let paper: RuleExample = [
        "PK Perubahan.docx": """
        PERJANJIAN KINERJA PERUBAHAN TAHUN 2024
        DINAS PERDAGANGAN
        NO;PROGRAM;ANGGARAN (Rp)
        1;Program Ekspor;1.000.000
        JUMLAH;;1.000.000
        Anggaran Penunjang : Rp 500.000
        NO;PROGRAM;ANGGARAN (Rp)
        1;Program Penunjang Urusan;500.000
        2;Program Lain;lima
        Pangkalpinang, November 2024
        """
    ]

    @Test("Setiap tabel dibaca di bawah judul dokumennya, dan tempatnya dapat dihitung di halamannya")
    func tables() throws {
        let package = try TemporaryPackage(Self.paper)
        let result = try InputReader().read(package.path)
        #expect(
            result.budget.lines.map { "\($0.year) \($0.office): \($0.program.name)" }
                == ["2024 DINAS PERDAGANGAN: Program Ekspor", "2024 DINAS PERDAGANGAN: Program Penunjang Urusan"])
        #expect(
            result.budget.lines.first.map { package.shortened($0.location.text.text(in: .indonesian)) }
                == "kantor/PK Perubahan.docx, tabel 1, baris 2")
        let wrong = result.findings.first { $0.rule == RulePage.notANumber.id }
        #expect(
            wrong.map { package.shortened($0.location.text.text(in: .indonesian)) } == "kantor/PK Perubahan.docx, tabel 2, baris 3, kolom 3"
        )
    }

    @Test("Berkas kunci Word dilewati, dan .doc disebut dengan jalan keluarnya")
    func folder() throws {
        let files: KeyValuePairs<String, String> = [
            "pagu.docx": "TAHUN 2024\nOPD : Dinas A\nKode;Uraian;Pagu Murni\n3.30.03;Program A;5", "~$pagu.docx": "kunci", "lama.doc": "x",
        ]
        let package = try TemporaryPackage(RuleExample(files, arguments: []))
        let result = try InputReader().read(package.path)
        #expect(result.budget.lines.count == 1)
        let unknown = result.findings.filter { $0.rule == RulePage.unknownFile.id }
        #expect(unknown.map { package.shortened($0.location.file) } == ["kantor/lama.doc"])
        #expect(
            unknown.map { $0.advice.text(in: .indonesian) }
                == ["Bila seharusnya dibaca, buka di Word atau LibreOffice, lalu simpan ulang sebagai .docx."])
    }
}
