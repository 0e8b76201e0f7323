public import BudgetModel
public import Diagnostics
public import ExactNumbers

/// Skala kinerja: sebutan sebuah capaian, sebagai data dengan dasar hukumnya.
///
/// Batas dibandingkan dengan capaian yang belum dibulatkan, jadi tidak ada celah di antara dua tingkat: 90,5 % masih Tinggi.
public struct PerformanceScale: Sendable, Hashable {
    /// Satu tingkat.
    public struct Band: Sendable, Hashable {
        /// Capaian paling rendah dalam persen, termasuk; `nil` bagi tingkat yang memuat selebihnya.
        public let lower: Quantity?
        /// Sebutannya.
        public let word: LocalizedText

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(lower: Quantity?, word: LocalizedText) {
            self.lower = lower
            self.word = word
        }
    }

    /// Dasar hukumnya, nama skala di setiap keluaran.
    public let basis: LocalizedText
    /// Tingkat-tingkat, dari yang tertinggi.
    public let bands: [Band]

    /// - Returns: `nil` bila tidak ada tingkat, atau dua tingkat berbatas sama.
    public init?(basis: LocalizedText, bands: [Band]) {
        guard !bands.isEmpty, Set(bands.map(\.lower)).count == bands.count else { return nil }
        self.basis = basis
        self.bands = bands.sorted { left, right in
            switch (left.lower, right.lower) {
            case (let left?, let right?): left > right
            case (let left, _): left != nil
            }
        }
    }

    private init(national bands: [Band]) {
        basis = LocalizedText(id: "Permendagri 86/2017", en: "Permendagri 86/2017")
        self.bands = bands
    }

    /// Skala nasional: Permendagri 86/2017.
    public static let national = PerformanceScale(national: [
        Band(lower: Quantity(91), word: LocalizedText(id: "Sangat Tinggi", en: "Very High")),
        Band(lower: Quantity(76), word: LocalizedText(id: "Tinggi", en: "High")),
        Band(lower: Quantity(66), word: LocalizedText(id: "Sedang", en: "Medium")),
        Band(lower: Quantity(51), word: LocalizedText(id: "Rendah", en: "Low")),
        Band(lower: nil, word: LocalizedText(id: "Sangat Rendah", en: "Very Low")),
    ])

    /// Tingkat sebuah capaian; `nil` bila capaiannya di bawah batas terendah skala ini.
    public func band(of achievement: Ratio) throws(ArithmeticError) -> Band? {
        for band in bands {
            guard let lower = band.lower else { return band }
            if try achievement >= Ratio(percent: lower) { return band }
        }
        return nil
    }
}

extension Budget {
    /// Skala kinerja yang dipakai: yang ditetapkan paket, menurut urutan berkas; tanpa itu skala nasional.
    ///
    /// Skala paket yang batasnya tidak terbaca atau kembar tidak dipakai; keduanya temuan pembacaan.
    public var performanceScales: [PerformanceScale] {
        let scales = scaleBands.inGroups(by: \.basis).compactMap { basis, rows -> PerformanceScale? in
            guard rows.allSatisfy({ $0.lower == nil || $0.lower?.value != nil }) else { return nil }
            return PerformanceScale(
                basis: LocalizedText(verbatim: basis),
                bands: rows.map { PerformanceScale.Band(lower: $0.lower?.value, word: LocalizedText(verbatim: $0.word)) })
        }
        return scales.isEmpty ? [.national] : scales
    }
}
