import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Perjanjian kinerja dan perubahannya: isi perjanjian dan lampirannya (Perpres 29/2014, Permenpan RB 53/2014).
extension OfficePaper {
    static let agreement = OfficePaper(
        id: "pk", title: LocalizedText(id: "Perjanjian Kinerja", en: "Performance agreement"),
        missing: { AgreementPaper($0, isRevision: false).gaps }, sections: { try AgreementPaper($0, isRevision: false).sections() })

    static let revisedAgreement = OfficePaper(
        id: "pk-perubahan", title: LocalizedText(id: "Perjanjian Kinerja Perubahan", en: "Revised performance agreement"),
        missing: { AgreementPaper($0, isRevision: true).gaps }, sections: { try AgreementPaper($0, isRevision: true).sections() })
}

private struct AgreementPaper {
    let source: PaperSource
    let isRevision: Bool

    init(_ source: PaperSource, isRevision: Bool) {
        self.source = source
        self.isRevision = isRevision
    }

    private var id: String { isRevision ? "pk-perubahan" : "pk" }
    private var stage: BudgetStage { isRevision ? .revised : .original }

    var gaps: [LocalizedText] {
        var gaps = PaperGap.stages([stage], source)
        if source.agreed(isRevision: isRevision).isEmpty { gaps.append(PaperGap.indicators) }
        if source.budget.links.isEmpty { gaps.append(PaperGap.links) }
        return gaps
    }

    private var title: LocalizedText {
        isRevision
            ? LocalizedText(
                id: "PERJANJIAN KINERJA PERUBAHAN TAHUN \(source.year.year)", en: "REVISED PERFORMANCE AGREEMENT \(source.year.year)")
            : LocalizedText(id: "PERJANJIAN KINERJA TAHUN \(source.year.year)", en: "PERFORMANCE AGREEMENT \(source.year.year)")
    }

    func sections() throws -> [ReportSection] {
        let name = isRevision ? LocalizedText(id: "PK Perubahan", en: "Revised PK") : LocalizedText(verbatim: "PK")
        let body = ReportSection.paper(id, name, .upright, bodyBlocks)
        let annex = ReportSection.paper(
            "\(id)-lampiran", LocalizedText(id: "Lampiran \(name)", en: "Annex \(name)"), .upright, try annexBlocks())
        return [body, annex]
    }

    private var bodyBlocks: [ReportBlock] {
        let name = LocalizedText(id: "Nama", en: "Name")
        let position = LocalizedText(id: "Jabatan", en: "Position")
        func party(_ who: PaperSettings.Name, _ office: String) -> ReportBlock {
            .fields([
                ReportField(name, LocalizedText(verbatim: source.settings[who] ?? PaperSource.blank)),
                ReportField(position, LocalizedText(verbatim: office)),
            ])
        }
        return [
            .titles([title]),
            .paragraph(
                LocalizedText(
                    id: """
                        Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, \
                        kami yang bertanda tangan di bawah ini:
                        """,
                    en: """
                        In order to realise effective, transparent, accountable, and result-oriented government, we, the undersigned:
                        """)),
            party(.headName, source.headPosition),
            .paragraph(LocalizedText(id: "Selanjutnya disebut PIHAK PERTAMA", en: "Hereafter the FIRST PARTY")),
            party(.superiorName, source.superiorPosition),
            .paragraph(LocalizedText(id: "Selaku atasan langsung pihak pertama", en: "As the direct superior of the first party")),
            .paragraph(LocalizedText(id: "Selanjutnya disebut PIHAK KEDUA", en: "Hereafter the SECOND PARTY")),
            .paragraph(
                LocalizedText(
                    id: """
                        Pihak pertama berjanji akan mewujudkan target kinerja tahunan sesuai lampiran perjanjian ini, dalam rangka mencapai \
                        target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan \
                        pencapaian target kinerja tersebut menjadi tanggung jawab kami.
                        """,
                    en: """
                        The first party promises to reach the annual performance targets in the annex to this agreement, towards the \
                        medium-term targets set in the planning documents. Success and failure in reaching these targets are our \
                        responsibility.
                        """)),
            .paragraph(
                LocalizedText(
                    id: """
                        Pihak kedua akan memberikan supervisi yang diperlukan serta akan melakukan evaluasi akuntabilitas kinerja terhadap \
                        capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.
                        """,
                    en: """
                        The second party will give the supervision needed, will evaluate the performance achieved under this agreement, and \
                        will take the measures needed to reward or sanction.
                        """)),
            signatures,
        ]
    }

