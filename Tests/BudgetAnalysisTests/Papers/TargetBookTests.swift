import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Buku target")
struct TargetBookTests {
    /// `16.000` seperti dibaca dari kertas yang tidak memutuskan tandanya.
    private static func ambiguous(_ digits: Int64) throws -> PrintedFigure.Reading {
        .ambiguous(
            decimalComma: Quantity(digits), decimalPoint: try Quantity(coefficient: Int128(digits), decimals: 3)
        )
    }

    private static func single(_ coefficient: Int64, _ decimals: Int = 3) throws -> PrintedFigure.Reading {
        .single(try Quantity(coefficient: Int128(coefficient), decimals: decimals))
    }

    private static func target(
        _ document: String, _ reading: PrintedFigure.Reading, indicator: String = "industri", kind: Target.Kind = .target,
        year: Int? = 2024, row: Int = 2
    ) -> Target {
        Target(
            document: document, indicator: indicator, kind: kind, year: year,
            figure: PrintedFigure(text: "", reading: reading, location: SourceLocation(file: "target.csv", row: row))
        )
    }

    private func book(_ targets: [Target]) -> TargetBook {
        var budget = Budget()
        budget.targets = targets
        return TargetBook(budget)
    }

    @Test("Angka mendua dipakai bila tepat satu artinya dicetak kertas lain untuk hal yang sama")
    func resolved() throws {
        let book = book([Self.target("pk", try Self.ambiguous(16_000)), Self.target("iku", try Self.single(16_000))])
        #expect(book.entries.map(\.value.plainText) == ["16.000", "16.000"])
        #expect(book.target(of: "industri", in: 2024, by: "pk")?.value == Quantity(16))
    }

    @Test("Enam belas ribu dipakai bila itulah yang dicetak kertas lain")
    func resolvedToThousands() throws {
        let book = book([Self.target("pk", try Self.ambiguous(16_000)), Self.target("iku", .single(Quantity(16_000)))])
        #expect(book.target(of: "industri", in: 2024, by: "pk")?.value == Quantity(16_000))
    }

    @Test("Angka mendua tanpa bukti, atau dengan bukti bagi kedua artinya, tidak diketahui")
    func unresolved() throws {
        let mark = Self.target("pk", try Self.ambiguous(16_000))
        #expect(book([mark]).entries == [])
        #expect(book([mark, Self.target("iku", try Self.single(12_900))]).entries.map(\.target.document) == ["iku"])
        let both = [mark, Self.target("iku", try Self.single(16_000)), Self.target("rpd", .single(Quantity(16_000)))]
        #expect(book(both).entries.map(\.target.document) == ["iku", "rpd"])
    }

    @Test("Bukti dari indikator, jenis, atau tahun lain tidak berlaku")
    func evidenceOfOtherPromises() throws {
        let others = [
            Self.target("iku", try Self.single(16_000), indicator: "perdagangan"),
            Self.target("iku", try Self.single(16_000), kind: .baseline),
            Self.target("iku", try Self.single(16_000), year: 2025),
            Self.target("iku", try Self.single(16_000), year: nil),
        ]
        #expect(book([Self.target("pk", try Self.ambiguous(16_000))] + others).target(of: "industri", in: 2024, by: "pk") == nil)
    }

    @Test("Angka mendua lain dan angka yang tidak terbaca bukan bukti")
    func uncertainIsNoEvidence() throws {
        let marks = [Self.target("pk", try Self.ambiguous(16_000)), Self.target("iku", try Self.ambiguous(16_000))]
        #expect(book(marks + [Self.target("rpd", .unreadable)]).entries == [])
    }

    @Test("Target dicari menurut indikator, tahun, dan kertas; kondisi awal bukan target")
    func lookup() throws {
        let book = book([
            Self.target("iku", try Self.single(14_500), kind: .baseline, row: 2),
            Self.target("iku", try Self.single(16_000), row: 3),
            Self.target("iku", try Self.single(16_750), year: 2025, row: 4),
            Self.target("iku", try Self.single(12_900), indicator: "perdagangan", row: 5),
        ])
        #expect(book.target(of: "industri", in: 2024, by: "iku")?.target.figure.location.row == 3)
        #expect(book.target(of: "industri", in: 2025, by: "iku")?.target.figure.location.row == 4)
        #expect(book.target(of: "industri", in: 2022, by: "iku") == nil)
        #expect(book.target(of: "industri", in: 2024, by: "pk") == nil)
        #expect(book.entries(of: "perdagangan").map(\.target.figure.location.row) == [5])
        #expect(book.entries(of: "tidak ada") == [])
        #expect(book.indicators == ["industri", "perdagangan"])
    }

    @Test("Target dikelompokkan per indikator dan kertas, tahunnya menaik")
    func byPaper() throws {
        let groups = book([
            Self.target("iku", try Self.single(16_750), year: 2025, row: 2),
            Self.target("rpd", try Self.single(15_250), year: 2023, row: 3),
            Self.target("iku", try Self.single(16_000), row: 4),
            Self.target("iku", try Self.single(14_500), kind: .baseline, year: nil, row: 5),
            Self.target("iku", try Self.single(17_500), kind: .endOfPeriod, year: nil, row: 6),
        ]).byPaper
        #expect(groups.map(\.document) == ["iku", "rpd"])
        #expect(groups[0].yearly.map(\.year) == [2024, 2025])
        #expect(groups[0].baseline?.target.figure.location.row == 5)
        #expect(groups[0].endOfPeriod?.target.figure.location.row == 6)
        #expect(groups[1].baseline == nil)
    }
}
