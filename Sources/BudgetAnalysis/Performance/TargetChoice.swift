import BudgetModel

/// Memilih kertas yang menetapkan target sebuah indikator dalam satu tahun.
struct TargetChoice {
    /// Kertas yang dapat menetapkan target; yang lebih kecil lebih berwenang.
    enum Rank: Int, Comparable {
        case agreement
        case keyIndicators
        case plan

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }

        /// Tingkat sebuah jenis kertas, dengan nama pendek atau panjangnya; `nil` bila kertas lain.
        init?(_ kind: String) {
            let text = " \(NameKey(kind).text) "
            func names(_ words: [String]) -> Bool { words.contains { text.contains(" \($0) ") } }
            if names(["pk", "perjanjian kinerja"]) {
                self = .agreement
            } else if names(["iku", "indikator kinerja utama"]) {
                self = .keyIndicators
            } else if names(["rpd", "rpjmd", "renstra", "rencana strategis", "rencana pembangunan daerah"]) {
                self = .plan
            } else {
                return nil
            }
        }
    }

    let papers: PaperBook
    let year: Int

    /// Target menurut kertas murni.
    func before(_ promises: [TargetPromise]) -> PromisedTarget { choose(promises.filter { !isAmending($0) }) }

    /// Target menurut kertas perubahan.
    func after(_ promises: [TargetPromise]) -> PromisedTarget { choose(promises.filter(isAmending)) }

    /// Perubahan dari tahun yang lebih lama sudah berlaku sejak awal tahun ini.
    private func isAmending(_ promise: TargetPromise) -> Bool {
        guard let document = promise.document, document.year >= year else { return false }
        return papers[document.code]?.isRevision ?? false || NameKey(document.kind).text.contains("perubahan")
    }

    private func choose(_ promises: [TargetPromise]) -> PromisedTarget {
        let own = promises.filter { $0.target.kind == .target && $0.target.year == year && !$0.target.figure.isAbsent }
        let ranked = own.compactMap { promise in promise.document.flatMap { Rank($0.kind) }.map { (rank: $0, promise: promise) } }
        guard let best = ranked.map(\.rank).min() else { return .none }
        return PromisedTarget(current(ranked.filter { $0.rank == best }.map(\.promise)))
    }

    /// Kertas tahun terbaru yang tidak sesudah tahun ini, tanpa yang digantikan kertas lain di antaranya.
    private func current(_ promises: [TargetPromise]) -> [TargetPromise] {
        let years = promises.compactMap(\.document?.year)
        let latest = years.filter { $0 <= year }.max() ?? years.min()
        let known = promises.filter { $0.document?.year == latest }
        return known.filter { promise in
            guard let paper = papers[promise.target.document] else { return true }
            return !known.contains { papers[$0.target.document]?.supersedes(paper) ?? false }
        }
    }
}

extension PrintedFigure {
    /// `true` bila yang tercetak hanya setrip: kertasnya tidak menjanjikan apa pun.
    fileprivate var isAbsent: Bool { reading == .unreadable && !text.contains { $0.isLetter || $0.isNumber } }
}
