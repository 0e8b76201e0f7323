import Testing

@Suite("Perintah halaman menolak pilihan yang tidak mungkin")
struct ServeCommandTests {
    @Test(
        "Kata-katanya utuh dan kode keluarnya 2",
        arguments: [
            (["--jobs", "0"], "--jobs 0: isi bilangan 1 sampai 64.\n"),
            (["--upload-limit", "99999", "--language", "en"], "--upload-limit 99999: give a number from 1 to 16384.\n"),
            (["--idle-minutes", "0"], "--idle-minutes 0: isi bilangan 1 sampai 16384.\n"),
            (
                ["--key-file", "tidak-ada"],
                "--key-file tidak-ada: berkas ini tidak memuat kunci. Isinya paling sedikit 16 huruf tanpa spasi, titik koma, atau &.\n"
            ),
            (
                ["--key-file", "pendek.txt", "--language", "en"],
                "--key-file pendek.txt: this file holds no key. It needs at least 16 characters without spaces, semicolons, or &.\n"
            ),
        ])
    func refused(options: [String], words: String) throws {
        let desk = try Desk(["pendek.txt": "kunci pendek\n"])
        let outcome = try desk.selisih(["halaman"] + options)
        #expect(outcome.status == 2)
        #expect(outcome.errors == words)
    }
}
