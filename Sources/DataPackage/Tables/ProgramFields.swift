import BudgetModel
import Diagnostics

/// Kolom yang sama di setiap tabel tentang uang sebuah program: pemilik, program, unit, dan waktunya.
extension Schema {
    /// - Parameter words: Apa yang dimiliki OPD itu, misalnya `realisasi`.
    static func offices<Row>(_ path: Field<Row>.Path<OfficeScope>, of words: LocalizedText) -> Field<Row> {
        .defaulted(
            "OPD", "office", path, is: .office,
            LocalizedText(
                id: "Perangkat daerah pemilik \(words); kosong berarti semua OPD di lembar pagu.",
                en: "Office that owns the \(words); empty means all offices of sheet pagu.")
        ).written { rows in rows.contains { $0[keyPath: path] != .all } }
    }

    static func programCode<Row>(_ path: Field<Row>.Path<CodedName?>, example: PackageCell = .empty) -> Field<Row> {
        .code(
            "Kode Program", "program code", path, is: .programCode,
            LocalizedText(id: "Kode program seperti di lembar pagu.", en: "Program code as on sheet pagu."), example: example)
    }

    static func program<Row>(_ path: Field<Row>.Path<CodedName?>, example: PackageCell) -> Field<Row> {
        .name(
            "Program", "program", path, as: program, isRequired: true, is: .program,
            LocalizedText(id: "Nama program seperti di lembar pagu.", en: "Name of the program as on sheet pagu."), example: example)
    }

    static func unit<Row>(_ path: Field<Row>.Path<String?>) -> Field<Row> {
        .optional(
            "Unit", "unit", path, is: .unit,
            LocalizedText(id: "Unit program; kosong untuk OPD induk.", en: "Unit of the program; empty for the office itself."))
    }

    /// Tahun, periode, dan sifatnya.
    static func timing<Row>(
        _ year: Field<Row>.Path<Int>, _ period: Field<Row>.Path<Period>, _ span: Field<Row>.Path<MoneyRealisation.Span>,
        example: PackageCell
    ) -> [Field<Row>] {
        [
            .required("Tahun", "year", year, is: .year, LocalizedText(id: "Tahun anggaran.", en: "Budget year."), example: .year(2024)),
            .required(
                "Periode", "period", period,
                LocalizedText(id: "Triwulan, atau bulan bila kertasnya bulanan.", en: "Quarter, or month if the paper is monthly."),
                example: example),
            .required(
                "Sifat", "span", span,
                LocalizedText(
                    id: "kumulatif: sampai dengan akhir periode itu; periode: hanya di dalamnya.",
                    en: "kumulatif: up to the end of the period; periode: within it only."),
                example: "kumulatif"),
        ]
    }
}
