import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Satu kolom uang tabel datar: satuan diterapkan tepat, rumus tanpa hasil dan sel kesalahan dilaporkan.
struct MoneyColumn {
    let title: String
    let position: Int
    private let table: SourceLocation
    private let unit: AmountUnit?
    /// Satuan di sampingnya, selama satuan kolom ini tidak pasti dan belum ada jumlah yang ditolak karenanya.
    private var undecided: AmountUnit?
    private var plain: AmountColumn

    init(_ column: HeaderLayout.Column, tableUnit: AmountUnit?, table: SourceLocation) {
        title = column.title
        position = column.position
        self.table = table
        unit = column.unit ?? tableUnit ?? column.sharedUnit
        if unit == nil, case .undecided(let beside) = column.shared { undecided = beside }
        plain = AmountColumn(title: title, position: position, table: table)
    }

    /// Satuan yang berlaku; `nil` bila rupiah.
    var amountUnit: AmountUnit? { unit }

    /// `true` bila satuannya pasti rupiah.
    var isRupiah: Bool { unit == nil && undecided == nil }

    /// `true` bila notasi ini sudah tercatat di kolomnya.
    func hasSeen(_ notation: NumberNotation) -> Bool { plain.hasSeen(notation) }

    /// `true` bila sel berisi sesuatu yang dimaksudkan sebagai jumlah.
    func hasAmount(in row: TableRow) -> Bool {
        switch row.kind(at: position) {
        case .empty: false
        case .text: Self.looksLikeAmount(row.text(at: position).trimmedName)
        default: true
        }
    }

    private static func looksLikeAmount(_ text: String) -> Bool {
        NumberLook.startsLikeAmount(text) || AmountUnit.suffix(of: text) != nil || RowWords.isNil(text) || AmountText.isDash(text)
    }

    /// Tempat sel kolom ini di sebuah baris.
    func place(in row: TableRow) -> SourceLocation { table.at(row: row.number, column: position + 1) }

    /// Jumlah di sel; `nil` bila kosong atau tidak terbaca (temuannya sudah dicatat).
    ///
    /// - Parameter rowUnit: Satuan menurut kolom satuan baris ini.
    mutating func amount(in row: TableRow, unit rowUnit: AmountUnit?, notation: ColumnNotation, log: inout FindingLog) -> PrintedAmount? {
        let kind = row.kind(at: position)
        guard kind == .text || kind == .number else { return plainAmount(in: row, log: &log) }
        let place = place(in: row)
        if let unit = rowUnit ?? unit {
            return scaled(row.text(at: position), kind: kind, unit: unit, notation: notation, at: place, log: &log)
        }
        if kind == .text, let (number, unit) = AmountUnit.suffix(of: row.text(at: position)) {
            return scaled(number, kind: kind, unit: unit, notation: notation, at: place, log: &log)
        }
        return plainAmount(in: row, log: &log)
    }

    private mutating func plainAmount(in row: TableRow, log: inout FindingLog) -> PrintedAmount? {
        guard let amount = plain.amount(in: row, log: &log) else { return nil }
        // Nol sama besar di setiap satuan.
        if let beside = undecided, !amount.isZero {
            log.add(.undecidedUnit(title, beside: beside.text, at: place(in: row)))
            undecided = nil
        }
        return PrintedAmount(amount: amount)
    }

    /// Mencatat temuan tentang seluruh kolom.
    func finish(log: inout FindingLog) { plain.finish(log: &log) }

    private func scaled(
        _ text: String, kind: CellKind, unit: AmountUnit, notation: ColumnNotation, at place: SourceLocation,
        log: inout FindingLog
    ) -> PrintedAmount? {
        let isDash = kind == .text && (AmountText.isDash(text) || RowWords.isNil(text))
        do throws(NumberTextError) {
            switch kind {
            case .number:
                return amount(try NumberNotation.decimalPoint.parse(text).quantity, unit, text, place, &log)
            case .text where isDash:
                return PrintedAmount(amount: .zero, rounding: unit.rounding(decimals: 0), isDash: true)
            case .text:
                switch try NumberNotation.readings(of: text) {
                case .single(let number):
                    return amount(number.quantity, unit, text, place, &log)
                case .both(let comma, let point):
                    guard case .decided(let decided, _) = notation.verdict else {
                        var finding = Finding.ambiguous(
                            title, text: text, comma: comma.quantity, point: point.quantity, at: place)
                        finding.severity = .error
                        log.add(finding)
                        return nil
                    }
                    let number = decided == .decimalComma ? comma : point
                    return amount(number.quantity, unit, text, place, &log)
                }
            default:
                log.add(.notAnAmount(title, text: text, error: nil, at: place))
                return nil
            }
        } catch {
            guard error.reason != .empty else { return nil }
            if AmountText.isAbsent(text) { return nil }
            if let plain = AmountText.plain(text) {
                return scaled(plain, kind: kind, unit: unit, notation: notation, at: place, log: &log)
            }
            log.add(.notAnAmount(title, text: text, error: error, at: place))
            return nil
        }
    }

    private func amount(
        _ quantity: Quantity, _ unit: AmountUnit, _ text: String, _ place: SourceLocation, _ log: inout FindingLog
    ) -> PrintedAmount? {
        do throws(ArithmeticError) {
            let rupiah = try quantity * unit.factor
            let sen = try rupiah.rescaled(to: 2)
            guard sen == rupiah else {
                log.add(.belowSen(title, text: text, unit: unit.text, at: place))
                return nil
            }
            return PrintedAmount(amount: Rupiah(sen: sen.coefficient), rounding: unit.rounding(decimals: quantity.decimals))
        } catch {
            log.add(.notAnAmount(title, text: text, error: NumberTextError(text: text, position: nil, reason: .overflow), at: place))
            return nil
        }
    }
}

extension AmountUnit {
    /// Rupiah per satuan.
    var factor: Quantity {
        Quantity((0..<exponent).reduce(Int64(1)) { product, _ in product * 10 })
    }

    /// Setengah langkah angka dengan sekian desimal: "12,5" dalam juta dicetak per 100.000, jadi paling jauh 50.000.
    func rounding(decimals: Int) -> Rupiah {
        let power = exponent + 2 - decimals
        return power > 0 ? Rupiah(sen: (1..<power).reduce(Int128(5)) { product, _ in product * 10 }) : .zero
    }
}