    /// Pihak kedua di kiri, pihak pertama di kanan di bawah tempat dan tanggal.
    private var signatures: ReportBlock {
        .signatures([
            source.superiorSignature([LocalizedText(id: "PIHAK KEDUA", en: "SECOND PARTY")]),
            source.headSignature([source.placeAndDate, LocalizedText(id: "PIHAK PERTAMA", en: "FIRST PARTY")]),
        ])
    }

    private func annexBlocks() throws -> [ReportBlock] {
        var blocks: [ReportBlock] = [.titles([title, LocalizedText(verbatim: source.office.uppercased())]), .table(targets)]
        for group in [ProgramGroup.core, .overhead, .support] {
            let table = AgreementMoney(source, id: id, group: group, at: stage)
            if let sentence = try table.sentence(), let content = try table.table() { blocks += [sentence, .table(content)] }
        }
        return blocks + [signatures]
    }

    private var targets: ReportTable {
        func number(_ index: Int) -> String { isRevision ? "(\(index))" : "\(index)" }
        var columns = [
            ReportColumn(LocalizedText(id: "NO.", en: "NO."), .code, width: 5),
            ReportColumn(LocalizedText(id: "SASARAN STRATEGIS", en: "STRATEGIC OBJECTIVE"), .name, width: 30),
            ReportColumn(LocalizedText(id: "INDIKATOR KINERJA", en: "PERFORMANCE INDICATOR"), .name, width: 34),
            ReportColumn(LocalizedText(id: "TARGET KINERJA", en: "TARGET"), .quantity, width: 20),
            ReportColumn(LocalizedText(id: "FORMULA PENGHITUNGAN TARGET", en: "FORMULA OF THE TARGET"), .note, width: 26),
        ]
        for index in columns.indices { columns[index].number = number(index + 1) }
        var rows: [ReportRow] = []
        var former: Indicator?
        for performance in source.agreed(isRevision: isRevision) {
            let indicator = performance.indicator
            let target = isRevision ? performance.inForce : performance.before
            rows.append(
                ReportRow(
                    cells: [
                        ReportCell(.code("\(rows.count + 1).")), .objective(of: indicator, after: former), .text(indicator.paperName),
                        .promised(target), .verbatim(indicator.formula ?? ""),
                    ], sources: performance.places(of: [target])))
            former = indicator
        }
        return ReportTable(id: TableID("\(id)-target"), columns: columns, rows: rows)
    }
}

/// Tabel anggaran lampiran satu kelompok program, dan kalimat jumlah di atasnya yang menyebut cakupannya.
private struct AgreementMoney {
    let source: PaperSource
    let id: TableID
    let group: ProgramGroup
    let stage: BudgetStage

    init(_ source: PaperSource, id: String, group: ProgramGroup, at stage: BudgetStage) {
        self.source = source
        self.id = TableID("\(id)-\(group.rawValue)")
        self.group = group
        self.stage = stage
    }

    private static let amountColumn = 3

    private var shares: [IndicatorShare] { source.shares(of: group, at: [stage]) }

    private func total() throws -> Rupiah { try .sum(shares.map { $0.ceilings[stage] ?? .zero }) }

    private var label: LocalizedText {
        switch group {
        case .core: LocalizedText(id: "Anggaran program utama", en: "Budget of core programs")
        case .overhead: LocalizedText(id: "Anggaran penunjang", en: "Budget of overhead")
        case .support: LocalizedText(id: "Dukungan APBN (di luar APBD)", en: "APBN support (outside the APBD)")
        }
    }

