import BudgetChecks
import BudgetIntake
import BudgetModel
import Diagnostics
import Foundation
import PaperReading

/// Satu berkas keputusan dan masukan yang diputuskannya.
struct DecisionSource: Sendable {
    /// Masukan yang tempatnya disebut berkas ini.
    let inputs: [InputName]
    /// Isi berkas.
    let file: DecisionsFile

    /// Semua berkas keputusan bagi masukan-masukan ini: `files` bila disebut pengguna; bila tidak, berkas di samping
    /// setiap masukan. Berkas yang disebut dan berdiri di dalam sebuah folder masukan berbicara juga tentang isi folder itu.
    static func sources(for inputs: [String], files: [String]) throws(CompanionTableError) -> [DecisionSource] {
        let names = inputs.map { InputName($0) }
        guard !files.isEmpty else {
            return try names.map { (name) throws(CompanionTableError) in
                DecisionSource(inputs: [name], file: try DecisionsFile(path: name.decisionsPath))
            }
        }
        let nested = inputs.flatMap { SubmittedDecisions.inputs(inside: $0) }
        return try files.map { (file) throws(CompanionTableError) in
            let own = nested.filter { $0.decisionsPath.realPath == file.realPath }
            return DecisionSource(inputs: names + own, file: try DecisionsFile(path: file))
        }
    }

    /// Memastikan berkas keputusan yang disebut pengguna ada.
    static func require(_ files: [String]) throws(SessionError) {
        for path in files where !FileManager.default.fileExists(atPath: path) { throw .missingDecisions(path) }
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
}
