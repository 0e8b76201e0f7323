import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Judul tepat di atas tajuk bukan tingkat tajuk")
struct TitleRowTests {
    static let body = """
        Kode,Uraian,Sebelum,Setelah
        5.1.02.01.01.0024,Alat Tulis Kantor,1.000.000,900.000
        5.1.02.01.01.0025,Kertas dan Cover,500.000,500.000

        """
    static let columns = "Kode = kode; Uraian = uraian; Sebelum = pagu Murni; Setelah = pagu Perubahan"
    static let path = "3.30.02 Program Perizinan > 3.30.02.1.01.0001 Fasilitasi Izin"

    @Test(
        "Label dan isinya di dua sel",
        arguments: [
            "Program,: 3.30.02 Program Perizinan,,\nSub Kegiatan,: 3.30.02.1.01.0001 Fasilitasi Izin,,\n",
            "Program,:,3.30.02 Program Perizinan,\nSub Kegiatan,:,3.30.02.1.01.0001 Fasilitasi Izin,\n",
            "Program :,3.30.02 Program Perizinan,,\nSub Kegiatan :,3.30.02.1.01.0001 Fasilitasi Izin,,\n",
            "Formulir,DPA\nProgram : 3.30.02 Program Perizinan\nSub Kegiatan : 3.30.02.1.01.0001 Fasilitasi Izin\n",
        ])
    func labels(titles: String) throws {
        let page = try FlatPage("TAHUN ANGGARAN 2024,,,\nDINAS PERDAGANGAN,,,\n" + titles + Self.body)
        #expect(page.understanding.hasPrefix(Self.columns + "\n1-4: judul") || page.understanding.hasPrefix(Self.columns + "\n1-5: judul"))
        #expect(
            page.lines == """
                \(Self.path) > 5.1.02.01.01.0024 Alat Tulis Kantor | utama | APBD | Murni 1.000.000 | Perubahan 900.000
                \(Self.path) > 5.1.02.01.01.0025 Kertas dan Cover | utama | APBD | Murni 500.000 | Perubahan 500.000
                """
        )
    }

    @Test(
        "Tahun dan kantor di dua sel",
        arguments: [
            "TA 2024,DINAS PERDAGANGAN,,\n",
            "TA 2024,,,DINAS PERDAGANGAN\n",
            "DINAS PERDAGANGAN,TAHUN ANGGARAN 2024,,\n",
            "Tahun Anggaran,2024,,\nOrganisasi,DINAS PERDAGANGAN,,\n",
            "OPD,DINAS PERDAGANGAN,,\nTahun,2024,,\n",
        ])
    func yearAndOffice(titles: String) throws {
        let page = try FlatPage(titles + Self.body)
        #expect(page.understanding.hasPrefix(Self.columns + "\n"))
        #expect(
            page.budget.lines.map { "\($0.office) \($0.year) \($0.account?.code ?? "-")" } == [
                "DINAS PERDAGANGAN 2024 5.1.02.01.01.0024", "DINAS PERDAGANGAN 2024 5.1.02.01.01.0025",
            ])
        #expect(page.findings(.warning) == "")
    }

    @Test("Program tanpa titik dua di atas tajuk, dengan atau tanpa kode")
    func withoutColon() throws {
        for title in ["Program,3.30.02 Program Perizinan,,", "Program,PROGRAM PERIZINAN,,"] {
            let page = try FlatPage("TAHUN 2024\n\(title)\n" + Self.body)
            #expect(page.understanding.hasPrefix(Self.columns + "\n1-2: judul"))
            #expect(page.budget.lines.map(\.account?.name) == ["Alat Tulis Kantor", "Kertas dan Cover"])
        }
    }

    @Test("Tingkat tajuk yang sebenarnya tetap tingkat tajuk")
    func trueLevels() throws {
        let page = try FlatPage(
            "DINAS PERDAGANGAN,TA 2024,,\nKode,Uraian,Anggaran,\n,,Murni,Perubahan\n5.1.02.01,Kertas,100,90\n")
        #expect(
            page.understanding.hasPrefix(
                "Kode = kode; Uraian = uraian; Anggaran / Murni = pagu Murni; Anggaran / Perubahan = pagu Perubahan"))
        #expect(page.budget.lines.map { "\($0.office) \($0.year)" } == ["DINAS PERDAGANGAN 2024"])
    }
}
