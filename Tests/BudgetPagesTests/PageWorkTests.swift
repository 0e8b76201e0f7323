import BudgetFixtures
import BudgetPages
import Diagnostics
import Foundation
import Testing

/// Satu pekerjaan halaman dan folder hasilnya.
private final class Desk {
    let package: TemporaryPackage
    private let results: URL
    private var runs = 0

    init(_ files: [String: String]) throws {
        package = try TemporaryPackage(files)
        results = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: results, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: results) }

    func perform(_ action: PageTask.Action, inputs: [String]? = nil, _ change: (inout PageTask) -> Void = { _ in }) throws -> PageOutcome {
        runs += 1
        let output = results.appendingPathComponent("hasil-\(runs)")
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: false)
        var task = PageTask(inputs: inputs ?? [package.path], day: "2024-11-20", action: action, output: output.path)
        change(&task)
        return PageWork(task, toolVersion: "0", progress: { _ in }).outcome()
    }

    /// Halaman terakhir.
    func page(_ view: PageView, _ language: Language = .indonesian) throws -> String {
        let text = String(
            decoding: try Data(contentsOf: results.appendingPathComponent("hasil-\(runs)/\(view.fileName(in: language))")), as: UTF8.self)
        return package.shortened(text)
    }

    func file(_ outcome: PageOutcome) throws -> Data {
        try Data(contentsOf: results.appendingPathComponent("hasil-\(runs)/\(try #require(outcome.file))"))
    }
}

@Suite("Satu pekerjaan halaman")
struct PageWorkTests {
    private static let plain = [
        "pagu.csv": """
        Tahun;OPD;Program;Pagu Murni;Pagu Perubahan
        2024;Dinas Contoh;Program Ekspor;1.000;800
        2024;Dinas Contoh;Program Industri;500;700

        """
    ]

    private static let doubtful = [
        "dinas.csv": """
        TAHUN ANGGARAN 2024;
        OPD : Dinas Perdagangan;
        Uraian;Pagu Murni
        Belanja Operasi;123.456.700
        Belanja Pegawai;100.000.000
        Belanja Barang dan Jasa;23.456.700
        Belanja Modal;50.000.000

        """
    ]

    private static func open(_ state: PageState) -> Int { state.errors + state.warnings + state.notes }

