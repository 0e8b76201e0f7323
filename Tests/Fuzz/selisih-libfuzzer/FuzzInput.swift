import BudgetIntake
import DataPackage
import Diagnostics
import Foundation
import PaperReading
import TableReading

/// Satu masukan mesin fuzz: menulis berkasnya, membacanya, dan menjaga waktu prosesornya.
enum FuzzInput {
    /// `SELISIH_FUZZ_FORM`: csv, xlsx, ods, docx, atau semua. "semua" memilih bentuk dari byte pertama dan menjalankan seluruh bacaan
    /// anggaran.
    private static let form = ProcessInfo.processInfo.environment["SELISIH_FUZZ_FORM"].flatMap(FuzzForm.init)
    private static let path = "\(NSTemporaryDirectory())/selisih-fuzz-\(getpid())"
    /// Pembaca yang dijaga AddressSanitizer beberapa kali lebih lambat.
    private static let maximumSeconds = 10.0

    static func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.first else { return }
        let start = usedSeconds
        if let form {
            guard write(form.file(bytes)) else { return }
            readTables()
        } else {
            let all = FuzzForm.allCases
            guard write(all[Int(first) % all.count].file(UnsafeBufferPointer(rebasing: bytes.dropFirst()))) else { return }
            readBudget()
        }
        precondition(usedSeconds - start < maximumSeconds, "lebih dari \(maximumSeconds) detik waktu prosesor")
    }

    private static func write(_ file: [UInt8]) -> Bool {
        FileManager.default.createFile(atPath: path, contents: Data(file))
    }

    private static var usedSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    private static func readTables() {
        do throws(TableReadingError) {
            let file = try TableFile.open(path: path, name: "masukan")
            var row = TableRow()
            for index in file.sheets.indices {
                let table = try file.table(at: index)
                while try table.readRow(into: &row) {
                    for column in 0..<row.count { row.withUTF8(at: column) { _ in } }
                }
                _ = try table.mergedRanges()
                _ = try table.hiddenColumns()
            }
        } catch {
            _ = error.explanation.text(in: .indonesian)
        }
    }

    private static func readBudget() {
        do throws(IntakeError) {
            let result = try InputReader().read(path)
            for finding in result.findings { _ = finding.message.text(in: .indonesian) }
            if !result.hasErrors { _ = DataPackage(result.budget).files }
        } catch {
            _ = error.explanation.text(in: .english)
        }
    }
}

/// Pintu libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    FuzzInput.run(UnsafeBufferPointer(start: data, count: size))
    return 0
}
