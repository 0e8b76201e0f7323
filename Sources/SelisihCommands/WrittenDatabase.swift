import DatabaseConnection
import DatabaseWriting
import Diagnostics

/// Kata penutup sesudah paket ditulis ke basis data.
struct WrittenDatabase {
    private let target: DatabaseTarget
    private let summary: PackageWriting.Summary

    init(_ target: DatabaseTarget, _ summary: PackageWriting.Summary) {
        self.target = target
        self.summary = summary
    }

    func say(in language: Language) {
        let packages = summary.packages.joined(separator: "; ")
        var text = LocalizedText(
            id:
                "Ditulis: \(count: summary.rowCount) baris \(packages) di \(count: summary.tableCount) tabel, skema \(target.schema), \(target.address.text).",
            en:
                "Written: \(count: summary.rowCount) rows of \(packages) in \(count: summary.tableCount) tables, schema \(target.schema), \(target.address.text)."
        )
        if summary.replacedCount > 0 {
            text = LocalizedText(
                id: "\(text) Baris lama yang diganti: \(count: summary.replacedCount).",
                en: "\(text) Earlier rows replaced: \(count: summary.replacedCount).")
        }
        Console.writeError(text.text(in: language) + "\n")
    }
}
