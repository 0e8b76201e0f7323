import DataPackage
import Diagnostics

/// Lembar petunjuk: cara mengisi, lalu setiap tabel dan kolomnya.
struct TemplateGuide {
    let tables: [TemplateTable]
    /// Lembar yang tersembunyi.
    let hidden: [LocalizedText]

    /// Lembarnya.
    var section: ReportSection {
        let advice = (Self.advice + hiddenAdvice + [Self.next]).enumerated().map { index, text in
            ReportBlock.paragraph(LocalizedText(id: "\(index + 1). \(text)", en: "\(index + 1). \(text)"))
        }
        return ReportSection(id: "petunjuk", title: TemplateMarks.guideSheet, blocks: advice + tables.flatMap(Self.blocks))
    }

    private static let advice: [LocalizedText] = {
        let (title, word) = (TemplateMarks.markTitle, TemplateMarks.exampleMark)
        return [
            LocalizedText(
                id:
                    "Setiap lembar adalah satu tabel. Mulailah dengan lembar pagu, satu-satunya yang harus berisi; lembar lain menurut keperluan. Lembar kaitan dan realisasi merujuk ke pagu dan indikator, lembar target ke dokumen.",
                en:
                    "Each sheet is one table. Start with sheet pagu (ceilings), the only one that must be filled in; the others as needed. Sheets kaitan and realisasi refer to pagu and indikator, sheet target to dokumen."
            ),
            LocalizedText(
                id:
                    "Baris 2 setiap lembar adalah contoh. Baris yang kolom \(title)-nya berisi kata \"\(word)\" tidak dibaca. Pada baris isian, kolom \(title) dibiarkan kosong.",
                en:
                    "Row 2 of each sheet is an example. A row with the word \"\(word)\" in column \(title) is not read. Leave column \(title) empty in your own rows."
            ),
            LocalizedText(
                id:
                    "Tajuk berwarna kuning wajib diisi pada setiap baris. Catatan pada tajuk menjelaskan isinya; sel dengan daftar pilihan menampilkan panah.",
                en:
                    "Columns with a yellow header must be filled in on every row. The note on a header explains the content; cells with a list show an arrow."
            ),
            LocalizedText(
                id: "Jumlah uang diisi sebagai angka dalam rupiah penuh, paling banyak dua desimal. Jangan dalam ribuan atau jutaan.",
                en: "Enter money as a number in full rupiah, with at most two decimals, never in thousands or millions."),
            LocalizedText(
                id:
                    "Angka tertera disalin persis seperti tercetak di kertas, sebagai teks: 16.000 tetap 16.000 dan 14,500 tetap 14,500. Angka ini bukti yang diperiksa.",
                en:
                    "Copy printed figures exactly as they are printed, as text: 16.000 stays 16.000 and 14,500 stays 14,500. They are the evidence that is checked."
            ),
            LocalizedText(
                id: "Pagu kosong berarti baris itu tidak ada pada tahapan tersebut; 0, yang tampil sebagai -, berarti nol yang tercetak.",
                en: "An empty ceiling means that the line does not exist in that stage; 0, shown as -, means a printed zero."),
            LocalizedText(
                id:
                    "Kolom abu-abu di lembar pagu dihitung sendiri dan tidak dibaca kembali. Rumusnya disiapkan untuk \(count: TemplateRows.spareRows) baris kosong; baris di bawahnya tetap dibaca.",
                en:
                    "The grey columns of sheet pagu are computed and not read back. Their formulas stand in \(count: TemplateRows.spareRows) empty rows; rows below them are read too."
            ),
            LocalizedText(
                id:
                    "Lembar dikunci tanpa kata sandi supaya tajuk dan rumus tidak terhapus. Kunci boleh dibuka. Kolom yang Anda tambahkan disimpan dan dilaporkan, tidak dihitung.",
                en:
                    "Sheets are locked without a password so that headers and formulas are not lost; you may unlock them. Columns that you add are kept and reported, not computed."
            ),
        ]
    }()

    private var hiddenAdvice: [LocalizedText] {
        guard !hidden.isEmpty else { return [] }
        let names = hidden.joined(by: ", ")
        return [
            LocalizedText(
                id:
                    "Lembar yang jarang diisi tersembunyi: \(names). Untuk memakainya, klik kanan nama sebuah lembar dan pilih Tampilkan (Unhide).",
                en: "Sheets that are seldom needed are hidden: \(names). To use one, right-click the name of a sheet and choose Unhide.")
        ]
    }

    private static let next = LocalizedText(
        id: "Setelah diisi: selisih sandingkan isian.xlsx -o sandingan.xlsx",
        en: "When it is filled in: selisih compare isian.xlsx -o sandingan.xlsx --language en")

    private static func blocks(of table: TemplateTable) -> [ReportBlock] {
        let rows = table.packageColumns.map { column in
            ReportRow(cells: [
                .verbatim(column.title), column.isRequired ? .text(LocalizedText(id: "ya", en: "yes")) : .empty,
                .text(column.kind.words), .verbatim(column.example.text), .text(column.explanation),
            ])
        }
        let columns = [
            ReportColumn(LocalizedText(id: "Kolom", en: "Column"), .name, width: 24),
            ReportColumn(LocalizedText(id: "Wajib", en: "Required"), .name, width: 10),
            ReportColumn(LocalizedText(id: "Isi", en: "Content"), .name, width: 34),
            ReportColumn(LocalizedText(id: "Contoh", en: "Example"), .name, width: 26),
            ReportColumn(LocalizedText(id: "Penjelasan", en: "Explanation"), .name, width: 62),
        ]
        return [
            .heading(LocalizedText(verbatim: table.name)), .paragraph(table.explanation),
            .table(ReportTable(id: TableID("petunjuk-\(table.name)"), columns: columns, rows: rows)),
        ]
    }
}
