import Foundation
import Testing

@Suite("selisih terima, seperti dijalankan orang")
struct AcceptCommandTests {
    private static let finding = "J001@dinas/total-tertera.csv!D2"
    private static let reason = ["--reason", "sesuai risalah", "--date", "20 November 2024"]

    @Test("Temuan yang ada dicatat di samping masukannya, dan pemeriksaan berikutnya menghormatinya")
    func accept() throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.wrong))
        #expect(
            try desk.selisih(["terima", Self.finding, "dinas"] + Self.reason)
                == Desk.Outcome(
                    status: 0,
                    output: "J001@dinas/total-tertera.csv!D2 diterima 2024-11-20. Keputusannya dicatat di dinas.keputusan.csv.\n",
                    errors: ""
                ))
        #expect(desk.text("dinas.keputusan.csv") == CheckedPapers.decisions(CheckedPapers.accepted))
        #expect(try desk.selisih("periksa", "dinas", "--only", "J001").status == 0)
    }

    @Test("Keputusan lain tetap, keputusan lama tentang temuan yang sama diganti")
    func replace() throws {
        let other = "K005,dinas/kaitan.csv!2,\"Program, \"\"A\"\"\",\"nama resmi, lihat lampiran\",2024-01-09"
        var files = CheckedPapers.files(totals: CheckedPapers.wrong)
        files["dinas.keputusan.csv"] = CheckedPapers.decisions("J001,dinas/total-tertera.csv!D2,lama,lama,2023-01-01", other)
        let desk = try Desk(files)
        #expect(try desk.selisih(["accept", Self.finding, "dinas/"] + Self.reason).status == 0)
        #expect(desk.text("dinas.keputusan.csv") == CheckedPapers.decisions(other, CheckedPapers.accepted))
    }

    @Test("Yang diterima lagi menyebut alasan lamanya")
    func again() throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.wrong))
        _ = try desk.selisih(["terima", Self.finding, "dinas"] + Self.reason)
        #expect(
            try desk.selisih("terima", Self.finding, "dinas", "--reason", "salah ketik", "--date", "2024-12-01").output == """
                J001@dinas/total-tertera.csv!D2 diterima 2024-12-01. Keputusannya dicatat di dinas.keputusan.csv.
                Menggantikan keputusan 2024-11-20: sesuai risalah

                """)
        let english = try desk.selisih("accept", Self.finding, "dinas", "--reason", "x", "--language", "en")
        #expect(english.output.hasSuffix("\nThis replaces the decision of 2024-12-01: salah ketik\n"))
    }

    @Test("Keputusan yang dicatat bersamaan tidak ada yang hilang")
    func concurrent() async throws {
        let rows = (0..<12).map { "Label \($0),utama,1.0\(10 + $0).000" }
        var files = CheckedPapers.files()
        files["dinas/total-tertera.csv", default: ""] += rows.map { "pk,\($0)\n" }.joined()
        let desk = try Desk(files)
        let processes = try rows.indices.map { index in
            try desk.start(["terima", "J001@dinas/total-tertera.csv!D\(index + 2)", "dinas", "--reason", "r\(index)"])
        }
        for process in processes { process.waitUntilExit() }
        #expect(processes.map(\.terminationStatus) == rows.map { _ in 0 })
        let recorded = desk.text("dinas.keputusan.csv").split(separator: "\n").dropFirst()
        #expect(Set(recorded.compactMap { $0.split(separator: ",").dropFirst(3).first.map(String.init) }).count == rows.count)
        #expect(desk.names() == ["dinas", "dinas.keputusan.csv"])
    }

    @Test("Dari folder lain, dengan beberapa masukan: dicatat di samping masukan yang memuatnya")
    func severalInputs() throws {
        var files = CheckedPapers.files("kota/dinas", totals: CheckedPapers.wrong)
        files["dagang/pagu.csv"] = Papers.trade
        let desk = try Desk(files)
        // Tempat boleh seperti tercetak, boleh seperti tersimpan.
        for place in ["J001@kota/dinas/total-tertera.csv!D2", "j001@dinas/total-tertera.csv!D2"] {
            #expect(try desk.selisih(["terima", place, "dagang", "kota/dinas"] + Self.reason).status == 0)
        }
        #expect(desk.text("kota/dinas.keputusan.csv") == CheckedPapers.decisions(CheckedPapers.accepted))
        #expect(desk.names() == ["dagang", "kota"])
    }

    @Test("Berkas keputusan yang disimpan ulang dengan titik koma tetap berlaku")
    func semicolons() throws {
        var files = CheckedPapers.files(totals: CheckedPapers.wrong)
        files["dinas.keputusan.csv"] = """
            Aturan;Tempat;Bukti;Alasan;Tanggal
            J001;dinas/total-tertera.csv!D2;"Anggaran; 1010000; 1000000; 10000";"sesuai risalah, halaman 2; lihat lampiran";20/11/2024

            """
        let outcome = try Desk(files).selisih("periksa", "dinas", "--only", "J001")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("  diterima 2024-11-20: sesuai risalah, halaman 2; lihat lampiran\n"))
    }

    @Test("--decisions menunjuk berkasnya sendiri")
    func ownFile() throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.wrong))
        #expect(try desk.selisih(["terima", Self.finding, "dinas", "--decisions", "k.csv"] + Self.reason).status == 0)
        #expect(try desk.selisih("periksa", "dinas", "--only", "J001", "--decisions", "k.csv").status == 0)
        #expect(try desk.selisih("periksa", "dinas", "--only", "J001").status == 1)
    }

    @Test("Tanpa --date, tanggalnya hari ini")
    func today() throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.wrong))
        #expect(try desk.selisih("terima", Self.finding, "dinas", "--reason", "x").status == 0)
        let date = try #require(desk.text("dinas.keputusan.csv").split(whereSeparator: { ",\n".contains($0) }).last)
        let recorded = try #require(try? Date(String(date), strategy: Date.ISO8601FormatStyle(timeZone: .current).year().month().day()))
        #expect(abs(recorded.timeIntervalSinceNow) < 2 * 86_400)
    }

    @Test("Temuan yang tidak ada ditolak, dengan temuan aturan itu yang terbuka")
    func unknown() throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.wrong, CheckedPapers.alsoWrong))
        let outcome = try desk.selisih(["terima", "J001@dinas/total-tertera.csv!D9", "dinas"] + Self.reason)
        let open = "dinas/total-tertera.csv!D2, dinas/total-tertera.csv!D3"
        #expect(
            outcome
                == Desk.Outcome(
                    status: 2, output: "",
                    errors: "J001@dinas/total-tertera.csv!D9: tidak ada temuan ini. Temuan J001 yang terbuka: \(open).\n"))
        #expect(desk.names() == ["dinas"])
        let english = try desk.selisih(["accept", "J002@dinas/x.csv", "dinas", "--language", "en"] + Self.reason)
        #expect(english.errors == "J002@dinas/x.csv: there is no such finding, and no other open finding of J002.\n")
    }

    @Test(
        "Berkas keputusan yang rusak tidak ditimpa",
        arguments: [
            ("Aturan,Tempat\n", "baris pertama harus tajuk Aturan,Tempat,Bukti,Alasan,Tanggal, menurut urutan itu."),
            (
                CheckedPapers.decisions("J001,x.csv!D2,,,2024-11-20"), "baris 2, kolom D: \"Alasan\" kosong; isilah."
            ),
            (
                CheckedPapers.decisions("J1,x.csv!D2,,ya,2024-11-20"), "baris 2, kolom A: \"J1\" bukan kode aturan, misalnya J001."
            ),
            (
                CheckedPapers.decisions("J001,x.csv!D2,,ya,kemarin"),
                "baris 2, kolom E: \"kemarin\" bukan tanggal satu hari, misalnya 2024-11-20."
            ),
        ])
    func damaged(text: String, reason: String) throws {
        var files = CheckedPapers.files(totals: CheckedPapers.wrong)
        files["dinas.keputusan.csv"] = text
        let desk = try Desk(files)
        for command in [["terima", Self.finding, "dinas"] + Self.reason, ["periksa", "dinas"]] {
            let outcome = try desk.selisih(command)
            #expect(outcome.status == 2)
            #expect(outcome.errors.hasPrefix("dinas.keputusan.csv"))
            #expect(outcome.errors.hasSuffix(reason + "\n"))
        }
        #expect(desk.text("dinas.keputusan.csv") == text)
    }

    @Test(
        "Pilihan yang salah ditolak",
        arguments: [
            (["J001", "dinas", "--reason", "x"], "Nilai 'J001' tidak berlaku bagi '<temuan>'."),
            ([finding, "dinas"], "Belum disebut: '--reason <alasan>'."),
            ([finding, "dinas", "--reason", "  "], "--reason: alasannya kosong; tulis mengapa temuan ini diterima."),
            (
                [finding, "dinas", "--reason", "x", "--date", "November 2024"],
                "--date November 2024: bukan tanggal satu hari, misalnya 2024-11-20."
            ),
        ])
    func refused(arguments: [String], reason: String) throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.wrong))
        let outcome = try desk.selisih(["terima"] + arguments)
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix(reason + "\n"))
        #expect(desk.names() == ["dinas"])
    }
}
