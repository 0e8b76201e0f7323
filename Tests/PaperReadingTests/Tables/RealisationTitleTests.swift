import BudgetModel
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Tajuk kolom realisasi")
struct RealisationTitleTests {
    /// Isi dan waktu sebuah tajuk dalam satu baris.
    static func text(_ levels: String...) -> String {
        guard let title = RealisationTitle(levels) else { return "bukan" }
        let time =
            switch title.time {
            case .none: "-"
            case .between: "bukan akhir triwulan"
            case .known(let period):
                [period.quarter.name, period.span.rawValue, period.year.map { String($0) }].compactMap(\.self).joined(separator: " ")
            }
        return "\(title.content) \(time)" + (title.ceiling.map { " dari \($0.name)" } ?? "")
    }

    @Test(
        "Waktu dan isi dari satu tajuk",
        arguments: [
            ("Realisasi", "amount -"), ("Realisasi Anggaran", "amount -"), ("Realisasi 2024 (Rp)", "amount -"),
            ("Realisasi s.d. Triwulan II", "amount TW II kumulatif"), ("Realisasi s/d TW III", "amount TW III kumulatif"),
            ("Realisasi sd Triwulan 2 2024", "amount TW II kumulatif 2024"),
            ("Realisasi Keuangan sampai dengan Triwulan IV", "amount TW IV kumulatif"),
            ("Realisasi Triwulan II", "amount TW II periode"), ("Realisasi TW.I", "amount TW I periode"),
            ("Realisasi Triwulan Ketiga", "amount TW III periode"), ("Realisasi Triwulan I s.d. III", "amount TW III kumulatif"),
            ("Realisasi Triwulan II - III", "amount bukan akhir triwulan"), ("Realisasi Semester I", "amount TW II kumulatif"),
            ("Realisasi Semester II", "amount bukan akhir triwulan"), ("Realisasi s.d. Semester II", "amount TW IV kumulatif"),
            ("s.d. 30 Juni 2024", "amount TW II kumulatif 2024"), ("Realisasi per 30 Juni 2024", "amount TW II kumulatif 2024"),
            ("Realisasi 30/09/2024", "amount TW III kumulatif 2024"), ("Realisasi s.d. 2024-12-31", "amount TW IV kumulatif 2024"),
            ("Realisasi s.d. Juni", "amount TW II kumulatif"), ("Realisasi Juni 2024", "amount bukan akhir triwulan"),
            ("Realisasi s.d. 31 Agustus 2024", "amount bukan akhir triwulan"),
            ("Realisasi s.d. 15 Juni 2024", "amount bukan akhir triwulan"),
            ("% Realisasi", "percent -"), ("Persentase Penyerapan s.d. TW I", "percent TW I kumulatif"),
            ("% Realisasi terhadap Pagu Perubahan", "percent - dari Perubahan"), ("Penyerapan", "unclear -"),
            ("Penyerapan (Rp)", "amount -"), ("Actual until Q2", "amount TW II kumulatif"), ("Actual Q3", "amount TW III periode"),
        ])
    func titles(title: String, expected: String) {
        #expect(Self.text(title) == expected)
    }

    @Test(
        "Fisik, sisa, target, dan selisih bukan realisasi keuangan",
        arguments: [
            "Realisasi Fisik (%)", "Sisa Realisasi", "Target s.d. TW II", "Selisih Realisasi", "Capaian Realisasi Kinerja", "Triwulan II",
            "Uraian Realisasi", "Pagu s.d. 30 Juni", "Per 30 Juni 2024", "2024", "",
        ])
    func others(title: String) {
        #expect(Self.text(title) == "bukan")
    }

    @Test("Tajuk bertingkat dibaca seluruhnya: waktu di luar, isi di dalam")
    func levels() {
        #expect(Self.text("Realisasi s.d. TW II", "Rp") == "amount TW II kumulatif")
        #expect(Self.text("Realisasi s.d. TW II", "%") == "percent TW II kumulatif")
        #expect(Self.text("Realisasi", "TW III") == "amount TW III periode")
        #expect(Self.text("Realisasi", "Fisik") == "bukan")
        #expect(Self.text("Realisasi", "Anggaran") == "amount -")
        #expect(Self.text("Triwulan II", "Target") == "bukan")
        #expect(Self.text("Triwulan II", "Realisasi") == "amount TW II periode")
    }

    @Test("Pagu di bawah judul yang menyebut realisasi tetap pagu")
    func ceilings() {
        #expect(ColumnMeaning(levels: ["Anggaran dan Realisasi", "Anggaran"]) == .ceiling(nil))
        #expect(ColumnMeaning(levels: ["Realisasi Anggaran", "Pagu"]) == .ceiling(nil))
        #expect(ColumnMeaning(levels: ["Pagu dan Realisasi", "Sebelum Perubahan"]) == .ceiling(.original))
        #expect(ColumnMeaning(levels: ["Realisasi", "Volume"]) == .ignored)
    }

    @Test(
        "Judul di atas tabel berbicara tentang angkanya hanya bila berkata sampai kapan",
        arguments: [
            ("laporan realisasi anggaran s.d. triwulan ii tahun 2024", "TW II"), ("keadaan 30 juni 2024", "TW II"),
            ("posisi per 30 september 2024", "TW III"), ("untuk tahun yang berakhir sampai dengan 31 desember 2024 dan 2023", "TW IV"),
            ("laporan realisasi anggaran triwulan i tahun 2024", "TW I"), ("laporan realisasi semester i", "TW II"),
            ("laporan realisasi anggaran triwulan ii tahun 2024", "-"), ("pangkalpinang, 30 juni 2024", "-"),
            ("keputusan tanggal 30 juni 2024", "-"), ("perjanjian kinerja tahun 2024", "-"),
            ("keadaan 15 juni 2024", "bukan akhir triwulan"),
        ])
    func sheetTitles(title: String, expected: String) {
        let text =
            switch RealisationPeriod.statement(title: title) {
            case .none: "-"
            case .between: "bukan akhir triwulan"
            case .known(let period): period.quarter.name
            }
        #expect(text == expected)
    }
}
