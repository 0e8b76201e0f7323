import Testing

@Suite("Pilihan yang salah selalu kode 2, dengan sebab")
struct ArgumentTests {
    @Test(
        "Pilihan yang salah",
        arguments: [
            (["sandingkan", "industri", "--warna"], "Unknown option '--warna'"),
            (["sandingkan"], "Missing expected argument '<masukan> ...'"),
            (["baca", "industri", "--format", "pdf"], "The value 'pdf' is invalid for '--format <bentuk>'"),
            (["baca", "industri", "--format", "csv"], "--format csv menulis folder paket data; sebutkan foldernya dengan -o."),
            (["baca", "industri", "--map", "Pagu 2024"], "The value 'Pagu 2024' is invalid for '--map <tajuk=arti>'"),
            (["baca", "industri", "--map", "=murni"], "The value '=murni' is invalid for '--map <tajuk=arti>'"),
            (
                ["baca", "industri", "--map", "A=murni", "--map", "A=perubahan"],
                "--map: kolom \"A\" diberi dua arti, \"murni\" dan \"perubahan\"; pilih satu."
            ),
            (["periksa", "industri", "--severity", "gawat"], "The value 'gawat' is invalid for '--severity <bobot>'"),
            (["periksa", "industri", "--set", "perubahan-pagu"], "The value 'perubahan-pagu' is invalid for '--set <nama=nilai>'"),
            (["baca", "industri", "--year", "24"], "--year 24: bukan tahun anggaran; tulis empat angka, misalnya 2024."),
            (["baca", "industri", "--office", " "], "--office: nama OPD kosong; tulis namanya di antara tanda kutip."),
        ]
    )
    func refused(arguments: [String], reason: String) throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry])
        let outcome = try desk.selisih(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("Error: " + reason))
        #expect(desk.names() == ["industri"])
    }

    @Test(
        "Bantuan setiap perintah memuat contoh",
        arguments: ["sandingkan", "compare", "baca", "read", "periksa", "check", "terima", "accept", "jelaskan", "explain"])
    func help(command: String) throws {
        let outcome = try Desk().selisih(command, "--help")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Contoh:\n  selisih "))
        #expect(outcome.output.contains("Kode keluar: 0"))
    }
}
