import ArgumentParser
import Diagnostics
import Foundation

/// Pilihan yang menjawab keraguan bacaan; sama bagi setiap perintah yang membaca masukan.
struct SettlingArguments: ParsableArguments {
    @Option(
        name: [.customLong("answer"), .customLong("jawab")],
        help: ArgumentHelp("Menjawab keraguan bacaan: 'B039@dinas.csv!3=induk'; boleh diulang.", valueName: "kode@tempat=jawaban")
    )
    var answers: [AnswerName] = []

    @Option(
        name: [.customLong("decisions"), .customLong("keputusan")],
        help: ArgumentHelp(
            "Berkas keputusan, bawaan MASUKAN.keputusan.csv di samping setiap masukan; boleh diulang.",
            valueName: "berkas")
    )
    var decisions: [String] = []

    /// Nama pilihan seperti disebut kepada pembaca laporan.
    static let option = "--answer"

    /// Berkas keputusan yang disebut pengguna harus ada bila hanya dibaca.
    func requireDecisions() throws(CommandError) {
        for path in decisions where !FileManager.default.fileExists(atPath: path) { throw .missingDecisions(path) }
    }

    /// Semua berkas keputusan bagi masukan-masukan ini. Yang ada di dalam sebuah folder masukan dan tidak disebut dengan
    /// `--decisions` tidak dipakai, dan itu dikatakan.
    func sources(for inputs: [String], in language: Language) throws(CompanionTableError) -> [DecisionSource] {
        if let note = SubmittedDecisions(in: inputs, except: decisions).note { Console.writeError(note.text(in: language) + "\n") }
        return try DecisionSource.sources(for: inputs, files: decisions)
    }

    /// Jawaban dari berkas keputusan dan baris perintah.
    func given(by sources: [DecisionSource], inputs: [String]) -> GivenAnswers {
        GivenAnswers(answers, kept: sources.flatMap(\.answers), inputs: inputs.map { InputName($0) })
    }
}
