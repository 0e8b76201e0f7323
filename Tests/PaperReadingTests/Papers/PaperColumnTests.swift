import Testing

@testable import PaperReading

@Suite("Arti kolom kertas dari tingkat-tingkat tajuknya")
struct PaperColumnTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let levels: [String]
        let role: PaperRole?
        var quarter: Int?
        var year: Int?
        var ordinal: Int?

        init(_ levels: [String], _ role: PaperRole?, quarter: Int? = nil, year: Int? = nil, ordinal: Int? = nil) {
            (self.levels, self.role, self.quarter, self.year, self.ordinal) = (levels, role, quarter, year, ordinal)
        }

        var testDescription: String { levels.joined(separator: " / ") }
    }

    private static let running = "Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan (Tahun n-1) yang dievaluasi"
    private static let former = "Realisasi Capaian Kinerja Renstra Perangkat Daerah s/d Renja Perangkat Daerah Tahun Lalu (n-2)"

    @Test(
        "Kata, pasangan, triwulan, dan tahun tajuk",
        arguments: [
            Case(["SASARAN PROGRAM"], .objective), Case(["INDIKATOR KINERJA PROGRAM"], .indicator), Case(["PROGRAM/ KEGIATAN"], .program),
            Case(["Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan"], .program), Case(["Kegiatan/Sub Kegiatan"], .program),
            Case(["Bidang Penanggung jawab"], .unitInCharge), Case(["Unit Perangkat Daerah Penanggung Jawab"], .unitInCharge),
            Case(["ANGGARAN (Rp)", "SEMULA"], .amount), Case(["TARGET", "BERTAMBAH/ (BERKURANG)"], .difference),
            Case(["Target Triwulan", "II"], .quarterTarget, quarter: 2), Case(["Capaian (%)", "IV"], .achievement, quarter: 4),
            Case(["Realisasi Kinerja Pada Triwulan (Rp)", "3", "K"], .realised, quarter: 3),
            Case(["Realisasi Kinerja Pada Triwulan", "I", "Rp"], .moneyRealised, quarter: 1),
            Case(["Target Renstra Perangkat Daerah pada Tahun 2026", "K"], .endOfPeriod, year: 2026),
            Case(["Target Renstra Perangkat Daerah pada Tahun 2026", "Rp"], .printedOnly, year: 2026),
            Case([former, "K"], .printedOnly), Case([former, "Rp"], .printedOnly), Case([running, "K"], .target),
            Case([running, "Rp"], .amount),
            Case([running, "K", "Volume"], .target), Case([running, "K", "Satuan"], .unit),
            Case(["Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi", "K"], .realisedToDate),
            Case(["Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi", "Rp"], .printedOnly),
            Case(["Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)", "K"], .cumulativeAchievement),
            Case(["Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2024 (%)", "K"], .printedOnly, year: 2024),
            Case(["Capaian Kinerja dan Kerangka Pendanaan", "2022", "Target"], .target, year: 2022),
            Case(["Capaian Kinerja dan Kerangka Pendanaan", "2022", "Rp"], .printedOnly, year: 2022),
            Case(["Target Kinerja pada Tahun ke-", "3"], .target, ordinal: 3), Case(["2025"], .target, year: 2025),
            Case(["Triwulan II", "Realisasi Anggaran (Rp)"], .moneyRealised, quarter: 2),
            Case(["PERSENTASE REALISASI ANGGARAN TW I"], .moneyPercent, quarter: 1), Case(["Lokasi"], nil),
        ])
    func roles(_ item: Case) {
        let column = PaperColumn(position: 0, levels: item.levels)
        #expect(column?.role == item.role)
        #expect(column?.quarter == item.quarter)
        #expect(column?.year == item.year)
        #expect(column?.ordinal == item.ordinal)
    }
}
