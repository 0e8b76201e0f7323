package import BudgetModel

/// Memilih kertas yang menetapkan target sebuah indikator dalam satu tahun.
package struct TargetChoice: Sendable {
    /// Kertas yang dapat menetapkan target; yang lebih kecil lebih berwenang.
    package enum Rank: Int, Comparable, Sendable {
        case agreement
        case keyIndicators
        case plan

        package static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }

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

    /// Target menurut kertas sebuah tahapan: kertas murni bagi murni; sesudahnya kertas perubahan yang bertahapan itu, atau yang tidak menyebut
    /// tahapannya. Sebuah usulan belum punya kertas, jadi hanya yang menyebutnya.
    package func target(_ promises: [TargetPromise], at stage: BudgetStage) -> PromisedTarget {
        guard stage != .original else { return before(promises) }
        return choose(
            promises.filter { promise in
                guard isAmending(promise) else { return false }
                return promise.document?.stage.map { $0 == stage } ?? (stage != .proposal)
            })
    }

    /// Kertas-kertas setingkat yang berlaku di antara kertas murni, atau di antara kertas perubahan.
    package func documents(_ rank: Rank, isRevision: Bool, among documents: [Document]) -> [Document] {
        current(documents.filter { Rank($0.kind) == rank && isAmending($0) == isRevision })
    }

    private func isAmending(_ promise: TargetPromise) -> Bool { promise.document.map(isAmending) ?? false }

    /// Perubahan dari tahun yang lebih lama sudah berlaku sejak awal tahun ini.
    private func isAmending(_ document: Document) -> Bool {
        guard document.year >= year else { return false }
        return papers[document.code]?.isRevision ?? false || NameKey(document.kind).text.contains("perubahan")
    }

    private func choose(_ promises: [TargetPromise]) -> PromisedTarget {
        let own = promises.filter { $0.target.kind == .target && $0.target.year == year && !$0.target.figure.isAbsent }
        let ranked = own.compactMap { promise in promise.document.flatMap { Rank($0.kind) }.map { (rank: $0, promise: promise) } }
        guard let best = ranked.map(\.rank).min() else { return .none }
        let promised = ranked.filter { $0.rank == best }.map(\.promise)
        let known = Set(current(promised.compactMap(\.document)))
        return PromisedTarget(promised.filter { $0.document.map(known.contains) ?? false })
    }

    /// Kertas tahun terbaru yang tidak sesudah tahun ini, tanpa yang digantikan kertas lain di antaranya.
    private func current(_ documents: [Document]) -> [Document] {
        let years = documents.map(\.year)
        let latest = years.filter { $0 <= year }.max() ?? years.min()
        let known = documents.filter { $0.year == latest }
        return known.filter { document in
            guard let paper = papers[document.code] else { return true }
            return !known.contains { papers[$0.code]?.supersedes(paper) ?? false }
        }
    }
}

extension IndicatorPerformance {
    /// Nilai satu jenis dan satu tahun menurut kertas-kertas setingkat ini.
    package func promised(_ kind: Target.Kind, in year: Int?, by documents: [Document]) -> PromisedTarget {
        let codes = Set(documents.map(\.code))
        return PromisedTarget(
            promises.filter {
                $0.target.kind == kind && $0.target.year == year && codes.contains($0.target.document) && !$0.target.figure.isAbsent
            })
    }
}

extension BudgetYear {
    /// Pemilih kertas tahun ini.
    package var targetChoice: TargetChoice { TargetChoice(papers: PaperBook(budget), year: year) }

    /// Kertas-kertas setingkat yang berlaku tahun ini: kertas murni, atau kertas perubahan.
    package func documents(_ rank: TargetChoice.Rank, isRevision: Bool) -> [Document] {
        targetChoice.documents(rank, isRevision: isRevision, among: budget.documents)
    }
}

extension PrintedFigure {
    /// `true` bila yang tercetak hanya setrip: kertasnya tidak menjanjikan apa pun.
    fileprivate var isAbsent: Bool { reading == .unreadable && !text.contains { $0.isLetter || $0.isNumber } }
}
