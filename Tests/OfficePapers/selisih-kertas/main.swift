import BudgetIntake
import Foundation
import OfficePapers
import PaperReading

// Kertas-kertas sebuah paket data sebagai berkas Excel dan Word. Pemakaian: selisih-kertas PAKET FOLDER
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2 else {
    print("Pemakaian: selisih-kertas PAKET FOLDER")
    exit(2)
}
let result = try InputReader().read(arguments[0])
guard !result.hasErrors else {
    print("\(arguments[0]): ada kesalahan bacaan; jalankan selisih baca \(arguments[0])")
    exit(1)
}
let folder = URL(fileURLWithPath: arguments[1])
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
for file in SamplePapers.files(of: result.budget) {
    try Data(file.bytes).write(to: folder.appendingPathComponent(file.name))
}
