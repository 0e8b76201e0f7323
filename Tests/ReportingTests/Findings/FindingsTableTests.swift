import Diagnostics
import ExactNumbers
import Reporting
import Testing

@Suite("Tabel temuan")
struct FindingsTableTests {
    @Test("Setiap kolom, dengan angka bertipe")
    func rows() {
        let table = FindingsTable.table(FindingSamples.all)
        #expect(table.id == "temuan")
        #expect(
            table.columns.map { $0.title.text(in: .indonesian) } == [
                "Kode", "Bobot", "Tempat", "Tentang", "Temuan", "Seharusnya", "Tertera", "Selisih", "Yang perlu dilakukan", "Keputusan",
                "Alasan", "Jati diri",
            ])
        #expect(
            table.rows(for: [.everyone, .hidden]) == [
                [
                    "J001", "kesalahan", "kantor/total-tertera.csv!D5", "Anggaran", "Jumlahnya tertera Rp1.010.000,00.", "1.000.000",
                    "1.010.000", "10.000", "Periksa jumlahnya.", "", "", "Anggaran; 1010000",
                ],
                [
                    "R001", "peringatan", "isian A.xlsx!realisasi!AB3", "Nilai", "Capaiannya tertera 91 %.", "90 %", "91 %", "1 %",
                    "Hitung ulang.", "kembali, karena angkanya berubah sejak diterima 2024-11-20", "sesuai risalah", "Nilai; 91",
                ],
                [
                    "D001", "catatan", "a|b:c.csv", "=1+1 `kode` <b>", "Harinya | keliru.", "Kamis", "␛[31mJumat|␊Kamis", "",
                    "Perbaiki harinya.", "diterima 2024-11-20", "sesuai risalah", "=1+1 `kode` <b>; ␛[31mJumat|␊Kamis; Kamis",
                ],
            ])
        #expect(table.rows[0].cells[7].value == .amount(Rupiah(10_000)))
        #expect(table.rows(in: .english)[2][9...10] == ["accepted 2024-11-20", "sesuai risalah"])
    }

    @Test("Hitungan menurut bobot: terbuka, diterima, jumlah")
    func counts() {
        let expected = [
            ["kesalahan", "1", "0", "1"], ["peringatan", "1", "0", "1"], ["catatan", "0", "1", "1"], ["Jumlah", "2", "1", "3"],
        ]
        #expect(FindingsTable.counts(FindingSamples.all).rows() == expected)
        #expect(FindingsTable.counts([]).rows().last == ["Jumlah", "0", "0", "0"])
    }

    @Test("Laporan: aturan yang tidak dijalankan, hitungan, tabel; tanpa temuan sebuah kalimat")
    func report() {
        let blocks = FindingSamples.report.report().sections[0].blocks
        let skipped = LocalizedText(
            id: "Tidak dijalankan karena ada kesalahan bacaan: J002, P001. Perbaiki kesalahan bacaan dahulu, lalu periksa lagi.",
            en: "Not run because of reading errors: J002, P001. Mend the reading errors first, then check again."
        )
        #expect(
            blocks.map { block in
                if case .table(let table) = block { table.id.name } else { block.sentences.map { $0.text(in: .indonesian) }.joined() }
            } == [skipped.text(in: .indonesian), "jumlah-temuan", "temuan"])
        #expect(
            FindingsReport([]).report().sections[0].blocks.last == .paragraph(LocalizedText(id: "Tidak ada temuan.", en: "No findings.")))
        #expect(FindingsReport([]).report().sections.map(\.id) == ["temuan"])
    }
}
