import BudgetAnalysis
import BudgetChecks
import BudgetModel
import Diagnostics
import ExactNumbers

extension ProposalReport {
    /// Apa yang dibagi dan menurut apa, apa yang tetap, apa yang tidak diketahui, dan kesalahan kertasnya.
    func sentences(_ proposal: Proposal) throws(ArithmeticError) -> [LocalizedText] {
        var sentences = [try total(proposal), Self.method(proposal.request)]
        if let rules = Self.rules(proposal.request) { sentences.append(rules) }
        if let fixed = try fixedSources(proposal) { sentences.append(fixed) }
        sentences += try spending(proposal)
        let errors = findings.count { $0.isOpen && $0.finding.severity == .error }
        if errors > 0 {
            sentences.append(
                LocalizedText(
                    id:
                        "Kertasnya memuat \(count: errors) kesalahan yang belum diterima; lihat selisih periksa. Usulan ini berdiri di atasnya.",
                    en:
                        "The papers hold \(count: errors) errors that are not accepted; see selisih check. This proposal stands on them."))
        }
        return sentences
    }

    private func total(_ proposal: Proposal) throws(ArithmeticError) -> LocalizedText {
        let (before, after) = (proposal.ceiling, proposal.request.total)
        let variance = try Variance(before: before, after: after)
        let change: LocalizedText
        if case .ratio(let ratio) = try variance.change, !variance.difference.isZero {
            let percent = try ratio.percent().magnitude
            let amount = try variance.difference.magnitude
            change =
                variance.difference.isNegative
                ? LocalizedText(
                    id: ", berkurang \(amount) atau \(percent: percent)", en: ", a decrease of \(amount) or \(percent: percent)")
                : LocalizedText(
                    id: ", bertambah \(amount) atau \(percent: percent)", en: ", an increase of \(amount) or \(percent: percent)")
        } else {
            change = LocalizedText(verbatim: "")
        }
        let (base, sources) = (proposal.base.label, Self.list(sources(proposal) { $0.isInScope }))
        return LocalizedText(
            id: "Yang dibagi: pagu \(base) dari sumber dana \(sources), \(before) menjadi \(after)\(change).",
            en: "Shared: the \(base) ceilings from funding source \(sources), \(before) to \(after)\(change).")
    }

    private static func method(_ request: ProposalRequest) -> LocalizedText {
        let weight =
            switch request.weighting {
            case .ceiling: LocalizedText(id: "sebanding dengan pagunya", en: "in proportion to its ceiling")
            case .absorption:
                LocalizedText(id: "sebanding dengan yang sudah dibelanjakan", en: "in proportion to what is already spent")
            case .priority:
                LocalizedText(
                    id: "sebanding dengan pagunya kali prioritas indikatornya",
                    en: "in proportion to its ceiling times its indicator's priority")
            }
        let direction =
            request.mayMoveBothWays
            ? LocalizedText(id: "boleh naik dan turun", en: "free to rise and fall")
            : LocalizedText(
                id: "tidak naik bila jumlahnya dipotong dan tidak turun bila ditambah",
                en: "none rises in a cut and none falls in an increase")
        return LocalizedText(
            id:
                "Setiap baris mendapat bagian \(weight), tidak di bawah lantainya (yang sudah dibelanjakan), \(direction), dalam kelipatan \(request.unit) (cara Webster; yang seimbang menurut urutan baris).",
            en:
                "Every row gets a share \(weight), not below its floor (what is already spent), \(direction), in multiples of \(request.unit) (Webster's method; ties by the order of rows)."
        )
    }

    /// Ketentuan yang berlaku, seperti ditulis orang; `nil` tanpa ketentuan.
    private static func rules(_ request: ProposalRequest) -> LocalizedText? {
        let rules = request.rules
        var words = rules.protected.map { LocalizedText(id: "\($0.text) dilindungi", en: "\($0.text) protected") }
        words += rules.rates.map { rate in
            LocalizedText(
                id: "\(rate.selector.text) dihemat \(percent: rate.percent)", en: "\(rate.selector.text) saved by \(percent: rate.percent)")
        }
        words += rules.caps.map { entry in
            switch entry.cap {
            case .amount(let amount):
                LocalizedText(id: "\(entry.selector.text) paling besar \(amount)", en: "\(entry.selector.text) at most \(amount)")
            case .percent(let percent):
                LocalizedText(
                    id: "\(entry.selector.text) paling besar \(percent: percent) pagunya",
                    en: "\(entry.selector.text) at most \(percent: percent) of its ceiling")
            }
        }
        if request.weighting == .priority {
            words += rules.priorities.sorted { $0.key < $1.key }.map { entry in
                LocalizedText(id: "prioritas \(entry.key) \(entry.value)", en: "priority of \(entry.key) \(entry.value)")
            }
        }
        guard !words.isEmpty else { return nil }
        let list = words.joined(by: "; ")
        return LocalizedText(id: "Ketentuan: \(list).", en: "Rules: \(list).")
    }

    private func fixedSources(_ proposal: Proposal) throws(ArithmeticError) -> LocalizedText? {
        let names = sources(proposal) { !$0.isInScope }
        guard !names.isEmpty else { return nil }
        let sum = try Rupiah.sum(proposal.lines.lazy.filter { !$0.isInScope }.map(\.ceiling))
        return LocalizedText(
            id: "Di luar jumlah itu dan tetap: \(Self.list(names)), \(sum).",
            en: "Outside that total and unchanged: \(Self.list(names)), \(sum).")
    }

    private func spending(_ proposal: Proposal) throws(ArithmeticError) -> [LocalizedText] {
        let shared = Set(proposal.lines.lazy.filter(\.isInScope).map(\.position))
        let unknown = shared.count { proposal.floors.knowledge(of: $0) == .unknown }
        var sentences: [LocalizedText] = []
        if unknown > 0 {
            sentences.append(
                LocalizedText(
                    id:
                        "Realisasi \(count: unknown) dari \(count: shared.count) program tidak diketahui, jadi lantainya juga; itu bukan nol.",
                    en:
                        "The realisation of \(count: unknown) of \(count: shared.count) programs is unknown, and so is their floor; it is not zero."
                ))
        }
        if !proposal.floors.displaced.isEmpty {
            let names = proposal.floors.displaced.prefix(5).map { "\"\($0.subject.words)\"" }.joined(separator: ", ")
            sentences.append(
                LocalizedText(
                    id: "Sudah dibelanjakan, tetapi tidak berdiri di tahapan dasar: \(names). Tambahkan barisnya sebelum usulan dipakai.",
                    en: "Already spent, but not in the base stage: \(names). Add the rows before the proposal is used."))
        }
        return sentences
    }

    /// Sumber dana baris-baris yang dipilih, menurut urutan pertama kali muncul.
    private func sources(_ proposal: Proposal, where includes: (Proposal.Line) -> Bool) -> [FundingSource] {
        var seen: Set<FundingSource> = []
        return proposal.lines.filter(includes).map { proposal.year.positions[$0.position].fundingSource }.filter {
            seen.insert($0).inserted
        }
    }

    private static func list(_ sources: [FundingSource]) -> String { sources.map(\.name).joined(separator: ", ") }
}
