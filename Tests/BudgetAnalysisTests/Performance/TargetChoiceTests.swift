import BudgetAnalysis
import BudgetModel
import ExactNumbers
import Testing

@Suite("Target sebelum dan setelah perubahan")
struct TargetChoiceTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let papers: String
        let targets: [String]
        let before: String
        let after: String
    }

    @Test(
        "Kertas yang paling berwenang menang; yang setingkat dan berbeda tidak dipilih diam-diam",
        arguments: [
            Case(
                testDescription: "PK mengalahkan IKU dan RPD",
                papers: "rpd,RPD,,2023,,\niku,IKU,,2024,,\npk,PK,,2024,Murni,",
                targets: ["rpd,\"15,00\"", "iku,\"15,50\"", "pk,\"16,00\""], before: "16.00 dari pk", after: "tidak ada"),
            Case(
                testDescription: "IKU mengalahkan rencana", papers: "renstra,Renstra,,2023,,\niku,Indikator Kinerja Utama,,2024,,",
                targets: ["renstra,\"15,00\"", "iku,\"15,50\""], before: "15.50 dari iku", after: "tidak ada"),
            Case(
                testDescription: "PK Perubahan mengalahkan IKU Perubahan",
                papers: "pk,PK,,2024,Murni,\nikup,IKU Perubahan,,2024,,\npkp,PK Perubahan,,2024,Perubahan,pk",
                targets: ["pk,\"16,00\"", "ikup,\"20,00\"", "pkp,\"21,75\""], before: "16.00 dari pk", after: "21.75 dari pkp"),
            Case(
                testDescription: "perubahan tanpa kata itu, tetapi mengubah kertas lain",
                papers: "iku,IKU,,2024,,\niku2,IKU,,2024,,iku", targets: ["iku,\"15,00\"", "iku2,\"16,00\""],
                before: "15.00 dari iku", after: "16.00 dari iku2"),
            Case(
                testDescription: "dua lampiran yang sama", papers: "a,IKU Perubahan,,2024,,\nb,IKU Perubahan,,2024,,",
                targets: ["a,\"21,75\"", "b,\"21,75\""], before: "tidak ada", after: "21.75 dari a, b"),
            Case(
                testDescription: "dua lampiran yang berbeda", papers: "a,IKU Perubahan,,2024,,\nb,IKU Perubahan,,2024,,",
                targets: ["a,\"21,75\"", "b,\"16,75\""], before: "tidak ada", after: "berbeda: a, b"),
            Case(
                testDescription: "perubahan kedua menggantikan yang pertama",
                papers: "iku,IKU,,2024,,\na,IKU Perubahan,1 Maret 2024,2024,,iku\nb,IKU Perubahan,1 Juni 2024,2024,,a",
                targets: ["iku,\"15,00\"", "a,\"16,00\"", "b,\"17,00\""], before: "15.00 dari iku", after: "17.00 dari b"),
            Case(
                testDescription: "keputusan tahun ini menggantikan keputusan tahun lalu",
                papers: "lama,IKU,,2022,,\nbaru,IKU,,2024,,", targets: ["lama,\"14,00\"", "baru,\"15,00\""],
                before: "15.00 dari baru", after: "tidak ada"),
            Case(
                testDescription: "perubahan tahun lalu sudah berlaku sejak awal tahun",
                papers: "iku,IKU,,2023,,\nlalu,IKU Perubahan,,2023,,iku", targets: ["iku,\"14,00\"", "lalu,\"15,00\""],
                before: "15.00 dari lalu", after: "tidak ada"),
            Case(
                testDescription: "angka mendua yang tidak diputuskan kertas lain", papers: "pk,PK,,2024,Murni,\niku,IKU,,2024,,",
                targets: ["pk,16.000", "iku,\"15,50\""], before: "tidak pasti: pk", after: "tidak ada"),
            Case(
                testDescription: "angka mendua yang diputuskan kertas lain", papers: "pk,PK,,2024,Murni,\niku,IKU,,2024,,",
                targets: ["pk,16.000", "iku,\"16,00\""], before: "16.000 dari pk", after: "tidak ada"),
            Case(
                testDescription: "setrip bukan janji", papers: "pk,PK,,2024,Murni,\niku,IKU,,2024,,",
                targets: ["pk,-", "iku,\"15,50\""], before: "15.50 dari iku", after: "tidak ada"),
            Case(
                testDescription: "lembar pemantauan tidak menjanjikan", papers: "monev,Monitoring,,2024,,",
                targets: ["monev,\"15,50\""], before: "tidak ada", after: "tidak ada"),
            Case(
                testDescription: "predikat dan rentang", papers: "pk,PK,,2024,Murni,\npkp,PK Perubahan,,2024,Perubahan,pk",
                targets: ["pk,BB", "pkp,80-90"], before: "BB dari pk", after: "80..90 dari pkp"),
        ])
    func choice(_ item: Case) throws {
        let targets = item.targets.map { line in
            let parts = line.split(separator: ",", maxSplits: 1)
            return "\(parts[0]),nilai,target,2024,\(parts[1])"
        }
        let page = PerformancePage(papers: item.papers, targets: targets.joined(separator: "\n"))
        let performance = try #require(page.performances().first)
        #expect(performance.before.words == item.before)
        #expect(performance.after.words == item.after)
        #expect(performance.inForce.words == (item.after == "tidak ada" ? item.before : item.after))
        #expect(performance.promises.map(\.target.document) == item.targets.map { String($0.prefix { $0 != "," }) })
    }

    @Test("Target tahun lain dan kondisi awal didaftar, tetapi bukan target tahun ini")
    func otherYears() throws {
        let page = PerformancePage(targets: "pk,nilai,kondisi awal,2022,\"14,00\"\npk,nilai,target,2025,\"18,00\"")
        let performance = try #require(page.performances().first)
        #expect(performance.promises.count == 2)
        #expect(performance.before == .none)
        #expect(performance.yearTarget == nil)
    }

    @Test("Persen perubahan target hanya bagi target yang semula di atas nol")
    func change() throws {
        func page(_ before: String) -> PerformancePage {
            PerformancePage(
                papers: "pk,PK,,2024,Murni,\npkp,PK Perubahan,,2024,Perubahan,pk",
                targets: "pk,nilai,target,2024,\"\(before)\"\npkp,nilai,target,2024,\"4,00\"")
        }
        let raised = try #require(try page("3,20").performances().first?.targetVariance)
        #expect(raised.difference.plainText == "0.80")
        #expect(try raised.change?.percent().plainText == "25.00")
        let fromBelow = try #require(try page("-1,00").performances().first?.targetVariance)
        #expect(fromBelow.difference.plainText == "5.00")
        #expect(fromBelow.change == nil)
        #expect(try page("BB").performances().first?.targetVariance == nil)
    }
}
