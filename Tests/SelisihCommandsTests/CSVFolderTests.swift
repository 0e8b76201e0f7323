import BudgetFixtures
import Foundation
import Testing

@Suite("selisih sandingkan -o FOLDER --format csv")
struct CSVFolderTests {
    private static let coded = """
        Tahun,OPD,Unit,Kode Program,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas Perindustrian,,1.02,Program Industri,utama,APBD,1.000.000,800.000
        2024,Dinas Perindustrian,UPTD RPK,1.02,Program Industri,utama,APBD,500.000,"500.000,25"
        2024,Dinas Perindustrian,,3.30.02,Program Pendukung Industri,pendukung,APBN,250.000,250.000

        """

    private func lines(_ name: String, at desk: Desk) -> [String] {
        desk.text(name).components(separatedBy: "\r\n")
    }

    @Test("Satu berkas setiap tabel; yang dibuka dahulu disebut")
    func written() throws {
        let desk = try Desk(["industri/pagu.csv": Self.coded])
        #expect(
            try desk.selisih("sandingkan", "industri", "-o", "tabel", "--format", "csv")
                == Desk.Outcome(status: 0, output: "", errors: "Ditulis: folder tabel, 3 tabel CSV. Mulailah dari sandingan.csv.\n"))
        #expect(desk.names() == ["industri", "tabel"])
        #expect(desk.names(in: "tabel") == ["asal-baris.csv", "berkas.csv", "sandingan.csv"])
        #expect(desk.bytes("tabel/sandingan.csv")?.prefix(3) == Data([0xEF, 0xBB, 0xBF]))
        #expect(
            lines("tabel/sandingan.csv", at: desk).map { $0.replacing("\u{FEFF}", with: "") } == [
                "OPD;Kelompok;Indikator;Bobot indikator (%);Kode;Program;Unit pelaksana;Sumber dana;Sebelum (Murni);Setelah (Perubahan);"
                    + "Bertambah/ (Berkurang);%;Porsi perubahan;Keterangan;Dalam jumlah APBD;Tabel Selisih",
                #"Dinas Perindustrian;Program utama;;;"=""1.02""";Program Industri;OPD induk;APBD;1000000;800000;-200000;-20,00;100,00;;ya;sandingan"#,
                #"Dinas Perindustrian;Program utama;;;"=""1.02""";Program Industri;UPTD RPK;APBD;500000;500000,25;0,25;0,00;0,00;;ya;sandingan"#,
                #"Dinas Perindustrian;Dukungan APBN;;;"=""3.30.02""";Program Pendukung Industri;OPD induk;APBN;250000;250000;0;0,00;;;tidak;sandingan"#,
                "",
            ])
    }

    @Test("Dalam bahasa Inggris: nama berkas, pemisah, dan tanda desimalnya")
    func english() throws {
        let desk = try Desk(["industri/pagu.csv": Self.coded])
        #expect(
            try desk.selisih("compare", "industri", "-o", "tables", "--format", "csv", "--language", "en")
                == Desk.Outcome(status: 0, output: "", errors: "Written: folder tables, 3 CSV tables. Start with side-by-side.csv.\n"))
        #expect(desk.names(in: "tables") == ["files.csv", "row-origins.csv", "side-by-side.csv"])
        #expect(
            lines("tables/side-by-side.csv", at: desk)[2]
                == #"Dinas Perindustrian,Core programs,,,"=""1.02""",Program Industri,UPTD RPK,APBD,500000,500000.25,0.25,0.00,0.00,,yes,side-by-side"#
        )
    }

    @Test("Kesalahan yang menunggu disebut, dan hanya lembar yang dipilih yang ditulis")
    func findings() throws {
        let desk = try Desk()
        try desk.copy(Sample.office, as: "kantor")
        let outcome = try desk.selisih("sandingkan", "kantor", "-o", "tabel", "--format", "csv", "--sheets", "sandingan,temuan")
        #expect(
            outcome.errors.hasSuffix(
                "Ditulis: folder tabel, 2 tabel CSV. Mulailah dari sandingan.csv. 6 kesalahan menunggu di temuan.csv.\n"))
        #expect(desk.names(in: "tabel") == ["sandingan.csv", "temuan.csv"])
    }

    @Test("Tanpa pemeriksaan: foldernya mengatakannya")
    func unchecked() throws {
        let desk = try Desk(["industri/pagu.csv": Self.coded])
        let outcome = try desk.selisih("sandingkan", "industri", "--tanpa-periksa", "-o", "tabel", "--format", "csv")
        #expect(outcome.errors == "Ditulis: folder tabel, 4 tabel CSV. Mulailah dari sandingan.csv.\n")
        #expect(desk.names(in: "tabel") == ["asal-baris.csv", "berkas.csv", "sandingan.csv", "tanpa-pemeriksaan.csv"])
        #expect(lines("tabel/tanpa-pemeriksaan.csv", at: desk)[3] == "Aturan pemeriksaan yang lain;tidak;tanpa-pemeriksaan")
    }

    @Test("Folder yang ada tidak diganti tanpa --force, dan berkas orang di dalamnya tidak pernah hilang")
    func overwriting() throws {
        let desk = try Desk(["industri/pagu.csv": Self.coded])
        let arguments = ["sandingkan", "industri", "-o", "tabel", "--format", "csv"]
        #expect(try desk.selisih(arguments).status == 0)
        #expect(
            try desk.selisih(arguments)
                == Desk.Outcome(
                    status: 2, output: "", errors: "\"tabel\" sudah ada dan tidak diganti. Pilih nama lain atau pakai --force.\n"))
        #expect(try desk.selisih(arguments + ["--force", "--language", "en", "--sheets", "sandingan"]).status == 0)
        #expect(desk.names(in: "tabel") == ["side-by-side.csv"])
        try Data("milik orang".utf8).write(to: URL(fileURLWithPath: desk.path("tabel/catatan.txt")))
        let refused = try desk.selisih(arguments + ["--force"])
        #expect(
            refused
                == Desk.Outcome(
                    status: 2, output: "",
                    errors:
                        "Folder \"tabel\" tidak diganti karena memuat \"catatan.txt\", yang bukan bagian keluaran. Pilih folder lain, atau pindahkan berkas itu dahulu.\n"
                ))
        #expect(desk.names(in: "tabel") == ["catatan.txt", "side-by-side.csv"])
        #expect(desk.names() == ["industri", "tabel"])
    }

    @Test("Masukan yang tidak terbaca pasti: folder tidak muncul")
    func unread() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.broken])
        let outcome = try desk.selisih("sandingkan", "industri", "-o", "tabel", "--format", "csv")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("Perbandingan tidak dibuat karena"))
        #expect(desk.names() == ["industri"])
    }

    @Test(
        "Tujuan yang bukan folder atau buku kerja ditolak dengan sebabnya",
        arguments: [
            (
                ["-o", "tabel.csv", "--format", "csv"],
                "-o \"tabel.csv\": --format csv menulis folder berisi satu berkas setiap tabel. Sebutkan nama folder, misalnya -o tabel.\n"
            ),
            (
                ["-o", "tabel murni.ods", "--format", "csv"],
                "-o \"tabel murni.ods\": --format csv menulis folder berisi satu berkas setiap tabel. Sebutkan nama folder, misalnya -o 'tabel murni'.\n"
            ),
            (
                ["-o", "tables.CSV", "--format", "csv", "--language", "en"],
                "-o \"tables.CSV\": --format csv writes a folder with one file for each table. Give the name of a folder, such as -o tables.\n"
            ),
            (
                ["-o", "tabel", "--format", "csv", "--sheets", "kaitan"],
                "--sheets: lembar \"kaitan\" tidak ada. Lembarnya: Sandingan, Metode dan Sumber.\n"
            ),
            (
                ["-o", "industri", "--format", "csv", "--force"],
                "-o \"industri\": ini masukannya sendiri (industri/pagu.csv) dan tidak akan ditimpa. Pilih nama lain.\n"
            ),
        ])
    func refused(arguments: [String], text: String) throws {
        let desk = try Desk(["industri/pagu.csv": Self.coded])
        #expect(try desk.selisih(["sandingkan", "industri"] + arguments) == Desk.Outcome(status: 2, output: "", errors: text))
        #expect(desk.names() == ["industri"])
    }

    @Test("-o BERKAS.xlsx menulis buku kerja, dengan --format csv pun")
    func workbook() throws {
        let desk = try Desk(["industri/pagu.csv": Self.coded])
        let outcome = try desk.selisih("sandingkan", "industri", "-o", "a.xlsx", "--format", "csv")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("[ringkasan-cakupan]\n"))
        #expect(desk.bytes("a.xlsx")?.prefix(2) == Data("PK".utf8))
    }

    @Test("Tabel datar di folder masukan dilewati dan disebut; sebagai masukan ditolak", arguments: ["id", "en"])
    func asInput(language: String) throws {
        let desk = try Desk(["industri/pagu.csv": Self.coded])
        let arguments = ["sandingkan", "industri", "-o", "industri/tabel", "--format", "csv", "--language", language]
        #expect(try desk.selisih(arguments).status == 0)
        let name = language == "id" ? "sandingan.csv" : "side-by-side.csv"
        let before = desk.text("industri/tabel/\(name)")
        #expect(try desk.selisih(arguments + ["--force"]).status == 0)
        #expect(desk.text("industri/tabel/\(name)") == before)
        #expect(
            try desk.selisih("baca", "industri/tabel/\(name)")
                == Desk.Outcome(
                    status: 2, output: "",
                    errors:
                        "industri/tabel/\(name): ini laporan yang ditulis Selisih, bukan kertas anggaran. Sebutkan berkas asal angkanya.\n")
        )
    }
}
