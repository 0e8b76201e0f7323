import PaperReading
import TableReading

/// Laporan yang ditulis Selisih sendiri: hasil, bukan kertas anggaran.
///
/// Orang biasa menyimpan sandingan di folder masukannya. Angkanya sudah berasal dari berkas lain di situ, jadi
/// membacanya berarti menghitung pagu dua kali.
package enum OwnReport {
    /// Lembar yang selalu ada di buku kerja sandingan, menurut bahasa.
    private static let sheets: [Set<String>] = [
        ["Sandingan", "Temuan", "Metode dan Sumber"], ["Side by side", "Findings", "Method and sources"],
    ]
    /// Baris pertama laporan CSV: nama tabel pertamanya.
    private static let openings: Set<String> = ["[ringkasan-cakupan]", "[jumlah-temuan]"]

    /// Tajuk kolom terakhir setiap tabel datar.
    private static let lastTitles: Set<String> = ["Tabel Selisih", "Selisih table"]

    /// `true` bila berkas ini laporan sandingan, laporan pemeriksaan, atau naskah.
    ///
    /// - Parameter opening: Baris berisi pertama sebuah CSV; `nil` bagi buku kerja.
    static func isWritten(in file: TableFile, opening: TableRow?) -> Bool {
        if let opening {
            return opening.number == 1
                && (openings.contains(opening.text(at: 0)) || opening.count > 1 && lastTitles.contains(opening.text(at: opening.count - 1)))
        }
        let names = Set(file.sheets.compactMap(\.name))
        return sheets.contains { $0.isSubset(of: names) } || isNarrative(file)
    }

    /// Judul naskah sebelum tahunnya, menurut nama satu-satunya lembarnya.
    private static let narratives = [
        "Naskah": "Naskah Anggaran dan Kinerja Tahun ", "Narrative": "Budget and Performance Narrative ",
    ]

    private static func isNarrative(_ file: TableFile) -> Bool {
        guard file.sheets.count == 1, let name = file.sheets[0].name, let title = narratives[name], let table = try? file.table(at: 0)
        else { return false }
        var row = TableRow()
        return ((try? table.readRow(into: &row)) ?? false) && row.text(at: 0).hasPrefix(title)
    }

    /// `true` bila berkas di jalur ini laporan seperti itu.
    package static func isWritten(at path: String) -> Bool {
        guard let file = try? TableFile.open(path: path, name: path) else { return false }
        let opening = try? InputReader.opening(of: file)
        return isWritten(in: file, opening: opening ?? nil)
    }
}
