import BudgetIntake
import BudgetModel
import Diagnostics
import Testing

@testable import PaperReading

@Suite("Nama yang cocok dengan dua indikator ditanyakan")
struct IndicatorDoubtTests {
    static let plan = """
        Tabel 7.1 Indikator Kinerja Dinas Perdagangan yang Mengacu pada Tujuan dan Sasaran RPD 2024-2026
        No;TUJUAN RPD;SASARAN RPD;INDIKATOR SASARAN RPD;TARGET CAPAIAN SETIAP TAHUN;;KONDISI KINERJA PADA AKHIR PERIODE RPD
        ;;;;2024;2025;
        1;Tata kelola;Meningkatnya layanan;Indeks Reformasi;66;67;70
        2;Tata kelola;Meningkatnya akuntabilitas;Indeks Reformasi;61;62;65

        """

    static func sheet(_ title: String = "", _ objective: String = "") -> String {
        """
        MONITORING DAN EVALUASI RENCANA AKSI KINERJA TRIWULAN I TAHUN 2024
        DINAS PERDAGANGAN
        NO;\(title);INDIKATOR KINERJA;TARGET TAHUN 2024;TARGET KINERJA TW I;REALISASI KINERJA TW I
        1;\(objective);Indeks Reformasi;67;16;17

        """
    }

    static let agreement = """
        PERJANJIAN KINERJA TAHUN 2024
        DINAS PERDAGANGAN
        NO;SASARAN STRATEGIS;INDIKATOR KINERJA;TARGET KINERJA
        1;Meningkatnya layanan;Indeks Reformasi;66
        2;Meningkatnya akuntabilitas;Indeks Reformasi;61
        Anggaran : Rp. 500.000
        NO;INDIKATOR KINERJA;PROGRAM;ANGGARAN;KETERANGAN
        1;Indeks Reformasi;Program Tata Kelola;Rp. 500.000;APBD

        """

    private func page(_ files: [String: String], _ answers: [String] = []) throws -> PaperPage {
        var options = IntakeOptions()
        options.answers = answers.map {
            DoubtAnswer(rule: RulePage.indicatorFitsTwo.id, target: .evidence(Self.evidence), word: $0, source: "uji")
        }
        return try PaperPage(files, options: options)
    }

    private static let evidence =
        "nama=Indeks Reformasi; sasaran=-; calon=meningkatnya-akuntabilitas; calon=meningkatnya-layanan"

    @Test("Lembar yang hanya menyebut nama: terbuka ia kesalahan dan realisasinya tidak dipakai")
    func open() throws {
        let page = try page(["rpd.csv": Self.plan, "tw1.csv": Self.sheet()])
        #expect(page.result.hasErrors)
        #expect(page.realisations == "")
        #expect(page.result.doubts.map(\.evidence) == [Self.evidence])
        #expect(
            page.findings(.error)
                == "B056 kantor/tw1.csv, baris 4, kolom C: Kertas ini menyebut indikator \"Indeks Reformasi\" tanpa sasarannya; nama itu cocok dengan 2 indikator kertas lain."
        )
        #expect(
            page.result.doubts.first?.choice.text(in: .indonesian)
                == "\"meningkatnya-layanan\" (indikator sasaran \"Meningkatnya layanan\"), \"meningkatnya-akuntabilitas\" (indikator sasaran \"Meningkatnya akuntabilitas\"), atau \"tersendiri\" (indikator tersendiri, bukan yang di atas)"
        )
    }

    @Test(
        "Dijawab: realisasinya milik indikator yang dipilih",
        arguments: [("meningkatnya-layanan", "indeks-reformasi-2"), ("meningkatnya-akuntabilitas", "indeks-reformasi")]
    )
    func answered(_ word: String, _ code: String) throws {
        let page = try page(["rpd.csv": Self.plan, "tw1.csv": Self.sheet()], [word])
        #expect(page.realisations == "\(code) | TW I | 67 16 17 - - -")
        #expect(!page.result.hasErrors)
    }

    @Test("Sasaran lain dengan nama yang sama adalah indikator tersendiri")
    func otherObjective() throws {
        let page = try page(["rpd.csv": Self.plan, "tw1.csv": Self.sheet("SASARAN", "Terjaganya aset daerah")])
        #expect(page.result.doubts.isEmpty)
        #expect(page.realisations == "indeks-reformasi-3 | TW I | 67 16 17 - - -")
    }

    @Test("Sasaran yang mirip dua sasaran ditanyakan, dan jawabannya boleh \"tersendiri\"")
    func likeObjective() throws {
        let files = ["rpd.csv": Self.plan, "tw1.csv": Self.sheet("SASARAN", "Meningkatnya layanan dan akuntabilitas")]
        let open = try page(files)
        #expect(
            open.result.doubts.map { $0.choice.text(in: .indonesian) } == [
                "\"meningkatnya-layanan\" (indikator sasaran \"Meningkatnya layanan\"), \"meningkatnya-akuntabilitas\" (indikator sasaran \"Meningkatnya akuntabilitas\"), atau \"tersendiri\" (indikator tersendiri, bukan yang di atas)"
            ])
    }

    @Test("Sasaran yang disebut menjawabnya sendiri, apa pun urutan berkasnya", arguments: ["a.csv", "z.csv"])
    func stated(_ name: String) throws {
        let page = try page(["rpd.csv": Self.plan, name: Self.sheet("SASARAN", "Meningkatnya layanan")])
        #expect(page.realisations == "indeks-reformasi-2 | TW I | 67 16 17 - - -")
        #expect(page.result.doubts.isEmpty)
    }

    @Test("Tabel program di bawah nama yang dimiliki dua indikator: ditanyakan, dan kaitannya mengikuti jawabannya")
    func link() throws {
        let open = try page(["pk.csv": Self.agreement])
        #expect(open.links == "")
        #expect(open.findings(.error).contains("B056 kantor/pk.csv, baris 8, kolom C: Tabel program menyebut indikator"))
        let answered = try page(["pk.csv": Self.agreement], ["meningkatnya-layanan"])
        #expect(answered.links == "Program Tata Kelola | indeks-reformasi-2 | 100")
    }

    @Test("Pertanyaan yang sama di empat lembar ditanyakan satu kali, dan boleh dijawab di tempat mana pun")
    func once() throws {
        let second = Self.sheet().replacing("TRIWULAN I ", with: "TRIWULAN II ").replacing("TW I", with: "TW II")
        let open = try page(["rpd.csv": Self.plan, "tw1.csv": Self.sheet(), "tw2.csv": second])
        #expect(open.result.doubts.map { $0.places.count } == [2])
        let place = open.result.doubts[0].places[1].reference
        var options = IntakeOptions()
        options.answers = [
            DoubtAnswer(rule: RulePage.indicatorFitsTwo.id, target: .place(place), word: "meningkatnya-layanan", source: "uji")
        ]
        let first = open.result.doubts[0].places[0].file
        #expect(place.contains("tw2.csv") && first.contains("tw1.csv"))
    }
}
