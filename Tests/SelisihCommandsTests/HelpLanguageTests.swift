import Testing

@Suite("Bantuan dan penolakan dalam bahasa yang dipilih")
struct HelpLanguageTests {
    @Test("Bantuan utama utuh, dalam kedua bahasa")
    func root() throws {
        #expect(
            try Desk().selisih("--help").output == """
                Membandingkan anggaran murni, perubahan, dan dukungan APBN, tepat sampai ke sen.

                Selisih membaca tabel anggaran satu tahun kantor, memeriksanya, dan menulis buku kerja Excel yang
                dapat diserahkan.

                Contoh:
                  selisih periksa disperindag-2024
                  selisih sandingkan disperindag-2024 -o sandingan.xlsx
                  selisih usulkan disperindag-2024 -o usulan.xlsx
                  selisih naskah disperindag-2024 -o naskah.html
                  selisih baca disperindag-2024
                  selisih halaman

                In English: selisih --help --language en

                PEMAKAIAN: selisih <perintah> <masukan> ... [<pilihan>]

                PILIHAN:
                  --language, --bahasa <bahasa>
                                          Bahasa keluaran dan bantuan: id atau en. (nilai: id, en; bawaan: id)
                  --version               Menampilkan versi.
                  -h, --help              Menampilkan bantuan ini.

                PERINTAH:
                  periksa, check          Memeriksa masukan dengan semua aturan sebelum ditandatangani.
                  terima, accept          Menerima sebuah temuan yang memang begitu adanya, dengan alasan.
                  jelaskan, explain       Menjelaskan sebuah aturan: apa yang dicari, mengapa, dasarnya, contoh
                                          buruk dan contoh baik.
                  aturan, rules           Mendaftar semua aturan dengan kode, bobot terberat, dan masalahnya.
                  sandingkan, compare     Membandingkan dua tahapan anggaran; menulis buku kerja sandingan atau
                                          tabel CSV.
                  usulkan, propose        Menulis lembar Usulan yang dapat diisi, atau membagi sebuah jumlah ke
                                          semua baris.
                  dokumen, papers         Menulis kertas resmi (PK, PK Perubahan, dan lainnya) dari isi yang sudah
                                          diperiksa.
                  naskah, narrate         Menulis alinea setiap indikator dan program untuk laporan kinerja.
                  baca, read              Menunjukkan apa yang terbaca dari masukan, dan menulisnya sebagai paket
                                          data bersih.
                  templat, template       Menulis buku kerja isian untuk satu tahun kantor.
                  kueri, sql              Mencetak kueri yang menjumlahkan tabel di mesinnya sendiri; CSV hasilnya
                                          masukan biasa.
                  halaman, serve          Membuka halaman di peramban: taruh kertasnya, jawab pertanyaannya, unduh
                                          hasilnya.

                  Rincian sebuah perintah: selisih bantuan <perintah>

                """)
        #expect(
            try Desk().selisih("--help", "--language", "en").output == """
                Compares the original budget, its revision, and APBN support, exact to the sen.

                Selisih reads the budget tables of one year of an Indonesian government office, checks them, and
                writes an Excel workbook that can be handed in.

                Examples:
                  selisih check disperindag-2024 --language en
                  selisih compare disperindag-2024 -o side-by-side.xlsx --language en
                  selisih propose disperindag-2024 -o proposal.xlsx --language en
                  selisih narrate disperindag-2024 -o narrative.html --language en
                  selisih read disperindag-2024 --language en
                  selisih serve --language en

                USAGE: selisih <command> <input> ... [<options>]

                OPTIONS:
                  --language, --bahasa <language>
                                          Language of output and help: id or en. (values: id, en; default: id)
                  --version               Show the version.
                  -h, --help              Show this help.

                COMMANDS:
                  check, periksa          Checks the input with every rule before it is signed.
                  accept, terima          Accepts a finding that is as it should be, with a reason.
                  explain, jelaskan       Explains a rule: what it looks for, why, its basis, a bad and a good
                                          example.
                  rules, aturan           Lists every rule with its code, gravest weight, and problem.
                  compare, sandingkan     Compares two stages of a budget; writes the side-by-side workbook or CSV
                                          tables.
                  propose, usulkan        Writes the sheet Proposal to fill in, or shares a total over all rows.
                  papers, dokumen         Writes official papers (PK, revised PK, and others) from content that was
                                          checked.
                  narrate, naskah         Writes the paragraph of every indicator and program for the performance
                                          report.
                  read, baca              Shows what was read from the input, and writes it as a clean data package.
                  template, templat       Writes the workbook to be filled in for one year of an office.
                  sql, kueri              Prints the query that sums a table in its own engine; its CSV is an
                                          ordinary input.
                  serve, halaman          Opens the page in the browser: drop the papers, answer its questions,
                                          download the results.

                  More about a command: selisih help <command> --language en

                """)
    }

    @Test("Bantuan sebuah perintah utuh dalam bahasa Inggris")
    func command() throws {
        #expect(
            try Desk().selisih("templat", "--help", "--language", "en").output == """
                Writes the workbook to be filled in for one year of an office.

                One sheet for each table, with instructions, drop-down lists, and example rows. Every command reads
                a filled-in template like a data package.

                Examples:
                  selisih template -o isian.xlsx --language en
                  selisih template --from disperindag-2024 -o isian.xlsx --language en

                Exit codes: 0 done, 1 the input of --from has errors of reading or doubts not yet answered (no
                template is written), 2 could not run.

                USAGE: selisih template -o <file.xlsx> [--from <input>] [<options>]

                OPTIONS:
                  -o, --output <file.xlsx>
                                          The workbook to write.
                  --from <input>          The input whose content is copied into the template.
                  --answer, --jawab <code@place=answer>
                                          Answers a doubt of reading: 'B039@dinas.csv!3=induk'; may be repeated.
                  --decisions, --keputusan <file>
                                          Decisions file, by default INPUT.keputusan.csv beside every input; may be
                                          repeated.
                  --limit <name=value>    One limit of reading: baris=2000000; may be repeated.
                  --shifts <count>        Number of columns for budget shifts, 0 to 99. (default: 0)
                  --force                 Overwrites an existing workbook.
                  --language, --bahasa <language>
                                          Language of output and help: id or en. (values: id, en; default: id)
                  --version               Show the version.
                  -h, --help              Show this help.


                """)
    }

    @Test(
        "Bahasanya berlaku di mana pun disebut, dengan nama perintah mana pun",
        arguments: [
            ["compare", "--help", "--language", "en"], ["sandingkan", "--language=en", "-h"], ["--language", "en", "compare", "--help"],
            ["help", "sandingkan", "--bahasa", "en"], ["help", "--language", "en", "compare"], ["bantuan", "compare", "--bahasa=en"],
            ["compare", "--language", "id", "--help", "--language", "en"],
        ])
    func anywhere(arguments: [String]) throws {
        let help = try Desk().selisih("help", "compare", "--language", "en")
        #expect(help.output.hasPrefix("Compares two stages of a budget; writes the side-by-side workbook or CSV tables.\n"))
        #expect(try Desk().selisih(arguments) == help)
    }

    @Test("Tanpa pilihan bahasa bantuannya Indonesia, juga dengan nama Inggris", arguments: ["sandingkan", "compare"])
    func indonesian(name: String) throws {
        let help = try Desk().selisih(name, "--help").output
        #expect(help == (try Desk().selisih("bantuan", name).output))
        #expect(help.contains("PEMAKAIAN: selisih sandingkan <masukan> ... [-o <berkas.xlsx|folder>] [<pilihan>]\n"))
    }

    @Test(
        "Tidak ada kata bahasa lain yang tertinggal di bantuan",
        arguments: ["", "periksa", "terima", "jelaskan", "aturan", "sandingkan", "baca", "templat"])
    func noOtherWords(command: String) throws {
        let words = command.isEmpty ? [] : [command]
        let indonesian = try Desk().selisih(["bantuan"] + words).output.replacing("In English: selisih --help --language en", with: "")
        let english = try Desk().selisih(["help"] + words + ["--language", "en"]).output
        func own(_ text: String) -> Set<String> { Set(text.split { !$0.isLetter }.map { $0.lowercased() }) }
        #expect(own(indonesian).intersection(["the", "of", "and", "is", "with", "default", "values", "usage", "shows"]) == [])
        #expect(own(english).intersection(["yang", "dan", "atau", "tidak", "bawaan", "boleh", "masukan", "berkas"]) == [])
    }

    @Test(
        "Penolakan utuh dalam bahasa Inggris",
        arguments: [
            (
                ["periksa", "industri", "--severity", "grave"],
                """
                Value 'grave' is not valid for '--severity <weight>'. Use 'note', 'warning' or 'error'.
                Meaning: --severity <weight>  Weight that makes the exit code 1.
                Usage: selisih check <input> ... [<options>]
                More: selisih check --help --language en

                """
            ),
            (
                ["compare"],
                """
                Not given: '<input> ...'.
                Meaning: <input>  File, folder, or database address; several become one consolidation.
                Usage: selisih compare <input> ... [-o <file.xlsx|folder>] [<options>]
                More: selisih compare --help --language en

                """
            ),
            (
                ["compare", "industri", "-o"],
                """
                The value of '-o <target>' is not given.
                Meaning: -o <target>  The workbook to write; for format csv, the folder.
                Usage: selisih compare <input> ... [-o <file.xlsx|folder>] [<options>]
                More: selisih compare --help --language en

                """
            ),
            (
                ["read", "industri", "--force=yes"],
                """
                Option '--force' takes no value, but was given 'yes'.
                Usage: selisih read <input> ... [--format <format>] [-o <target>] [<options>]
                More: selisih read --help --language en

                """
            ),
            (
                ["rules", "J001", "J002"],
                """
                'J001', 'J002' are not known in this place.
                Usage: selisih rules [--settings] [--language <language>]
                More: selisih rules --help --language en

                """
            ),
        ])
    func refusals(arguments: [String], text: String) throws {
        let outcome = try Desk().selisih(arguments + ["--language", "en"])
        #expect(outcome == Desk.Outcome(status: 2, output: "", errors: text))
    }

    @Test("Skrip pelengkap memakai nama perintah bahasanya", arguments: [("id", "sandingkan"), ("en", "compare")])
    func completion(language: String, name: String) throws {
        let outcome = try Desk().selisih("--generate-completion-script", "bash", "--language", language)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output.contains("_selisih_\(name)() {"))
    }
}
