import BudgetFixtures
import Foundation
import Testing

@Suite("selisih baca menulis paket data bersih")
struct PackageExportTests {
    private static let names = [
        "datapackage.json", "dokumen.csv", "indikator.csv", "kaitan.csv", "nilai-akip.csv", "pagu.csv",
        "realisasi-keuangan.csv", "realisasi-kinerja.csv", "rencana-kas.csv", "renstra.csv", "target.csv", "tindak-lanjut.csv",
        "total-tertera.csv",
    ]

    @Test("Folder yang diekspor memuat semua tabel; mengekspornya lagi memberi bita yang sama")
    func exportOfExport() throws {
        let desk = try Desk()
        try desk.copy(Sample.office, as: "contoh")
        #expect(try desk.selisih("baca", "contoh", "--format", "csv", "-o", "paket").status == 0)
        #expect(try desk.selisih("baca", "paket", "--format", "csv", "-o", "lagi").status == 0)
        #expect(desk.names(in: "paket") == Self.names)
        for name in Self.names { #expect(desk.bytes("paket/" + name) == desk.bytes("lagi/" + name), "\(name)") }
        #expect(desk.names() == ["contoh", "lagi", "paket"])
    }

    @Test("Paket bersih memberi perbandingan yang sama seperti aslinya")
    func sameComparison() throws {
        let desk = try Desk()
        try desk.copy(Sample.office, as: "contoh")
        #expect(try desk.selisih("baca", "contoh", "-o", "paket").status == 0)
        let original = try desk.selisih("sandingkan", "contoh")
        #expect(try desk.selisih("sandingkan", "paket").output == original.output)
    }

    @Test("Isi pagu.csv yang diekspor, huruf demi huruf")
    func table() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry, "dagang/pagu.csv": Papers.trade])
        #expect(
            try desk.selisih("baca", "industri", "dagang", "--format", "csv", "-o", "paket")
                == Desk.Outcome(
                    status: 0, output: "",
                    errors: "Ditulis: paket. Folder ini paket data bersih: masukan bagi setiap perintah.\n"))
        #expect(
            desk.text("paket/pagu.csv") == """
                Tahun,OPD,Unit,Kode Program,Program,Kode Kegiatan,Kegiatan,Kode Sub Kegiatan,Sub Kegiatan,Kode Rekening,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan,Catatan
                2024,Dinas Perindustrian,,,Program Industri,,,,,,,utama,APBD,1.000.000,800.000,
                2024,Dinas Perindustrian,UPTD RPK,,Program Industri,,,,,,,utama,APBD,500.000,"500.000,25",
                2024,Dinas Perindustrian,,,Program Pendukung Industri,,,,,,,pendukung,APBN,250.000,250.000,
                2024,Dinas Perdagangan,,,Program Ekspor,,,,,,,utama,APBD,2.000.000,2.500.000,

                """
        )
    }

    @Test("--format json: paket yang sama dengan baris di dalamnya, dan laporan bacaan")
    func json() throws {
        let desk = try Desk(["dagang/pagu.csv": Papers.trade])
        let printed = try desk.selisih("baca", "dagang", "--format", "json")
        #expect(
            try desk.selisih("baca", "dagang", "--format", "json", "-o", "p.json")
                == Desk.Outcome(status: 0, output: "", errors: "Ditulis: p.json. Paket data bersih beserta laporan bacaannya.\n"))
        #expect(desk.text("p.json") == printed.output)
        let package = try #require(try JSONSerialization.jsonObject(with: Data(printed.output.utf8)) as? [String: Any])
        #expect(package["name"] as? String == "dinas-perdagangan-2024")
        let resources = try #require(package["resources"] as? [[String: Any]])
        let lines = try #require(resources.first { $0["name"] as? String == "pagu" }?["data"] as? [[String]])
        #expect(lines.count == 2)
        #expect(lines.last?.suffix(3) == ["2.000.000", "2.500.000", ""])
        #expect((package["bacaan"] as? [String: Any])?["title"] as? String == "Yang terbaca dari masukan")
    }

    @Test("Folder yang sudah ada tidak diganti tanpa --force")
    func existingFolder() throws {
        let desk = try Desk(["dagang/pagu.csv": Papers.trade, "paket/pagu.csv": "lama"])
        #expect(
            try desk.selisih("baca", "dagang", "--format", "csv", "-o", "paket")
                == Desk.Outcome(
                    status: 2, output: "",
                    errors: "\"paket\" sudah ada dan tidak diganti. Pilih nama lain atau pakai --force.\n")
        )
        #expect(desk.text("paket/pagu.csv") == "lama")
        #expect(try desk.selisih("baca", "dagang", "--format", "csv", "-o", "paket", "--force").status == 0)
        #expect(desk.names(in: "paket") == Self.names)
        #expect(desk.names() == ["dagang", "paket"])
    }

    @Test("--force pun tidak menghapus berkas lain di dalam folder")
    func otherFiles() throws {
        let desk = try Desk(["dagang/pagu.csv": Papers.trade, "paket/surat.docx": "penting"])
        #expect(
            try desk.selisih("baca", "dagang", "--format", "csv", "-o", "paket", "--force")
                == Desk.Outcome(
                    status: 2, output: "",
                    errors: """
                        Folder "paket" tidak diganti karena memuat "surat.docx", yang bukan bagian keluaran. \
                        Pilih folder lain, atau pindahkan berkas itu dahulu.

                        """)
        )
        #expect(desk.text("paket/surat.docx") == "penting")
        #expect(desk.names() == ["dagang", "paket"])
    }

    @Test("Tujuan yang bukan folder, atau yang foldernya tidak ada")
    func impossibleTargets() throws {
        let desk = try Desk(["dagang/pagu.csv": Papers.trade, "paket": "berkas"])
        #expect(
            try desk.selisih("baca", "dagang", "--format", "csv", "-o", "paket", "--force").errors
                == "\"paket\" bukan folder dan tidak diganti. Pilih nama lain.\n"
        )
        #expect(try desk.selisih("baca", "dagang", "--format", "csv", "-o", "arsip/2024/paket").status == 2)
        #expect(desk.text("paket") == "berkas")
        #expect(desk.names() == ["dagang", "paket"])
    }

    @Test("Ada kesalahan bacaan: kode 1 dan tidak ada paket", arguments: ["terminal", "csv", "json"])
    func readingErrors(format: String) throws {
        let desk = try Desk(["rusak/pagu.csv": Papers.broken])
        let outcome = try desk.selisih("baca", "rusak", "--format", format, "-o", "paket")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.hasSuffix(
                "1 kesalahan. Paket tidak ditulis karena ada angka atau baris yang tidak terbaca dengan pasti.\n"
            )
        )
        #expect(desk.names() == ["rusak"])
    }
}
