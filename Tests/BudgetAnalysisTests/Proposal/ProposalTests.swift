import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import ExactNumbers
import Testing

@Suite("Usulan")
struct ProposalTests {
    private static let three: BudgetLines = [
        .line("Program A", code: "3.30.02", murni: 600, row: 2), .line("Program B", code: "3.30.03", murni: 300, row: 3),
        .line("Program C", code: "3.31.01", group: .overhead, murni: 100, row: 4),
    ]

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        var desk = ProposalDesk(lines: three)
        let total: Int64
        var change: @Sendable (inout ProposalRequest) throws -> Void = { _ in }
        let expected: [String]
    }

    @Test(
        "Setiap baris mendapat bagiannya, dengan sebabnya",
        arguments: [
            Case(
                testDescription: "sebanding dengan pagu", total: 500,
                expected: ["Program A 600 -> 300 bagian", "Program B 300 -> 150 bagian", "Program C 100 -> 50 bagian"]),
            Case(
                testDescription: "jumlah yang sama tidak mengubah apa pun", total: 1000,
                expected: ["Program A 600 -> 600 tetap", "Program B 300 -> 300 tetap", "Program C 100 -> 100 tetap"]),
            Case(
                testDescription: "tambahan juga sebanding", total: 2000,
                expected: ["Program A 600 -> 1200 bagian", "Program B 300 -> 600 bagian", "Program C 100 -> 200 bagian"]),
            Case(
                testDescription: "yang sudah dibelanjakan tidak dipotong",
                desk: ProposalDesk(lines: three, realisations: [ProposalDesk.spent("Program B", 280)]), total: 500,
                expected: ["Program A 600 -> 189 bagian", "Program B 300 -> 280 lantai 280", "Program C 100 -> 31 bagian"]),
            Case(
                testDescription: "lantai indikator mengikat jumlah programnya",
                desk: ProposalDesk(
                    lines: three, links: [ProposalDesk.link("Program A", "industri"), ProposalDesk.link("Program B", "industri")],
                    realisations: [ProposalDesk.spent(.indicator("industri"), 810)]), total: 850,
                expected: [
                    "Program A 600 -> 540 lantai bersama 810", "Program B 300 -> 270 lantai bersama 810", "Program C 100 -> 40 bagian",
                ]),
            Case(
                testDescription: "program yang dilindungi tetap, yang lain menanggung", total: 700,
                change: { $0.rules.protected = [LineSelector("3.30.3"), LineSelector("penunjang")] },
                expected: [
                    "Program A 600 -> 300 bagian", "Program B 300 -> 300 dilindungi 3.30.3", "Program C 100 -> 100 dilindungi penunjang",
                ]),
            Case(
                testDescription: "tarif yang paling rinci berlaku", total: 660,
                change: { $0.rules.rates = [(LineSelector("3"), Quantity(10)), (LineSelector("3.30.02"), Quantity(50))] },
                expected: ["Program A 600 -> 300 tarif 50", "Program B 300 -> 270 tarif 10", "Program C 100 -> 90 tarif 10"]),
            Case(
                testDescription: "batas atas bagi yang naik", total: 2000,
                change: { $0.rules.caps = [(LineSelector("Program A"), .amount(Rupiah(700)))] },
                expected: ["Program A 600 -> 700 batas", "Program B 300 -> 975 bagian", "Program C 100 -> 325 bagian"]),
            Case(
                testDescription: "dua arah: hemat dari tarif berpindah ke baris lain", total: 1000,
                change: {
                    $0.mayMoveBothWays = true
                    $0.rules.rates = [(LineSelector("Program A"), Quantity(50))]
                },
                expected: ["Program A 600 -> 300 tarif 50", "Program B 300 -> 525 bagian", "Program C 100 -> 175 bagian"]),
            Case(
                testDescription: "serapan: yang belum dibelanjakan dipotong dahulu",
                desk: ProposalDesk(
                    lines: three,
                    realisations: [
                        ProposalDesk.spent("Program A", 300), ProposalDesk.spent("Program B", 30), ProposalDesk.spent("Program C", 50),
                    ]), total: 800, change: { $0.weighting = .absorption },
                expected: ["Program A 600 -> 600 tetap", "Program B 300 -> 100 bagian", "Program C 100 -> 100 tetap"]),
            Case(
                testDescription: "prioritas: indikator utama dipotong lebih sedikit",
                desk: ProposalDesk(
                    lines: three, links: [ProposalDesk.link("Program A", "industri"), ProposalDesk.link("Program B", "ekspor")]),
                total: 560,
                change: {
                    $0.weighting = .priority
                    $0.rules.priorities = ["ekspor": Quantity(2)]
                },
                expected: ["Program A 600 -> 259 bagian", "Program B 300 -> 258 bagian", "Program C 100 -> 43 bagian"]),
        ])
    func shared(_ item: Case) throws {
        #expect(try item.desk.words(item.total, item.change) == item.expected)
    }

    @Test("Total yang lebih besar tidak menurunkan satu baris pun; sisa terbesar memberi 4, 4, 2 dari 10 tetapi 5, 5, 1 dari 11")
    func monotone() throws {
        let desk = ProposalDesk(lines: [
            .line("A", murni: 6, row: 2), .line("B", murni: 6, row: 3), .line("C", murni: 2, row: 4),
        ])
        func amounts(_ total: Int64) throws -> [String] { try desk.proposal(Rupiah(total)).lines.map(\.amount.plainText) }
        #expect(try [9, 10, 11, 12].map(amounts) == [["4", "4", "1"], ["5", "4", "1"], ["5", "5", "1"], ["5", "5", "2"]])
    }

    @Test("Yang bukan kelipatan satuan jatuh pada satu baris yang disebut")
    func remainder() throws {
        let desk = ProposalDesk(lines: [.line("A", murni: 6_543_210, row: 2), .line("B", murni: 3_456_789, row: 3)])
        #expect(
            try desk.words(5_000_123) { $0.unit = Rupiah(1000) } == [
                "A 6543210 -> 3272000 bagian", "B 3456789 -> 1728123 bagian dan sisa 123",
            ])
    }

    @Test("APBN dan sumber terikat tetap, kecuali disebut")
    func scope() throws {
        var tied = BudgetLine.line("Program D", murni: 400, row: 5)
        try tied.change(source: "DAK Fisik")
        let desk = ProposalDesk(lines: Self.three + [tied, .line("Program E", group: .support, murni: 50, row: 6)])
        #expect(
            try desk.words(500) == [
                "Program A 600 -> 300 bagian", "Program B 300 -> 150 bagian", "Program C 100 -> 50 bagian",
                "Program D 400 -> 400 sumber lain", "Program E 50 -> 50 sumber lain",
            ])
        #expect(
            try desk.words(100) { $0.sources = [FundingSource("dak fisik")] } == [
                "Program A 600 -> 600 sumber lain", "Program B 300 -> 300 sumber lain", "Program C 100 -> 100 sumber lain",
                "Program D 400 -> 100 bagian", "Program E 50 -> 50 sumber lain",
            ])
        #expect(
            try desk.refusal(5) { $0.sources = [FundingSource("Hibah")] }
                == "Tidak ada baris yang dapat dibagi dari Hibah. Sumber dana yang ada: APBD, APBN, DAK Fisik. Sebutkan yang dibagi dengan --sumber."
        )
    }

    @Test("Tarif kalah dari yang sudah dibelanjakan, dan batas atas serta pagu tidak")
    func spentBeyondRate() throws {
        let desk = ProposalDesk(lines: Self.three, realisations: [ProposalDesk.spent("Program A", 500)])
        #expect(
            try desk.words(800) { $0.rules.rates = [(LineSelector("Program A"), Quantity(50))] } == [
                "Program A 600 -> 500 tarif 50 tertahan 500", "Program B 300 -> 225 bagian", "Program C 100 -> 75 bagian",
            ])
        #expect(
            try desk.refusal(800) { $0.rules.caps = [(LineSelector("Program A"), .percent(Quantity(50)))] }
                == """
                Realisasi Program A TW II Rp500,00 melebihi yang dapat diusulkan bagi barisnya, paling besar Rp300,00. Longgarkan batas atasnya \
                atau lepaskan perlindungannya; bila pagunya sendiri di bawah realisasi, betulkan pagunya atau izinkan naik dengan --dua-arah.
                """)
    }

    struct Refusal: CustomTestStringConvertible {
        let testDescription: String
        var realisations: [MoneyRealisation] = []
        let total: Int64
        var change: @Sendable (inout ProposalRequest) throws -> Void = { _ in }
        let expected: String
    }

    @Test(
        "Permintaan yang tidak mungkin dijelaskan dengan perubahan terkecil yang membuatnya mungkin",
        arguments: [
            Refusal(
                testDescription: "di bawah lantai", realisations: [ProposalDesk.spent("Program A", 500)], total: 450,
                expected: """
                    Rp450,00 tidak dapat dicapai: total paling kecil yang dapat dicapai adalah Rp500,00, karena lantai, yaitu yang sudah \
                    dibelanjakan. Naikkan total sedikitnya Rp50,00.
                    """),
            Refusal(
                testDescription: "perlindungan yang dapat dilepaskan", realisations: [ProposalDesk.spent("Program B", 100)], total: 450,
                change: { $0.rules.protected = [LineSelector("Program A")] },
                expected: """
                    Rp450,00 tidak dapat dicapai: total paling kecil yang dapat dicapai adalah Rp700,00, karena baris yang dilindungi Rp600,00 dan \
                    lantai, yaitu yang sudah dibelanjakan. Naikkan total sedikitnya Rp250,00, atau lepaskan perlindungan (tanpa itu paling kecil \
                    Rp100,00).
                    """),
            Refusal(
                testDescription: "tarif menghemat terlalu banyak", total: 900,
                change: { $0.rules.rates = [(LineSelector("Program A"), Quantity(50))] },
                expected: """
                    Rp900,00 tidak dapat dicapai: tarif dan batas atas menghemat lebih banyak daripada yang diminta, sehingga total paling besar \
                    yang dapat dicapai adalah Rp700,00. Turunkan total ke Rp700,00, longgarkan tarif atau batasnya, atau izinkan baris lain naik \
                    dengan --dua-arah.
                    """),
            Refusal(
                testDescription: "pemilih yang tidak memilih apa pun", total: 900,
                change: { $0.rules.protected = [LineSelector("3.30.09")] },
                expected: """
                    "3.30.09" tidak memilih satu baris pun di dalam cakupan. Tulis awalan kode, nama program, kegiatan, rekening, atau unit \
                    seperti di berkasnya, atau utama dan penunjang.
                    """),
            Refusal(
                testDescription: "serapan tanpa realisasi", realisations: [ProposalDesk.spent("Program A", 500)], total: 900,
                change: { $0.weighting = .absorption },
                expected: """
                    Pembagian menurut serapan memerlukan realisasi, yang tidak diketahui bagi "Program B", "Program C". Lindungi program itu, \
                    lengkapi realisasinya, atau bagi menurut pagu.
                    """),
        ])
    func refused(_ item: Refusal) throws {
        let desk = ProposalDesk(lines: Self.three, realisations: item.realisations)
        #expect(try desk.refusal(item.total, item.change) == item.expected)
    }

    @Test("Indikator yang berbagi program: bagiannya sendiri yang harus menutup realisasinya")
    func sharedProgram() throws {
        let links = [
            ProposalDesk.link("Program A", "industri", 60), ProposalDesk.link("Program A", "ekspor", 40),
            ProposalDesk.link("Program B", "ekspor", 100),
        ]
        let desk = ProposalDesk(
            lines: Self.three, links: links,
            realisations: [ProposalDesk.spent(.indicator("industri"), 330), ProposalDesk.spent(.indicator("ekspor"), 20)])
        #expect(
            try desk.words(700) == ["Program A 600 -> 550 lantai 550", "Program B 300 -> 113 bagian", "Program C 100 -> 37 bagian"])
        let both = ProposalDesk(
            lines: Self.three, links: links, realisations: [ProposalDesk.spent(.indicator("ekspor"), 300)])
        #expect(
            try both.refusal(500) == """
                Usulannya menutup jumlah realisasi, tetapi bagian "ekspor TW II" di bawah realisasinya karena programnya dibagi dengan indikator \
                lain. Naikkan total, atau lindungi program itu.
                """)
    }

    @Test("Satu program berrekening banyak: lantainya mengikat jumlahnya, bukan setiap rekening")
    func accounts() throws {
        func line(_ account: String, _ murni: Int64, row: Int) -> BudgetLine {
            .line("Program A", account: CodedName(code: "5.1.02.0\(row)", name: account), murni: murni, row: row)
        }
        let desk = ProposalDesk(
            lines: [line("Honor", 500, row: 2), line("Perjalanan", 300, row: 3), line("Kertas", 200, row: 4)],
            realisations: [ProposalDesk.spent("Program A", 600)])
        #expect(
            try desk.words(600) { $0.rules.protected = [LineSelector("Kertas")] } == [
                "Honor 500 -> 250 lantai 600", "Perjalanan 300 -> 150 lantai 600", "Kertas 200 -> 200 dilindungi Kertas",
            ])
    }
}
