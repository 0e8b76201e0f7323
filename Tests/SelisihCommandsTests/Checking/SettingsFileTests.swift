import Testing

@Suite("Berkas setelan")
struct SettingsFileTests {
    @Test(
        "Berkas setelan yang sah diterima, dengan koma atau titik koma",
        arguments: [
            "Setelan,Nilai\nperubahan-pagu,30\nperubahan-pagu-utama,\"37,5\"\n\njarak-capaian,12.5\nhari-pemeriksaan,2024-11-20\n",
            "setelan;nilai\nperubahan-pagu;37,5\nPERUBAHAN-PAGU-UTAMA;10 %\n",
        ])
    func accepted(text: String) throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.right).merging(["setelan.csv": text]) { $1 })
        let outcome = try desk.selisih("periksa", "dinas", "--only", "J", "--settings", "setelan.csv", "--set", "perubahan-pagu=60")
        #expect(outcome.errors == "")
        #expect(outcome.status == 0)
    }

    @Test(
        "Setiap kekeliruan disebut dengan tempatnya",
        arguments: [
            ("Nama,Nilai\n", "setelan.csv: baris pertama harus tajuk Setelan,Nilai, menurut urutan itu.\n"),
            (
                "Setelan,Nilai\nperubahan-pagu,30\nambang,5\n",
                "setelan.csv, baris 3, kolom A: \"ambang\" bukan nama setelan. Yang ada: perubahan-pagu, perubahan-pagu-utama, perubahan-pagu-penunjang, perubahan-pagu-pendukung, jarak-penyerapan, jarak-capaian, hari-pemeriksaan.\n"
            ),
            (
                "Setelan,Nilai\njarak-capaian,30\njarak-capaian,31\n",
                "setelan.csv, baris 3, kolom A: setelan jarak-capaian sudah ditulis di atas; pilih satu.\n"
            ),
            (
                "Setelan,Nilai\ntempat,Pangkalpinang\nmonev-kolom-11,ya\n",
                "setelan.csv, baris 3, kolom B: monev-kolom-11: \"ya\" tidak dikenal. Yang ada: sumber. Hapus setelannya bila ingin cetakan bawaan.\n"
            ),
            ("Setelan,Nilai\njarak-capaian,\n", "setelan.csv, baris 2, kolom B: \"Nilai\" kosong; isilah.\n"),
            (
                "Setelan,Nilai\njarak-capaian,1.000\n",
                "setelan.csv, baris 2, kolom B: jarak-capaian: \"1.000\" dapat berarti ribuan atau desimal. Tulis tanpa tanda ribuan, misalnya 1000 atau 12,5.\n"
            ),
            (
                "Setelan,Nilai\njarak-capaian,37,5\n",
                "setelan.csv, baris 2: barisnya memuat lebih dari 2 sel. Beri tanda kutip pada isi yang memuat pemisah, misalnya \"37,5\".\n"
            ),
            (
                "Setelan,Nilai\nhari-pemeriksaan,besok\n",
                "setelan.csv, baris 2, kolom B: hari-pemeriksaan: \"besok\" bukan tanggal satu hari, misalnya 2024-11-20 atau 20 November 2024.\n"
            ),
        ])
    func refused(text: String, errors: String) throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.right).merging(["setelan.csv": text]) { $1 })
        let outcome = try desk.selisih("periksa", "dinas", "--settings", "setelan.csv")
        #expect(outcome == Desk.Outcome(status: 2, output: "", errors: errors))
    }

    @Test("Berkas yang tidak ada disebut, juga dalam bahasa Inggris")
    func missing() throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.right))
        let outcome = try desk.selisih("periksa", "dinas", "--settings", "tidak-ada.csv", "--language", "en")
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("tidak-ada.csv: "))
    }
}
