import BudgetChecks
import BudgetIntake
import BudgetModel
import Diagnostics
import Foundation
import PaperReading

/// Satu berkas keputusan dan masukan yang diputuskannya.
struct DecisionSource {
    /// Masukan yang tempatnya disebut berkas ini.
    let inputs: [InputName]
    /// Isi berkas.
    let file: DecisionsFile

    /// Semua berkas keputusan bagi masukan-masukan ini: `file` bila disebut pengguna; bila tidak, berkas di samping
    /// setiap masukan, dan di dalam folder masukan berkas milik isinya.
    static func sources(for inputs: [String], file: String?) throws(CompanionTableError) -> [DecisionSource] {
        let names = inputs.map { InputName($0) }
        if let file { return [DecisionSource(inputs: names, file: try DecisionsFile(path: file))] }
        return try (names + names.flatMap(nested)).map { (name) throws(CompanionTableError) in
            DecisionSource(inputs: [name], file: try DecisionsFile(path: name.decisionsPath))
        }
    }

    /// Keputusan dengan tempat seperti tercetak pada pemeriksaan ini.
    var decisions: [Decision] {
        inputs.flatMap { input in
            file.decisions.compactMap { decision in
                guard let place = input.printed(decision.place) else { return nil }
                var decision = decision
                decision.place = place
                return decision
            }
        }
    }

    /// Jawaban keraguan di berkas ini. Laporan menyebut nama berkasnya saja: foldernya urusan penyusunnya.
    var answers: [DoubtAnswer] {
        inputs.flatMap { input in
            file.decisions.compactMap { decision in
                guard let word = decision.answer, input.printed(decision.place) != nil else { return nil }
                return DoubtAnswer(
                    rule: decision.rule, target: .evidence(decision.evidence), word: word, reason: decision.reason,
                    source: URL(fileURLWithPath: file.path).lastPathComponent, input: input.base
                )
            }
        }
    }

    /// Keputusan yang dibuat ketika isi folder diperiksa sendiri-sendiri.
    private static func nested(_ input: InputName) -> [InputName] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: input.base)) ?? []
        return names.filter { $0.hasSuffix(DecisionsFileName.suffix) }.sorted().map {
            InputName("\(input.base)/\($0.dropLast(DecisionsFileName.suffix.count))")
        }
    }
}
