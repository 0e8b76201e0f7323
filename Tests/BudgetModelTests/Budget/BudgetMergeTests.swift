import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Gabungan beberapa paket")
struct BudgetMergeTests {
    private static let place = SourceLocation(file: "paket.csv", row: 2)

    private func figure(_ text: String) -> PrintedFigure {
        PrintedFigure(text: text, reading: .single(Quantity(1)), location: Self.place)
    }

    /// Paket yang setiap tabelnya merujuk kertas `pk` dan indikator `nilai`.
    private func package(office: String, indicator name: String) -> Budget {
        var budget = Budget()
        budget.documents = [
            Document(code: "iku", kind: "IKU", title: office, year: 2024, location: Self.place),
            Document(code: "pk", kind: "PK", title: office, year: 2024, amends: "iku", location: Self.place),
        ]
        budget.indicators = [Indicator(code: "nilai", name: name, location: Self.place)]
        budget.targets = [Target(document: "pk", indicator: "nilai", kind: .target, year: 2024, figure: figure("1"))]
        budget.lines = [.line("Program A", office: office, murni: 100, perubahan: 80)]
        budget.links = [
            ProgramLink(program: CodedName(name: "Program A"), indicator: "nilai", weight: Quantity(100), location: Self.place)
        ]
        budget.moneyRealisations = [
            MoneyRealisation(
                document: "pk", subject: .indicator("nilai"), year: 2024, quarter: .first, span: .cumulative,
                evidence: .amount(Rupiah(1)), location: Self.place
            ),
            MoneyRealisation(
                document: nil, subject: .program(CodedName(name: "Program A"), unit: nil), year: 2024,
                quarter: .first, span: .cumulative, evidence: .amount(Rupiah(1)), location: Self.place
            ),
        ]
        budget.indicatorRealisations = [
            IndicatorRealisation(
                document: "pk", indicator: "nilai", year: 2024, quarter: .first, realised: figure("1"), location: Self.place
            )
        ]
        budget.printedTotals = [
            PrintedTotal(document: "pk", label: "Anggaran", scope: .core, amount: Rupiah(100), location: Self.place)
        ]
        budget.akipScores = [
            AKIPScore(document: "pk", year: 2024, level: .component, component: "Perencanaan", location: Self.place)
        ]
        budget.followUps = [FollowUp(document: "pk", number: "1", recommendation: "Perbaiki", location: Self.place)]
        budget.files = [SourceFile(name: "\(office)/pagu.csv", sha256: "", byteCount: 1, rowCount: 1)]
        budget.extraColumns = [ExtraColumn(file: "\(office)/pagu.csv", title: "Warna", cells: [2: office])]
        return budget
    }

    /// Semua rujukan sebuah anggaran, tabel demi tabel.
    private func references(_ budget: Budget) -> [String] {
        var words = budget.documents.map { "kertas \($0.code) mengubah \($0.amends ?? "-")" }
        words += budget.indicators.map { "indikator \($0.code): \($0.name)" }
        words += budget.targets.map { "target \($0.document) \($0.indicator)" }
        words += budget.links.map { "kaitan \($0.indicator)" }
        words += budget.moneyRealisations.map { item in
            guard case .indicator(let code) = item.subject else { return "uang \(item.document ?? "-") program" }
            return "uang \(item.document ?? "-") \(code)"
        }
        words += budget.indicatorRealisations.map { "kinerja \($0.document) \($0.indicator)" }
        words += budget.printedTotals.map { "total \($0.document)" }
        words += budget.akipScores.map { "akip \($0.document)" }
        words += budget.followUps.map { "tindak lanjut \($0.document)" }
        return words
    }

