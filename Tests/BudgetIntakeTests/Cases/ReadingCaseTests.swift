import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import PaperReading
import Testing

@testable import BudgetIntake

/// Satu masukan kecil yang pernah terbaca dengan jumlah lain, dan jumlah belanjanya yang benar.
struct ReadingCase: Sendable, CustomTestStringConvertible {
    let name: String
    let inputs: [String]
    var year: Int?
    /// Jumlah belanja per tahapan, didahului tahunnya bila tahunnya beberapa; beberapa bila lebih dari satu bacaan diterima.
    let totals: [String]
    /// `true` bila menolaknya juga benar.
    var mayRefuse = false

    init(_ name: String, _ inputs: [String], year: Int? = nil, totals: [String], mayRefuse: Bool = false) {
        (self.name, self.inputs, self.year, self.totals, self.mayRefuse) = (name, inputs, year, totals, mayRefuse)
    }

    var testDescription: String { "\(name): \(inputs.joined(separator: ", "))" }

    /// Jumlah yang terbaca; `nil` bila ditolak.
    func read() throws -> String? {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/ReadingCases/\(name)")
        var options = IntakeOptions()
        options.year = year
        let paths = inputs.map { folder.appendingPathComponent($0).path }
        let result = try InputReader(options: options).read(paths)
        guard !result.allFindings.contains(where: { $0.severity == .error }) else { return nil }
        return try Self.text(result.budget.lines)
    }

    private static func text(_ lines: BudgetLines) throws -> String {
        let years = Set(lines.map(\.year))
        var sums: [String: Rupiah] = [:]
        for line in lines where line.group.isInsideTotal {
            for stage in line.ceilings.stages {
                let key = (years.count > 1 ? "\(line.year) " : "") + stage.name.lowercased()
                sums[key] = try (sums[key] ?? .zero) + (line.ceilings[stage] ?? .zero)
            }
        }
        return sums.sorted { $0.key < $1.key }.map { "\($0.key) \(NumberNotation.decimalComma.text($0.value.quantity))" }
            .joined(separator: ", ")
    }
}

@Suite("Masukan kecil yang pernah salah terbaca")
struct ReadingCaseTests {
    @Test("Terbaca dengan jumlah yang benar, atau ditolak bila itu juga benar", arguments: ReadingCase.all)
    func readsRight(_ example: ReadingCase) throws {
        guard let read = try example.read() else {
            #expect(example.mayRefuse, "ditolak")
            return
        }
        #expect(example.totals.contains(read), "terbaca \(read)")
    }
}

