import BudgetChecks
import BudgetModel
import Diagnostics
import FileWriting
import Foundation
import TableReading

/// Berkas keputusan: CSV bertajuk `Aturan,Tempat,Bukti,Alasan,Tanggal`, dan `Jawaban` bila memuat jawaban keraguan.
///
/// Tempat ditulis mulai dari nama masukannya (`disperindag-2024/total-tertera.csv!D5`), supaya keputusan berlaku
/// dari folder mana pun perintah dijalankan.
struct DecisionsFile {
    /// Letak berkas.
    let path: String
    /// Keputusan menurut urutan baris.
    private(set) var decisions: [Decision] = []

    private static let columns = ["Aturan", "Tempat", "Bukti", "Alasan", "Tanggal"]
    private static let answerColumn = "Jawaban"

    /// Membaca berkas; berkas yang belum ada berarti belum ada keputusan.
    init(path: String) throws(CompanionTableError) {
        self.path = path
        guard FileManager.default.fileExists(atPath: path) else { return }
        // Ratusan ribu keputusan dibuat pada beberapa hari saja; setiap tulisan tanggal dibaca satu kali.
        var days: [String: String] = [:]
        for row in try CompanionTable(path: path, columns: Self.columns, optional: [Self.answerColumn]).rows {
            decisions.append(try Self.decision(row, days: &days))
        }
    }

    /// Mencatat keputusan di berkas ini. Berkasnya dibaca dan ditulis dalam satu giliran, jadi keputusan yang dicatat orang
    /// lain pada saat yang sama tidak hilang.
    ///
    /// - Returns: Keputusan lama yang diganti.
    static func record(_ new: [Decision], at path: String) throws -> [Decision] {
        let turn = try FolderLock(besides: path)
        var file = try DecisionsFile(path: path)
        let replaced = file.record(new)
        try file.write()
        _ = consume turn
        return replaced
    }

    /// Mencatat keputusan; keputusan lama tentang aturan dan tempat yang sama diganti, yang lain tetap.
    @discardableResult mutating func record(_ new: [Decision]) -> [Decision] {
        let replaced = decisions.filter { old in new.contains { $0.rule == old.rule && $0.place == old.place } }
        if !replaced.isEmpty { decisions.removeAll { old in new.contains { $0.rule == old.rule && $0.place == old.place } } }
        decisions += new
        return replaced
    }

    /// Menulis berkas, utuh atau tidak sama sekali.
    private func write() throws(FileWritingError) {
        var csv = CSVText(guardsFormulas: true)
        let hasAnswers = decisions.contains { $0.answer != nil }
        csv.append(row: Self.columns + (hasAnswers ? [Self.answerColumn] : []))
        for decision in decisions {
            let cells = [decision.rule.code, decision.place, decision.evidence, decision.reason, decision.date]
            csv.append(row: cells + (hasAnswers ? [decision.answer ?? ""] : []))
        }
        let file = try AtomicFile(at: path, replacing: true)
        try file.append(csv.text)
        try file.commit()
    }

    private static func decision(_ row: CompanionTable.Row, days: inout [String: String]) throws(CompanionTableError) -> Decision {
        // Bukti boleh kosong: tidak semua temuan membawa angka.
        for column in [0, 1, 3, 4] where row.cells[column].trimmedName.isEmpty {
            throw .emptyCell(row.place(column), column: columns[column])
        }
        let (rule, date) = (row.cells[0].trimmedName, row.cells[4].trimmedName)
        guard rule.isRuleCode else { throw .notARule(rule, at: row.place(0)) }
        guard let day = days[date] ?? PrintedDate(date)?.day?.isoText else { throw .notADay(date, at: row.place(4)) }
        days[date] = day
        let answer = row.cells[5].trimmedName
        return Decision(
            rule: RuleID(stringLiteral: rule), place: row.cells[1], evidence: row.cells[2], reason: row.cells[3], date: day,
            answer: answer.isEmpty ? nil : answer
        )
    }
}

extension String {
    /// Satu huruf besar dan tiga angka; ditulis tanpa regex karena berkas dapat memuat ratusan ribu baris.
    fileprivate var isRuleCode: Bool {
        let bytes = Array(utf8)
        return bytes.count == 4 && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[0])
            && bytes.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
