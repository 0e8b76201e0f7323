import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import TableReading

enum MoneyRealisationColumn: String, PackageColumn {
    case document = "Dokumen"
    case office = "OPD"
    case indicator = "Indikator"
    case programCode = "Kode Program"
    case program = "Program"
    case unit = "Unit"
    case year = "Tahun"
    case period = "Periode"
    case span = "Sifat"
    case amount = "Jumlah"
    case percent = "Persen Tertera"
    case stage = "Tahapan Acuan"
    case remark = "Catatan"

    static let required: Set<Self> = [.year, .period, .span]
}

extension PackageSession {
    mutating func readMoneyRealisations(_ source: any Table) throws(TableReadingError) {
        let table = try buffered(source, columns: MoneyRealisationColumn.self, figures: [.percent]) {
            $0.text(.document) ?? ""
        }
        var amounts: AmountColumn?
        for record in table.records {
            if amounts == nil, let position = record.header.positions[.amount] {
                amounts = AmountColumn(
                    title: MoneyRealisationColumn.amount.rawValue, position: position, table: record.table
                )
            }
            guard record.required(.year, log: &log) != nil, let year = record.year(.year, log: &log),
                let quarter = record.quarter(.period, log: &log),
                record.required(.span, log: &log) != nil,
                let span = record.choice(.span, MoneyRealisation.Span.self, log: &log),
                let subject = subject(of: record),
                let evidence = evidence(of: record, in: table, amounts: &amounts)
            else { continue }
            budget.moneyRealisations.append(
                MoneyRealisation(
                    document: record.text(.document), subject: subject, year: year, quarter: quarter,
                    span: span, evidence: evidence, offices: OfficeScope(listed: record.text(.office)),
                    remark: record.text(.remark), location: record.location
                )
            )
        }
        amounts?.finish(log: &log)
    }

    private mutating func subject(of record: Record<MoneyRealisationColumn>) -> MoneyRealisation.Subject? {
        let program = record.coded(.programCode, .program)
        switch (record.text(.indicator), program) {
        case (let code?, nil):
            return .indicator(code)
        case (nil, let program?):
            return .program(program, unit: record.text(.unit))
        case (nil, nil) where OfficeScope(listed: record.text(.office)).names?.count == 1:
            return record.text(.office).map { .office($0.trimmedName) }
        case (let indicator, _):
            log.add(.oneOf("Indikator", "Program", bothFilled: indicator != nil, at: record.location))
            return nil
        }
    }

    private mutating func evidence(
        of record: Record<MoneyRealisationColumn>, in table: BufferedTable<MoneyRealisationColumn>,
        amounts: inout AmountColumn?
    ) -> MoneyRealisation.Evidence? {
        switch (record.text(.amount), record.text(.percent)) {
        case (_?, nil):
            return amounts?.amount(in: record.row, log: &log).map { .amount($0) }
        case (nil, _?):
            let stage = record.stage(.stage, log: &log)
            return figure(.percent, in: record, of: table, document: record.text(.document) ?? "")
                .map { .percentage($0, of: stage) }
        case (let amount, _):
            log.add(.oneOf("Jumlah", "Persen Tertera", bothFilled: amount != nil, at: record.location))
            return nil
        }
    }
}

extension OfficeScope {
    private static let separator = "; "

    /// Cakupan dari isi sel: nama-nama OPD dipisahkan titik koma; kosong berarti semua OPD.
    init(listed text: String?) {
        guard let text else {
            self = .all
            return
        }
        self.init(text.split(separator: ";").map { String($0).trimmedName }.filter { !$0.isEmpty })
    }

    /// Cakupan sebagai isi sel; `nil` bila semua OPD.
    var listed: String? { names?.joined(separator: Self.separator) }
}
