import BudgetModel
import Diagnostics
import PaperReading

extension Schema {
    static let documents = TableSchema<Document>(
        "dokumen",
        LocalizedText(
            id: "Daftar kertas yang isinya disalin ke tabel lain. Satu baris satu kertas.",
            en: "The papers whose content is copied into other tables. One row is one paper."), of: \.documents, at: \.location,
        blank: { Document(code: "", kind: "", year: 0, location: $0) },
        fields: [
            .required(
                "Kode", "code", \.code, as: .code,
                LocalizedText(
                    id: "Kode pendek buatan sendiri, tanpa spasi; tabel lain merujuk ke sini.",
                    en: "A short code of your own, without spaces; other tables refer to it."), example: "pk"),
            .required(
                "Jenis", "kind", \.kind, as: .suggestion(paperKinds), LocalizedText(id: "Jenis kertas.", en: "Kind of paper."),
                example: "PK"),
            .optional(
                "Judul", "title", \.title, LocalizedText(id: "Judul kertas.", en: "Title of the paper."),
                example: "Perjanjian Kinerja Tahun 2024"),
            .optional(
                "Nomor", "number", \.number, as: .code, LocalizedText(id: "Nomor seperti tercetak.", en: "Number as printed."),
                example: "188.4/004/SK/2024"),
            .optional(
                "Tanggal", "date", \.printedDate, as: .code,
                LocalizedText(
                    id: "Tanggal persis seperti tercetak. Tanggal yang diketik sebagai tanggal Excel dibaca sebagai 2024-01-09.",
                    en: "Date exactly as printed. A date typed as an Excel date is read as 2024-01-09."),
                example: "09 Januari 2024"),
            .optional(
                "Hari", "weekday", \.printedWeekday, as: .suggestion(Weekday.allCases.map(\.rawValue)),
                LocalizedText(id: "Nama hari seperti tercetak.", en: "Weekday as printed."),
                example: "Selasa"),
            .required(
                "Tahun", "year", \.year, LocalizedText(id: "Tahun yang dibahas kertas.", en: "Year that the paper is about."),
                example: .year(2024)),
            .optional(
                "Tahapan", "stage", \.stage,
                LocalizedText(
                    id: "Tahapan anggaran yang pagunya dimuat kertas ini; kosong bila tidak memuat pagu.",
                    en: "Budget stage whose ceilings the paper holds; empty if it holds none."),
                example: "Murni"),
            .optional(
                "Mengubah", "amends", \.amends, as: .reference(table: "dokumen"),
                LocalizedText(id: "Kode kertas yang diubah oleh kertas ini.", en: "Code of the paper that this one amends.")),
            .optional("Catatan", "remark", \.remark, remark),
        ])

    /// Jenis yang dikenali pembaca kertas, dan dua yang hanya ditulis orang.
    private static let paperKinds = PaperKind.allCases.map(\.rawValue) + ["DPA", "lainnya"]

    static func paper<Row>(_ path: Field<Row>.Path<String>, example: PackageCell) -> Field<Row> {
        .required("Dokumen", "document", path, as: .reference(table: "dokumen"), paperWords, example: example)
    }
}
