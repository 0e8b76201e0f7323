import Testing

@Suite("Pilihan yang salah selalu kode 2, dengan sebab")
struct ArgumentTests {
    @Test(
        "Pilihan yang salah",
        arguments: [
            (["sandingkan", "industri", "--warna"], "Pilihan '--warna' tidak ada."),
            (["sandingkan"], "Belum disebut: '<masukan> ...'."),
            (
                ["baca", "industri", "--format", "pdf"],
                "Nilai 'pdf' tidak berlaku bagi '--format <bentuk>'. Pakai 'terminal', 'csv' atau 'json'."
            ),
            (["baca", "industri", "--format", "csv"], "--format csv menulis folder paket data; sebutkan foldernya dengan -o."),
            (["baca", "industri", "--map", "Pagu 2024"], "Nilai 'Pagu 2024' tidak berlaku bagi '--map <tajuk=arti>'."),
            (["baca", "industri", "--map", "=murni"], "Nilai '=murni' tidak berlaku bagi '--map <tajuk=arti>'."),
            (
                ["baca", "industri", "--map", "A=murni", "--map", "A=perubahan"],
                "--map: kolom \"A\" diberi dua arti, \"murni\" dan \"perubahan\"; pilih satu."
            ),
            (
                ["periksa", "industri", "--severity", "gawat"],
                "Nilai 'gawat' tidak berlaku bagi '--severity <bobot>'. Pakai 'catatan', 'peringatan' atau 'kesalahan'."
            ),
            (["periksa", "industri", "--set", "perubahan-pagu"], "Nilai 'perubahan-pagu' tidak berlaku bagi '--set <nama=nilai>'."),
            (["baca", "industri", "--year", "24"], "--year 24: bukan tahun anggaran; tulis empat angka, misalnya 2024."),
            (["baca", "industri", "--office", " "], "--office: nama OPD kosong; tulis namanya di antara tanda kutip."),
            (["periksa", "industri", "--sverity", "catatan"], "Pilihan '--sverity' tidak ada. Maksudnya '--severity'?"),
            (["sandingkan", "industri", "-o"], "Nilai bagi '-o <tujuan>' belum disebut."),
            (["baca", "industri", "--language", "fr"], "Nilai 'fr' tidak berlaku bagi '--language <bahasa>'. Pakai 'id' atau 'en'."),
            (["baca", "industri", "--force=ya"], "Pilihan '--force' tidak bernilai, tetapi diberi 'ya'."),
            (["templat", "-o", "isian.xlsx", "--shifts", "100"], "--shifts 100: isi bilangan 0 sampai 99."),
            (["terima", "P001@industri", "industri"], "Belum disebut: '--reason <alasan>'."),
            (
                ["baca", "industri", "--language", "en", "--year", "24"],
                "--year 24: not a budget year; write four digits, such as 2024."
            ),
        ]
    )
    func refused(arguments: [String], reason: String) throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry])
        let outcome = try desk.selisih(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix(reason + "\n"))
        #expect(desk.names() == ["industri"])
    }

    @Test("Penolakan menyebut arti pilihan dan cara memakai perintahnya")
    func refusalInFull() throws {
        #expect(
            try Desk().selisih("periksa", "industri", "--severity", "gawat").errors == """
                Nilai 'gawat' tidak berlaku bagi '--severity <bobot>'. Pakai 'catatan', 'peringatan' atau 'kesalahan'.
                Artinya: --severity <bobot>  Bobot yang membuat kode keluar 1, juga note, warning, error.
                Pemakaian: selisih periksa <masukan> ... [<pilihan>]
                Selengkapnya: selisih periksa --help

                """)
    }

    @Test("Bantuan seluruhnya berbahasa Indonesia")
    func helpInFull() throws {
        #expect(
            try Desk().selisih("templat", "--help").output == """
                Menulis buku kerja isian untuk satu tahun kantor.

                Satu lembar untuk setiap tabel, dengan petunjuk, daftar pilihan, dan baris contoh. Isian yang sudah
                diisi dibaca oleh semua perintah seperti paket data.

                Contoh:
                  selisih templat -o isian.xlsx
                  selisih templat --from disperindag-2024 -o isian.xlsx

                Kode keluar: 0 selesai, 1 masukan --from memuat kesalahan bacaan atau keraguan yang belum dijawab
                (isian tidak ditulis), 2 tidak dapat berjalan.

                PEMAKAIAN: selisih templat -o <berkas.xlsx> [--from <masukan>] [<pilihan>]

                PILIHAN:
                  -o, --output <berkas.xlsx>
                                          Buku kerja yang ditulis.
                  --from <masukan>        Masukan yang isinya disalin ke isian.
                  --answer, --jawab <kode@tempat=jawaban>
                                          Menjawab keraguan bacaan: 'B039@dinas.csv!3=induk'; boleh diulang.
                  --decisions, --keputusan <berkas>
                                          Berkas keputusan, bawaan MASUKAN.keputusan.csv di samping setiap masukan;
                                          boleh diulang.
                  --limit <nama=nilai>    Satu batas pembacaan: baris=2000000; boleh diulang.
                  --shifts <banyak>       Banyaknya kolom pagu pergeseran, 0 sampai 99. (bawaan: 0)
                  --force                 Menimpa buku kerja yang sudah ada.
                  --language, --bahasa <bahasa>
                                          Bahasa keluaran dan bantuan: id atau en. (nilai: id, en; bawaan: id)
                  --version               Menampilkan versi.
                  -h, --help              Menampilkan bantuan ini.


                """)
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
