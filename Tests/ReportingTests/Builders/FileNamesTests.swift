import BudgetModel
import Diagnostics
import Testing

@testable import Reporting

@Suite("Nama berkas di buku kerja")
struct FileNamesTests {
    @Test(
        "Folder yang sama bagi semua berkas tidak ikut",
        arguments: [
            (["data/dinas/pagu.csv", "data/dinas/target.csv"], ["pagu.csv", "target.csv"]),
            (["data/a/pagu.csv", "data/b/pagu.csv"], ["a/pagu.csv", "b/pagu.csv"]),
            (["/home/orang/isian.xlsx"], ["isian.xlsx"]), (["isian.xlsx"], ["isian.xlsx"]),
            (["a/pagu.csv", "isian.xlsx"], ["a/pagu.csv", "isian.xlsx"]),
            (["data/dinas.xlsx", "data/dinas perdagangan.xlsx"], ["dinas.xlsx", "dinas perdagangan.xlsx"]),
            (["C:\\Data\\Dinas A\\pagu.csv", "C:\\Data\\Dinas B\\pagu.csv"], ["Dinas A\\pagu.csv", "Dinas B\\pagu.csv"]),
            (["/data/a.csv", "/laporan/b.csv"], ["data/a.csv", "laporan/b.csv"]), ([], []),
        ])
    func names(files: [String], expected: [String]) {
        let names = FileNames(files.map { SourceFile(name: $0, sha256: "", byteCount: 0, rowCount: 0) })
        #expect(files.map { names.name($0) } == expected)
        #expect(names.place(SourceLocation(file: "lain.csv", row: 3)).reference == "lain.csv!3")
    }
}
