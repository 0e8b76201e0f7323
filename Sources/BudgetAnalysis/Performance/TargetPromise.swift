public import BudgetModel
public import Diagnostics
import ExactNumbers

/// Satu nilai yang dijanjikan sebuah kertas bagi sebuah indikator.
public struct TargetPromise: Sendable, Hashable {
    /// Kertasnya; `nil` bila tabel dokumen tidak memuatnya.
    public let document: Document?
    /// Nilai tertera, dengan jenis, tahun, dan tempatnya.
    public let target: Target
    /// Artinya; `nil` bila tidak terbaca atau mendua.
    public let value: PerformanceValue?
}

/// Semua janji menurut indikatornya, dalam urutan berkas.
package struct TargetPromises: Sendable {
    private let promises: [String: [TargetPromise]]

    package init(_ budget: Budget) {
        let book = TargetBook(budget)
        let documents = Dictionary(budget.documents.map { ($0.code, $0) }) { first, _ in first }
        promises = Dictionary(
            grouping: budget.targets.map {
                TargetPromise(document: documents[$0.document], target: $0, value: book.value(of: $0))
            }, by: \.target.indicator)
    }

    /// Janji-janji bagi indikator berkode ini.
    package subscript(indicator: String) -> [TargetPromise] { promises[indicator] ?? [] }
}

/// Target satu tahun menurut kertas yang paling berwenang di antara kertas murni, atau di antara kertas perubahan.
///
/// Urutannya: PK, IKU, lalu RPD/Renstra; tanpa perjanjian dan keputusan, targetnya tetap dari rencana. Di antara yang setingkat, kertas yang
/// digantikan kertas lain, atau dibuat untuk tahun yang lebih lama, tidak dipakai.
public enum PromisedTarget: Sendable, Hashable {
    /// Tidak ada kertas yang menjanjikannya.
    case none
    /// Kertas-kertas setingkat yang menjanjikan nilai yang sama.
    case agreed(PerformanceValue, by: [TargetPromise])
    /// Kertas-kertas setingkat saling berbeda; tidak satu pun dipilih.
    case disputed([TargetPromise])
    /// Nilainya tidak terbaca atau mendua (`16.000`).
    case unclear([TargetPromise])

    /// Nilai yang pasti.
    public var value: PerformanceValue? { if case .agreed(let value, _) = self { value } else { nil } }

    /// Kertas-kertas yang menjanjikannya, menurut urutan berkas.
    public var promises: [TargetPromise] {
        switch self {
        case .none: []
        case .agreed(_, let promises), .disputed(let promises), .unclear(let promises): promises
        }
    }

    /// Keadaannya dengan kata; kosong bila targetnya pasti.
    public var remark: LocalizedText {
        let papers = promises.map { LocalizedText(verbatim: $0.document?.kind ?? $0.target.document) }.distinct.joined(by: ", ")
        return switch self {
        case .agreed: .nothing
        case .none: LocalizedText(id: "tidak ada target", en: "no target")
        case .disputed: LocalizedText(id: "kertas berbeda: \(papers)", en: "papers disagree: \(papers)")
        case .unclear: LocalizedText(id: "target tidak terbaca pasti: \(papers)", en: "target not certain: \(papers)")
        }
    }
}

extension PromisedTarget {
    /// - Parameter promises: Janji kertas-kertas setingkat yang berlaku.
    init(_ promises: [TargetPromise]) {
        let values = promises.map(\.value).distinct
        switch (values.first, values.count) {
        case (nil, _): self = .none
        case (.some(.some(let value)), 1): self = .agreed(value, by: promises)
        case (.some(.none), 1): self = .unclear(promises)
        default: self = .disputed(promises)
        }
    }
}
