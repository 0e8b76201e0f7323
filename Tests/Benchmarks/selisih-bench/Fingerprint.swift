import Diagnostics
import TableReading

/// Sidik isi sebuah berkas: semua lembar, baris, jenis dan byte sel, sel gabungan, dan kesalahannya.
///
/// Dua versi pembaca yang memberi sidik sama membaca berkas itu sama persis.
struct Fingerprint {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    init(of path: String) {
        do throws(TableReadingError) {
            let file = try TableFile.open(path: path, name: "berkas")
            for index in file.sheets.indices {
                add("\(file.sheets[index].name ?? "") \(file.sheets[index].isHidden)")
                do throws(TableReadingError) {
                    try add(file.table(at: index))
                } catch {
                    add("\(error)")
                }
            }
        } catch {
            add("\(error)")
        }
    }

    private mutating func add(_ table: any Table) throws(TableReadingError) {
        var row = TableRow()
        while try table.readRow(into: &row) {
            add(byte: UInt8(truncatingIfNeeded: row.number))
            for column in 0..<row.count {
                add(byte: row.kind(at: column).rawValue)
                row.withUTF8(at: column) { for byte in $0 { add(byte: byte) } }
            }
        }
        for range in try table.mergedRanges() { add("\(range)") }
    }

    private mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte: byte) }
    }

    private mutating func add(byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}
