import BudgetModel
import PaperReading

extension Schema {
    static let documents = TableSchema<Document>(
        "dokumen", "Daftar kertas yang isinya disalin ke tabel lain. Satu baris satu kertas.", of: \.documents, at: \.location,
        blank: { Document(code: "", kind: "", year: 0, location: $0) },
        fields: [
            .required(
                "Kode", "code", \.code, as: .code, "Kode pendek buatan sendiri, tanpa spasi; tabel lain merujuk ke sini.", example: "pk"),
            .required("Jenis", "kind", \.kind, as: .suggestion(paperKinds), "Jenis kertas.", example: "PK"),
            .optional("Judul", "title", \.title, "Judul kertas.", example: "Perjanjian Kinerja Tahun 2024"),
            .optional("Nomor", "number", \.number, as: .code, "Nomor seperti tercetak.", example: "188.4/004/SK/2024"),
            .optional(
                "Tanggal", "date", \.printedDate, as: .code,
                "Tanggal persis seperti tercetak. Tanggal yang diketik sebagai tanggal Excel dibaca sebagai 2024-01-09.",
                example: "09 Januari 2024"),
            .optional(
                "Hari", "weekday", \.printedWeekday, as: .suggestion(Weekday.allCases.map(\.rawValue)), "Nama hari seperti tercetak.",
                example: "Selasa"),
            .required("Tahun", "year", \.year, "Tahun yang dibahas kertas.", example: .year(2024)),
            .optional(
                "Tahapan", "stage", \.stage, "Tahapan anggaran yang pagunya dimuat kertas ini; kosong bila tidak memuat pagu.",
                example: "Murni"),
            .optional(
                "Mengubah", "amends", \.amends, as: .reference(table: "dokumen"), "Kode kertas yang diubah oleh kertas ini."),
            .optional("Catatan", "remark", \.remark, remark),
        ])

    /// Jenis yang dikenali pembaca kertas, dan dua yang hanya ditulis orang.
    private static let paperKinds = PaperKind.allCases.map(\.rawValue) + ["DPA", "lainnya"]

    static func paper<Row>(_ path: Field<Row>.Path<String>, example: PackageCell) -> Field<Row> {
        .required("Dokumen", "document", path, as: .reference(table: "dokumen"), paperWords, example: example)
    }
}
