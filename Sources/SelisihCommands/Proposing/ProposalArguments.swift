import ArgumentParser
import BudgetAnalysis
import BudgetModel
import ExactNumbers

/// Pilihan yang menentukan sebuah usulan.
struct ProposalArguments: ParsableArguments {
    @Option(help: ArgumentHelp("Jumlah yang dibagi, misalnya 22.000.000.000.", valueName: "jumlah"))
    var total: String

    @Option(
        name: [.customLong("stage"), .customLong("tahapan")],
        help: ArgumentHelp("Tahapan dasar; bawaan tahapan terakhir.", valueName: "tahapan"))
    var stage: String?

    @Option(
        name: [.customLong("source"), .customLong("sumber")],
        help: ArgumentHelp("Sumber dana yang dibagi; boleh diulang. Bawaan: sumber yang tidak terikat.", valueName: "sumber"))
    var sources: [String] = []

    @Option(
        name: [.customLong("weight"), .customLong("bobot")],
        help: ArgumentHelp("Bobot pembagian: pagu, serapan, atau prioritas.", valueName: "bobot"))
    var weighting: WeightingName = .pagu

    @Option(
        name: [.customLong("round"), .customLong("pembulatan")],
        help: ArgumentHelp("Kelipatan setiap usulan dalam rupiah.", valueName: "rupiah"))
    var unit: String = "1000"

    @Option(
        name: [.customLong("protect"), .customLong("lindungi")],
        help: ArgumentHelp("Baris yang pagunya tetap: awalan kode, nama, unit, atau kelompok; boleh diulang.", valueName: "kode"))
    var protected: [String] = []

    @Option(
        name: [.customLong("spent-until"), .customLong("realisasi-sampai")],
        help: ArgumentHelp("Realisasi terakhir yang menjadi lantai, misalnya \"TW II\"; bawaan semuanya.", valueName: "waktu"))
    var spentUntil: String?

    @Flag(
        name: [.customLong("both-ways"), .customLong("dua-arah")],
        help: "Baris boleh naik walaupun jumlahnya dipotong, dan turun walaupun ditambah.")
    var bothWays = false

    /// Permintaannya.
    ///
    /// - Parameter rules: Ketentuan dari berkas setelan dan `--set`.
    func request(rules: ProposalRules) throws -> ProposalRequest {
        var request = ProposalRequest(total: try Self.amount(total, option: "--total"))
        request.unit = try Self.amount(unit, option: "--round")
        guard request.unit > .zero else { throw OptionError.notAnAmount(option: "--round", text: unit) }
        if let stage {
            guard let known = BudgetStage(stage) else { throw CommandError.unknownStage(option: "--stage", text: stage) }
            request.base = known
        }
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

    var weighting: ProposalRequest.Weighting {
        switch self {
        case .pagu: .ceiling
        case .serapan: .absorption
        case .prioritas: .priority
        }
    }
}
