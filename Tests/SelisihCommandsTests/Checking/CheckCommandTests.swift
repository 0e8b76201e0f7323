import BudgetFixtures
import Foundation
import Testing

@Suite("selisih periksa, seperti dijalankan orang")
struct CheckCommandTests {
    @Test("Dua temuan satu aturan: seluruh teks, kode keluar 1")
    func findings() throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.wrong, CheckedPapers.alsoWrong))
        #expect(
            try desk.selisih("periksa", "dinas", "--only", "J001")
                == Desk.Outcome(
                    status: 1,
                    output: """
                        Temuan pemeriksaan
                        Dinas
                        Tahun 2024; tahapan Murni; 2 baris anggaran

                        kesalahan J001: dinas/total-tertera.csv, baris 2, kolom D
                          Anggaran: »1.010.000«
                          Jumlah "Anggaran" pada PK tertera Rp1.010.000,00, sedangkan barisnya (program utama saja, Murni)
                          berjumlah Rp1.000.000,00; selisihnya Rp10.000,00.
                          Periksa jumlah di kertas dan baris pagunya; perbaiki yang keliru.

                        kesalahan J001: dinas/total-tertera.csv, baris 3, kolom D
                          Pagu: »1.020.000«
                          Jumlah "Pagu" pada PK tertera Rp1.020.000,00, sedangkan barisnya (program utama saja, Murni)
                          berjumlah Rp1.000.000,00; selisihnya Rp20.000,00.

                        2 kesalahan.
                        Arti sebuah aturan: selisih jelaskan J001
                        Menerima temuan yang memang begitu adanya: selisih terima 'J001@dinas/total-tertera.csv!D2' dinas
                        --reason "sebabnya"

                        """,
                    errors: ""
                )
        )
    }

    @Test("Tanpa temuan: kode keluar 0, juga dalam bahasa Inggris")
    func clean() throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.right))
        #expect(
            try desk.selisih("check", "dinas", "--only", "J", "--language", "en")
                == Desk.Outcome(
                    status: 0,
                    output: """
                        Check findings
                        Dinas
                        Year 2024; stages Original; 2 budget rows

                        No findings.

                        """,
                    errors: ""
                )
        )
    }

    @Test("Temuan yang diterima tampak dengan alasan dan tanggal, dan tidak menentukan kode keluar")
    func accepted() throws {
        var files = CheckedPapers.files(totals: CheckedPapers.wrong)
        files["dinas.keputusan.csv"] = CheckedPapers.decisions(CheckedPapers.accepted)
        let outcome = try Desk(files).selisih("periksa", "dinas", "--only", "J001")
        #expect(
            outcome
                == Desk.Outcome(
                    status: 0,
                    output: """
                        Temuan pemeriksaan
                        Dinas
                        Tahun 2024; tahapan Murni; 2 baris anggaran

                        kesalahan J001: dinas/total-tertera.csv, baris 2, kolom D
                          Anggaran: »1.010.000«
                          Jumlah "Anggaran" pada PK tertera Rp1.010.000,00, sedangkan barisnya (program utama saja, Murni)
                          berjumlah Rp1.000.000,00; selisihnya Rp10.000,00.
                          diterima 2024-11-20: sesuai risalah

                        Tidak ada temuan terbuka; 1 temuan diterima.

                        """,
                    errors: ""
                )
        )
    }

    @Test("Temuan yang angkanya berubah sejak diterima kembali, dengan keputusan lamanya")
    func returned() throws {
        var files = CheckedPapers.files(totals: "Anggaran,utama,1.015.000")
        files["dinas.keputusan.csv"] = CheckedPapers.decisions(CheckedPapers.accepted)
        let outcome = try Desk(files).selisih("periksa", "dinas", "--only", "J001")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("  kembali, karena angkanya berubah sejak diterima 2024-11-20: sesuai risalah\n"))
    }

    @Test("Kesalahan bacaan ditampilkan bersama, dan aturan yang karenanya tidak dijalankan disebut")
    func readingErrors() throws {
        var files = CheckedPapers.files(totals: CheckedPapers.wrong)
        files["dinas/pagu.csv"] = CheckedPapers.lines.replacingOccurrences(of: "400.000", with: "empat")
        let outcome = try Desk(files).selisih("periksa", "dinas")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("\nkesalahan N003: dinas/pagu.csv, baris 3, kolom F\n"))
        #expect(outcome.output.contains("\nTidak dijalankan karena ada kesalahan bacaan: B005, B036, B038, J001, J002"))
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
        #expect(!outcome.output.contains("kesalahan J001"))
        // Aturan yang diminta tidak dapat dijalankan: bukan bersih, walaupun temuan bacaannya tidak diminta.
        #expect(try Desk(files).selisih("periksa", "dinas", "--only", "J001").status == 1)
    }

    @Test(
        "Bobot --severity menentukan kode keluar",
        arguments: [("kesalahan", 0), ("error", 0), ("peringatan", 1), ("Warning", 1), ("catatan", 1), ("note", 1)])
    func severity(name: String, status: Int) throws {
        let desk = try Desk()
        try desk.copy(Sample.office, as: "kantor")
        let outcome = try desk.selisih("periksa", "kantor", "--only", "N001", "--severity", name)
        #expect(outcome.output.contains("\nperingatan N001: kantor/target.csv, baris 96, kolom E\n"))
        #expect(outcome.output.contains("\n2 peringatan.\n"))
        #expect(outcome.status == Int32(status))
    }

    @Test(
        "Aturan dipilih menurut kode atau keluarga",
        arguments: [(["--ignore", "J"], 0), (["--only", "j002"], 0), (["--only", "J001, J002"], 1)])
    func selection(arguments: [String], status: Int) throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.wrong))
        #expect(try desk.selisih(["periksa", "dinas"] + arguments).status == Int32(status))
    }

    @Test("Setiap bentuk memuat temuan yang sama", arguments: ["json", "csv", "markdown", "sarif"])
    func formats(format: String) throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.wrong))
        let outcome = try desk.selisih("periksa", "dinas", "--only", "J001", "--format", format)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("J001"))
        #expect(outcome.output.contains("total-tertera.csv"))
        if format == "json" || format == "sarif" { _ = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) }
    }

    @Test("-o menulis bentuknya ke berkas dan hitungannya ke layar; berkas yang ada hanya ditimpa dengan --force")
    func output() throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.wrong))
        let arguments = ["periksa", "dinas", "--only", "J001", "--format", "csv", "-o", "temuan.csv"]
        #expect(try desk.selisih(arguments) == Desk.Outcome(status: 1, output: "1 kesalahan.\n", errors: ""))
        let screen = try desk.selisih("periksa", "dinas", "--only", "J001", "--format", "csv").output
        #expect(desk.text("temuan.csv") == screen)
        #expect(screen.contains("\nJ001;kesalahan;dinas/total-tertera.csv!D2;Anggaran;"))
        let again = try desk.selisih(arguments)
        #expect(again.status == 2)
        #expect(again.errors == "Berkas \"temuan.csv\" sudah ada dan tidak ditimpa. Pilih nama lain atau pakai --force.\n")
        #expect(try desk.selisih(arguments + ["--force"]).status == 1)
    }

    @Test("Keputusan dari pemeriksaan satu masukan berlaku pada gabungan, dari folder mana pun dijalankan")
    func severalInputs() throws {
        var files = CheckedPapers.files("kota/dinas", totals: CheckedPapers.wrong)
        files["kota/dinas.keputusan.csv"] = CheckedPapers.decisions(CheckedPapers.accepted)
        files["dagang/pagu.csv"] = Papers.trade
        let desk = try Desk(files)
        for inputs in [["kota/dinas", "dagang"], ["./kota/dinas/", "dagang"]] {
            let outcome = try desk.selisih(["periksa"] + inputs + ["--only", "J001"])
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("diterima 2024-11-20: sesuai risalah"))
        }
    }

    @Test("Keputusan di dalam folder masukan hanya dipakai bila diminta, dan disebut bila tidak")
    func decisionsInsideFolder() throws {
        let package = CheckedPapers.files("kota/dinas", totals: CheckedPapers.wrong)
        let desk = try Desk(package.merging(["kota/dinas.keputusan.csv": CheckedPapers.decisions(CheckedPapers.accepted)]) { $1 })
        let unasked = try desk.selisih("periksa", "kota", "--only", "J001")
        #expect(unasked.status == 1)
        #expect(
            unasked.errors == """
                Keputusan di dalam folder masukan tidak dipakai: kota/dinas.keputusan.csv. Bila itu keputusan Anda sendiri, tambahkan \
                --decisions kota/dinas.keputusan.csv.

                """)
        for option in ["--decisions", "--keputusan"] {
            let asked = try desk.selisih("periksa", "kota", "--only", "J001", option, "./kota/dinas.keputusan.csv")
            #expect(asked.status == 0)
            #expect(asked.errors == "")
            #expect(asked.output.contains("diterima 2024-11-20: sesuai risalah"))
        }
    }

    @Test("Seratus ribu keputusan dan lebih dibaca")
    func manyDecisions() throws {
        var files = CheckedPapers.files(totals: CheckedPapers.wrong)
        let rows = (0...100_000).map { "J001,dinas/lama.csv!D\($0 + 2),Anggaran; \($0),sesuai risalah,2024-11-20\n" }
        files["dinas.keputusan.csv"] = CheckedPapers.decisions(CheckedPapers.accepted) + rows.joined()
        #expect(try Desk(files).selisih("periksa", "dinas", "--only", "J001").status == 0)
    }

    @Test("--decisions boleh diulang")
    func severalDecisionFiles() throws {
        let files = [
            "kota/dinas.keputusan.csv": CheckedPapers.decisions(CheckedPapers.accepted),
            "kota.keputusan.csv": CheckedPapers.decisions(
                CheckedPapers.accepted.replacingOccurrences(of: "dinas/", with: "kota/dinas/")
                    .replacingOccurrences(of: "!D2", with: "!D3").replacingOccurrences(of: "1010000; 1000000; 10000", with: "Pagu")),
        ]
        let desk = try Desk(CheckedPapers.files("kota/dinas", totals: CheckedPapers.wrong).merging(files) { $1 })
        let both = ["--decisions", "kota.keputusan.csv", "--decisions", "kota/dinas.keputusan.csv"]
        #expect(try desk.selisih(["periksa", "kota", "--only", "J001"] + both).status == 0)
        let refused = try desk.selisih(["terima", "J001@kota/dinas/total-tertera.csv!D2", "kota", "--reason", "x"] + both)
        #expect(refused == Desk.Outcome(status: 2, output: "", errors: "--decisions: keputusan dicatat di satu berkas; sebutkan satu.\n"))
    }

    @Test(
        "Pilihan yang salah ditolak dengan sebab, kode 2",
        arguments: [
            (["--only", "X"], "--only \"X\": tidak ada aturan atau keluarga aturan ini. Semuanya: selisih aturan.\n"),
            (["--ignore", "J001,J999"], "--ignore \"J999\": tidak ada aturan atau keluarga aturan ini. Semuanya: selisih aturan.\n"),
            (["--only", ""], "--only \"\": tidak ada aturan atau keluarga aturan ini. Semuanya: selisih aturan.\n"),
            (
                ["--set", "perubahan-pagu=banyak"],
                "--set perubahan-pagu=banyak: perubahan-pagu: \"banyak\" bukan persen 0 sampai 1000 dengan paling banyak empat desimal, misalnya 37,5.\n"
            ),
            (["--decisions", "x.csv"], "x.csv: berkas keputusan ini tidak ada. Periksa namanya; selisih terima membuatnya.\n"),
            (
                ["--only", "X", "--language", "en"],
                "--only \"X\": there is no such rule or family of rules. See them all: selisih rules.\n"
            ),
        ])
    func refused(arguments: [String], errors: String) throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.wrong))
        #expect(try desk.selisih(["periksa", "dinas"] + arguments) == Desk.Outcome(status: 2, output: "", errors: errors))
    }
}
