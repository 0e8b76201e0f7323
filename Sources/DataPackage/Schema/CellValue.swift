package import BudgetModel
import Diagnostics
package import ExactNumbers
import PaperReading

/// Nilai yang tahu cara membaca dan mencetak dirinya di sel paket data.
package protocol CellValue: SendableMetatype {
    /// Jenis kolomnya.
    static var kind: PackageColumn.Kind { get }
    /// Isi sel yang sedang dibaca; `nil` bila kosong, atau tidak sah dan sudah dicatat.
    static func read(_ cell: inout RowReader) -> Self?
    var cell: PackageCell { get }
}

extension String: CellValue {
    package static var kind: PackageColumn.Kind { .text }
    package static func read(_ cell: inout RowReader) -> String? { cell.text }
    package var cell: PackageCell { .text(self) }
}

/// Tahun; satu-satunya bilangan bulat di paket data.
extension Int: CellValue {
    package static var kind: PackageColumn.Kind { .year }

    package static func read(_ cell: inout RowReader) -> Int? {
        guard let text = cell.text else { return nil }
        guard text.utf8.count == 4, let year = Int(text), FiscalYears.range.contains(year) else {
            cell.log.add(.notAYear(cell.title, text: text, at: cell.place))
            return nil
        }
        return year
    }

    package var cell: PackageCell { .year(self) }
}

extension Rupiah: CellValue {
    package static var kind: PackageColumn.Kind { .amount }
    package static func read(_ cell: inout RowReader) -> Rupiah? { cell.amount() }
    package var cell: PackageCell { .amount(self) }
}

extension PrintedFigure: CellValue {
    package static var kind: PackageColumn.Kind { .printed }
    package static func read(_ cell: inout RowReader) -> PrintedFigure? { cell.figure() }

    /// Teksnya, kecuali bila berkasnya menyimpan angka tanpa bentuk cetak.
    package var cell: PackageCell {
        switch value {
        case let value? where isStoredNumber: isPercent ? .percent(value) : .number(value)
        default: .text(text)
        }
    }
}

extension FundingSource: CellValue {
    package static var kind: PackageColumn.Kind { .suggestion(["APBD", "APBN", "DAK", "DBH", "DID"]) }
    package static func read(_ cell: inout RowReader) -> FundingSource? { cell.text.map { FundingSource($0) } }
    package var cell: PackageCell { .text(name) }
}

/// Nama-nama OPD dipisahkan titik koma; kosong berarti semua OPD.
extension OfficeScope: CellValue {
    package static var kind: PackageColumn.Kind { .text }

    package static func read(_ cell: inout RowReader) -> OfficeScope? {
        cell.text.map { text in OfficeScope(text.split(separator: ";").map { String($0).trimmedName }.filter { !$0.isEmpty }) }
    }

    package var cell: PackageCell { PackageCell(listed) }

    /// Cakupan sebagai isi sel; `nil` bila semua OPD.
    package var listed: String? { names?.joined(separator: "; ") }
}

/// Isi yang ditulis dengan kata-kata orang: tahapan, triwulan.
package protocol WordValue: CellValue {
    init?(_ text: String)
    /// Kata-kata yang dianjurkan bila tulisannya tidak dikenal.
    static var advised: [String] { get }
    var name: String { get }
}

extension WordValue {
    package static func read(_ cell: inout RowReader) -> Self? { cell.choice(of: advised) { Self($0) } }
    package var cell: PackageCell { .text(name) }
}

extension BudgetStage: WordValue {
    package static var kind: PackageColumn.Kind { .choice(["Murni", "Pergeseran 1", "Pergeseran 2", "Pergeseran 3", "Perubahan"]) }
    package static var advised: [String] { ["Murni", "Pergeseran 1", "Perubahan"] }
}

extension Quarter: WordValue {
    package static var kind: PackageColumn.Kind { .choice(advised) }
    package static var advised: [String] { allCases.map(\.name) }
}

extension Period: WordValue {
    package static var kind: PackageColumn.Kind { .choice(advised) }
    package static var advised: [String] { allCases.map(\.name) }
}

extension ChangeReason: CellValue {
    package static var kind: PackageColumn.Kind { .suggestion(Ground.allCases.map(\.rawValue)) }
    package static func read(_ cell: inout RowReader) -> ChangeReason? { cell.text.flatMap { ChangeReason($0) } }
    package var cell: PackageCell { .text(text) }
}

/// Salah satu dari daftar tetap.
package protocol ChoiceValue: CellValue, RawRepresentable<String>, CaseIterable {}

extension ChoiceValue {
    package static var kind: PackageColumn.Kind { .choice(allCases.map(\.rawValue)) }

    package static func read(_ cell: inout RowReader) -> Self? {
        cell.choice(of: allCases.map(\.rawValue)) { text in
            let lowered = text.lowercased()
            return allCases.first { $0.rawValue.lowercased() == lowered }
        }
    }

    package var cell: PackageCell { .text(rawValue) }
}

extension ProgramGroup: ChoiceValue {}
extension ShiftKind: ChoiceValue {}
extension TotalScope: ChoiceValue {}
extension Target.Kind: ChoiceValue {}
extension Indicator.Direction: ChoiceValue {}
extension Indicator.Accumulation: ChoiceValue {}
extension Indicator.NegativeFormula: ChoiceValue {}
extension MoneyRealisation.Span: ChoiceValue {}
extension AKIPScore.Level: ChoiceValue {}
