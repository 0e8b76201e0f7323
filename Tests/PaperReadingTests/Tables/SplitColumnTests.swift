import BudgetAnalysis
import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Kolom yang artinya hanya dikatakan isinya")
struct SplitColumnTests {
    /// Satu pohon program yang sama, ditulis dengan berbagai cara membagi kolomnya.
    struct Paper: CustomTestStringConvertible {
        let testDescription: String
        let text: String
    }

    static let papers = [
        Paper(
            testDescription: "Kode dalam satu kolom",
            text: """
                Kode,Uraian,Semula,Menjadi
                3.30,PERDAGANGAN,300,330
                3.30.02,PROGRAM PERIZINAN,300,330
                3.30.02.1.01,Penerbitan Izin,300,330
                3.30.02.1.01.0001,Fasilitasi,100,110
                3.30.02.1.01.0002,Pengawasan,200,220
                """),
        Paper(
            testDescription: "Kode di lima kolom di bawah satu tajuk yang selnya tidak tersimpan",
            text: """
                Kode,,,,,Urusan/ Bidang Urusan Pemerintahan Daerah Dan Program/ Kegiatan,Semula,Menjadi
                3,30,,,,PERDAGANGAN,300,330
                3,30,02,,,PROGRAM PERIZINAN,300,330
                3,30,02,1.01,,Penerbitan Izin,300,330
                3,30,02,1.01,0001,Fasilitasi,100,110
                3,30,02,1.01,0002,Pengawasan,200,220
                JUMLAH,,,,,,300,330
                """),
        Paper(
            testDescription: "Setiap ruas kode bertajuk nama tingkatnya",
            text: """
                Urusan,Bidang Urusan,Program,Kegiatan,Sub Kegiatan,Uraian,Semula,Menjadi
                3,30,,,,PERDAGANGAN,300,330
                3,30,02,,,PROGRAM PERIZINAN,300,330
                3,30,02,1.01,,Penerbitan Izin,300,330
                3,30,02,1.01,0001,Fasilitasi,100,110
                3,30,02,1.01,0002,Pengawasan,200,220
                """),
        Paper(
            testDescription: "Setiap ruas kode bertajuk sendiri, nama di bawah tajuk yang tidak dikenal",
            text: """
                Kd Urusan,Kd Bidang,Kd Program,Kd Kegiatan,Kd Sub Kegiatan,Urusan Pemerintahan Daerah,Semula,Menjadi
                3,30,,,,PERDAGANGAN,300,330
                3,30,02,,,PROGRAM PERIZINAN,300,330
                3,30,02,1.01,,Penerbitan Izin,300,330
                3,30,02,1.01,0001,Fasilitasi,100,110
                3,30,02,1.01,0002,Pengawasan,200,220
                """),
        Paper(
            testDescription: "Kode di depan nama",
            text: """
                No,OPD / Program / Kegiatan,Semula,Menjadi
                1,3.30 PERDAGANGAN,300,330
                2,3.30.02 - PROGRAM PERIZINAN,300,330
                3,3.30.02.1.01 Penerbitan Izin,300,330
                4,3.30.02.1.01.0001 Fasilitasi,100,110
                5,3.30.02.1.01.0002 Pengawasan,200,220
                ,JUMLAH,300,330
                """),
        Paper(
            testDescription: "Rp di kolom sendiri",
            text: """
                Kode,Uraian,Semula,,Menjadi,
                3.30,PERDAGANGAN,Rp,300,Rp.,330
                3.30.02,PROGRAM PERIZINAN,Rp,300,Rp.,330
                3.30.02.1.01,Penerbitan Izin,Rp,300,Rp.,330
                3.30.02.1.01.0001,Fasilitasi,Rp,100,Rp.,110
                3.30.02.1.01.0002,Pengawasan,Rp,200,Rp.,220
                """),
        Paper(
            testDescription: "Uraian menjorok ke kolom tanpa tajuk",
            text: """
                Kode,Uraian,,,Semula,Menjadi
                3.30,PERDAGANGAN,,,300,330
                3.30.02,PROGRAM PERIZINAN,,,300,330
                3.30.02.1.01,,Penerbitan Izin,,300,330
                3.30.02.1.01.0001,,,Fasilitasi,100,110
                3.30.02.1.01.0002,,,Pengawasan,200,220
                """),
        Paper(
            testDescription: "Garis hubung sebagai pemisah ruas",
            text: """
                Kode Prog./Keg.,Uraian,Semula,Menjadi
                3-30,PERDAGANGAN,300,330
                3-30-02,PROGRAM PERIZINAN,300,330
                3-30-02-1-01,Penerbitan Izin,300,330
                3-30-02-1-01-0001,Fasilitasi,100,110
                3-30-02-1-01-0002,Pengawasan,200,220
                """),
    ]

