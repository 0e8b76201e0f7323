package import BudgetModel
package import Diagnostics
import ExactNumbers
package import TableReading

/// Sebuah tabel paket data, apa pun barisnya.
package protocol PackageTable: Sendable {
    /// Nama tabel: nama berkas tanpa `.csv`, juga nama lembar isian.
    var name: String { get }
    /// Gunanya, satu atau dua kalimat.
    var explanation: LocalizedText { get }
    /// Kolom-kolomnya menurut urutan, dengan kolom pagu bagi tahapan-tahapan ini.
    func columns(_ stages: [BudgetStage]) -> [PackageColumn]
    /// Membaca tabel ke dalam anggaran.
    func read(_ source: any Table, into session: inout PackageSession) throws(TableReadingError)
    /// Isi anggaran sebagai tabel ini; isian kosong menawarkan juga kolom yang jarang.
    func table(of budget: Budget, stages: [BudgetStage], isBlank: Bool) -> PackageTables.Table
}

extension PackageTable {
    /// Tajuk wajibnya, dalam bentuk yang dibandingkan.
    package var requiredTitles: Set<String> { Set(columns([]).filter(\.isRequired).map(\.normalisedTitle)) }

    /// `true` bila tabelnya punya satu kolom pagu setiap tahapan.
    var hasStages: Bool { columns([.original]).contains(where: \.isCeiling) }
}

/// Skema satu tabel: kolom-kolomnya, dan dari mana barisnya datang.
package struct TableSchema<Row: Sendable>: PackageTable {
    package let name: String
    package let explanation: LocalizedText
    let fiscal: FiscalTable?
    /// Kolom-kolom bagi sebuah daftar tahapan.
    let fields: @Sendable ([BudgetStage]) -> [Field<Row>]
    /// Baris di sebuah tempat, sebelum selnya dibaca.
    let blank: @Sendable (SourceLocation) -> Row
    let rows: @Sendable (Budget) -> [Row]
    let place: @Sendable (Row) -> SourceLocation
    /// Menambahkan baris yang semua sel wajibnya terbaca.
    let add: @Sendable (Row, inout Budget, inout RowReader) -> Void
    /// Kolom tak dikenal yang boleh ikut.
    var extras: @Sendable (Budget) -> [ExtraColumn] = { $0.extraColumns }

    init(
        _ name: String, _ explanation: LocalizedText, fiscal: FiscalTable? = nil, blank: @escaping @Sendable (SourceLocation) -> Row,
        rows: @escaping @Sendable (Budget) -> [Row], at place: @escaping @Sendable (Row) -> SourceLocation,
        add: @escaping @Sendable (Row, inout Budget, inout RowReader) -> Void,
        fields: @escaping @Sendable ([BudgetStage]) -> [Field<Row>]
    ) {
        self.name = name
        self.explanation = explanation
        self.fiscal = fiscal
        self.fields = fields
        self.blank = blank
        self.rows = rows
        self.place = place
        self.add = add
    }

    /// Tabel yang barisnya butir-butir anggaran apa adanya.
    init(
        _ name: String, _ explanation: LocalizedText, of items: any WritableKeyPath<Budget, [Row]> & Sendable,
        at place: any KeyPath<Row, SourceLocation> & Sendable, blank: @escaping @Sendable (SourceLocation) -> Row, fields: [Field<Row>]
    ) {
        self.init(
            name, explanation, blank: blank, rows: { $0[keyPath: items] }, at: { $0[keyPath: place] },
            add: { row, budget, _ in budget[keyPath: items].append(row) }, fields: { _ in fields })
    }

    package func columns(_ stages: [BudgetStage]) -> [PackageColumn] { fields(stages).map(\.column) }

    package func read(_ source: any Table, into session: inout PackageSession) throws(TableReadingError) {
        try session.read(source, as: self)
    }

    /// Kolom tak dikenal dari tempat yang sama menyusul di kanan.
    package func table(of budget: Budget, stages: [BudgetStage], isBlank: Bool) -> PackageTables.Table {
        let rows = self.rows(budget)
        let places = rows.map(place)
        let all = self.fields(stages)
        let extras = ExtraCells(self.extras(budget), beside: places, reserved: Set(all.map(\.column.normalisedTitle)))
        let fields = all.filter { isBlank ? $0.isOffered : $0.isWritten(rows) }
        return PackageTables.Table(
            name: name, explanation: explanation, columns: fields.map(\.column) + extras.columns,
            rows: zip(rows, places).map { row, place in fields.map { $0.cell(row) } + extras.cells(at: place) }, fiscal: fiscal)
    }
}

/// Satu skema bagi seluruh paket data.
package enum Schema {
    /// Semua tabel menurut urutan dibaca dan ditulis.
    package static let tables: [any PackageTable] = [
        documents, indicators, targets, lines, balances, links, cashPlans, moneyRealisations, strategicMoney, indicatorRealisations,
        printedTotals, akipScores, followUps, scales,
    ]

    /// Tabel yang hanya diisi kantor yang menyalin juga jumlah tercetak dan evaluasi, atau membuat laporan bulanan dan evaluasi Renja.
    package static let seldomFilled: Set<String> = [
        cashPlans.name, strategicMoney.name, printedTotals.name, akipScores.name, followUps.name,
    ]

    /// Tabel yang hanya ditulis bila ada isinya; isian kosong tidak menawarkannya.
    static let onlyWhenFilled: Set<String> = [balances.name, scales.name]

    private static let byName = Dictionary(tables.map { ($0.name, $0) }) { first, _ in first }

    /// Tabel bernama ini, huruf kecil.
    package static func table(named name: String) -> (any PackageTable)? { byName[name] }

    static let paperWords = LocalizedText(id: "Kode kertas dari lembar dokumen.", en: "Code of the paper on sheet dokumen.")
    static let indicatorWords = LocalizedText(id: "Kode indikator dari lembar indikator.", en: "Code of the indicator on sheet indikator.")
    static let remark = LocalizedText(id: "Catatan penyalin; tidak dihitung.", en: "Remark of the copyist; not computed with.")
    /// Penjelasan sebuah angka tertera.
    static func asPrinted(_ figure: LocalizedText) -> LocalizedText {
        LocalizedText(
            id: "\(figure) persis seperti tercetak, misalnya 16.000 atau 91,07%.",
            en: "\(figure) exactly as printed, for example 16.000 or 91,07%.")
    }

    /// Satu kolom pagu bagi setiap tahapan.
    static func ceilings<Row>(
        _ stages: [BudgetStage], _ path: Field<Row>.Path<StageAmounts>, _ explanation: (BudgetStage) -> LocalizedText,
        example: (BudgetStage) -> Int64
    ) -> [Field<Row>] {
        stages.map { stage in
            Field(
                "Pagu \(stage.name)", "ceiling, \(stage.englishName)", .ceiling(stage), isRequired: false, explanation(stage),
                example: .amount(Rupiah(example(stage))), cell: { $0[keyPath: path][stage]?.cell ?? .empty },
                read: { row, reader in
                    if let amount = reader.amount() { row[keyPath: path][stage] = amount }
                })
        }
    }
}
