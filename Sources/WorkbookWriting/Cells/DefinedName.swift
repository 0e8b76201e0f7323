import Diagnostics
import Reporting

/// Nama sel yang diterima Excel, disusun dari kata-kata.
enum DefinedName {
    /// Nama bagi `words` yang belum ada di `used` (dalam huruf kecil), lalu mencatatnya di sana: huruf dan angka tetap, yang lain menjadi garis
    /// bawah. Nama yang akan dibaca Excel sebagai alamat sel (`TW1`, `R1C1`) atau nilai benar-salah diberi garis bawah di belakang, dan nama
    /// yang sudah ada diberi nomor.
    static func unique(_ words: String, used: inout Set<String>) -> String {
        let parts = words.split { !$0.isLetter && !$0.isNumber }.map { String($0.filter(isPlain)) }.filter { !$0.isEmpty }
        var name = String(parts.joined(separator: "_").prefix(longest))
        if !(name.first?.isLetter ?? false) { name = "_" + name }
        if readsAsValue(name) { name += "_" }
        var number = 1
        var candidate = name
        while !used.insert(candidate.lowercased()).inserted {
            number += 1
            candidate = "\(name)_\(number)"
        }
        return candidate
    }

    /// Sisanya, sampai 255 huruf, bagi nomor di belakang.
    private static let longest = 240

    /// Huruf Latin dan angka; huruf di luar BMP tidak diterima semua program.
    private static func isPlain(_ character: Character) -> Bool {
        character.isLetter || character.isWholeNumber ? character.unicodeScalars.allSatisfy { $0.value < 0x250 } : false
    }

    private static func readsAsValue(_ name: String) -> Bool {
        if ["true", "false"].contains(name.lowercased()) { return true }
        let letters = name.prefix(while: \.isLetter)
        let rest = name.dropFirst(letters.count)
        guard rest.allSatisfy(\.isNumber) else { return name.wholeMatch(of: /[Rr]\d*[Cc]\d*/) != nil }
        // Kolom terakhir XFD, jadi tiga huruf dan angka selalu cukup untuk dicurigai.
        return rest.isEmpty ? ["r", "c", "rc"].contains(letters.lowercased()) : letters.count <= 3
    }
}

/// Nama-nama sel sebuah buku kerja, dengan yang ditunjuknya.
struct DefinedNames: Sendable {
    /// Nama dan acuannya, misalnya `Jumlah_APBD_Murni` dan `'Ringkasan'!$B$14`.
    private(set) var all: [(name: String, target: String)] = []

    /// Angka-angka yang dinamai laporannya, lalu tabel setiap lembar yang tabelnya satu. Tabel yang terbagi di beberapa lembar tidak dinamai:
    /// satu nama menunjuk satu rentang.
    init(_ plan: WorkbookPlan) {
        var used: Set<String> = []
        for item in plan.report.names {
            guard let place = plan.layout.place(of: item.cell) else { continue }
            let name = DefinedName.unique(item.title.exactText(in: plan.language), used: &used)
            all.append((name, CellAddress.prefix(sheetName: plan.sheetNames[place.sheet]) + place.address.absoluteName))
        }
        let word = LocalizedText(id: "Tabel", en: "Table").exactText(in: plan.language)
        for (index, sheet) in plan.layout.sheets.enumerated() {
            guard sheet.tables.count == 1, let placed = sheet.tables.first, placed.rows == placed.table.rows.indices, !placed.rows.isEmpty
            else {
                continue
            }
            let name = DefinedName.unique("\(word) \(plan.sheetNames[index])", used: &used)
            let first = CellAddress(row: placed.headerRow, column: 0)
            let last = CellAddress(row: placed.headerRow + placed.rows.count, column: placed.table.columns.count - 1)
            let range = "\(first.absoluteName):\(last.absoluteName)"
            all.append((name, CellAddress.prefix(sheetName: plan.sheetNames[index]) + range))
        }
    }
}