    @Test("Terbaca sama, tanpa satu rupiah pun terhitung dua kali", arguments: papers)
    func sameBudget(paper: Paper) throws {
        let page = try FlatPage("DINAS PERDAGANGAN\nTAHUN 2024\n\(paper.text)\n")
        let path = "3.30.02 PROGRAM PERIZINAN > 3.30.02.1.01 Penerbitan Izin"
        let lines = """
            \(path) > 3.30.02.1.01.0001 Fasilitasi | utama | APBD | Murni 100 | Perubahan 110
            \(path) > 3.30.02.1.01.0002 Pengawasan | utama | APBD | Murni 200 | Perubahan 220
            """
        #expect(page.lines == lines)
        #expect(page.sumReadings.filter { !$0.isConsistent }.isEmpty)
        #expect(page.budget.printedSums.count >= 6)
        #expect(page.findings(.warning) == "")
    }

    @Test("Tingkat yang belum disebut boleh ditulis nol")
    func zeroTails() throws {
        let page = try FlatPage(
            """
            TAHUN 2024
            Kode,Uraian,Semula
            5.1.00.00,BELANJA OPERASI,300
            5.1.01.00,Belanja Pegawai,100
            5.1.02.00,Belanja Barang,200
            """)
        #expect(
            page.budget.lines.map { "\($0.account?.name ?? "") \(FlatPage.text($0.ceilings[.original]))" } == [
                "Belanja Pegawai 100", "Belanja Barang 200",
            ])
        #expect(page.sums == "5.1.00.00 BELANJA OPERASI | Murni 300 | cocok")
    }

    @Test("Uraian yang menjorok tanpa kode menentukan induknya")
    func indentedNames() throws {
        let page = try FlatPage(
            """
            TAHUN 2024
            No,Uraian,,,Semula
            1,Program A,,,350
            ,,Kegiatan A1,,350
            ,,,Honor,100
            ,,,Kertas,250
            2,Program B,,,50
            """)
        #expect(
            page.lines == """
                Program A > Kegiatan A1 > Honor | utama | APBD | Murni 100
                Program A > Kegiatan A1 > Kertas | utama | APBD | Murni 250
                Program B | utama | APBD | Murni 50
                """
        )
    }

    @Test(
        "Bukan ruas kode: kolom angka lain, dan kode yang sudah lengkap di setiap kolom",
        arguments: [
            "Kode,Bobot,Uraian,Semula\n3.30.02,10,Program A,300\n3.30.03,20,Program B,200",
            "No,Kode,Uraian,Semula\n1,3.30.02,Program A,300\n2,3.30.03,Program B,200",
            "Kode,Uraian,Volume,Semula\n3.30.02,Program A,3,300\n3.30.03,Program B,4,200",
        ])
    func notParts(text: String) throws {
        let page = try FlatPage("TAHUN 2024\n\(text)\n")
        #expect(
            page.lines == """
                3.30.02 Program A | utama | APBD | Murni 300
                3.30.03 Program B | utama | APBD | Murni 200
                """
        )
    }

    @Test("Angka di depan nama bukan kode")
    func quantities() throws {
        let page = try FlatPage("TAHUN 2024\nNo,Uraian,Semula\n1,5.000 liter BBM,300\n2,2.500 lembar seragam,200\n3,10.000 bibit,100\n")
        #expect(page.budget.lines.map(\.program.name) == ["5.000 liter BBM", "2.500 lembar seragam", "10.000 bibit"])
    }

    @Test("Isi kolom tanpa tajuk disimpan dan disebut")
    func untitled() throws {
        let page = try FlatPage("TAHUN 2024\nProgram,Semula,\nProgram A,300,tunda\nProgram B,200,\n")
        #expect(page.budget.extraColumns.map { "\($0.title) \($0.cells.values.sorted())" } == [#"kolom C ["tunda"]"#])
        #expect(page.findings().contains("Kolom \"kolom C\" tidak dikenal; isinya disimpan tetapi tidak dihitung."))
    }
}
