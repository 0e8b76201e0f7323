import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

@Suite("Naskah")
struct NarrativeTests {
    @Test(
        "Pagu dua tahapan: turun, naik, tetap, nol tetap nol, baru, nihil, dan tidak tercantum",
        arguments: [
            (
                Int64?(790_236_963), Int64?(503_909_700),
                "Pagu A pada tahapan Murni sebesar Rp790.236.963,00 dan pada tahapan Perubahan menjadi sebesar Rp503.909.700,00, berkurang sebesar Rp286.327.263,00, atau 36,23 %.",
                "The ceiling of A was Rp790,236,963.00 at stage Original and became Rp503,909,700.00 at stage Revised, a decrease of Rp286,327,263.00, or 36.23%."
            ),
            (
                100, 125,
                "Pagu A pada tahapan Murni sebesar Rp100,00 dan pada tahapan Perubahan menjadi sebesar Rp125,00, bertambah sebesar Rp25,00, atau 25,00 %.",
                "The ceiling of A was Rp100.00 at stage Original and became Rp125.00 at stage Revised, an increase of Rp25.00, or 25.00%."
            ),
            (
                100, 100, "Pagu A pada tahapan Murni sebesar Rp100,00 dan pada tahapan Perubahan tetap sebesar Rp100,00.",
                "The ceiling of A was Rp100.00 at stage Original and stayed Rp100.00 at stage Revised."
            ),
            (
                0, 0, "Pagu A pada tahapan Murni sebesar Rp0,00 dan pada tahapan Perubahan tetap sebesar Rp0,00.",
                "The ceiling of A was Rp0.00 at stage Original and stayed Rp0.00 at stage Revised."
            ),
            (
                0, 5,
                "Pagu A pada tahapan Murni sebesar Rp0,00 dan pada tahapan Perubahan menjadi sebesar Rp5,00, bertambah sebesar Rp5,00 (baru).",
                "The ceiling of A was Rp0.00 at stage Original and became Rp5.00 at stage Revised, an increase of Rp5.00 (new)."
            ),
            (
                nil, 5,
                "Pagu A tidak tercantum pada tahapan Murni dan pada tahapan Perubahan sebesar Rp5,00, bertambah sebesar Rp5,00 (baru).",
                "The ceiling of A was not listed at stage Original and was Rp5.00 at stage Revised, an increase of Rp5.00 (new)."
            ),
            (
                256_646_500, 0,
                "Pagu A pada tahapan Murni sebesar Rp256.646.500,00 dan pada tahapan Perubahan menjadi nihil, berkurang sebesar Rp256.646.500,00, atau 100,00 %.",
                "The ceiling of A was Rp256,646,500.00 at stage Original and became nil at stage Revised, a decrease of Rp256,646,500.00, or 100.00%."
            ),
            (
                7, nil,
                "Pagu A pada tahapan Murni sebesar Rp7,00 dan tidak tercantum lagi pada tahapan Perubahan, berkurang sebesar Rp7,00, atau 100,00 %.",
                "The ceiling of A was Rp7.00 at stage Original and was no longer listed at stage Revised, a decrease of Rp7.00, or 100.00%."
            ),
        ])
    func ceilings(before: Int64?, after: Int64?, id: String, en: String) throws {
        // Baris kedua menjaga supaya kedua tahapan selalu ada.
        let budget = NarrativeDesk.budget([.line("A", murni: before, perubahan: after), .line("B", murni: 1, perubahan: 1, row: 3)])
        let paragraphs = try NarrativeDesk.paragraphs(budget, under: "Program utama yang belum terkait indikator")
        #expect(paragraphs.map { $0.text(in: .indonesian) }.dropFirst().first == id)
        #expect(paragraphs.map { $0.text(in: .english) }.dropFirst().first == en)
        #expect(
            paragraphs.first?.text(in: .indonesian).hasSuffix(
                ". Realisasi keuangan program utama yang belum terkait indikator tidak tercantum dalam masukan.") == true)
    }

    @Test("Beberapa tahapan disebut berurutan; perubahannya menyebut dasarnya")
    func severalStages() throws {
        let budget = NarrativeDesk.budget([
            .line("A", murni: 100, geser: 80, perubahan: 90), .line("B", murni: 5, geser: 9, perubahan: 5, row: 3),
            .line("C", murni: 5, perubahan: 6, row: 4),
        ])
        #expect(
            try NarrativeDesk.texts(budget, under: "Program utama yang belum terkait indikator").dropFirst() == [
                "Pagu A pada tahapan Murni sebesar Rp100,00, pada tahapan Pergeseran 1 menjadi sebesar Rp80,00, dan pada tahapan Perubahan menjadi sebesar Rp90,00, berkurang sebesar Rp10,00, atau 10,00 % dari tahapan Murni.",
                "Pagu B pada tahapan Murni sebesar Rp5,00, pada tahapan Pergeseran 1 menjadi sebesar Rp9,00, dan pada tahapan Perubahan menjadi sebesar Rp5,00, sama dengan tahapan Murni.",
                "Pagu C pada tahapan Murni sebesar Rp5,00, tidak tercantum lagi pada tahapan Pergeseran 1, dan pada tahapan Perubahan menjadi sebesar Rp6,00, bertambah sebesar Rp1,00, atau 20,00 % dari tahapan Murni.",
            ])
    }

    @Test("Satu tahapan saja: pagunya, tanpa perubahan")
    func oneStage() throws {
        let annual = try BudgetYear(only: NarrativeDesk.budget([.line("A", murni: 100), .line("P", group: .overhead, murni: 40, row: 3)]))
        let report = try NarrativeReport(annual, at: .original, findings: []).report()
        #expect(report.subtitles.map { $0.text(in: .indonesian) } == ["Dinas", "Tahapan Murni, dalam rupiah"])
        #expect(
            report.paragraphs(under: "Jumlah anggaran").map { $0.text(in: .indonesian) } == [
                "Pagu program utama pada tahapan Murni sebesar Rp100,00.",
                "Jumlah APBD (program utama dan program penunjang) pada tahapan Murni sebesar Rp140,00.",
            ])
    }

    @Test("Setiap jumlah menyebut cakupannya; dukungan APBN di luar APBD")
    func scopes() throws {
        let budget = NarrativeDesk.budget([
            .line("A", murni: 100, perubahan: 80), .line("P", group: .overhead, murni: 40, perubahan: 50, row: 3),
            .line("N", group: .support, murni: 7, perubahan: 7, row: 4),
        ])
        #expect(
            try NarrativeDesk.texts(budget, under: "Jumlah anggaran") == [
                "Pagu program utama pada tahapan Murni sebesar Rp100,00 dan pada tahapan Perubahan menjadi sebesar Rp80,00, berkurang sebesar Rp20,00, atau 20,00 %.",
                "Jumlah APBD (program utama dan program penunjang) pada tahapan Murni sebesar Rp140,00 dan pada tahapan Perubahan menjadi sebesar Rp130,00, berkurang sebesar Rp10,00, atau 7,14 %.",
            ])
        #expect(
            try NarrativeDesk.texts(budget, under: "Program penunjang").first
                == "Pagu program penunjang pada tahapan Murni sebesar Rp40,00 dan pada tahapan Perubahan menjadi sebesar Rp50,00, bertambah sebesar Rp10,00, atau 25,00 %. Realisasi keuangan program penunjang tidak tercantum dalam masukan."
        )
        #expect(
            try NarrativeDesk.texts(budget, under: "Dukungan APBN (di luar APBD)") == [
                "Pagu dukungan APBN (di luar APBD) pada tahapan Murni sebesar Rp7,00 dan pada tahapan Perubahan tetap sebesar Rp7,00. Realisasi keuangan dukungan APBN (di luar APBD) tidak tercantum dalam masukan.",
                "Pagu N pada tahapan Murni sebesar Rp7,00 dan pada tahapan Perubahan tetap sebesar Rp7,00.",
            ])
    }

    @Test("Program berbobot diceritakan per bagian, dan sisanya belum terkait")
    func weights() throws {
        var budget = NarrativeDesk.budget([.line("A", unit: "UPTD RPK", murni: 1000, perubahan: 500)])
        budget.indicators = [NarrativeDesk.indicator()]
        budget.links = [NarrativeDesk.link("A", Quantity(60))]
        #expect(
            try NarrativeDesk.texts(budget, under: "Nilai industri").last
                == "Pagu A pada UPTD RPK, bagian 60 % untuk indikator ini, pada tahapan Murni sebesar Rp600,00 dan pada tahapan Perubahan menjadi sebesar Rp300,00, berkurang sebesar Rp300,00, atau 50,00 %."
        )
        #expect(
            try NarrativeDesk.texts(budget, under: "Program utama yang belum terkait indikator").last
                == "Pagu A pada UPTD RPK, bagian yang belum terkait, pada tahapan Murni sebesar Rp400,00 dan pada tahapan Perubahan menjadi sebesar Rp200,00, berkurang sebesar Rp200,00, atau 50,00 %."
        )
    }

    @Test("Sebab dikutip seperti tertera, satu kali; tindak lanjut hanya yang menyebutnya")
    func causes() throws {
        var line = BudgetLine.line("Program Industri", murni: 10, perubahan: 9)
        line.change = ChangeNote(shift: .activities, reason: ChangeReason("(b) pasar tutup."), remark: "lihat <lampiran>")
        var second = BudgetLine.line("Program Ekspor", murni: 10, perubahan: 9, row: 3)
        second.change = ChangeNote(reason: ChangeReason("c"))
        var budget = NarrativeDesk.budget([line, second])
        budget.followUps = [
            FollowUp(
                document: "tl", number: "1", recommendation: "Percepat PROGRAM INDUSTRI!", action: "Rapat", target: "Notulen",
                plannedTime: "Oktober 2024", status: "Selesai", location: NarrativeDesk.place),
            FollowUp(document: "tl", number: "2", recommendation: "Program industrial lain", location: NarrativeDesk.place),
        ]
        let texts = try NarrativeDesk.texts(budget, under: "Program utama yang belum terkait indikator")
        let start =
            " pada tahapan Murni sebesar Rp10,00 dan pada tahapan Perubahan menjadi sebesar Rp9,00, berkurang sebesar Rp1,00, atau 10,00 %. "
        #expect(
            texts.dropFirst() == [
                "Pagu Program Industri" + start
                    + "Jenis pergeserannya antarkegiatan. Dasar perubahannya (b) perubahan strategi, dengan alasan: \"pasar tutup.\" Keterangan perubahannya: \"lihat <lampiran>\". Tindak lanjut: \"Rapat\" (target \"Notulen\", rencana waktu \"Oktober 2024\", status \"Selesai\").",
                "Pagu Program Ekspor" + start + "Dasar perubahannya (c) perubahan prioritas atau asumsi.",
            ])
    }

    @Test("Yang dipilih saja, tanpa jumlah; pilihan yang tidak ada ditolak")
    func selection() throws {
        var budget = NarrativeDesk.budget([
            .line("Program A", murni: 10, perubahan: 9), .line("Program B", code: "3.30.02", murni: 5, perubahan: 5, row: 3),
        ])
        budget.indicators = [NarrativeDesk.indicator()]
        budget.links = [NarrativeDesk.link("Program A", Quantity(100))]
        func headings(_ selection: NarrativeReport.Selection) throws -> [String] {
            try NarrativeReport(Comparison(budget), findings: [], selection: selection).report().headings
        }
        #expect(try headings(.init()) == ["Jumlah anggaran", "Nilai industri", "Program utama yang belum terkait indikator"])
        #expect(try headings(.init(indicators: ["nilai  INDUSTRI"])) == ["Nilai industri"])
        #expect(try headings(.init(programs: ["3.30.2"])) == ["Program utama yang belum terkait indikator"])
        #expect(throws: NarrativeError.noSuchIndicator("x", present: ["industri"])) { try headings(.init(indicators: ["x"])) }
        #expect(throws: NarrativeError.noSuchProgram("Program C")) { try headings(.init(programs: ["Program C"])) }
    }

    @Test("Kutipan yang sangat panjang melanjutkan alineanya di alinea baru")
    func longQuotations() throws {
        var budget = NarrativeDesk.budget([.line("A", murni: 1, perubahan: 1)])
        budget.indicators = [NarrativeDesk.indicator()]
        budget.indicatorRealisations = try Quarter.allCases.map { quarter in
            var item = try NarrativeDesk.performance(quarter, "1")
            item.narrative = quarter.name + String(repeating: " kata", count: 170)
            return item
        }
        let paragraphs = try NarrativeDesk.texts(budget, under: "Nilai industri")
        #expect(paragraphs.count == 2)
        #expect(paragraphs.allSatisfy { $0.count <= 2200 })
    }
}