    @Test("Setiap halaman dalam kedua bahasa")
    func views() throws {
        let desk = try Desk(Self.plain)
        let state = try #require(desk.perform(.views).state)
        #expect(state.titles == ["id": "Dinas Contoh", "en": "Dinas Contoh"])
        #expect(state.isCertain && state.isCompared && state.questions == 0)
        #expect(try desk.page(.reading).contains("<td class=\"number\">1.500</td>"))
        #expect(try desk.page(.comparison).contains("(200)") && desk.page(.comparison).contains("<svg role=\"img\""))
        #expect(try desk.page(.comparison, .english).contains("<h2>Budget Side-by-Side 2024</h2>"))
        #expect(try desk.page(.downloads).contains("kurang"))
        for view in PageView.allCases {
            for language in Language.allCases { #expect(try !desk.page(view, language).isEmpty) }
        }
    }

    @Test("Keraguan menjadi pertanyaan; jawabannya tercatat, dan bacaannya mengikutinya")
    func question() throws {
        let desk = try Desk(Self.doubtful)
        let input = desk.package.path + "/dinas.csv"
        let open = try #require(desk.perform(.views, inputs: [input]).state)
        #expect(open.questions == 1 && !open.isCertain)
        let page = try desk.page(.reading)
        #expect(page.contains("value=\"B039@kantor/dinas.csv!4=induk\""))
        #expect(page.contains("<span class=\"totals\">Murni 173.456.700</span>"))
        #expect(try desk.page(.comparison).contains("Belum ada sandingan"))
        let answered = try desk.perform(
            .decide([PageTask.Choice(name: "B039@\(input)!4=induk", reason: "baris 4 judul kelompok")]), inputs: [input])
        #expect(try #require(answered.state).questions == 0)
        #expect(try desk.page(.reading).contains("173.456.700"))
        let decisions = try String(contentsOfFile: input + ".keputusan.csv", encoding: .utf8)
        #expect(decisions.contains("induk") && decisions.contains("2024-11-20") && decisions.contains("baris 4 judul kelompok"))
    }

    @Test("Temuan menunjukkan selnya di tabelnya; yang diterima tetap tampak")
    func finding() throws {
        let desk = try Desk([
            "pagu.csv":
                "Tahun;OPD;Program;Pagu Murni;Pagu Perubahan;Bertambah/(Berkurang)\n2024;Dinas;Program A;1.000;800;(300)\n2024;Dinas;Program B;1.000;900;(100)\n"
        ])
        let state = try #require(desk.perform(.views).state)
        #expect(state.errors + state.warnings > 0)
        let page = try desk.page(.findings)
        #expect(page.contains("<td class=\"marked\"><mark>(300)</mark></td>"))
        #expect(page.contains("<tr class=\"place\"><th scope=\"row\">2</th>"))
        let name = String(try #require(page.firstMatch(of: /name="temuan" value="([^"]+)"/)).1)
        let choice = PageTask.Choice(name: name.replacing("kantor", with: desk.package.path), reason: "sesuai risalah")
        let accepted = try #require(desk.perform(.decide([choice])).state)
        #expect(Self.open(accepted) == Self.open(state) - 1)
        #expect(try desk.page(.findings).contains("sesuai risalah"))
    }

    @Test("Keputusan tentang temuan yang tidak ada ditolak dengan kata-kata")
    func noSuchFinding() throws {
        let outcome = try Desk(Self.plain).perform(.decide([PageTask.Choice(name: "J001@x.csv!D5", reason: "y")]))
        #expect(outcome.refusal?["id"] == "J001@x.csv!D5: tidak ada temuan ini, dan tidak ada temuan J001 lain yang terbuka.")
        #expect(outcome.state == nil)
    }

    @Test("Usulan: jumlahnya tepat, dan yang bukan jumlah ditolak")
    func proposal() throws {
        let desk = try Desk(Self.plain)
        let outcome = try desk.perform(.propose(PageTask.ProposalWish(total: "1.200", unit: "100")))
        #expect(outcome.file == "usulan.xlsx")
        #expect(try desk.page(.proposal).contains("1.200"))
        let refused = try desk.perform(.propose(PageTask.ProposalWish(total: "banyak")))
        #expect(refused.refusal?["id"] == "\"banyak\" bukan jumlah rupiah yang dapat dibagi. Tulis misalnya 22.000.000.000.")
    }

    @Test(
        "Setiap unduhan adalah berkas menurut akhirannya",
        arguments: [
            (PageTask.Download.workbook(paper: "f4"), "sandingan.xlsx", "PK"), (.package, "isian.xlsx", "PK"),
            (.narrative(suffix: "html"), "naskah.html", "<!DOCTYPE html>"), (.narrative(suffix: "md"), "naskah.md", "# "),
            (
                .papers(["renja-perubahan"], suffix: "docx", paper: "a4", settings: ["tempat": "Pangkalpinang"]), "renja-perubahan.docx",
                "PK"
            ),
        ])
    func downloads(download: PageTask.Download, name: String, start: String) throws {
        let desk = try Desk(Self.plain)
        let outcome = try desk.perform(.file(download))
        #expect(outcome.file == name)
        #expect(try desk.file(outcome).starts(with: Data(start.utf8)))
    }

    @Test("Unduhan dari bacaan yang tidak pasti tidak dibuat")
    func uncertainDownload() throws {
        let outcome = try Desk(Self.doubtful).perform(.file(.workbook(paper: "a4")))
        #expect(outcome.file == nil)
        #expect(outcome.refusal?["id"] == "Berkas tidak dibuat: sebagian angka belum terbaca dengan pasti. Lihat halaman Bacaan.")
    }

    @Test("Isi yang tidak menjadi kertas tetap diperlihatkan bacaannya, dengan sebab tidak ada sandingan")
    func withoutPapers() throws {
        let desk = try Desk([
            "pagu.csv": "Tahun;OPD;Program;Pagu Murni;Pagu Perubahan\n2024;Dinas;Program A;100;90\n2025;Dinas;Program A;100;80\n"
        ])
        let state = try #require(desk.perform(.views).state)
        #expect(state.isCertain && !state.isCompared)
        #expect(try desk.page(.reading).contains("Tabel yang dikenali"))
        #expect(try desk.page(.comparison).contains("2024") && !desk.page(.downloads).contains("Kertas resmi"))
    }

    @Test("Tahun yang bukan tahun anggaran ditolak; kertas yang kurang juga")
    func refusedTerms() throws {
        let desk = try Desk(Self.plain)
        let year = try desk.perform(.views) { $0.year = 20 }
        #expect(year.refusal?["id"] == "Tahun anggaran 20: tulis empat angka, misalnya 2024.")
        let papers = try desk.perform(.file(.papers(["renja-perubahan", "pk"], suffix: "xlsx", paper: "a4", settings: [:])))
        #expect(papers.refusal?["id"]?.hasPrefix("Perjanjian Kinerja tidak dapat dibuat: kurang ") == true)
    }

    @Test("Ketentuan dipakai bila kertasnya tidak mengatakannya")
    func terms() throws {
        let desk = try Desk(["pagu.csv": "Program;Pagu Murni;Pagu 2024\nProgram A;100;90\n"])
        let outcome = try desk.perform(.views) { task in
            (task.year, task.office, task.meanings) = (2024, "Dinas Contoh", ["Pagu 2024": "perubahan"])
        }
        #expect(try #require(outcome.state).isCompared)
        #expect(try desk.page(.reading).contains("<input type=\"hidden\" name=\"tajuk-0\" value=\"Pagu 2024\">"))
    }

    @Test("Masukan yang tidak terbaca ditolak dengan sebabnya, dalam kedua bahasa")
    func unreadable() throws {
        let outcome = try Desk([:]).perform(.views, inputs: ["tidak-ada.csv"])
        #expect(outcome.refusal?["id"]?.contains("tidak-ada.csv") == true)
        #expect(outcome.refusal?["en"]?.contains("tidak-ada.csv") == true)
    }

    @Test("Isi berkas yang jahat tetap teks di setiap halaman")
    func hostile() throws {
        let evil = "<script>alert(1)</script>"
        let desk = try Desk(["pagu.csv": "Tahun;OPD;Program;\(evil);Pagu Murni;Pagu Perubahan\n2024;\(evil);\(evil);\(evil);1.000;(5x)\n"])
        _ = try desk.perform(.views)
        for view in PageView.allCases {
            for language in Language.allCases { #expect(try !desk.page(view, language).contains("<script>")) }
        }
    }
}
