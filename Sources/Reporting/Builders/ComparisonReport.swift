public import BudgetAnalysis
import BudgetModel
public import Diagnostics

/// Menyusun laporan perbandingan dari hasil analisis.
///
/// Laporan ini satu-satunya sumber bagi buku kerja, terminal, CSV, dan JSON.
public struct ComparisonReport {
    let comparison: Comparison
    let findings: [Finding]
    let toolVersion: String

    /// - Parameters:
    ///   - comparison: Perbandingan dua tahapan.
    ///   - findings: Temuan pembacaan yang ikut dilaporkan.
    ///   - toolVersion: Versi Selisih, dicetak pada *Metode dan Sumber*.
    public init(_ comparison: Comparison, findings: [Finding], toolVersion: String) {
        self.comparison = comparison
        self.findings = findings
        self.toolVersion = toolVersion
    }

    /// Laporan lengkap.
    ///
    /// - Throws: ``AnalysisError`` bila suatu jumlah melampaui batas hitungan tepat.
    public func report() throws(AnalysisError) -> Report {
        do {
            let sideBySide = try SideBySideTable(comparison)
            var sections = [
                try summary(sideBySide), sideBySide.section, try support(), try realisation(), try links(),
            ]
            if let details = try details() { sections.append(details) }
            sections.append(method())
            return Report(
                title: LocalizedText(
                    id: "Matriks Sandingan Anggaran Tahun \(comparison.year)",
                    en: "Budget Side-by-Side \(comparison.year)"
                ),
                subtitles: subtitles,
                year: comparison.year,
                sections: sections
            )
        } catch let error as AnalysisError {
            throw error
        } catch {
            throw .overflow
        }
    }

    private var subtitles: [LocalizedText] {
        let offices = comparison.offices
        let office =
            offices.count == 1
            ? LocalizedText(verbatim: offices[0])
            : LocalizedText(id: "Gabungan \(offices.count) OPD", en: "\(offices.count) offices combined")
        return [
            office,
            LocalizedText(
                id: "\(comparison.from.label) dibandingkan dengan \(comparison.to.label), dalam rupiah",
                en: "\(comparison.from.label) compared with \(comparison.to.label), in rupiah"
            ),
        ]
    }
}
