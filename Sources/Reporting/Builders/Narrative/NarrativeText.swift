import Diagnostics
import ExactNumbers

/// Potongan kalimat yang dipakai semua alinea.
enum NarrativeText {
    /// Alinea lebih panjang dari ini dilanjutkan di alinea baru: tinggi sebuah baris lembar kerja ada batasnya.
    private static let longest = 2200

    /// Kalimat-kalimat menjadi alinea; hanya yang sangat panjang, karena memuat banyak kutipan, menjadi lebih dari satu.
    static func paragraphs(_ sentences: [LocalizedText]) -> [ReportBlock] {
        var paragraphs: [[LocalizedText]] = []
        var length = 0
        for sentence in sentences {
            let own = Language.allCases.map { sentence.text(in: $0).count }.max() ?? 0
            if paragraphs.isEmpty || length + own > longest {
                paragraphs.append([])
                length = 0
            }
            paragraphs[paragraphs.count - 1].append(sentence)
            length += own + 1
        }
        return paragraphs.map { .paragraph($0.joined(by: " ")) }
    }

    /// Kutipan di akhir kalimat, seperti tertera; titik hanya bila kutipannya tidak sudah berakhir dengan tanda akhir.
    static func closingQuote(_ text: String) -> LocalizedText {
        let isClosed = text.last.map { ".!?".contains($0) } ?? false
        return isClosed ? LocalizedText(id: "\"\(text)\"", en: "\"\(text)\"") : LocalizedText(id: "\"\(text)\".", en: "\"\(text)\".")
    }

    /// Satu jumlah, atau kedua batasnya.
    static func amount(_ lower: Rupiah, _ upper: Rupiah) -> LocalizedText {
        lower == upper
            ? LocalizedText(id: "\(lower)", en: "\(lower)")
            : LocalizedText(id: "antara \(lower) dan \(upper)", en: "between \(lower) and \(upper)")
    }

    /// Daftar di dalam kalimat: `a dan b`, `a, b, dan c`.
    static func list(_ parts: [LocalizedText], or isChoice: Bool = false) -> LocalizedText {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? .nothing }
        let first = Array(parts.dropLast()).joined(by: ", ")
        let (id, en) = isChoice ? ("atau", "or") : ("dan", "and")
        let comma = parts.count > 2 || isChoice ? "," : ""
        return LocalizedText(id: "\(first)\(comma) \(id) \(last)", en: "\(first)\(comma) \(en) \(last)")
    }
}
