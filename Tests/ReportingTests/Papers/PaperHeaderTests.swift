import Reporting
import Testing

@Suite("Tajuk kertas resmi menurut papers.md")
struct PaperHeaderTests {
    private static let numbers = (1...12).map(String.init)

    private func table(_ paper: String, _ id: TableID) throws -> ReportTable {
        try #require(PaperDesk.sample().report(paper).table(id))
    }

    @Test("Lampiran PK, bernomor 1-5 dan (1)-(5)", arguments: [("pk", "1 2 3 4 5"), ("pk-perubahan", "(1) (2) (3) (4) (5)")])
    func agreement(paper: String, numbers: String) throws {
        let table = try table(paper, TableID("\(paper)-target"))
        #expect(
            table.headerWords() == ["NO.", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET KINERJA", "FORMULA PENGHITUNGAN TARGET"])
        #expect(table.columns.map { $0.number ?? "" }.joined(separator: " ") == numbers)
    }

    @Test("Tabel RPD")
    func plan() throws {
        #expect(
            try table("rpd", "rpd").headerWords() == [
                "No", "TUJUAN RPD", "SASARAN RPD", "INDIKATOR TUJUAN/ SASARAN RPD",
                "INDIKATOR KINERJA DINAS PERINDUSTRIAN DAN PERDAGANGAN PROVINSI KEPULAUAN BANGKA BELITUNG",
                "KONDISI KINERJA PADA AWAL PERIODE RPD", "TARGET CAPAIAN SETIAP TAHUN > 2023", "TARGET CAPAIAN SETIAP TAHUN > 2024",
                "TARGET CAPAIAN SETIAP TAHUN > 2025", "TARGET CAPAIAN SETIAP TAHUN > 2026", "KONDISI KINERJA PADA AKHIR PERIODE RPD",
            ])
    }

    @Test("Lampiran IKU, bernomor 1-10", arguments: ["iku", "iku-perubahan"])
    func keyIndicators(paper: String) throws {
        let table = try table(paper, TableID("\(paper)-lampiran"))
        #expect(
            table.headerWords() == [
                "NO", "SASARAN", "INDIKATOR KINERJA SASARAN", "KONDISI AWAL > Tahun 2022", "TARGET > 2023", "TARGET > 2024",
                "TARGET > 2025", "TARGET > 2026", "Definisi", "Formula Perhitungan (rumus menghitung realisasi target)",
                "Bidang Penanggung jawab",
            ])
        #expect(table.columns.compactMap(\.number) == Array(Self.numbers.prefix(11)))
    }

    @Test("Sandingan IKU")
    func comparedKeyIndicators() throws {
        let words = try table("iku-sandingan", "iku-sandingan").headerWords()
        #expect(
            words == [
                "NO", "SASARAN", "INDIKATOR", "SATUAN", "TAHUN", "TARGET > SEMULA", "TARGET > MENJADI", "TARGET > BERTAMBAH/(BERKURANG)",
                "TARGET > %",
            ])
    }

    @Test("Monitoring, bernomor 1-12", arguments: zip(1...4, ["I", "II", "III", "IV"]))
    func monitoring(number: Int, numeral: String) throws {
        let table = try table("monev-tw\(number)", TableID("monev-tw\(number)"))
        func inQuarter(_ words: String) -> String { "TRIWULAN \(numeral) > \(words)" }
        #expect(
            table.headerWords() == [
                "NO", "SASARAN", "INDIKATOR KINERJA", "SATUAN", "TARGET TAHUN 2024", inQuarter("TARGET KINERJA TW \(numeral)"),
                inQuarter("REALISASI KINERJA TW \(numeral) (*)"), inQuarter("PERSENTASE CAPAIAN TW \(numeral)"),
                inQuarter("PENJELASAN PROGRES TW \(numeral)"), inQuarter("PERSENTASE CAPAIAN s.d. TW \(numeral)"),
                inQuarter("PERSENTASE REALISASI ANGGARAN s.d. TW \(numeral) (pagu tidak disebut kertasnya)"), "PENANGGUNG JAWAB (BIDANG)",
            ])
        #expect(table.columns.compactMap(\.number) == Self.numbers)
    }

    @Test("Kolom 11 seperti di naskah bila disetel")
    func sourceColumn() throws {
        let table = try #require(
            PaperDesk.sample([.monitoringColumn: "sumber"]).report("monev-tw3").table("monev-tw3"))
        #expect(table.headerWords()[10] == "TRIWULAN III > PERSENTASE REALISASI ANGGARAN TW III")
    }

    @Test("Hasil evaluasi AKIP")
    func evaluation() throws {
        #expect(
            try table("lhe-akip", "lhe-akip").headerWords() == [
                "No.", "Komponen Yang Dinilai", "Bobot", "Nilai Tahun 2022", "Nilai Tahun 2023",
            ])
    }

    @Test("Rencana tindak lanjut")
    func followUp() throws {
        #expect(
            try table("tindak-lanjut", "tindak-lanjut").headerWords() == [
                "NO", "REKOMENDASI", "RENCANA AKSI TINDAKLANJUT", "TARGET", "RENCANA WAKTU PELAKSANAAN", "STATUS/ PROGRES PENYELESAIAN",
                "REALISASI > TRIWULAN I", "REALISASI > TRIWULAN II", "REALISASI > TRIWULAN III", "REALISASI > TRIWULAN IV",
                "LINK DOKUMEN BUKTI DUKUNG",
            ])
    }
}
