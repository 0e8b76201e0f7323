import BudgetFixtures
import BudgetIntake
import BudgetModel
import DataPackage
import DatabaseConnection
import Diagnostics
import PaperReading
import Testing

@testable import DatabaseWriting

@Suite("Paket data sebagai tabel basis data")
struct StoredTableTests {
    private static func tables(_ files: [String: String]) throws -> [StoredTable] {
        let package = try TemporaryPackage(files)
        let result = try withExtendedLifetime(package) { try DataPackageReader().read(package.path) }
        #expect(result.findings.filter { $0.severity == .error } == [])
        let owners = PackageOwner.all(of: result.budget)
        return try PackageTables(result.budget, stages: []).tables.filter { !$0.rows.isEmpty }.map { try StoredTable($0, owners: owners) }
    }

    private static func text(of table: StoredTable) -> String {
        var chunks = table.chunks()
        var text = ""
        while let chunk = chunks.next() { text += String(decoding: chunk, as: UTF8.self) }
        return text
    }

    private static let ceilings = """
        Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan,Lokasi,Catatan
        2024,Dinas A,,"Program ""A"", satu",utama,APBD,"1.234.567,05",,Desa,=1+1
        2024,Dinas A,UPTD RPK,Program B,pendukung,APBN,0,2.000.000,,

        """

