import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@testable import BudgetChecks

@Suite("D007 dan D008: predikat dan sebutan")
struct PredicateTests {
    @Test("Predikat yang bukan milik nilainya")
    func predicate() throws {
        let page = try CheckPage(RecordFiles.akip([#"2023,hasil,Nilai Hasil Evaluasi,100,"74,15",A,"#]))
        #expect(
            page.text() == """
                D007 kesalahan kantor/nilai-akip.csv!2
                  + kantor/nilai-akip.csv!F2
                  Nilai Hasil Evaluasi: »A«
                  = BB
                  "Nilai Hasil Evaluasi" tahun 2023 pada Monitoring berpredikat A, sedangkan nilai 74,15 adalah BB.
                  Cocokkan dengan kertas aslinya; betulkan predikat atau nilainya.
                """)
        #expect(
            page.text(in: .english) == """
                D007 error kantor/nilai-akip.csv!2
                  + kantor/nilai-akip.csv!F2
                  Nilai Hasil Evaluasi: »A«
                  = BB
                  "Nilai Hasil Evaluasi" of 2023 in Monitoring has the predicate A, but the score 74,15 is BB.
                  Compare with the original paper; correct the predicate or the score.
                """)
    }

    @Test("Nilai komponen disebut juga dari seratus")
    func component() throws {
        let page = try CheckPage(RecordFiles.akip([#"2023,subkomponen,Pelaporan: Kualitas,"4,50","4,05",B,"#]))
        #expect(page.text().contains("berpredikat B, sedangkan nilai 4,05 (90,00 dari 100) adalah A."))
    }

    @Test(
        "Predikat menurut tingkat, pembulatan, dan tulisannya",
        arguments: [
            ("cocok", #"2023,hasil,Nilai,100,"74,15",BB,"#, ""),
            ("tepat di batas: 70 masih B", "2023,kriteria,1. Pedoman,,70,B,", ""),
            ("dapat berarti di atas batas", "2023,kriteria,1. Pedoman,,70,BB,", "D007 catatan"),
            ("kriteria salah", "2023,kriteria,1. Pedoman,,70,A,", "D007 kesalahan"),
            ("subkomponen tepat 60 dari 100", #"2023,subkomponen,Pelaporan: Manfaat,"7,50","4,50",CC,"#, ""),
            ("predikat dengan keterangan", #"2023,hasil,Nilai,100,"74,15",BB (Sangat Baik),"#, ""),
            ("bukan predikat", #"2023,hasil,Nilai,100,"74,15",baik sekali,"#, ""),
            ("komponen tanpa bobot", #"2023,komponen,Pelaporan,,"4,50",AA,"#, ""),
            ("sisa format persen", #"2023,kriteria,1. Pedoman,,"8000,00%",BB,"#, ""),
            ("sebelum ketentuan ini", #"2019,hasil,Nilai,100,"74,15",A,"#, ""),
            ("nilai di dalam kalimat yang bukan nilai akhir", #"2023,uraian,Pelaporan,,"10,95",BB,"#, ""),
        ])
    func predicates(name: String, row: String, expected: String) throws {
        let text = try CheckPage(RecordFiles.akip([row])).text(of: "D007")
        #expect(text.prefix(expected.isEmpty ? 100 : expected.count) == expected, "\(text)")
    }

    @Test("Sebutan yang bukan milik predikatnya")
    func word() throws {
        let page = try CheckPage(
            RecordFiles.akip([
                #"2023,hasil,Nilai Hasil Evaluasi,100,"74,15",BB,Sangat Baik"#, #"2023,uraian,Nilai Hasil Evaluasi,,"74,15",BB,Memuaskan"#,
            ]))
        #expect(
            page.text() == """
                D008 kesalahan kantor/nilai-akip.csv!3
                  + kantor/nilai-akip.csv!F3
                  Nilai Hasil Evaluasi: »Memuaskan«
                  = Sangat Baik
                  "Nilai Hasil Evaluasi" tahun 2023 pada Monitoring disebut "Memuaskan", sebutan untuk A, sedangkan nilainya 74,15 adalah BB: "Sangat Baik".
                  Pakai sebutan yang sesuai predikatnya di semua bagian kertas.
                """)
        #expect(
            page.text(in: .english) == """
                D008 error kantor/nilai-akip.csv!3
                  + kantor/nilai-akip.csv!F3
                  Nilai Hasil Evaluasi: »Memuaskan«
                  = Sangat Baik
                  "Nilai Hasil Evaluasi" of 2023 in Monitoring is called "Memuaskan", the word for A, but its score 74,15 is BB: "Sangat Baik".
                  Use the word that belongs to the predicate everywhere in the paper.
                """)
    }

    @Test(
        "Sebutan menurut predikat, atau menurut nilai bila predikatnya tidak tertera",
        arguments: [
            ("cocok", #"2023,hasil,Nilai,100,"74,15",BB,sangat  baik"#, ["", ""]),
            ("hanya nilai, cocok", #"2023,hasil,Nilai,100,"74,15",,Sangat Baik"#, ["", ""]),
            ("hanya nilai, salah", #"2023,hasil,Nilai,100,"74,15",,Memuaskan"#, ["", "D008 kesalahan"]),
            ("hanya predikat, salah", "2023,hasil,Nilai,100,,BB,Memuaskan", ["", "D008 kesalahan"]),
            (
                "predikat yang salah: sebutannya cocok dengan nilainya", #"2023,hasil,Nilai,100,"74,15",A,Sangat Baik"#,
                ["D007 kesalahan", ""]
            ),
            ("keduanya salah", #"2023,hasil,Nilai,100,"74,15",A,Baik"#, ["D007 kesalahan", "D008 kesalahan"]),
            ("bukan sebutan AKIP", #"2023,hasil,Nilai,100,"74,15",BB,Istimewa"#, ["", ""]),
            ("sebutan lama CC", #"2023,hasil,Nilai,100,"55,00",CC,Cukup (Memadai)"#, ["", ""]),
        ])
    func words(name: String, row: String, expected: [String]) throws {
        let page = try CheckPage(RecordFiles.akip([row]))
        for (rule, expected) in zip(["D007", "D008"] as [RuleID], expected) {
            #expect(page.text(of: rule).prefix(expected.isEmpty ? 100 : expected.count) == expected)
        }
    }

    @Test(
        "Batas predikat: batas bawahnya tidak termasuk",
        arguments: [
            ("100", AKIPPredicate.aa), ("90.01", .aa), ("90", .a), ("80.01", .a), ("80", .bb), ("70.01", .bb), ("70", .b), ("60", .cc),
            ("50", .c), ("30.01", .c), ("30", .d), ("0", .d),
        ])
    func bounds(score: String, predicate: AKIPPredicate) throws {
        #expect(try AKIPPredicate(score: Ratio(NumberNotation.decimalPoint.parse(score).quantity)) == predicate)
    }
}
