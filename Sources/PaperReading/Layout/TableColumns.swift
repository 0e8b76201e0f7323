import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Kolom-kolom sebuah tajuk, siap dipakai membaca baris; ditetapkan satu kali dan tidak berubah selama baris dibaca.
struct TableColumns {
    /// Kolom nama dan kode.
    let names: NameColumns
    /// Kolom pemilik, sumber dana, dan waktu.
    let owner: OwnerColumns
    /// Kolom uang.
    var money: MoneyColumns
    /// Tanggal dokumen setiap baris, di daftar dokumen.
    let documents: DocumentColumns?
    /// `true` bila jorokan selnya yang menyatakan tingkat; bila tidak satu nama pun menjorok, kelompok barisnya.
    private let usesCellIndent: Bool

    /// - Parameters:
    ///   - body: Baris-baris pembuka di bawah tajuk.
    ///   - year: Tahun tabel menurut pengguna atau judul.
    init(
        _ layout: HeaderLayout, body: [TableRow], assumedStage: BudgetStage, facts: TitleFacts, year: Int?, table: SourceLocation
    ) {
        names = NameColumns(layout, body: body)
        owner = OwnerColumns(layout, body: body)
        let positions = names.names
        usesCellIndent = body.isEmpty || body.contains { row in positions.contains { row.indent(at: $0) > 0 } }
        money = MoneyColumns(
            layout, body: body, assumedStage: assumedStage, hasStageColumn: owner.stage != nil, facts: facts, year: year, table: table)
        documents = DocumentColumns(layout, stated: facts.days)
    }

    /// Kolom-kolom tajuk yang diulang di bawah judul lain: yang berubah hanya arti kolom uangnya.
    init(
        _ former: TableColumns, _ layout: HeaderLayout, assumedStage: BudgetStage, facts: TitleFacts, year: Int?, table: SourceLocation
    ) {
        names = former.names
        owner = former.owner
        usesCellIndent = former.usesCellIndent
        money = MoneyColumns(
            layout, body: [], assumedStage: assumedStage, hasStageColumn: owner.stage != nil, facts: facts, year: year, table: table)
        documents = former.documents
    }

    /// `true` bila susunan baris dapat ditulis dengan nomor urut: satu kolom nama, tanpa kode.
    var mayBeOutlined: Bool { !names.isCoded && names.levelNames.isEmpty }

    /// `true` bila tabelnya tidak memuat pagu: yang dibaca realisasinya.
    var listsRealisation: Bool { money.stages.isEmpty }

    /// `true` bila sebuah kolom uang berisi sesuatu yang dimaksudkan sebagai jumlah.
    func hasAmount(in row: TableRow) -> Bool { money.hasAmount(in: row) }

    /// Nama baris: sel pertama yang berisi di kolom nama; bila kolom nama kosong, teks pertama yang bukan angka.
    func label(_ row: TableRow) -> String? {
        if let name = names.ownName(row) ?? names.deepestLevelName(row) { return name }
        let positions = Set(money.ceilingPositions)
        return (0..<row.count).lazy.filter { !positions.contains($0) && row.kind(at: $0) == .text }
            .compactMap { row.cell($0) }.first { !NumberLook.isNumber($0) }
    }

    /// Tanda urutan baris ini: di kolom nomor, atau di depan namanya.
    func outlineMark(_ row: TableRow) -> OutlineMark? {
        guard mayBeOutlined, let place = names.names.firstIndex(where: { row.cell($0) != nil }) else { return nil }
        // Nama di kolom uraian kedua menjorok dari yang pertama.
        let position = names.names[place]
        let indent = 2 * (usesCellIndent ? row.indent(at: position) : row.outlineLevel) + place * 4
        let leading = OutlineMark(leading: row.text(at: position), indent: indent, isNumbered: names.namesAreNumbered)
        guard !names.numbersIndicators, let number = names.number(row) else { return leading }
        // Nomor yang hanya berjalan tidak berkata apa pun tentang tingkat; tanda di depan namanya berkata.
        return (names.numbersOnlyRun ? leading : nil) ?? OutlineMark(number)
    }
}

extension TableRow {
    /// Isi sebuah sel, spasi dirapikan; `nil` bila kosong.
    func cell(_ position: Int?) -> String? {
        guard let position, kind(at: position) != .empty else { return nil }
        let text = text(at: position).trimmedName
        return text.isEmpty ? nil : text
    }

    /// Isi sel yang tidak kosong, spasi dirapikan.
    var filledCells: [String] { (0..<count).compactMap { cell($0) } }
}
