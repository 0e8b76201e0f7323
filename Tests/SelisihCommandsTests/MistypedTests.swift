import Testing

@testable import SelisihCommands

@Suite("Salah ketik: yang agaknya dimaksud disebut")
struct MistypedTests {
    @Test(
        "Perintah yang tidak ada, utuh",
        arguments: [
            (["perikas", "industri"], "Perintah 'perikas' tidak ada. Maksudnya 'periksa'?\nSemua perintah: selisih --help\n"),
            (
                ["perikas", "industri", "--severity", "catatan"],
                "Perintah 'perikas' tidak ada. Maksudnya 'periksa'?\nSemua perintah: selisih --help\n"
            ),
            (["bandingkan", "industri"], "Perintah 'bandingkan' tidak ada. Maksudnya 'sandingkan'?\nSemua perintah: selisih --help\n"),
            (["SANDINGKAN", "industri"], "Perintah 'SANDINGKAN' tidak ada. Maksudnya 'sandingkan'?\nSemua perintah: selisih --help\n"),
            (["compar", "industri"], "Perintah 'compar' tidak ada. Maksudnya 'compare'?\nSemua perintah: selisih --help\n"),
            (["tempalte"], "Perintah 'tempalte' tidak ada. Maksudnya 'template'?\nSemua perintah: selisih --help\n"),
            (["help", "perikas"], "Perintah 'perikas' tidak ada. Maksudnya 'periksa'?\nSemua perintah: selisih --help\n"),
            (["bantuan", "industri"], "Perintah 'industri' tidak ada.\nSemua perintah: selisih --help\n"),
            (["hlep"], "Perintah 'hlep' tidak ada. Maksudnya 'help'?\nSemua perintah: selisih --help\n"),
            (["laporan", "industri"], "Perintah 'laporan' tidak ada.\nSemua perintah: selisih --help\n"),
            (
                ["comprae", "industri", "--language", "en"],
                "There is no command 'comprae'. Did you mean 'compare'?\nAll commands: selisih --help --language en\n"
            ),
            (
                ["--language", "en", "report"],
                "There is no command 'report'.\nAll commands: selisih --help --language en\n"
            ),
            (["industri"], "Perintahnya belum disebut. Misalnya: selisih periksa industri\nSemua perintah: selisih --help\n"),
            (
                ["industri/pagu murni.csv", "--language", "en"],
                "The command is missing. For example: selisih check 'industri/pagu murni.csv'\nAll commands: selisih --help --language en\n"
            ),
            (["\u{1B}[31m"], "Perintah '␛[31m' tidak ada.\nSemua perintah: selisih --help\n"),
        ])
    func commands(arguments: [String], text: String) throws {
        let desk = try Desk(["industri/pagu murni.csv": Papers.industry])
        #expect(try desk.selisih(arguments) == Desk.Outcome(status: 2, output: "", errors: text))
    }

    @Test(
        "Pilihan yang tidak ada, utuh",
        arguments: [
            ("--sverity", "Pilihan '--sverity' tidak ada. Maksudnya '--severity'?"),
            ("--jawap", "Pilihan '--jawap' tidak ada. Maksudnya '--jawab'?"),
            ("--keptusan", "Pilihan '--keptusan' tidak ada. Maksudnya '--keputusan'?"),
            ("--hlep", "Pilihan '--hlep' tidak ada. Maksudnya '--help'?"),
            ("--warna", "Pilihan '--warna' tidak ada."),
            ("--x", "Pilihan '--x' tidak ada."),
            ("-q", "Pilihan '-q' tidak ada."),
            ("--profile", "Pilihan '--profile' tidak ada."),
        ])
    func options(option: String, refusal: String) throws {
        #expect(
            try Desk().selisih("periksa", "industri", option).errors == """
                \(refusal)
                Pemakaian: selisih periksa <masukan> ... [<pilihan>]
                Selengkapnya: selisih periksa --help

                """)
    }

    @Test("Pilihan yang tidak ada dalam bahasa Inggris, juga yang menempel pada nilainya")
    func englishOptions() throws {
        #expect(
            try Desk().selisih("compare", "industri", "--langage", "--language", "en").errors == """
                There is no option '--langage'. Did you mean '--language'?
                Usage: selisih compare <input> ... [-o <file.xlsx|folder>] [<options>]
                More: selisih compare --help --language en

                """)
        #expect(
            try Desk().selisih("compare", "industri", "-oa.xlsx", "--language", "en").errors == """
                There is no option '-oa.xlsx'.
                Or the value of '-o <target>' is not given in '-oa.xlsx'.
                Usage: selisih compare <input> ... [-o <file.xlsx|folder>] [<options>]
                More: selisih compare --help --language en

                """)
    }

    @Test(
        "Hanya yang cukup dekat, dan hanya bila satu-satunya",
        arguments: [
            ("periksa", "periksa"), ("prksa", nil), ("perksa", "periksa"), ("aturn", "aturan"), ("ruls", "rules"), ("red", "read"),
            ("bca", "baca"), ("ab", nil), ("", nil), ("kata", nil), (String(repeating: "a", count: 100_000), nil),
        ] as [(String, String?)])
    func nearest(word: String, intended: String?) {
        let things = [["periksa", "check"], ["aturan", "rules"], ["baca", "read"], ["cata", "kaca"], ["kita"]]
        #expect(IntendedWord.nearest(to: word, among: things) == intended)
    }

    @Test(
        "Jarak menghitung huruf yang ditambah, dibuang, diganti, dan bertukar",
        arguments: [
            ("", "", 0), ("baca", "", 4), ("baca", "baca", 0), ("abca", "baca", 1), ("baac", "baca", 1), ("bata", "baca", 1),
            ("kitten", "sitting", 3),
        ])
    func distance(first: String, second: String, steps: Int) {
        #expect(IntendedWord.distance(Array(first), Array(second)) == steps)
        #expect(IntendedWord.distance(Array(second), Array(first)) == steps)
    }
}
