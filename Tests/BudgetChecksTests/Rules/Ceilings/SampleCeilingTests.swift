import BudgetChecks
import BudgetFixtures
import BudgetIntake
import Diagnostics
import PaperReading
import Testing

/// Yang dikatakan aturan pagu tentang kertas nyata satu OPD.
@Suite("Aturan pagu pada contoh nyata")
struct SampleCeilingTests {
    @Test("Setiap temuan P, dan tidak ada temuan J003 sampai J005")
    func findings() throws {
        let reading = try InputReader(options: IntakeOptions()).read([Sample.office])
        let check = BudgetCheck(reading.budget, isComplete: !reading.hasErrors)
        let own = check.findings.filter { $0.rule.code.hasPrefix("P") || ["J003", "J004", "J005"].contains($0.rule) }
        #expect(
            own.map { "\($0.rule.code) \($0.location.reference) \($0.message.text(in: .indonesian))" }.joined(separator: "\n")
                .replacing(Sample.office + "/", with: "") == """
                    P003 pagu.csv!9 "Program Pengembangan Ekspor" dinolkan pada Perubahan, dari Murni Rp256.646.500,00; program ini melayani indikator "Nilai Lapangan Usaha Perdagangan".
                    P005 pagu.csv!5 Pagu "Program Pengelolaan Sistem Informasi Industri Nasional" turun 74,06 %, dari Murni Rp103.990.900,00 menjadi Perubahan Rp26.970.500,00; ambang untuk Program utama ialah 50 %.
                    P005 pagu.csv!6 Pagu "Program Perizinan Dan Pendaftaran Perusahaan" turun 70,59 %, dari Murni Rp39.690.600,00 menjadi Perubahan Rp11.671.500,00; ambang untuk Program utama ialah 50 %.
                    P005 pagu.csv!8 Pagu "Program Stabilisasi Harga Barang Kebutuhan Pokok Dan Barang Penting" turun 59,79 %, dari Murni Rp254.081.088,00 menjadi Perubahan Rp102.178.200,00; ambang untuk Program utama ialah 50 %.
                    P005 pagu.csv!12 Pagu "Program Penggunaan Dan Pemasaran Produk Dalam Negeri" turun 76,10 %, dari Murni Rp160.996.384,00 menjadi Perubahan Rp38.472.388,00; ambang untuk Program utama ialah 50 %.
                    P005 pagu.csv!16 Pagu "Program Penunjang Urusan Pemerintahan Daerah Provinsi (UPTD RPK)" turun 59,75 %, dari Murni Rp636.879.200,00 menjadi Perubahan Rp256.335.600,00; ambang untuk Program penunjang ialah 50 %.
                    P006 target.csv!E98 Uang untuk "Nilai Lapangan Usaha Industri Pengolahan" turun 32,98 % dari Murni ke Perubahan (Rp1.586.227.863,00 menjadi Rp1.063.034.200,00), sedangkan target 2024 naik 35,94 %, dari 16,000 pada PK menjadi 21,750 pada PK Perubahan.
                    P006 target.csv!E99 Uang untuk "Nilai Lapangan Usaha Perdagangan" turun 42,74 % dari Murni ke Perubahan (Rp2.191.903.908,00 menjadi Rp1.255.115.730,00), sedangkan target 2024 naik 25,19 %, dari 12,900 pada PK menjadi 16,150 pada PK Perubahan.
                    P007 pagu.csv!14 Program utama turun 38,64 % dari Murni ke Perubahan (Rp3.778.131.771,00 menjadi Rp2.318.149.930,00), sedangkan program penunjang naik 4,26 % (Rp19.911.413.294,00 menjadi Rp20.759.458.634,00).
                    P004 pagu.csv!4 "Program Pengendalian Izin Usaha Industri" tidak punya uang di tahapan mana pun (Murni, Perubahan).
                    """
        )
    }
}
