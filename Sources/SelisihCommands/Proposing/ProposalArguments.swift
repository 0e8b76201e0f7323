import ArgumentParser
import BudgetAnalysis
import BudgetModel
import ExactNumbers

/// Pilihan yang menentukan sebuah usulan.
struct ProposalArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            id: "Jumlah yang dibagi, misalnya 22.000.000.000.",
            en: "The total to share, such as 22,000,000,000.", value: "jumlah", "amount"))
    var total: String?

    @Option(
        name: [.customLong("stage"), .customLong("tahapan")],
        help: ArgumentHelp(
            id: "Tahapan dasar; bawaan tahapan terakhir.",
            en: "Base stage; the last stage when not given.", value: "tahapan", "stage"))
    var stage: String?

    @Option(
        name: [.customLong("source"), .customLong("sumber")],
        help: ArgumentHelp(
            id: "Sumber dana yang dibagi; boleh diulang. Bawaan: sumber yang tidak terikat.",
            en: "Funding source to share; may be repeated. When not given: the untied sources.", value: "sumber", "source"))
    var sources: [String] = []

    @Option(
        name: [.customLong("weight"), .customLong("bobot")],
        help: ArgumentHelp(
            id: "Bobot pembagian: pagu, serapan, atau prioritas.",
            en: "Weight of the shares: ceiling, absorption, or priority.", value: "bobot", "weight"))
    var weighting: WeightingName = .pagu

    @Option(
        name: [.customLong("round"), .customLong("pembulatan")],
        help: ArgumentHelp(
            id: "Kelipatan setiap usulan dalam rupiah.",
            en: "Multiple of every proposal in rupiah.", value: "rupiah", "rupiah"))
    var unit: String = "1000"

    @Option(
        name: [.customLong("protect"), .customLong("lindungi")],
        help: ArgumentHelp(
            id: "Baris yang pagunya tetap: awalan kode, nama, unit, atau kelompok; boleh diulang.",
            en: "Rows that keep their ceiling: prefix of a code, name, unit, or group; may be repeated.", value: "kode", "code"))
    var protected: [String] = []

    @Option(
        name: [.customLong("spent-until"), .customLong("realisasi-sampai")],
        help: ArgumentHelp(
            id: "Realisasi terakhir yang menjadi lantai, misalnya \"TW II\"; bawaan semuanya.",
            en: "The last spending that makes a floor, such as \"TW II\"; all of it when not given.", value: "waktu", "time"))
    var spentUntil: String?

    @Flag(
        name: [.customLong("both-ways"), .customLong("dua-arah")],
        help: ArgumentHelp(
            id: "Baris boleh naik walaupun jumlahnya dipotong, dan turun walaupun ditambah.",
            en: "Rows may rise in a cut, and fall in an increase."))
    var bothWays = false

    /// Tahapan dasar yang diminta.
    func base() throws(CommandError) -> BudgetStage? {
        guard let stage else { return nil }
        guard let known = BudgetStage(stage) else { throw .unknownStage(option: "--stage", text: stage) }
        return known
    }

    /// Permintaannya; `nil` bila tidak ada jumlah yang dibagi.
    ///
    /// - Parameter rules: Ketentuan dari berkas setelan dan `--set`.
    func request(rules: ProposalRules) throws -> ProposalRequest? {
        guard let total else { return nil }
        var request = ProposalRequest(total: try Self.amount(total, option: "--total"))
        request.unit = try Self.amount(unit, option: "--round")
        guard request.unit > .zero else { throw OptionError.notAnAmount(option: "--round", text: unit) }
        request.base = try base()
        request.sources = try sources.map { FundingSource(try Self.filled($0, option: "--source")) }
        request.weighting = weighting.weighting
        request.mayMoveBothWays = bothWays
        if let spentUntil {
            guard let period = Period(spentUntil) else { throw OptionError.notAPeriod(spentUntil) }
            request.spentUntil = period
        }
        var own = ProposalRules()
        own.protected = try protected.map { LineSelector(try Self.filled($0, option: "--protect")) }
        request.rules = rules.overridden(by: own)
        return request
    }

    private static func amount(_ text: String, option: String) throws(OptionError) -> Rupiah {
        guard let amount = Rupiah(writtenAs: text), !amount.isNegative else { throw .notAnAmount(option: option, text: text) }
        return amount
    }

    private static func filled(_ text: String, option: String) throws(OptionError) -> String {
        let trimmed = text.trimmedName
        guard !trimmed.isEmpty else { throw .emptyChoice(option: option) }
        return trimmed
    }
}

/// Bobot pembagian seperti ditulis orang; juga `ceiling`, `absorption`, `priority`.
enum WeightingName: String, ExpressibleByArgument, CaseIterable {
    case pagu
    case serapan
    case prioritas

    init?(argument: String) {
        switch argument.lowercased() {
        case "pagu", "ceiling": self = .pagu
        case "serapan", "absorption": self = .serapan
        case "prioritas", "priority": self = .prioritas
        default: return nil
        }
    }

    /// Nama-nama dalam bahasa bantuan.
    static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }

    var defaultValueDescription: String {
        switch self {
        case .pagu: HelpWords.chosen(id: "pagu", en: "ceiling")
        case .serapan: HelpWords.chosen(id: "serapan", en: "absorption")
        case .prioritas: HelpWords.chosen(id: "prioritas", en: "priority")
        }
    }

    var weighting: ProposalRequest.Weighting {
        switch self {
        case .pagu: .ceiling
        case .serapan: .absorption
        case .prioritas: .priority
        }
    }
}