    @Test("Rupiah menjadi angka tepat, kosong tetap kosong, dan teks tidak diubah")
    func rows() throws {
        let table = try #require(try Self.tables(["pagu.csv": Self.ceilings]).first)
        #expect(
            Self.text(of: table) == """
                2024 Dinas A,2024,Dinas A,,,"Program ""A"", satu",,,,,,,utama,APBD,1234567.05,,=1+1,Desa
                2024 Dinas A,2024,Dinas A,UPTD RPK,,Program B,,,,,,,pendukung,APBN,0,2000000,,

                """)
        #expect(
            table.copying(into: "selisih") == """
                COPY "selisih"."pagu" ("paket", "tahun", "opd", "unit", "kode_program", "program", "kode_kegiatan", "kegiatan", \
                "kode_sub_kegiatan", "sub_kegiatan", "kode_rekening", "rekening", "kelompok", "sumber_dana", "pagu_murni", \
                "pagu_perubahan", "catatan", "lokasi") FROM STDIN (FORMAT csv)
                """)
    }

    @Test("Tabel dibuat dengan jenis dan keterangan setiap kolom; kode tunggal di dalam satu paket")
    func creation() throws {
        let tables = try Self.tables([
            "pagu.csv": Self.ceilings,
            "indikator.csv": "Kode,Nama,Arah,Akumulasi\nikm,Indeks Kepuasan,positif,posisi akhir\n",
            "kaitan.csv": "Program,Unit,Indikator,Bobot\nProgram B,UPTD RPK,ikm,\"33,333\"\n",
        ])
        #expect(tables.map(\.name) == ["indikator", "pagu", "kaitan"])
        #expect(
            tables[2].creation(in: "selisih") == [
                """
                CREATE TABLE "selisih"."kaitan" ("paket" text NOT NULL, "kode_program" text, "program" text, "unit" text, \
                "indikator" text, "bobot" numeric, "catatan" text)
                """,
                "CREATE INDEX ON \"selisih\".\"kaitan\" (paket)",
                """
                COMMENT ON TABLE "selisih"."kaitan" IS 'Program mana mendukung indikator mana. Bobot satu program di satu unit \
                seharusnya berjumlah 100.'
                """,
                """
                COMMENT ON COLUMN "selisih"."kaitan"."paket" IS 'Paket asal baris ini: tahun dan OPD. Kode kertas dan indikator tunggal \
                di dalam satu paket.'
                """,
                "COMMENT ON COLUMN \"selisih\".\"kaitan\".\"kode_program\" IS 'Kode program seperti di lembar pagu.'",
                "COMMENT ON COLUMN \"selisih\".\"kaitan\".\"program\" IS 'Nama program seperti di lembar pagu.'",
                "COMMENT ON COLUMN \"selisih\".\"kaitan\".\"unit\" IS 'Unit seperti di lembar pagu; kosong untuk OPD induk.'",
                "COMMENT ON COLUMN \"selisih\".\"kaitan\".\"indikator\" IS 'Kode indikator dari lembar indikator.'",
                "COMMENT ON COLUMN \"selisih\".\"kaitan\".\"bobot\" IS 'Bobot dalam persen, lebih dari 0 sampai 100.'",
                "COMMENT ON COLUMN \"selisih\".\"kaitan\".\"catatan\" IS 'Catatan penyalin; tidak dihitung.'",
            ])
        #expect(Self.text(of: tables[2]) == "2024 Dinas A,,Program B,UPTD RPK,ikm,33.333,\n")
        #expect(tables[0].creation(in: "selisih").first?.hasSuffix(", PRIMARY KEY (paket, kode))") == true)
    }

    @Test("Kolom berkas asal tidak mengambil nama kolom paket, juga yang tidak ditulis")
    func extras() throws {
        let table = try #require(
            try Self.tables([
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Paket,(Pagu Efektif),Nilai (Rp),Nilai Rp
                2024,Dinas A,Program A,utama,APBD,1.000,P1,9,8,7

                """
            ]).first)
        #expect(table.columns.map(\.name).suffix(4) == ["paket_2", "pagu_efektif", "nilai_rp", "nilai_rp_2"])
    }

    @Test("Beberapa OPD: setiap baris pagu menyebut paketnya sendiri")
    func severalOwners() throws {
        let pagu = """
            Tahun,Daerah,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Kabupaten A,Dinas,Program A,utama,APBD,1
            2024,Kabupaten B,Dinas,Program A,utama,APBD,2

            """
        let table = try #require(try Self.tables(["pagu.csv": pagu]).first)
        #expect(
            Self.text(of: table) == """
                2024 Dinas Kabupaten A,2024,Kabupaten A,Dinas,,,Program A,,,,,,,utama,APBD,1,
                2024 Dinas Kabupaten B,2024,Kabupaten B,Dinas,,,Program A,,,,,,,utama,APBD,2,

                """)
        let error = #expect(throws: DatabaseWritingError.self) {
            try Self.tables(["pagu.csv": pagu, "skala.csv": "Batas Bawah,Sebutan,Dasar Hukum\n90,Baik,Pergub\n"])
        }
        #expect(
            error?.explanation.text(in: .indonesian) == """
                Bacaan ini memuat 2 tahun atau OPD (2024 Dinas Kabupaten A; 2024 Dinas Kabupaten B), sedangkan tabel skala tidak \
                menyebut pemilik barisnya. Tulis setiap OPD dan tahun sendiri-sendiri.
                """)
    }

    @Test(
        "Kantor yang sama bernama sama, dengan atau tanpa daerah di namanya",
        arguments: [
            ("Dinas Kesehatan", "Kota A", "2024 Dinas Kesehatan Kota A"),
            ("Dinas Kesehatan Kota A", "Kota A", "2024 Dinas Kesehatan Kota A"),
            ("DINAS KESEHATAN KOTA A", "Kota A", "2024 DINAS KESEHATAN KOTA A"),
            ("Dinas Kesehatan", nil, "2024 Dinas Kesehatan"),
        ])
    func ownerName(office: String, region: String?, name: String) {
        #expect(PackageOwner(year: 2024, region: region, office: office).name == name)
    }

    @Test("Jumlah dari basis data tidak menggantikan baris-barisnya")
    func grouped() throws {
        var budget = Budget()
        budget.lines = [.line("Program A", murni: 1)]
        budget.level = .program
        let target = try DatabaseTarget(DatabaseAddress("service=pusat"))
        let error = #expect(throws: DatabaseWritingError.self) { try PackageWriting(budget, to: target) }
        #expect(
            error?.explanation.text(in: .indonesian) == """
                Bacaan ini hanya jumlah per program, bukan baris-barisnya, jadi tidak ditulis ke basis data. Berikan berkas asalnya.
                """)
    }
}
