import BudgetModel
import TableReading

/// Tanggal di daftar dokumen pembayaran.
enum DocumentDate: Hashable, Sendable {
    /// Uangnya cair: waktu realisasi dokumen apa pun.
    case paid
    /// Uangnya ditransfer: waktu realisasi dokumen LS.
    case transfer
    /// Dokumennya dibuat.
    case written
    /// SP2D-nya terbit.
    case order
}

/// Kolom-kolom daftar dokumen pembayaran yang menyebut waktu setiap barisnya: "Laporan Realisasi Per Dokumen", register SP2D.
struct DocumentColumns {
    /// Hari pertama dan terakhir yang dicakup daftar ini menurut judulnya.
    let stated: ClosedRange<CalendarDay>?
    private let dates: [DocumentDate: Int]
    private let kinds: [Int]

    /// `nil` bila barisnya tidak bertanggal.
    init?(_ layout: HeaderLayout, stated: ClosedRange<CalendarDay>?) {
        guard layout.isDated else { return nil }
        self.stated = stated
        var dates: [DocumentDate: Int] = [:]
        for column in layout.columns {
            if case .documentDate(let date) = column.meaning, dates[date] == nil { dates[date] = column.position }
        }
        self.dates = dates
        kinds = layout.columns(where: { $0 == .documentKind }).map(\.position)
    }

    /// Hari realisasi sebuah baris: cairnya; LS menurut transfernya; lainnya menurut dokumennya. `nil` bila tidak terbaca.
    func day(of row: TableRow) -> CalendarDay? {
        if let paid = day(row, .paid) { return paid }
        if isDirect(row), let transfer = day(row, .transfer) { return transfer }
        return day(row, .written) ?? day(row, .order) ?? day(row, .transfer)
    }

    /// `true` bila dokumen LS ini belum bertanggal transfer, sedangkan daftarnya punya kolomnya.
    func awaitsTransfer(_ row: TableRow) -> Bool {
        dates[.transfer] != nil && dates[.paid] == nil && isDirect(row) && day(row, .transfer) == nil
    }

    /// `true` bila baris ini uang muka yang belum dibelanjakan: UP, TU.
    func isAdvance(_ row: TableRow) -> Bool { words(row).contains { ["up", "tu", "tup"].contains($0) } }

    /// Dibayarkan langsung. Tanpa kolom jenis, yang bertanggal transfer.
    private func isDirect(_ row: TableRow) -> Bool { kinds.isEmpty || words(row).contains("ls") }

    private func words(_ row: TableRow) -> [String] {
        kinds.flatMap { position in (row.cell(position) ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init) }
    }

    private func day(_ row: TableRow, _ date: DocumentDate) -> CalendarDay? {
        guard let text = row.cell(dates[date]) else { return nil }
        if let day = PrintedDate(text)?.day { return day }
        // "2026-01-07 00:00:00" dan "07/01/2026 10:15".
        return text.split { $0 == " " || $0 == "T" }.first.flatMap { PrintedDate(String($0))?.day }
    }
}

extension HeaderLayout {
    /// `true` bila barisnya dokumen bertanggal yang direalisasikan, tanpa pagu.
    var isDated: Bool {
        ceilingCount == 0 && columns.contains { if case .documentDate = $0.meaning { true } else { false } }
    }

    /// Kolom yang jumlahnya dibaca: pagu; di tabel tanpa pagu, realisasinya.
    var amountPositions: [Int] {
        let ceilings = columns.filter(\.isCeiling).map(\.position)
        return ceilings.isEmpty ? columns.filter(\.isRealisedAmount).map(\.position) : ceilings
    }

    /// `true` bila barisnya realisasi tanpa pagu, dan waktunya diketahui: dari tajuknya, judul di atasnya, atau tanggal setiap baris.
    ///
    /// - Parameter isTimed: Judulnya menyebut sampai kapan.
    func listsRealisation(isTimed: Bool) -> Bool {
        guard hasNameOrCode, !listsPeople, ceilingCount == 0 else { return false }
        guard !columns.contains(where: { $0.meaning == .indicator || $0.kept == .otherYear }) else { return false }
        return columns.contains { column in
            guard column.isRealisedAmount, case .realisation(let title) = column.meaning else { return false }
            return title.time != .none || isTimed || isDated
        }
    }
}

extension HeaderLayout.Column {
    /// Kolom realisasi berjumlah uang.
    var isRealisedAmount: Bool {
        if case .realisation(let title) = meaning { title.content == .amount && title.part == nil } else { false }
    }
}
