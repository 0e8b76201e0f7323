import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import PaperReading

/// Satu paket kecil dan yang dikatakan pembaca tentangnya, seperti dibaca pengguna.
struct ReadingPage {
    let result: IntakeResult
    private let package: TemporaryPackage

    init(_ files: [String: String]) throws {
        package = try TemporaryPackage(files)
        result = try DataPackageReader().read(package.path)
    }

    var budget: Budget { result.budget }

    /// Semua temuan: tempat, bobot, dan kode; lalu apa; lalu apa yang dilakukan.
    func text(in language: Language = .indonesian) -> String {
        let pages = result.findings.map { finding in
            """
            \(finding.location.text.text(in: language)): \(finding.severity.label.text(in: language)) \(finding.rule.code)
              \(finding.message.text(in: language))
              \(finding.advice.text(in: language))
            """
        }
        return package.shortened(pages.joined(separator: "\n"))
    }

    /// Penjelasan mengapa paket ini tidak dapat dibaca sama sekali.
    static func refusal(_ files: [String: String], in language: Language = .indonesian) throws -> String {
        let package = try TemporaryPackage(files)
        do throws(IntakeError) {
            _ = try DataPackageReader().read(package.path)
            return "terbaca"
        } catch {
            return package.shortened(error.explanation.text(in: language))
        }
    }
}

/// Paket terkecil yang sah; setiap uji mengganti satu tabelnya.
enum SmallPackage {
    static let lines = """
        Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas,,Program A,utama,APBD,1.000.000,800.000
        2024,Dinas,UPTD RPK,Program A,utama,APBD,500.000,"500.000,25"

        """
    static let documents = """
        Kode,Jenis,Tahun,Tahapan
        pk,PK,2024,Murni

        """
    static let indicators = """
        Kode,Nama
        nilai,Nilai industri

        """

    /// Paket dengan pagu sah dan tabel-tabel ini.
    static func with(_ files: [String: String]) -> [String: String] {
        ["pagu.csv": lines, "dokumen.csv": documents, "indikator.csv": indicators].merging(files) { _, new in new }
    }
}