    /// `Anggaran program utama : Rp2.318.149.930,00`; angkanya sel jumlah tabel di bawahnya.
    func sentence() throws -> ReportBlock? {
        guard !shares.isEmpty else { return nil }
        let total = try total()
        let cell = CellReference(id, row: shares.count, column: Self.amountColumn)
        let lead = LocalizedText(id: "\(label) : ", en: "\(label): ")
        return .sentence(LocalizedText(id: "\(lead)\(total)", en: "\(lead)\(total)"), .joined([.words(lead), .rupiah(.cell(cell))]))
    }

    func table() throws -> ReportTable? {
        let shares = group == .core ? source.grouped(shares) : shares
        guard !shares.isEmpty else { return nil }
        var rows: [ReportRow] = []
        var number = 0
        var former: String??
        for share in shares {
            let isNew = group != .core || former != .some(share.indicator)
            former = share.indicator
            if isNew { number += 1 }
            rows.append(row(share, number: isNew ? number : nil))
        }
        let amounts = CellReference(id, row: 0, column: Self.amountColumn)
        let total = LocalizedText(id: "JUMLAH \(label)", en: "TOTAL \(label)")
        rows.append(
            ReportRow(
                .total,
                cells: [
                    .text(total), .joinedLeft, .joinedLeft,
                    ReportCell(
                        .amount(try self.total()),
                        derivation: .sumOf(table: amounts.table, rows: [0..<shares.count], column: amounts.column)),
                    .empty,
                ]))
        return ReportTable(id: id, columns: columns, rows: rows)
    }

    private func row(_ share: IndicatorShare, number: Int?) -> ReportRow {
        let position = share.position
        let indicator = share.indicator.flatMap { code in source.budget.indicators.first { $0.code == code } }
        let lead: [ReportCell] =
            group == .core
            ? [
                number.map { ReportCell(.code("\($0).")) } ?? .joinedAbove,
                number == nil ? .joinedAbove : indicator.map { .verbatim($0.name) } ?? .text(ReportWords.unlinked),
                .text(position.paperName),
            ]
            : [ReportCell(.code("\(number ?? 0).")), .text(position.paperName), .joinedLeft]
        return ReportRow(
            cells: lead + [ReportCell(.amount(share.ceilings[stage] ?? .zero)), .text(position.paperSource(at: stage))],
            sources: [position.location])
    }

    private var columns: [ReportColumn] {
        let program = LocalizedText(id: "Program", en: "Program")
        let indicator = LocalizedText(id: "Indikator Kinerja (Kolom 3)", en: "Performance indicator (column 3)")
        var columns = [
            ReportColumn(LocalizedText(id: "NO", en: "NO"), .code, width: 5),
            ReportColumn(group == .core ? indicator : program, .name, width: 30),
            ReportColumn(program, .name, width: 34),
            ReportColumn(LocalizedText(id: "Anggaran", en: "Budget"), .amount, field: .ceiling(stage), width: 20),
            ReportColumn(LocalizedText(id: "Keterangan", en: "Remark"), .label, width: 26),
        ]
        columns[2].continuesLeft = group != .core
        return columns
    }
}

extension PaperSource {
    /// Bagian-bagian program berkelompok menurut indikatornya, menurut urutan tabel indikator; yang tidak terkait di akhir.
    func grouped(_ shares: [IndicatorShare]) -> [IndicatorShare] {
        let order = Dictionary(budget.indicators.enumerated().map { ($0.element.code, $0.offset) }) { first, _ in first }
        return shares.enumerated().sorted { left, right in
            func rank(_ item: (offset: Int, element: IndicatorShare)) -> (Int, Int) {
                (item.element.indicator.flatMap { order[$0] } ?? .max, item.offset)
            }
            return rank(left) < rank(right)
        }.map(\.element)
    }
}
