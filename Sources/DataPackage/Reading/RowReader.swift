import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import TableReading

/// Pembaca satu baris tabel, sel demi sel; temuannya terkumpul di `log`.
package struct RowReader {
    var log: FindingLog
    private let table: SourceLocation
    private let positions: [String: Int]
    private var notations = FigureNotations()
    /// Kolom uang menurut tempatnya; notasinya diawasi sampai baris terakhir.
    private var amounts: [AmountColumn?]
    private var row = TableRow()

    private var position = 0
    private(set) var title = ""
    /// `true` di tempat target dan capaian, yang boleh berupa predikat atau rentang.
    private var isOutcome = false
    /// Banyaknya temuan sebelum sel ini dibaca.
    private var known = 0
    /// `true` bila sel wajib di baris ini tidak terbaca, sehingga barisnya tidak menjadi isi.
    private(set) var isBroken = false

    init(_ header: Header, table: SourceLocation, log: FindingLog) {
        self.log = log
        self.table = table
        positions = header.positions
        amounts = [AmountColumn?](repeating: nil, count: header.count)
    }

    mutating func start(_ row: TableRow) {
        self.row = row
        isBroken = false
    }

    /// Pindah ke sel kolom bertajuk ini.
    ///
    /// - Parameter isOutcome: `true` bila kolomnya target atau capaian.
    mutating func move(to title: String, isOutcome: Bool, at position: Int) {
        (self.title, self.isOutcome, self.position, known) = (title, isOutcome, position, log.count)
    }

    /// Mencatat bentuk angka di satu sel; notasi sebuah kertas baru pasti setelah semua angkanya dilihat.
    mutating func observe(_ position: Int) {
        guard let text = text(at: position) else { return }
        notations.observe(text, kind: row.kind(at: position), document: document)
    }

    /// Mencatat temuan tentang seluruh kolom, setelah baris terakhir.
    mutating func finish() {
        for column in amounts { column?.finish(log: &log) }
    }
}

/// Sel yang sedang dibaca.
extension RowReader {
    /// Tempat baris.
    var rowPlace: SourceLocation { table.at(row: row.number) }

    /// Tempat sel.
    var place: SourceLocation { table.at(row: row.number, column: position + 1) }

    /// Tempat sel kolom lain di baris yang sama.
    func place(of title: String) -> SourceLocation {
        table.at(row: row.number, column: positions[normaliseTitle(title)].map { $0 + 1 })
    }

    /// Isinya dengan spasi dirapikan; `nil` bila kosong.
    package var text: String? { text(at: position) }

    private func text(at position: Int) -> String? { row.withUTF8(at: position) { Self.text(of: $0) } }

    /// Isi sel dari bitanya.
    static func text(of cell: UnsafeBufferPointer<UInt8>) -> String? {
        let text = ForeignText.unguarded(String(decoding: cell, as: UTF8.self).trimmedName)
        return text.isEmpty ? nil : text
    }

    /// `true` bila kolom uang di sini sudah memuat notasi itu.
    func hasSeen(_ notation: NumberNotation, at position: Int) -> Bool { amounts[position]?.hasSeen(notation) ?? false }

    /// Isi sel wajib.
    mutating func required<Value: CellValue>(_ type: Value.Type) -> Value? {
        let value = Value.read(&self)
        if value == nil { fail() }
        return value
    }

    /// Membatalkan baris ini. Sel kosong pertama disebut; yang isinya tidak sah sudah dicatat.
    mutating func fail() {
        if !isBroken, log.count == known { log.add(.emptyCell(title, at: place)) }
        isBroken = true
    }

    /// Isi yang dikenali `find`; tulisan lain dicatat bersama yang dianjurkan.
    mutating func choice<Value>(of allowed: @autoclosure () -> [String], _ find: (String) -> Value?) -> Value? {
        guard let text else { return nil }
        if let value = find(text) { return value }
        log.add(.unknownChoice(title, text: text, allowed: allowed(), at: place))
        return nil
    }

    /// Jumlah uang; `nil` bila kosong atau tidak terbaca.
    mutating func amount() -> Rupiah? {
        if amounts[position] == nil { amounts[position] = AmountColumn(title: title, position: position, table: table) }
        return amounts[position]?.amount(in: row, log: &log)
    }

    /// Kode kertas baris ini; kosong bila tidak disebut.
    private var document: String { positions["dokumen"].flatMap { text(at: $0) } ?? "" }

    /// Arti sebuah angka tertera menurut notasi kertasnya.
    func reading(of text: String) -> (reading: PrintedFigure.Reading, isPercent: Bool) {
        notations.reading(of: text, kind: row.kind(at: position), document: document)
    }

    /// Angka tertera; `nil` bila kosong. Yang mendua atau bukan angka dicatat.
    mutating func figure(unreadable severity: Severity = .warning) -> PrintedFigure? {
        guard let text else { return nil }
        let kind = row.kind(at: position)
        // Setrip di tempat target atau capaian berarti tidak ada angkanya; hanya uang yang nolnya ditulis begitu.
        if kind == .text, text.isOnlyDashes { return PrintedFigure(text: text, reading: .unreadable, location: place) }
        let (reading, isPercent) =
            isOutcome ? notations.outcome(of: text, kind: kind, document: document) : reading(of: text)
        switch reading {
        case .unreadable where kind == .formulaWithoutValue: log.add(.formulaWithoutValue(title, formula: text, at: place))
        case .unreadable where kind == .error: log.add(.errorCell(title, text: text, at: place))
        case .unreadable: log.add(.notAQuantity(title, text: text, severity: severity, at: place))
        case .ambiguous(let comma, let point): log.add(.ambiguous(title, text: text, comma: comma, point: point, at: place))
        case .single, .grade, .range: break
        }
        return PrintedFigure(
            text: text, reading: reading, isPercent: isPercent, isStoredNumber: kind == .number || kind == .percent, location: place)
    }
}

extension String {
    fileprivate var isOnlyDashes: Bool { contains { $0 != " " } && allSatisfy { "-–—− ".contains($0) } }
}
