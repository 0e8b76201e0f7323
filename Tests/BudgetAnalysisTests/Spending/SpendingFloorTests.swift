import BudgetAnalysis
import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import Testing

/// Lantai usulan dari beberapa program dan realisasi, sebagai kalimat yang dapat dibaca.
@Suite("Lantai usulan")
struct SpendingFloorTests {
    private static let lines: BudgetLines = [
        .line("Program A", murni: 1000, perubahan: 800, row: 2), .line("Program B", murni: 500, perubahan: 500, row: 3),
        .line("Program C", unit: "UPTD RPK", group: .overhead, murni: 300, perubahan: 400, row: 4),
    ]

    private static func link(_ program: String, _ indicator: String, _ weight: Int64 = 100) -> ProgramLink {
        ProgramLink(
            program: CodedName(name: program), indicator: indicator, weight: Quantity(weight),
            location: SourceLocation(file: "kaitan.csv"))
    }

    private static func spent(
        _ subject: MoneyRealisation.Subject, _ evidence: MoneyRealisation.Evidence, rounding: Int64 = 0
    ) -> MoneyRealisation {
        spent(subject, .second, evidence, rounding: rounding)
    }

    private static func spent(
        _ subject: MoneyRealisation.Subject, _ quarter: Quarter, _ evidence: MoneyRealisation.Evidence, rounding: Int64 = 0
    ) -> MoneyRealisation {
        MoneyRealisation(
            document: nil, subject: subject, year: 2024, quarter: quarter, span: .cumulative, evidence: evidence,
            rounding: Rupiah(rounding), location: SourceLocation(file: "realisasi-keuangan.csv"))
    }

    private static func program(_ name: String, unit: String? = nil) -> MoneyRealisation.Subject {
        .program(CodedName(name: name), unit: unit)
    }

    private static func amount(_ rupiah: Int64) -> MoneyRealisation.Evidence { .amount(Rupiah(rupiah)) }

    private static func percent(_ value: Int64, of stage: BudgetStage? = nil) -> MoneyRealisation.Evidence {
        .percentage(
            PrintedFigure(
                text: "\(value)%", reading: .single(Quantity(value)), isPercent: true, location: SourceLocation(file: "realisasi.csv")),
            of: stage)
    }

    private static func year(
        _ realisations: [MoneyRealisation], lines: BudgetLines = lines, links: [ProgramLink] = []
    ) throws -> BudgetYear {
        var budget = Budget()
        budget.lines = lines
        budget.links = links
        budget.moneyRealisations = realisations
        return try BudgetYear(budget, year: 2024)
    }

    /// Lantai "nomor kedudukan: rentang, lantai" menurut urutannya.
    private static func words(_ floors: SpendingFloors) -> [String] {
        floors.floors.map { floor in
            let positions = floor.positions.map(String.init).joined(separator: "+")
            return "\(positions): \(floor.realised.lower.plainText)..\(floor.realised.upper.plainText) lantai \(floor.amount.plainText)"
        }
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let realisations: [MoneyRealisation]
        var links: [ProgramLink] = []
        var last: Period?
        var expected: [String]
    }

    @Test(
        "Setiap lantai mengikat yang dibicarakan realisasinya, tidak lebih",
        arguments: [
            Case(testDescription: "tanpa realisasi", realisations: [], expected: []),
            Case(
                testDescription: "jumlah pasti sebuah program", realisations: [spent(program("Program A"), amount(250))],
                expected: ["0: 250..250 lantai 250"]),
            Case(
                testDescription: "jumlah yang dicetak dalam ribuan: pembulatannya ditambahkan",
                realisations: [spent(program("Program A"), amount(250), rounding: 5)], expected: ["0: 250..250 lantai 255"]),
            Case(
                testDescription: "persen dari tahapan yang disebut: batas atasnya",
                realisations: [spent(program("Program A"), percent(50, of: .revised))], expected: ["0: 396..404 lantai 404"]),
            Case(
                testDescription: "persen dari tahapan yang tidak disebut: tertinggi dari setiap tahapan",
                realisations: [spent(program("Program A"), percent(50))], expected: ["0: 396..505 lantai 505"]),
            Case(
                testDescription: "tahapan yang membuat belanja melampaui pagu dasar tidak dipakai",
                realisations: [spent(program("Program A"), percent(90))], expected: ["0: 716..724 lantai 724"]),
            Case(
                testDescription: "100 % tidak melebihi pagunya",
                realisations: [spent(program("Program A"), percent(100, of: .revised))], expected: ["0: 796..804 lantai 800"]),
            Case(
                testDescription: "belanja yang pasti melampaui pagu tetap lantai",
                realisations: [spent(program("Program A"), amount(900))], expected: ["0: 900..900 lantai 900"]),
            Case(
                testDescription: "yang terakhir berlaku, juga bila lebih kecil",
                realisations: [
                    spent(program("Program A"), .third, amount(300)), spent(program("Program A"), .second, amount(400)),
                ], expected: ["0: 300..300 lantai 300"]),
            Case(
                testDescription: "pada waktu yang sama lantai tertinggi berlaku",
                realisations: [spent(program("Program A"), amount(300)), spent(program("program a"), amount(301))],
                expected: ["0: 301..301 lantai 301"]),
            Case(
                testDescription: "hanya sampai dengan TW II",
                realisations: [spent(program("Program A"), .third, amount(300)), spent(program("Program A"), .second, amount(200))],
                last: .quarter(.second), expected: ["0: 200..200 lantai 200"]),
            Case(
                testDescription: "indikator mengikat jumlah programnya", realisations: [spent(.indicator("industri"), amount(700))],
                links: [link("Program A", "industri"), link("Program B", "industri")], expected: ["0+1: 700..700 lantai 700"]),
            Case(
                testDescription: "program di dalam indikator di dalam OPD",
                realisations: [
                    spent(.office("Dinas"), amount(900)), spent(.indicator("industri"), amount(700)),
                    spent(program("Program B"), amount(100)),
                ],
                links: [link("Program A", "industri"), link("Program B", "industri")],
                expected: ["1: 100..100 lantai 100", "0+1: 700..700 lantai 700", "0+1+2: 900..900 lantai 900"]),
            Case(
                testDescription: "program yang terbagi: 60 persennya harus menutup indikatornya, dan keduanya terikat bersama",
                realisations: [spent(.indicator("industri"), amount(300)), spent(.indicator("ekspor"), amount(200))],
                links: [link("Program A", "industri", 60), link("Program A", "ekspor", 40), link("Program B", "ekspor")],
                expected: ["0: 300..300 lantai 500", "0+1: 500..500 lantai 500"]),
            Case(
                testDescription: "sebagian program: bagiannya yang harus menutup realisasinya",
                realisations: [spent(.indicator("industri"), amount(300))], links: [link("Program A", "industri", 60)],
                expected: ["0: 300..300 lantai 500"]),
        ])
    func floors(_ item: Case) throws {
        let year = try Self.year(item.realisations, links: item.links)
        #expect(Self.words(try SpendingFloors(of: year, at: .revised, upTo: item.last)) == item.expected)
    }