extension ReadingCase {
    static let all = [
        ReadingCase("apbdes-dua-kolom-kode", ["apbdes.csv"], totals: ["murni 1.550.000.000, perubahan 1.469.251.800,50"]),
        ReadingCase("apbdes-dua-kolom-kode", ["apbdes.xlsx"], totals: ["murni 1.550.000.000, perubahan 1.469.251.800,50"]),
        ReadingCase("apbdes-dua-kolom-kode", ["belanja-saja.csv"], totals: ["murni 1.550.000.000, perubahan 1.469.251.800,50"]),
        ReadingCase("banyak-baris-dilewati", ["banyak-dilewati.csv"], totals: ["murni 600.000.000, perubahan 660.000.000"]),
        ReadingCase("beberapa-tahun", ["dua-tahun.csv"], year: 2024, totals: ["murni 400.000.000, perubahan 400.000.000"]),
        ReadingCase(
            "beberapa-tahun", ["dua-tahun.csv"],
            totals: ["2023 murni 300.000.000, 2023 perubahan 300.000.000, 2024 murni 400.000.000, 2024 perubahan 400.000.000"]),
        ReadingCase("belanja-daerah-tanpa-kode", ["ringkasan.csv"], year: 2024, totals: ["murni 100.000.000, perubahan 120.000.000"]),
        ReadingCase(
            "belanja-daerah-tanpa-kode", ["ringkasan-berjumlah.csv"], year: 2024, totals: ["murni 100.000.000, perubahan 120.000.000"]),
        ReadingCase("deviasi-dan-bobot", ["rfk.csv"], year: 2024, totals: ["murni 1.000.000.000"]),
        ReadingCase("dua-kolom-selisih", ["dua-selisih.csv"], totals: ["murni 300.000.000, perubahan 295.000.000"]),
        ReadingCase("efisiensi", ["rekap_efisiensi.csv"], totals: ["pergeseran 1 230.000.000"], mayRefuse: true),
        ReadingCase(
            "efisiensi", ["rekap_murni.csv", "rekap_efisiensi.csv"], totals: ["murni 300.000.000, pergeseran 1 230.000.000"],
            mayRefuse: true),
        ReadingCase("efisiensi", ["sebelum-setelah.csv"], year: 2025, totals: ["murni 300.000.000, pergeseran 1 230.000.000"]),
        ReadingCase("kaitan-program-tidak-ada", ["paket"], totals: ["murni 300.000.000, perubahan 300.000.000"], mayRefuse: true),
        ReadingCase("kode-rekening-dan-kode-akun", ["belanja.csv"], year: 2024, totals: ["murni 300"]),
        ReadingCase("kode-x-xx", ["placeholder.csv"], totals: ["murni 4.083.043.026, perubahan 3.914.311.235"]),
        ReadingCase("kua-ppas-pagu-indikatif", ["kua-ppas.csv"], totals: ["murni 300.000.000"]),
        ReadingCase("laporan-realisasi-per-dokumen", ["laporan-realisasi.xlsx"], totals: [""]),
        ReadingCase("lembar-bernama-pagu", ["lembar-pagu.xlsx"], totals: ["murni 300.000.000, perubahan 300.000.000"]),
        ReadingCase("lembar-per-unit", ["per-unit.xlsx"], year: 2024, totals: ["murni 900.000.000, perubahan 480.000.000"]),
        ReadingCase("lra-empat-kolom-kode", ["kode-di-empat-kolom.csv"], totals: ["murni 15.912.000"]),
        ReadingCase("lra-empat-kolom-kode", ["tajuk-kosong.csv"], totals: ["murni 15.912.000"]),
        ReadingCase("lra-empat-kolom-kode", ["tajuk-gabung.xlsx"], totals: ["murni 15.912.000"]),
        ReadingCase("lra-kelompok-belanja", ["lra-kelompok.csv"], totals: ["murni 3.678.352.600"]),
        ReadingCase("nama-berkas-pak", ["anggaran untuk pak kadis.csv"], totals: ["murni 300.000.000"]),
        ReadingCase("nama-sumber-dana", ["nama-sumber-dana.csv"], totals: ["murni 300.000.000, perubahan 290.000.000"]),
        ReadingCase("nomor-kolom-satu-koma-nol", ["rekap-opd.xlsx"], totals: ["murni 300.000.000, perubahan 300.000.000"]),
        ReadingCase("nomor-kolom-satu-koma-nol", ["rka.xlsx"], totals: ["murni 659.400"]),
        ReadingCase("opd-berkode-nol", ["opd-berkode.csv"], totals: ["murni 452.000.000, perubahan 442.500.000"]),
        ReadingCase("pendapatan-berkode-lama", ["anggaran.csv"], year: 2024, totals: ["murni 300"]),
        ReadingCase("program-hanya-persen", ["monitoring.csv"], year: 2024, totals: ["murni 100.000.000"]),
        ReadingCase("program-penunjang-bernomor", ["program.csv"], year: 2024, totals: ["murni 1.500.000.000, perubahan 1.300.000.000"]),
        ReadingCase("satuan-di-kolom", ["program.csv"], year: 2024, totals: ["murni 1.500.000.000"]),
        ReadingCase("selisih-dan-surplus", ["ringkasan.csv"], year: 2024, totals: ["murni 70.000.000, perubahan 80.000.000"]),
        ReadingCase("selisih-sama-dengan-murni", ["program.csv"], year: 2024, totals: ["murni 523.456.789, perubahan 673.456.790"]),
        ReadingCase(
            "tahapan-kosong-bukan-nol", ["ringkasan.csv"], year: 2024,
            totals: ["murni 2.350.000.000.000, perubahan 3.370.000.000.000", "murni 2.350.000.000.000, perubahan 3.080.000.000.000"],
            mayRefuse: true),
        ReadingCase("tahapan-sebagai-kolom", ["tahapan.csv"], totals: ["murni 300.000.000, perubahan 270.000.000"], mayRefuse: true),
        ReadingCase("tahapan-sebagai-kolom", ["jenis-anggaran.csv"], totals: ["murni 300.000.000, perubahan 270.000.000"], mayRefuse: true),
        ReadingCase("tajuk-pagu-miliar", ["pagu-miliar.csv"], year: 2024, totals: ["murni 3.750.000.000"]),
        ReadingCase("tajuk-pagu-miliar", ["pagu-juta.csv"], year: 2024, totals: ["murni 3.750.500.000"]),
        ReadingCase("tanpa-tajuk", ["tanpa-tajuk.csv"], year: 2024, totals: [], mayRefuse: true),
        ReadingCase("titik-koma-di-dalam-kutip", ["program.csv"], year: 2024, totals: ["murni 5.000.000, perubahan 5.300.000"]),
        ReadingCase("total-tanpa-nama", ["rekap.csv"], totals: ["murni 300.000.000, perubahan 300.000.000"]),
        ReadingCase("triliyun-di-indikator", ["ringkasan.csv"], year: 2024, totals: ["murni 1.500.000.000, perubahan 1.300.000.000"]),
        ReadingCase("triwulan-berulang", ["triwulan.csv"], totals: ["murni 170.000.000"], mayRefuse: true),
    ]
}
