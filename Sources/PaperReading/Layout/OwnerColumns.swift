import BudgetModel
import TableReading

/// Kolom yang menyebut milik siapa, uang siapa, dan kapan sebuah baris.
struct OwnerColumns {
    let region: Int?
    let unit: Int?
    let office: Int?
    let year: Int?
    let group: Int?
    let funding: Int?
    let remark: Int?
    let reason: Int?
    /// Kolom yang menyebut tahapan setiap baris: "Tahapan", "Jenis Anggaran".
    let stage: Int?
    /// Kolom yang menyebut triwulan atau bulan setiap baris.
    let period: Int?
    /// `true` bila kolom itu tidak menyebut waktu: baris-barisnya hanya berbeda di sana, dan artinya ditanyakan.
    let isUndecided: Bool
    /// Isi kolom itu menurut urutan pertama kali muncul, bila artinya ditanyakan.
    private let versions: [String]
    /// Kolom yang menyebut ukuran setiap baris: "Anggaran" atau "Realisasi".
    let measure: Int?
    /// Kolom "Satuan" yang menyebut satuan uangnya: "miliar".
    let amountUnit: Int?

    init(_ layout: HeaderLayout, body: [TableRow]) {
        region = layout.position(.region)
        unit = layout.position(.unit)
        office = layout.position(.office)
        year = layout.position(.year)
        group = layout.position(.group)
        funding = layout.position(.fundingSource)
        remark = layout.position(.remark)
        reason = layout.position(.reason)
        stage = Self.stage(layout, body: body)
        let time = layout.position(.quarter).flatMap { position in
            body.contains { $0.cell(position).flatMap { RowPeriod($0) } != nil } ? position : nil
        }
        let undecided = layout.columns.first { $0.isUndecided }?.position
        period = time ?? undecided
        isUndecided = time == nil && undecided != nil
        var seen: [String] = []
        if time == nil { for text in body.compactMap({ $0.cell(undecided) }) where !seen.contains(text) { seen.append(text) } }
        versions = seen
        measure = layout.position(.measure).flatMap { position in
            body.contains { $0.cell(position).flatMap { MeasureText($0) } != nil } ? position : nil
        }
        amountUnit = Self.amountUnit(layout, body: body)
    }

    /// Kolom tahapan berarti bila kolom uangnya tidak menyebut tahapan, dan sekurang-kurangnya satu selnya menyebutnya.
    private static func stage(_ layout: HeaderLayout, body: [TableRow]) -> Int? {
        guard let position = layout.position(.stage), layout.columns.contains(where: { $0.meaning == .ceiling(nil) }) else { return nil }
        return body.contains { $0.cell(position).flatMap { StageText.stage($0) } != nil } ? position : nil
    }

    /// "Satuan" di samping kolom uang, yang isinya kata satuan uang. Di tabel berindikator, "Satuan" milik indikatornya, kecuali
    /// yang berdiri tepat di kanan pagunya.
    private static func amountUnit(_ layout: HeaderLayout, body: [TableRow]) -> Int? {
        let hasIndicators = layout.columns.contains { $0.meaning == .indicator || $0.innerPhrase.hasPrefix("target") }
        let money = Set(layout.columns.filter(\.isCeiling).map(\.position))
        return layout.columns.first { column in
            guard column.innerPhrase == "satuan" || column.innerPhrase == "unit satuan",
                money.contains(column.position - 1) || (!hasIndicators && money.contains(column.position + 1))
            else { return false }
            let texts = body.compactMap { $0.cell(column.position) }
            return !texts.isEmpty && texts.allSatisfy { AmountUnit.names($0) }
        }?.position
    }
}

extension OwnerColumns {
    /// Waktu sebuah baris, atau urutan versinya.
    func period(of row: TableRow) -> RowPeriod? {
        guard let text = row.cell(period) else { return nil }
        return isUndecided ? RowPeriod(order: versions.firstIndex(of: text) ?? versions.count) : RowPeriod(text)
    }

    /// `true` bila baris ini bukan tentang pagu: "Realisasi" di kolom ukuran.
    func isOtherMeasure(_ row: TableRow) -> Bool {
        guard let text = row.cell(measure) else { return false }
        return MeasureText(text) != .ceiling
    }
}
