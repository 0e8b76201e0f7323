import ArgumentParser
import BudgetPages
import Foundation
import SelisihServer

/// Satu pekerjaan halaman sebagai proses tersendiri; hanya dijalankan peladennya.
///
/// Tugasnya berkas JSON, kemajuannya bilangan di keluaran baku, dan hasilnya `hasil.json` di folder hasilnya.
struct PageJobCommand: ParsableCommand {
    static let name = "kerjakan-halaman"

    static var configuration: CommandConfiguration { CommandConfiguration(commandName: name, shouldDisplay: false) }

    @Option var processorSeconds: Int
    @Option var memoryBytes: Int
    @Argument var task: String

    /// Pilihan-pilihan yang membatasi prosesnya.
    static func limits(_ limits: ServerLimits) -> [String] {
        ["--processor-seconds", String(limits.processorSeconds), "--memory-bytes", String(limits.memoryBytes)]
    }

    func run() throws {
        ChildLimits.apply(processorSeconds: processorSeconds, memoryBytes: memoryBytes)
        let task = try JSONDecoder().decode(PageTask.self, from: Data(contentsOf: URL(fileURLWithPath: task)))
        let outcome = PageWork(task, toolVersion: ToolVersion.current) { try? Console.write("\($0)\n") }.outcome()
        try JSONEncoder().encode(outcome).write(to: URL(fileURLWithPath: "\(task.output)/\(PageOutcome.fileName)"))
    }
}