    @Test("Lantai yang beririsan sebagian disatukan, dan yang bertumpuk tidak dihitung dua kali")
    func crossing() throws {
        let lines: BudgetLines = [
            .line("Program A", office: "Dinas X", murni: 100, row: 2), .line("Program B", office: "Dinas X", murni: 100, row: 3),
            .line("Program A", office: "Dinas Y", murni: 100, row: 4), .line("Program D", office: "Dinas Z", murni: 100, row: 5),
        ]
        let year = try Self.year(
            [
                Self.spent(.office("Dinas X"), Self.amount(70)), Self.spent(Self.program("Program A"), Self.amount(90)),
                Self.spent(Self.program("Program D"), Self.amount(10)),
            ], lines: lines)
        #expect(Self.words(try SpendingFloors(of: year, at: .original)) == ["3: 10..10 lantai 10", "0+1+2: 90..90 lantai 90"])
    }

    @Test("Yang tidak diketahui bukan nol, dan yang bersama bukan milik sendiri")
    func knowledge() throws {
        let year = try Self.year(
            [Self.spent(.indicator("industri"), Self.amount(700)), Self.spent(Self.program("Program B"), Self.amount(0))],
            links: [Self.link("Program A", "industri"), Self.link("Program B", "industri")])
        let floors = try SpendingFloors(of: year, at: .revised)
        #expect(floors.knowledge(of: 0) == .shared(floors.floors[1]))
        #expect(floors.knowledge(of: 1) == .own(floors.floors[0]))
        #expect(floors.floors[0].amount == .zero)
        #expect(floors.knowledge(of: 2) == .unknown)
    }

    @Test("Realisasi program yang tidak berdiri di tahapan dasar disebut")
    func displaced() throws {
        let spent = Self.spent(Self.program("Program A"), Self.amount(5))
        let year = try Self.year([spent], lines: [.line("Program A", murni: 10), .line("Program B", murni: 10, perubahan: 20, row: 3)])
        let floors = try SpendingFloors(of: year, at: .revised)
        #expect(floors.floors.isEmpty)
        #expect(floors.displaced == [spent])
    }

    @Test("Indikator yang berbagi program diperiksa masing-masing terhadap bagiannya")
    func uncovered() throws {
        let (industry, export) = (
            Self.spent(.indicator("industri"), Self.amount(300)), Self.spent(.indicator("ekspor"), Self.amount(200))
        )
        let year = try Self.year(
            [industry, export],
            links: [Self.link("Program A", "industri", 60), Self.link("Program A", "ekspor", 40), Self.link("Program B", "ekspor")])
        let floors = try SpendingFloors(of: year, at: .revised)
        func uncovered(_ amounts: [Int64]) throws -> [MoneyRealisation] {
            try floors.uncovered(by: amounts.map { Rupiah($0) }, in: year)
        }
        #expect(try uncovered([500, 0, 0]) == [])
        #expect(try uncovered([400, 100, 0]) == [industry])
        #expect(try uncovered([0, 500, 0]) == [industry])
        #expect(try uncovered([499, 0, 0]) == [industry, export])
    }

    @Test("Contoh nyata: hanya persen indikator yang diketahui, jadi hanya jumlahnya yang terikat")
    func sample() throws {
        let year = try BudgetYear(DataPackageReader().read(Sample.office).budget, year: 2024)
        #expect(
            Self.words(try SpendingFloors(of: year, at: .revised)) == [
                "0+1+2+3: 1032897180.43..1033003483.85 lantai 1033003483.85",
                "4+5+6+7+8+9+10+11: 1148744671.88..1148870183.46 lantai 1148870183.46",
            ])
        #expect(
            Self.words(try SpendingFloors(of: year, at: .original, upTo: .quarter(.second))) == [
                "0+1+2+3: 289623667.79..432326404.07 lantai 432326404.07",
                "4+5+6+7+8+9+10+11: 269661614.59..471149745.03 lantai 471149745.03",
            ])
    }
}
