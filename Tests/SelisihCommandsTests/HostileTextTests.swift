import Foundation
import Testing

@Suite("Isi sel yang jahat di setiap bentuk keluaran")
struct HostileTextTests {
    /// Sel 130 KB, sel dengan perintah terminal, dan nama program yang mulai seperti rumus.
    private static let package = """
        Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Catatan
        2024,Dinas,=cmd|' /C calc'!A0,utama,APBD,\(String(repeating: "x", count: 130_000)),https://jahat.id
        2024,Dinas,Program\u{9B}31m\u{202E}B,utama,APBD,"abc\u{1B}[31m
        def\u{202E}",

        """

    @Test(
        "Tidak satu pun bentuk memuat huruf kendali atau mengulang sel panjang",
        arguments: ["terminal", "json", "csv", "markdown", "sarif"])
    func formats(format: String) throws {
        let desk = try Desk(["dinas/pagu.csv": Self.package])
        for arguments in [["periksa", "dinas", "--format", format], ["baca", "dinas"], ["sandingkan", "dinas"]] {
            let outcome = try desk.selisih(arguments)
            #expect(outcome.status == 1)
            for text in [outcome.output, outcome.errors] {
                let hidden = text.unicodeScalars.filter { $0 != "\n" && [.control, .format].contains($0.properties.generalCategory) }
                #expect(hidden.isEmpty)
                #expect(!text.contains(String(repeating: "x", count: 1001)))
            }
        }
    }

    @Test("Tidak ada baris CSV yang mulai sebagai rumus, dan itu dikatakan")
    func formulas() throws {
        let desk = try Desk([
            "dinas/pagu.csv": "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n2024,Dinas,=1+1,utama,APBD,10,20\n"
        ])
        let note = """
            1 sel yang mulai seperti rumus diberi apostrof (') di depan, supaya tidak dijalankan program lembar kerja. Selisih \
            membacanya kembali tanpa apostrof itu.
            Ditulis: paket. Folder ini paket data bersih: masukan bagi setiap perintah.

            """
        #expect(try desk.selisih("baca", "dinas", "--format", "csv", "-o", "paket") == Desk.Outcome(status: 0, output: "", errors: note))
        #expect(desk.text("paket/pagu.csv").contains(",'=1+1,"))
        let (first, second) = (try desk.selisih("sandingkan", "dinas").output, try desk.selisih("sandingkan", "paket").output)
        #expect(first == second)
        let report = try desk.selisih("sandingkan", "dinas", "--format", "csv")
        #expect(report.errors.contains("sel yang mulai seperti rumus diberi apostrof"))
        #expect(report.output.contains("'=1+1;"))
    }

    @Test("Batas ukuran berkas berakhir dengan kalimat disk penuh, bukan program yang mati", arguments: ["xlsx", "json", "csv", "templat"])
    func fileSizeLimit(output: String) throws {
        let desk = try Desk(["dinas/pagu.csv": Papers.trade])
        let command =
            switch output {
            case "xlsx": "sandingkan dinas -o hasil.xlsx"
            case "json": "baca dinas --format json -o hasil.json"
            case "csv": "baca dinas --format csv -o hasil"
            default: "templat -o hasil.xlsx"
            }
        let outcome = try desk.selisih(command.split(separator: " ").map(String.init), fileBlocks: 2)
        #expect(outcome.status == 2)
        #expect(
            outcome.errors.hasSuffix(
                "tidak selesai ditulis: disk penuh, kuota habis, atau batas ukuran berkas tercapai. Kosongkan ruang lalu ulangi; berkas lama tidak berubah.\n"
            ))
        #expect(!outcome.errors.contains("[ERROR]"))
        #expect(outcome.errors.split(separator: "\n").count == 1)
        #expect(desk.names() == ["dinas"])
    }
}
