import DataPackage
import WorkbookWriting

/// Lembar petunjuk: cara mengisi, lalu setiap tabel dan kolomnya.
struct TemplateGuide {
    private let tables: PackageTables

    init(_ tables: PackageTables) {
        self.tables = tables
    }

    /// Lembarnya.
    var guide: FormGuide {
        FormGuide(
            name: TemplateMarks.guideSheet, widths: [24, 8, 34, 26, 62],
            lines: [.title("Petunjuk pengisian")] + Self.advice.map { .paragraph($0) } + tables.tables.flatMap(Self.lines)
        )
    }

    private static let advice = [
        "1. Setiap lembar adalah satu tabel. Isi lembar dokumen, indikator, dan pagu lebih dahulu; lembar lain merujuk ke sana. Hanya lembar pagu yang harus berisi.",
        "2. Baris 2 setiap lembar adalah contoh. Baris yang kolom \(TemplateMarks.markTitle)-nya berisi kata \"\(TemplateMarks.exampleMark)\" tidak dibaca. Pada baris isian, kolom \(TemplateMarks.markTitle) dibiarkan kosong.",
        "3. Tajuk berwarna kuning wajib diisi pada setiap baris. Catatan pada tajuk menjelaskan isinya; sel dengan daftar pilihan menampilkan panah.",
        "4. Jumlah uang diisi sebagai angka dalam rupiah penuh, paling banyak dua desimal. Jangan dalam ribuan atau jutaan.",
        "5. Angka tertera disalin persis seperti tercetak di kertas, sebagai teks: 16.000 tetap 16.000 dan 14,500 tetap 14,500. Angka ini bukti yang diperiksa.",
        "6. Pagu kosong berarti baris itu tidak ada pada tahapan tersebut; 0 berarti nol yang tercetak.",
        "7. Kolom abu-abu di lembar pagu dihitung sendiri dan tidak dibaca kembali. Rumusnya disiapkan untuk 1.000 baris kosong; baris di bawahnya tetap dibaca.",
        "8. Lembar dikunci tanpa kata sandi supaya tajuk dan rumus tidak terhapus. Kunci boleh dibuka. Kolom yang Anda tambahkan disimpan dan dilaporkan, tidak dihitung.",
        "9. Setelah diisi: selisih sandingkan isian.xlsx -o sandingan.xlsx",
    ]

    private static func lines(of table: PackageTables.Table) -> [FormGuide.Line] {
        [
            .heading(table.name), .paragraph(table.explanation), .header(["Kolom", "Wajib", "Isi", "Contoh", "Penjelasan"]),
        ]
            + table.columns.map { column in
                .row([
                    column.title, column.isRequired ? "ya" : "", column.kind.words, column.example.text, column.explanation,
                ])
            }
    }
}
