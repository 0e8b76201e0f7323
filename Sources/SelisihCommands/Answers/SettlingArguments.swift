public import ArgumentParser
public import BudgetSession

/// Pilihan yang menjawab keraguan bacaan; sama bagi setiap perintah yang membaca masukan.
struct SettlingArguments: ParsableArguments {
    @Option(
        name: [.customLong("answer"), .customLong("jawab")],
        help: ArgumentHelp(
            id: "Menjawab keraguan bacaan: 'B039@dinas.csv!3=induk'; boleh diulang.",
            en: "Answers a doubt of reading: 'B039@dinas.csv!3=induk'; may be repeated.", value: "kode@tempat=jawaban", "code@place=answer")
    )
    var answers: [AnswerName] = []

    @Option(
        name: [.customLong("decisions"), .customLong("keputusan")],
        help: ArgumentHelp(
            id: "Berkas keputusan, bawaan MASUKAN.keputusan.csv di samping setiap masukan; boleh diulang.",
            en: "Decisions file, by default INPUT.keputusan.csv beside every input; may be repeated.", value: "berkas", "file")
    )
    var decisions: [String] = []

    /// Nama pilihan seperti disebut kepada pembaca laporan.
    static let option = "--answer"

    /// Permintaan dengan jawaban, berkas keputusan, dan batas dari baris perintah.
    func request(for inputs: [String], limits: LimitArguments) throws -> Session.Request {
        var request = Session.Request(inputs: inputs)
        request.limits = try limits.readingLimits()
        request.answers = answers
        request.answerSource = Self.option
        request.decisionFiles = decisions
        return request
    }
}

extension AnswerName: ExpressibleByArgument {
    /// Jawaban seperti ditulis di baris perintah.
    public init?(argument: String) { self.init(argument) }
}

extension FindingName: ExpressibleByArgument {
    /// Temuan seperti ditulis di baris perintah.
    public init?(argument: String) { self.init(argument) }
}
