import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading

extension Schema {
    static let moneyRealisations: TableSchema<MoneyRow> = {
        var schema = TableSchema<MoneyRow>(
            "realisasi-keuangan",
            LocalizedText(
                id: "Realisasi keuangan. Isi salah satu dari Indikator atau Program, dan salah satu dari Jumlah atau Persen Tertera.",
                en: "Money spent. Fill in either Indikator or Program, and either Jumlah or Persen Tertera."),
            fiscal: .executed, blank: { MoneyRow(at: $0) }, rows: { $0.moneyRealisations.map { MoneyRow($0) } },
            at: { $0.item.location },
            add: { row, budget, reader in
                if let item = row.checked(&reader) { budget.moneyRealisations.append(item) }
            }, fields: { _ in subject + evidence })
        schema.extras = { $0.extrasBesideRealisation }
        return schema
    }()

    private static let subject: [Field<MoneyRow>] =
        [
            .optional("Dokumen", "document", \.item.document, as: .reference(table: "dokumen"), paperWords, example: "monev-tw1"),
            offices(\.item.offices, of: LocalizedText(id: "realisasi", en: "realisation")),
            .optional(
                "Indikator", "indicator", \.indicator, as: .reference(table: "indikator"),
                LocalizedText(id: "\(indicatorWords) Kosong bila Program diisi.", en: "\(indicatorWords) Empty if Program is filled in."),
                example: "nilai-industri"),
            programCode(\.program),
            .name(
                "Program", "program", \.program, as: program, is: .program,
                LocalizedText(id: "Nama program; kosong bila Indikator diisi.", en: "Name of the program; empty if Indikator is filled in.")
            ),
            unit(\.unit),
        ] + timing(\.item.year, \.item.period, \.item.span, example: "TW I")

    private static let evidence: [Field<MoneyRow>] = [
        Field(
            "Jumlah", "amount", .amount, isRequired: false, fiscal: .amount,
            LocalizedText(
                id: "Jumlah realisasi dalam rupiah; kosong bila hanya persen yang tercetak.",
                en: "Amount spent in rupiah; empty if only a percentage is printed."), cell: { $0.amount?.cell ?? .empty },
            read: { row, reader in
                if reader.text != nil { row.amount = reader.required(Rupiah.self) }
            }),
        .optional(
            "Persen Tertera", "percent", \.percent, asPrinted(LocalizedText(id: "Persen realisasi", en: "Realisation in percent")),
            example: "12,45%"),
        Field(
            "Tahapan Acuan", "stage", BudgetStage.kind, isRequired: false,
            LocalizedText(
                id: "Tahapan pagu yang menjadi dasar persen; kosong bila kertas tidak menyebutnya.",
                en: "Stage of the ceiling that the percentage is of; empty if the paper does not say."), cell: { $0.stage?.cell ?? .empty },
            read: { row, reader in
                if row.percent != nil { row.stage = BudgetStage.read(&reader) }
            }),
        .optional(
            "Persen Fisik Tertera", "physical progress", \.item.physical,
            asPrinted(
                LocalizedText(
                    id: "Realisasi fisik sampai dengan akhir periode itu, apa pun Sifat uangnya,",
                    en: "Physical progress up to the end of the period, whatever Sifat says of the money,")), example: "15,00%"
        ).written(isOffered: true) { rows in rows.contains { $0.item.physical != nil } },
        .optional("Catatan", "remark", \.item.remark, remark),
    ]
}

/// Realisasi yang pokok dan buktinya belum diperiksa bersama.
package struct MoneyRow: Sendable {
    var item: MoneyRealisation
    var indicator: String?
    var program: CodedName?
    var unit: String?
    var amount: Rupiah?
    var percent: PrintedFigure?
    var stage: BudgetStage?

    init(at place: SourceLocation) {
        item = MoneyRealisation(
            document: nil, subject: .indicator(""), year: 0, quarter: .first, span: .cumulative, evidence: .amount(.zero), location: place)
    }

    init(_ item: MoneyRealisation) {
        self.item = item
        switch item.subject {
        case .indicator(let code): indicator = code
        case .program(let program, let unit): (self.program, self.unit) = (program, unit)
        case .office: break
        }
        switch item.evidence {
        case .amount(let amount): self.amount = amount
        case .percentage(let percent, let stage): (self.percent, self.stage) = (percent, stage)
        }
    }

    /// Realisasinya; `nil` bila pokok atau buktinya tidak tepat satu, dan itu dicatat.
    fileprivate func checked(_ reader: inout RowReader) -> MoneyRealisation? {
        var item = item
        switch (indicator, program) {
        case (let code?, nil): item.subject = .indicator(code)
        case (nil, let program?): item.subject = .program(program, unit: unit)
        case (nil, nil) where item.offices.names?.count == 1:
            guard let office = item.offices.names?.first else { return nil }
            item.subject = .office(office)
        case (let indicator, _):
            reader.log.add(.oneOf("Indikator", "Program", bothFilled: indicator != nil, at: item.location))
            return nil
        }
        switch (amount, percent) {
        case (let amount?, nil): item.evidence = .amount(amount)
        case (nil, let percent?): item.evidence = .percentage(percent, of: stage)
        case (let amount, _):
            reader.log.add(.oneOf("Jumlah", "Persen Tertera", bothFilled: amount != nil, at: item.location))
            return nil
        }
        return item
    }
}

extension Budget {
    /// Kolom tak dikenal dari tabel yang juga memuat pagu sudah ikut di tabel pagu.
    fileprivate var extrasBesideRealisation: [ExtraColumn] {
        guard !moneyRealisations.isEmpty, !extraColumns.isEmpty else { return extraColumns }
        let shared = Set(lines.lazy.map { $0.location.table })
        return extraColumns.filter { !shared.contains(SourceLocation(file: $0.file, sheet: $0.sheet)) }
    }
}
