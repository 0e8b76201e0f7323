import Testing

/// Perintah dengan keraguan yang sungguh ada menunggu pembaca yang memberikannya.
@Suite("Jawaban di baris perintah, seperti dijalankan orang")
struct AnswerArgumentTests {
    private static let commands = [["baca", "industri"], ["periksa", "industri"], ["sandingkan", "industri"]]

    @Test("Jawaban tanpa keraguannya menghentikan setiap perintah yang membaca", arguments: ["--answer", "--jawab"])
    func noSuchDoubt(option: String) throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry])
        let reason =
            "--answer B039@industri/pagu.csv!3=induk: tidak ada keraguan bacaan ini, dan tidak ada keraguan lain yang belum dijawab.\n"
        for command in Self.commands + [["templat", "--from", "industri", "-o", "isian.xlsx"]] {
            let outcome = try desk.selisih(command + [option, "B039@industri/pagu.csv!3=induk"])
            #expect(outcome == Desk.Outcome(status: 2, output: "", errors: reason))
        }
        #expect(desk.names() == ["industri"])
    }

    @Test("Jawaban yang bukan jawaban ditolak sebelum membaca")
    func malformed() throws {
        let outcome = try Desk(["industri/pagu.csv": Papers.industry]).selisih("baca", "industri", "--answer", "induk")
        #expect(outcome.status == 2)
        #expect(
            outcome.errors.hasPrefix(
                """
                Nilai 'induk' tidak berlaku bagi '--answer <kode@tempat=jawaban>'.
                Artinya: --answer <kode@tempat=jawaban>  Menjawab keraguan bacaan: 'B039@dinas.csv!3=induk'; boleh diulang.

                """))
    }

    @Test("Berkas keputusan dengan kolom Jawaban dibaca, dan jawabannya tetap ketika keputusan lain dicatat")
    func keptAnswer() throws {
        let answer = "B039,dinas/pagu.csv!3,nama=Belanja Operasi; jumlah=1000000,sesuai DPA,2024-11-20,induk"
        var files = CheckedPapers.files(totals: CheckedPapers.wrong)
        files["dinas.keputusan.csv"] = "Aturan,Tempat,Bukti,Alasan,Tanggal,Jawaban\n\(answer)\n"
        let desk = try Desk(files)
        for command in ["baca", "periksa"] { #expect(try desk.selisih(command, "dinas").errors == "") }
        let accept = ["terima", "J001@dinas/total-tertera.csv!D2", "dinas", "--reason", "sesuai risalah", "--date", "2024-11-20"]
        #expect(try desk.selisih(accept).status == 0)
        #expect(
            desk.text("dinas.keputusan.csv") == "Aturan,Tempat,Bukti,Alasan,Tanggal,Jawaban\n\(answer)\n\(CheckedPapers.accepted),\n")
        #expect(try desk.selisih("periksa", "dinas", "--only", "J001").status == 0)
    }

    @Test("baca dan templat juga membaca berkas keputusan yang disebut, dan menolak yang tidak ada atau rusak")
    func decisionsOption() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry, "rusak.csv": "Aturan,Tempat\n"])
        let missing = "k.csv: berkas keputusan ini tidak ada. Periksa namanya; selisih terima membuatnya.\n"
        let damaged = "rusak.csv: baris pertama harus tajuk Aturan,Tempat,Bukti,Alasan,Tanggal, menurut urutan itu.\n"
        for command in [["baca", "industri"], ["templat", "--from", "industri", "-o", "isian.xlsx"]] {
            #expect(try desk.selisih(command + ["--decisions", "k.csv"]) == Desk.Outcome(status: 2, output: "", errors: missing))
            #expect(try desk.selisih(command + ["--decisions", "rusak.csv"]) == Desk.Outcome(status: 2, output: "", errors: damaged))
        }
    }
}
