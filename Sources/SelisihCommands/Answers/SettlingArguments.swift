import ArgumentParser
import Foundation

/// Pilihan yang menjawab keraguan bacaan; sama bagi setiap perintah yang membaca masukan.
struct SettlingArguments: ParsableArguments {
    @Option(
        name: [.customLong("answer"), .customLong("jawab")],
        help: ArgumentHelp("Menjawab keraguan bacaan: 'B039@dinas.csv!3=induk'; boleh diulang.", valueName: "kode@tempat=jawaban")
    )
    var answers: [AnswerName] = []

    @Option(help: ArgumentHelp("Berkas keputusan; bawaan MASUKAN.keputusan.csv di samping setiap masukan.", valueName: "berkas"))
    var decisions: String?

    /// Nama pilihan seperti disebut kepada pembaca laporan.
    static let option = "--answer"

    /// Berkas keputusan yang disebut pengguna harus ada bila hanya dibaca.
    func requireDecisions() throws(CommandError) {
        if let decisions, !FileManager.default.fileExists(atPath: decisions) { throw .missingDecisions(decisions) }
    }

    /// Semua berkas keputusan bagi masukan-masukan ini.
    func sources(for inputs: [String]) throws(CompanionTableError) -> [DecisionSource] {
        try DecisionSource.sources(for: inputs, file: decisions)
    }

    /// Jawaban dari berkas keputusan dan baris perintah.
    func given(by sources: [DecisionSource], inputs: [String]) -> GivenAnswers {
        GivenAnswers(answers, kept: sources.flatMap(\.answers), inputs: inputs.map { InputName($0) })
    }
}
