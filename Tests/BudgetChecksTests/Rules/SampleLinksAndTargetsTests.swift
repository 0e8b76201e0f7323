import BudgetChecks
import BudgetFixtures
import BudgetIntake
import Diagnostics
import PaperReading
import Testing

/// Semua temuan kaitan dan target pada dokumen nyata; setiap baris sudah dinilai benar terhadap naskahnya.
@Suite("Kaitan dan target Disperindag 2024")
struct SampleLinksAndTargetsTests {
    @Test("Temuan dan tempatnya")
    func findings() throws {
        let reading = try InputReader(options: IntakeOptions()).read([Sample.office])
        let check = BudgetCheck(reading.budget, isComplete: !reading.hasErrors)
        let words = check.findings.filter { "KT".contains($0.rule.code.prefix(1)) }.map { finding in
            let place = finding.location.reference.replacing(Sample.office + "/", with: "")
            return "\(finding.rule.code) \(finding.severity.label.text(in: .indonesian)) \(place): \(finding.message.text(in: .indonesian))"
        }
        #expect(
            words.joined(separator: "\n")
                == """
                T002 kesalahan target.csv!E89: Dua lampiran keputusan 188.4/107/SK/DISPERINDAG/2024 tanggal 27 Juni 2024, IKU Perubahan (iku-perubahan-lampiran-1) dan IKU Perubahan (iku-perubahan-lampiran-2), menargetkan "Nilai Lapangan Usaha Industri Pengolahan" berbeda: target 2025: 21,800 dan 16,750; target 2026: 21,850 dan 17,750.
                T002 kesalahan target.csv!E94: Dua lampiran keputusan 188.4/107/SK/DISPERINDAG/2024 tanggal 27 Juni 2024, IKU Perubahan (iku-perubahan-lampiran-1) dan IKU Perubahan (iku-perubahan-lampiran-2), menargetkan "Nilai Lapangan Usaha Perdagangan" berbeda: target 2025: 16,200 dan 13,550; target 2026: 16,250 dan 14,200.
                T001 peringatan target.csv!E38: Kondisi awal "Nilai Lapangan Usaha Perdagangan" berbeda antarkertas: 11,750 pada RPD; 14,500 pada IKU, IKU Perubahan (iku-perubahan-lampiran-1), IKU Perubahan (iku-perubahan-lampiran-2). Tahunnya tidak disebut oleh: RPD; mungkin tahunnya lain.
                T004 peringatan target.csv!E7: Kondisi akhir "Pertumbuhan PDRB" pada RPD tertera 5,78, sedangkan target tahun terakhirnya, 2026, 4,78.
                T004 peringatan target.csv!E49: Kondisi akhir "Indeks Reformasi Birokrasi (indeks-rb-tujuan)" pada RPD tertera 70,51, sedangkan target tahun terakhirnya, 2026, 70,50.
                T004 peringatan target.csv!E55: Kondisi akhir "Indeks Reformasi Birokrasi (indeks-rb-sasaran)" pada RPD tertera 70,51, sedangkan target tahun terakhirnya, 2026, 70,50.
                T005 peringatan target.csv!E89: Target "Nilai Lapangan Usaha Industri Pengolahan" pada IKU Perubahan (iku-perubahan-lampiran-2) memburuk: 21,750 (2024) menjadi 16,750 (2025), padahal makin tinggi makin baik.
                T005 peringatan target.csv!E94: Target "Nilai Lapangan Usaha Perdagangan" pada IKU Perubahan (iku-perubahan-lampiran-2) memburuk: 16,150 (2024) menjadi 13,550 (2025), padahal makin tinggi makin baik.
                T008 peringatan realisasi-kinerja.csv!E2: Lembar Monitoring (monev-tw1) TW I 2024 memakai target 21,750 untuk "Nilai Lapangan Usaha Industri Pengolahan", yang baru ditetapkan IKU Perubahan (iku-perubahan-lampiran-1) bertanggal 27 Juni 2024; pada akhir TW I yang berlaku 16,000 dari PK bertanggal Januari 2024.
                T008 peringatan realisasi-kinerja.csv!E3: Lembar Monitoring (monev-tw1) TW I 2024 memakai target 16,150 untuk "Nilai Lapangan Usaha Perdagangan", yang baru ditetapkan IKU Perubahan (iku-perubahan-lampiran-1) bertanggal 27 Juni 2024; pada akhir TW I yang berlaku 12,900 dari PK bertanggal Januari 2024.
                K006 catatan pagu.csv!17: Program dukungan APBN yang tidak dikaitkan dengan indikator: 3, berjumlah Rp1.540.217.000,00 pada tahapan Perubahan 2024; uangnya tidak dihitung di belakang target mana pun.
                T005 catatan target.csv!E28: Target "Laju Pertumbuhan PDRB Sub Sektor Perdagangan" pada RPD memburuk: 6,50 (2023) menjadi 4,94 (2024); ini laju, jadi nilainya sendiri mungkin tetap bertambah.
                T006 catatan realisasi-kinerja.csv!F8: Target keempat triwulan 2024 "Nilai Lapangan Usaha Industri Pengolahan" berjumlah 21,752, sedangkan target tahunnya 21,750; selisihnya masih di dalam pembulatan cetaknya.
                T006 catatan realisasi-kinerja.csv!F9: Target keempat triwulan 2024 "Nilai Lapangan Usaha Perdagangan" berjumlah 16,152, sedangkan target tahunnya 16,150; selisihnya masih di dalam pembulatan cetaknya.
                T007 catatan target.csv!E3: Target "Pertumbuhan PDRB" pada RPD lebih buruk daripada yang sudah tercapai: 2023: 4,28 (kondisi awal 5,05); 2024: 4,39 (kondisi awal 5,05); 2025: 4,46 (kondisi awal 5,05); 2026: 4,78 (kondisi awal 5,05); ini laju, jadi nilainya sendiri mungkin tetap bertambah.
                """
        )
    }
}
