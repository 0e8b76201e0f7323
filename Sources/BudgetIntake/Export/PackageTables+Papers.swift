import BudgetModel
import Diagnostics
import ExactNumbers

/// Kertas dan angka yang dicetaknya.
extension PackageTables {
    private static let paperKinds = [
        "RPD", "Renstra", "IKU", "PK", "DPA", "IKU Perubahan", "Berita Acara", "PK Perubahan", "Monitoring", "LHE AKIP",
        "Tindak Lanjut", "lainnya",
    ]
    private static let weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]

    static func documents(_ budget: Budget) -> Table {
        Table(
            .documents, "Daftar kertas yang isinya disalin ke tabel lain. Satu baris satu kertas.",
            of: budget.documents, extras: budget.extraColumns, at: \.location,
            fields: [
                .init(DocumentColumn.code, .code, "Kode pendek buatan sendiri, tanpa spasi; tabel lain merujuk ke sini.", example: "pk") {
                    .text($0.code)
                },
                .init(DocumentColumn.kind, .suggestion(paperKinds), "Jenis kertas.", example: "PK") { .text($0.kind) },
                .init(DocumentColumn.title, .text, "Judul kertas.", example: "Perjanjian Kinerja Tahun 2024") { .init($0.title) },
                .init(DocumentColumn.number, .code, "Nomor seperti tercetak.", example: "188.4/004/SK/2024") { .init($0.number) },
                .init(
                    DocumentColumn.date, .code,
                    "Tanggal persis seperti tercetak. Tanggal yang diketik sebagai tanggal Excel dibaca sebagai 2024-01-09.",
                    example: "09 Januari 2024"
                ) { .init($0.printedDate) },
                .init(DocumentColumn.weekday, .suggestion(weekdays), "Nama hari seperti tercetak.", example: "Selasa") {
                    .init($0.printedWeekday)
                },
                .init(DocumentColumn.year, .year, "Tahun yang dibahas kertas.", example: .year(2024)) { .year($0.year) },
                .init(
                    DocumentColumn.stage, .stage, "Tahapan anggaran yang pagunya dimuat kertas ini; kosong bila tidak memuat pagu.",
                    example: "Murni"
                ) { .init($0.stage?.name) },
                .init(DocumentColumn.amends, .reference(.documents), "Kode kertas yang diubah oleh kertas ini.") { .init($0.amends) },
                .init(DocumentColumn.remark, .text, remarkWords) { .init($0.remark) },
            ]
        )
    }

    static func printedTotals(_ budget: Budget) -> Table {
        Table(
            .printedTotals, "Jumlah yang dicetak sebuah kertas. Jumlah ini diperiksa terhadap baris pagu, tidak dipakai menghitung.",
            of: budget.printedTotals, extras: budget.extraColumns, at: \.location,
            fields: [
                .init(PrintedTotalColumn.document, .reference(.documents), paperWords, example: "pk") { .text($0.document) },
                .init(PrintedTotalColumn.label, .text, "Label di samping angka, seperti tercetak.", example: "Anggaran") {
                    .text($0.label)
                },
                .init(
                    PrintedTotalColumn.scope, .choice(TotalScope.self), "Baris pagu yang berada di bawah angka itu di kertas.",
                    example: "utama"
                ) { .text($0.scope.rawValue) },
                .init(PrintedTotalColumn.amount, .amount, "Jumlah yang tercetak, dalam rupiah.", example: .amount(Rupiah(3_778_131_771))) {
                    .amount($0.amount)
                },
                .init(PrintedTotalColumn.remark, .text, remarkWords) { .init($0.remark) },
            ]
        )
    }

    static let paperWords = "Kode kertas dari lembar dokumen."
    static let indicatorWords = "Kode indikator dari lembar indikator."
    static let remarkWords = "Catatan penyalin; tidak dihitung."
    static let figureWords = "persis seperti tercetak, misalnya 16.000 atau 91,07%."
}