    @Test("Kode yang bertabrakan diberi nomor di semua tabel sekaligus")
    func clashes() {
        var budget = package(office: "Dinas A", indicator: "Nilai industri")
        budget.merge(package(office: "Dinas B", indicator: "Nilai ekspor"))
        #expect(
            references(budget) == [
                "kertas iku mengubah -", "kertas pk mengubah iku",
                "kertas iku#2 mengubah -", "kertas pk#2 mengubah iku#2",
                "indikator nilai: Nilai industri", "indikator nilai#2: Nilai ekspor",
                "target pk nilai", "target pk#2 nilai#2",
                "kaitan nilai", "kaitan nilai#2",
                "uang pk nilai", "uang - program", "uang pk#2 nilai#2", "uang - program",
                "kinerja pk nilai", "kinerja pk#2 nilai#2",
                "total pk", "total pk#2", "akip pk", "akip pk#2", "tindak lanjut pk", "tindak lanjut pk#2",
            ])
        #expect(budget.offices == ["Dinas A", "Dinas B"])
        #expect(budget.files.map(\.name) == ["Dinas A/pagu.csv", "Dinas B/pagu.csv"])
        #expect(budget.extraColumns.map(\.cells) == [[2: "Dinas A"], [2: "Dinas B"]])
    }

    @Test("Indikator yang sama isinya tetap satu, walaupun tertulis di tempat lain")
    func equalIndicators() {
        var budget = package(office: "Dinas A", indicator: "Nilai industri")
        var other = package(office: "Dinas A", indicator: "Nilai industri")
        other.indicators[0].location = SourceLocation(file: "lain.csv", row: 9)
        budget.merge(other)
        #expect(budget.indicators.map(\.code) == ["nilai"])
        #expect(Set(budget.targets.map(\.indicator)) == ["nilai"])
    }

    @Test(
        "Indikator yang berbeda satu isi saja menjadi indikator lain",
        arguments: ["nama", "satuan", "arah", "akumulasi", "rumus", "tujuan", "sasaran", "penanggung jawab"])
    func differentIndicators(part: String) {
        var budget = package(office: "Dinas A", indicator: "Nilai")
        var other = package(office: "Dinas A", indicator: "Nilai")
        switch part {
        case "nama": other.indicators[0].name = "Nilai lain"
        case "satuan": other.indicators[0].unitOfMeasure = "persen"
        case "arah": other.indicators[0].direction = .negative
        case "akumulasi": other.indicators[0].accumulation = .mean
        case "rumus": other.indicators[0].negativeFormula = .inverseRatio
        case "tujuan": other.indicators[0].goal = "T"
        case "sasaran": other.indicators[0].objective = "S"
        default: other.indicators[0].unitInCharge = "Bidang"
        }
        budget.merge(other)
        #expect(budget.indicators.map(\.code) == ["nilai", "nilai#2"])
    }

    @Test("Paket ketiga mendapat nomor berikutnya, dan nomor yang sudah dipakai dilewati")
    func numbering() {
        var budget = Budget()
        budget.documents = ["pk", "pk#2"].map { Document(code: $0, kind: "PK", year: 2024, location: Self.place) }
        var other = Budget()
        other.documents = ["pk", "pk#2", "lain"].map { Document(code: $0, kind: "PK", year: 2024, location: Self.place) }
        budget.merge(other)
        #expect(budget.documents.map(\.code) == ["pk", "pk#2", "pk#3", "pk#2#2", "lain"])
    }

    @Test("Kaitan, realisasi, dan jumlah tertera tetap milik kantor paketnya")
    func offices() {
        var budget = package(office: "Dinas A", indicator: "Nilai")
        #expect(budget.links.map(\.offices) == [.all])
        budget.merge(package(office: "Dinas B", indicator: "Nilai"))
        budget.merge(package(office: "Dinas C", indicator: "Nilai"))
        let each = [OfficeScope(["Dinas A"]), OfficeScope(["Dinas B"]), OfficeScope(["Dinas C"])]
        #expect(budget.links.map(\.offices) == each)
        #expect(budget.printedTotals.map(\.offices) == each)
        #expect(budget.moneyRealisations.map(\.offices) == each.flatMap { [$0, $0] })
    }

    @Test("Kaitan yang sama isinya dari dua paket satu kantor tetap satu")
    func equalLinks() {
        var budget = package(office: "Dinas A", indicator: "Nilai")
        var other = package(office: "DINAS A", indicator: "Nilai")
        other.links[0].location = SourceLocation(file: "lain.csv", row: 9)
        budget.merge(other)
        #expect(budget.links.count == 1)
        other.links[0].weight = Quantity(60)
        budget.merge(other)
        #expect(budget.links.map(\.weight) == [Quantity(100), Quantity(60)])
    }

    @Test("Cakupan OPD mengenali ejaan lain dan tidak mengenal OPD lain")
    func officeScope() {
        #expect(OfficeScope.all.includes("Dinas A"))
        #expect(OfficeScope(["Dinas A"]).includes("DINAS  A"))
        #expect(!OfficeScope(["Dinas A"]).includes("Dinas B"))
        #expect(OfficeScope(["Dinas A", "Dinas B"]) == OfficeScope(["dinas b", "dinas a"]))
        #expect(OfficeScope([]) != .all)
    }

    @Test("Rujukan ke kode yang tidak ada tidak disentuh")
    func danglingReference() {
        var budget = package(office: "Dinas A", indicator: "Nilai")
        var other = Budget()
        other.targets = [Target(document: "hilang", indicator: "hilang", kind: .target, year: 2024, figure: figure("1"))]
        budget.merge(other)
        #expect(budget.targets.last?.document == "hilang")
        #expect(budget.targets.last?.indicator == "hilang")
    }

    @Test("Menggabungkan anggaran kosong tidak mengubah apa pun")
    func emptyMerge() {
        let budget = package(office: "Dinas A", indicator: "Nilai")
        var merged = budget
        merged.merge(Budget())
        #expect(merged == budget)
        var fromEmpty = Budget()
        fromEmpty.merge(budget)
        #expect(fromEmpty == budget)
    }
}
