import BudgetChecks
import Diagnostics
import Testing

@Suite("D005 dan D006: nilai AKIP dan bobotnya")
struct AKIPTests {
    private static func components(_ planning: String = "24,60", result: String = "74,15") -> [String] {
        [
            "2023,komponen,Perencanaan Kinerja,30,\"\(planning)\",,", #"2023,komponen,Pengukuran Kinerja,30,"23,10",,"#,
            #"2023,komponen,Pelaporan Kinerja,15,"10,95",,"#, #"2023,komponen,Evaluasi Internal,25,"15,50",,"#,
            "2023,hasil,Nilai Hasil Evaluasi,100,\"\(result)\",,",
        ]
    }

    private static let planningParts = [
        #"2023,subkomponen,Perencanaan Kinerja: Keberadaan,"6,00","5,40",,"#,
        #"2023,subkomponen,Perencanaan Kinerja: Kualitas,"9,00","7,20",,"#,
        #"2023,subkomponen,perencanaan kinerja : Pemanfaatan,"15,00","12,00",,"#,
    ]

    @Test("Nilai akhir yang bukan jumlah komponennya")
    func result() throws {
        let page = try CheckPage(RecordFiles.akip(Self.components(result: "75,15")))
        #expect(
            page.text() == """
                D005 kesalahan kantor/nilai-akip.csv!F6
                  + kantor/nilai-akip.csv!F2, kantor/nilai-akip.csv!F3, kantor/nilai-akip.csv!F4, kantor/nilai-akip.csv!F5
                  Nilai Hasil Evaluasi: »75,15«
                  = 74,15
                  Nilai Hasil Evaluasi tahun 2023 pada Monitoring tertera 75,15, sedangkan bagiannya berjumlah 74,15.
                  Cocokkan dengan lembar kerja evaluasi dan betulkan nilai yang keliru.
                """)
        #expect(
            page.text(in: .english) == """
                D005 error kantor/nilai-akip.csv!F6
                  + kantor/nilai-akip.csv!F2, kantor/nilai-akip.csv!F3, kantor/nilai-akip.csv!F4, kantor/nilai-akip.csv!F5
                  Nilai Hasil Evaluasi: »75,15«
                  = 74.15
                  Nilai Hasil Evaluasi of 2023 in Monitoring is printed as 75.15, but its parts sum to 74.15.
                  Compare with the evaluation worksheet and correct the wrong score.
                """)
    }

    @Test("Komponen yang salah ketik adalah satu temuan, bukan dua")
    func oneCause() throws {
        let page = try CheckPage(RecordFiles.akip(Self.components("26,40") + Self.planningParts))
        #expect(
            page.text() == """
                D005 kesalahan kantor/nilai-akip.csv!F2
                  + kantor/nilai-akip.csv!F7, kantor/nilai-akip.csv!F8, kantor/nilai-akip.csv!F9
                  Perencanaan Kinerja: »26,40«
                  = 24,60
                  Perencanaan Kinerja tahun 2023 pada Monitoring tertera 26,40, sedangkan bagiannya berjumlah 24,60.
                  Cocokkan dengan lembar kerja evaluasi dan betulkan nilai yang keliru.
                """)
    }

    @Test(
        "Jumlah nilai: hanya bila semua bagiannya ada, dan menurut pembulatannya",
        arguments: [
            ("tepat", components() + planningParts, ""),
            ("di dalam pembulatan", components(result: "74,16"), "D005 catatan"),
            ("satu komponen tidak ada", Array(components(result: "75,15").dropFirst()), ""),
            ("satu subkomponen tidak ada", components() + planningParts.dropLast(), ""),
            (
                "nilai satu komponen kosong",
                ["2023,komponen,Pelaporan Kinerja,15,,,"] + components(result: "75,15").filter { !$0.contains("Pelaporan") }, ""
            ),
            ("tahun lain tidak ikut dijumlahkan", components() + components().map { $0.replacingYear() }, ""),
        ] as [(String, [String], String)])
    func sums(name: String, rows: [String], expected: String) throws {
        let text = try CheckPage(RecordFiles.akip(rows)).text(of: "D005")
        #expect(text.prefix(expected.isEmpty ? 100 : expected.count) == expected, "\(text)")
    }

    @Test("Bobot komponen yang tertukar angkanya, padahal nilainya cocok")
    func componentWeight() throws {
        let page = try CheckPage(RecordFiles.akip(Self.components().map { $0.replacing("Internal,25", with: "Internal,52") }))
        #expect(
            page.text() == """
                D005 kesalahan kantor/nilai-akip.csv!E6
                  + kantor/nilai-akip.csv!E2, kantor/nilai-akip.csv!E3, kantor/nilai-akip.csv!E4, kantor/nilai-akip.csv!E5
                  Nilai Hasil Evaluasi: »100«
                  = 127
                  Bobot Nilai Hasil Evaluasi tahun 2023 pada Monitoring adalah 100, sedangkan bobot bagiannya berjumlah 127, padahal nilainya cocok.
                  Cocokkan dengan lembar kerja evaluasi dan betulkan bobot yang keliru.
                """)
        #expect(
            page.text(in: .english) == """
                D005 error kantor/nilai-akip.csv!E6
                  + kantor/nilai-akip.csv!E2, kantor/nilai-akip.csv!E3, kantor/nilai-akip.csv!E4, kantor/nilai-akip.csv!E5
                  Nilai Hasil Evaluasi: »100«
                  = 127
                  The weight of Nilai Hasil Evaluasi of 2023 in Monitoring is 100, but the weights of its parts sum to 127, although the scores agree.
                  Compare with the evaluation worksheet and correct the wrong weight.
                """)
    }

    @Test(
        "Bobot: satu temuan di tempat yang menjelaskannya, dan diam bila kertasnya tidak cukup",
        arguments: [
            ("bobot subkomponen 9,00 menjadi 0,90", "Kualitas,\"9,00\"", "Kualitas,\"0,90\"", [2]),
            ("bobot komponen 30 menjadi 60", "Perencanaan Kinerja,30", "Perencanaan Kinerja,60", [2]),
            ("bobot subkomponen 9,00 menjadi 9,06", "Kualitas,\"9,00\"", "Kualitas,\"9,06\"", [2]),
            ("bobot komponen 25 menjadi 26", "Internal,25", "Internal,26", [6]),
            ("tanpa bobot keseluruhan", "Evaluasi,100", "Evaluasi,", []),
            ("di dalam pembulatan", "Kualitas,\"9,00\"", "Kualitas,\"9,01\"", []),
            ("bobot di bawah nilainya: milik D006", "Kualitas,\"9,00\"", "Kualitas,\"6,00\"", [8]),
            ("bobot bagian sebagai persen dari komponennya", "Kualitas,\"9,00\"", "Kualitas,\"79,00\"", []),
        ] as [(String, String, String, [Int])])
    func weightSums(name: String, text: String, other: String, rows: [Int]) throws {
        let lines = (Self.components() + Self.planningParts).map { $0.replacing(text, with: other) }
        #expect(try CheckPage(RecordFiles.akip(lines)).check.findings.map(\.location.row) == rows)
    }

    @Test("Nilai di atas bobotnya")
    func aboveWeight() throws {
        let page = try CheckPage(RecordFiles.akip([#"2023,komponen,Pelaporan Kinerja,15,"19,50",,"#]))
        #expect(
            page.text() == """
                D006 kesalahan kantor/nilai-akip.csv!F2
                  + kantor/nilai-akip.csv!E2
                  Pelaporan Kinerja: »19,50«
                  Pelaporan Kinerja tahun 2023 pada Monitoring bernilai 19,50, di atas bobotnya 15.
                  Cocokkan nilai dan bobotnya dengan lembar kerja evaluasi.
                """)
        #expect(
            page.text(in: .english) == """
                D006 error kantor/nilai-akip.csv!F2
                  + kantor/nilai-akip.csv!E2
                  Pelaporan Kinerja: »19,50«
                  Pelaporan Kinerja of 2023 in Monitoring scores 19.50, above its weight of 15.
                  Compare the score and its weight with the evaluation worksheet.
                """)
    }

    @Test(
        "Nilai dan bobot yang boleh berdampingan",
        arguments: [
            ("sama dengan bobot", #"2023,komponen,Pelaporan Kinerja,15,"15,00",,"#, false),
            ("setengah satuan di atas", #"2023,komponen,Pelaporan Kinerja,15,"15,01",,"#, true),
            ("dapat berarti bobotnya", #"2023,komponen,Pelaporan Kinerja,"14,6",15,,"#, false),
            ("hasil di atas seratus", #"2023,hasil,Nilai Hasil Evaluasi,,"101,50",,"#, true),
            ("kriteria bernilai 0-100", "2023,kriteria,1. Pedoman,,80,,", false),
            ("bobot ditulis sebagai pecahan", #"2023,komponen,Pelaporan Kinerja,"0,15","10,95",,"#, false),
            ("nilai berupa persen dari bobotnya", #"2023,komponen,Pelaporan Kinerja,15,"73,00%",,"#, false),
            ("sisa format persen: milik N007", #"2023,komponen,Pelaporan Kinerja,15,"1095,00%",,"#, false),
            ("tanpa bobot", #"2023,komponen,Pelaporan Kinerja,,"19,50",,"#, false),
        ])
    func weights(name: String, row: String, fires: Bool) throws {
        #expect(try CheckPage(RecordFiles.akip([row])).text(of: "D006").isEmpty == !fires)
    }
}

extension String {
    fileprivate func replacingYear() -> String { "2022" + dropFirst(4) }
}
