public import Diagnostics

extension TableReadingError {
    /// Cara membaca berkas yang memang sebesar itu: batas dua kali lipat. `nil` bila bukan soal batas, atau batasnya
    /// sudah yang terbesar.
    public var limitAdvice: LocalizedText? {
        guard let (limit, maximum) = exceeded, maximum < limit.ceiling else { return nil }
        let option = "--limit \(limit.name)=\(min(maximum, limit.ceiling / 2) * 2)"
        return LocalizedText(
            id: "Bila berkas ini memang sebesar itu dan asalnya dapat dipercaya, jalankan lagi dengan \(option).",
            en: "If this file really is that large and comes from a source you trust, run again with \(option)."
        )
    }

    private var exceeded: (limit: ReadingLimit, maximum: Int)? {
        switch self {
        case .limitExceeded(let limit, let maximum, _): (limit, maximum)
        case .quotedCellTooLong(_, _, let maximum): (.cellBytes, maximum)
        default: nil
        }
    }
}
