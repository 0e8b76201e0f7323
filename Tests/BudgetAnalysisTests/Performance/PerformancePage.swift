import BudgetAnalysis
import BudgetFixtures
import BudgetIntake
import BudgetModel
import ExactNumbers
import PaperReading

/// Paket kecil tentang kinerja: baris setiap tabel tanpa tajuknya, dan kinerjanya dengan kata.
struct PerformancePage {
    var papers = "pk,PK,,2024,Murni,\nmonev,Monitoring,,2024,,"
    var indicators = "nilai,Nilai Industri,positif,jumlah,"
    var targets = ""
    var sheets = ""
    var lines = "2024,Dinas,Program A,,utama,APBD,1000,800"
    var links = ""
    var money = ""
    var scale: String?

    func budget() throws -> Budget {
        var files = [
            "dokumen.csv": "Kode,Jenis,Tanggal,Tahun,Tahapan,Mengubah\n\(papers)\n",
            "indikator.csv": "Kode,Nama,Arah,Akumulasi,Rumus Negatif\n\(indicators)\n",
            "pagu.csv": "Tahun,OPD,Program,Unit,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n\(lines)\n",
            "target.csv": "Dokumen,Indikator,Jenis,Tahun,Nilai Tertera\n\(targets)\n",
            "kaitan.csv": "Program,Indikator,Bobot\n\(links)\n",
            "realisasi-keuangan.csv": "Dokumen,Indikator,Program,Tahun,Periode,Sifat,Jumlah,Persen Tertera\n\(money)\n",
            "realisasi-kinerja.csv":
                "Dokumen,Indikator,Tahun,Periode,Target Tahun Tertera,Target Periode Tertera,Realisasi Tertera,Jumlah Capaian Tertera,Penjelasan\n\(sheets)\n",
        ]
        files["skala.csv"] = scale.map { "Batas Bawah,Sebutan,Dasar Hukum\n\($0)\n" }
        let package = try TemporaryPackage(files)
        return try withExtendedLifetime(package) { try DataPackageReader().read(package.path).budget }
    }

    func performances() throws -> [IndicatorPerformance] { try BudgetYear(budget(), year: 2024).performances() }

    /// Triwulan-triwulan indikator pertama, seperti "TW I: target 5.4375 (turunan), realisasi 4.952, capaian 91.07 %, sd 4.952 = 22.77 %".
    func quarters() throws -> [String] { try performances().first?.quarters.map { try $0.words } ?? [] }
}

extension QuarterPerformance {
    var words: String {
        get throws {
            let origin = targetOrigin.map { $0 == .derived ? " (turunan)" : " (kertas)" } ?? ""
            let total = try cumulativeRealised.map { try $0.rounded(to: 3).plainText } ?? "-"
            return """
                \(quarter.name): target \(target.words)\(origin), realisasi \(realised.words), capaian \(try achievement.words), \
                sd \(total) = \(try cumulativeAchievement.words)
                """
        }
    }
}

extension PerformanceValue? {
    var words: String {
        switch self {
        case .number(let number): number.plainText
        case .range(let range): "\(range.lowerBound.plainText)..\(range.upperBound.plainText)"
        case .grade(let grade): grade.rawValue
        case nil: "-"
        }
    }
}

extension Achievement? {
    var words: String {
        get throws {
            switch self {
            case .ratio(let ratio): "\(try ratio.percent().plainText) %"
            case .grade(let steps): "\(steps) tingkat"
            case nil: "-"
            }
        }
    }
}

extension PromisedTarget {
    /// Seperti "21.750 dari pk-perubahan" atau "berbeda: a, b".
    var words: String {
        let papers = promises.map(\.target.document).joined(separator: ", ")
        return switch self {
        case .none: "tidak ada"
        case .agreed(let value, _): "\(Optional(value).words) dari \(papers)"
        case .disputed: "berbeda: \(papers)"
        case .unclear: "tidak pasti: \(papers)"
        }
    }
}

extension ClosedRange<Ratio>? {
    /// Batas-batasnya dalam persen.
    var percents: String {
        get throws {
            try map { try "\($0.lowerBound.percent().plainText)..\($0.upperBound.percent().plainText)" } ?? "-"
        }
    }
}
