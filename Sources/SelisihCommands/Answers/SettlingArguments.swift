public import ArgumentParser
public import BudgetSession

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
