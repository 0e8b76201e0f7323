import Diagnostics
import TableReading

/// Membaca setiap sel lembar pertama sebuah berkas dan mencetak waktunya.
func measure(_ path: String) throws(TableReadingError) -> String {
    var rows = 0
    var cells = 0
    var bytes = 0
    let start = ContinuousClock.now
    let table = try TableFile.open(path: path, name: path).table(at: 0)
    var row = TableRow()
    while try table.readRow(into: &row) {
        rows += 1
        cells += row.count
        for column in 0..<row.count { row.withUTF8(at: column) { bytes += $0.count } }
    }
    return "\(path): \(rows) baris, \(cells) sel, \(bytes) byte isi, \(ContinuousClock.now - start)"
}

let arguments = CommandLine.arguments.dropFirst()
for path in arguments where path != "--sidik" {
    guard arguments.first != "--sidik" else {
        print(String(Fingerprint(of: path).value, radix: 16), path)
        continue
    }
    do throws(TableReadingError) {
        print(try measure(path))
    } catch {
        print(error.explanation.text(in: .indonesian))
    }
}
