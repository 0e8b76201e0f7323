import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers

/// Anggaran kecil dan usulannya, sebagai kalimat yang dapat dibaca.
struct ProposalDesk {
    var lines: BudgetLines
    var links: [ProgramLink] = []
    var realisations: [MoneyRealisation] = []

    /// Usulan atas anggaran ini; permintaannya boleh diubah dahulu.
    func proposal(_ total: Rupiah, _ change: (inout ProposalRequest) throws -> Void = { _ in }) throws -> Proposal {
        var budget = Budget()
        (budget.lines, budget.links, budget.moneyRealisations) = (lines, links, realisations)
        var request = ProposalRequest(total: total)
        request.unit = Rupiah(1)
        try change(&request)
        return try Proposal(BudgetYear(budget, year: 2024), request: request)
    }

    /// Satu kalimat setiap baris: "Program A 1000 -> 500 bagian".
    func words(_ total: Int64, _ change: (inout ProposalRequest) throws -> Void = { _ in }) throws -> [String] {
        let proposal = try proposal(Rupiah(total), change)
        return proposal.lines.map { line in
            let own = proposal.year.lines[line.row]
            let name = own.account?.name ?? own.program.name
            return "\(name) \(line.ceiling.plainText) -> \(line.amount.plainText) \(line.reason.word)"
        }
    }

    /// Penjelasan mengapa usulannya tidak dapat disusun.
    func refusal(
        _ total: Int64, in language: Language = .indonesian, _ change: (inout ProposalRequest) throws -> Void = { _ in }
    ) throws -> String? {
        do {
            _ = try proposal(Rupiah(total), change)
            return nil
        } catch let error as ProposalError {
            return error.explanation.text(in: language)
        }
    }

    static func spent(_ program: String, _ amount: Int64) -> MoneyRealisation {
        spent(.program(CodedName(name: program), unit: nil), amount)
    }

    static func spent(_ subject: MoneyRealisation.Subject, _ amount: Int64) -> MoneyRealisation {
        MoneyRealisation(
            document: nil, subject: subject, year: 2024, quarter: .second, span: .cumulative, evidence: .amount(Rupiah(amount)),
            location: SourceLocation(file: "realisasi-keuangan.csv", row: 2))
    }

    static func link(_ program: String, _ indicator: String, _ weight: Int64 = 100) -> ProgramLink {
        ProgramLink(
            program: CodedName(name: program), indicator: indicator, weight: Quantity(weight),
            location: SourceLocation(file: "kaitan.csv"))
    }
}

extension Proposal.Reason {
    /// Sebabnya dalam kata pendek.
    var word: String {
        switch self {
        case .otherSource: "sumber lain"
        case .protected(let selector): "dilindungi \(selector.text)"
        case .negative: "di bawah nol"
        case .floor(let floor): floor.isOwn ? "lantai \(floor.amount.plainText)" : "lantai bersama \(floor.amount.plainText)"
        case .rate(let percent): "tarif \(percent.plainText)"
        case .spentBeyondRate(let percent, let floor): "tarif \(percent.plainText) tertahan \(floor.amount.plainText)"
        case .cap: "batas"
        case .unchanged: "tetap"
        case .share: "bagian"
        case .remainder(let amount): "bagian dan sisa \(amount.plainText)"
        }
    }
}

extension BudgetLine {
    /// Baris yang sama dari uang lain.
    mutating func change(source: String) throws {
        self = try BudgetLine(
            year: year, office: office, unit: unit, program: program, account: account, group: group,
            fundingSource: FundingSource(source), ceilings: ceilings, location: location)
    }
}
