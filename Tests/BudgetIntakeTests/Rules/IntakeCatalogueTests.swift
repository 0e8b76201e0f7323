import BudgetFixtures
import BudgetIntake
import Diagnostics
import PaperReading
import Testing

@Suite("Katalog aturan pembacaan: kode, halaman, berkas, pemakaian, dan dokumentasi sejalan")
struct IntakeCatalogueTests {
    @Test("Tidak ada kesenjangan")
    func real() throws {
        let rules = try RepositoryText.swiftFiles(in: "Sources/PaperReading/Rules")
        let ruleFiles = rules.filter { $0.name != "RulePage+Intake.swift" }
        let sources = try ["Sources/PaperReading", "Sources/BudgetIntake"].flatMap { try RepositoryText.swiftFiles(in: $0) }
        let catalogue = IntakeCatalogue(
            list: RulePage.intake.map(\.id.code), expectedRows: RulePage.intake.map(\.documentationRow), ruleFiles: ruleFiles,
            otherSources: sources.filter { source in !rules.contains { $0.name == source.name } },
            documentation: try RepositoryText.file("Sources/BudgetIntake/BudgetIntake.docc/BudgetIntake.md")
        )
        #expect(catalogue.ruleFiles.count >= 44)
        #expect(catalogue.gaps.joined(separator: "\n") == "")
    }

    @Test("Nama masalah unik dan berbentuk kata-kata kecil bertanda hubung")
    func names() {
        let names = RulePage.intake.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.filter { $0.wholeMatch(of: /[a-z]+(-[a-z]+)+/) == nil } == [])
    }

    /// Katalog buatan tanpa kesenjangan: dua aturan.
    private static let sound = IntakeCatalogue(
        list: ["B001", "B002"], expectedRows: ["| B001 | kesalahan | kolom-hilang |", "| B002 | catatan | kolom-lain |"],
        ruleFiles: [
            RepositoryText(name: "MissingColumn.swift", text: "static let missingColumn = RulePage(\n id: \"B001\","),
            RepositoryText(name: "UnknownColumn.swift", text: "static let unknownColumn = RulePage(\n id: \"B002\","),
        ],
        otherSources: [RepositoryText(name: "Finding.swift", text: "RulePage.missingColumn.id; RulePage.unknownColumn.id")],
        documentation: RepositoryText(
            name: "BudgetIntake.md", text: "| B001 | kesalahan | kolom-hilang |\n| B002 | catatan | kolom-lain |")
    )

    private static let page = "static let missingColumn = RulePage(\n id: \"B001\","

    static let damages: [CatalogueDamage<IntakeCatalogue>] = [
        CatalogueDamage("utuh", []) { _ in },
        CatalogueDamage(
            "halaman tidak didaftar",
            [
                "Rules: B002 tidak ada di daftar", "BudgetIntake.md: B002 tidak ada di daftar",
                "kode yang ditulis sebagai teks: B002 tidak ada di daftar",
            ]
        ) {
            $0.list = ["B001"]
            $0.expectedRows.removeLast()
        },
        CatalogueDamage("kode dua kali di daftar", ["daftar: B002 lebih dari sekali"]) { $0.list.append("B002") },
        CatalogueDamage("daftar tidak menaik", ["daftar: B001 berdiri sesudah B002"]) { $0.list.reverse() },
        CatalogueDamage(
            "berkas aturan hilang",
            [
                "Rules: B002 tidak ada", "pemakaian: B002 tidak ada",
            ]
        ) { $0.ruleFiles.removeLast() },
        CatalogueDamage(
            "dua halaman di satu berkas",
            ["Rules: B001 lebih dari sekali", "MissingColumn.swift: 2 halaman, seharusnya satu"]
        ) { $0.ruleFiles[0] = RepositoryText(name: "MissingColumn.swift", text: page + page) },
        CatalogueDamage(
            "berkas tanpa halaman",
            ["Words.swift: 0 halaman, seharusnya satu", "Words.swift: tidak memuat halaman"]
        ) { $0.ruleFiles.append(RepositoryText(name: "Words.swift", text: "enum Words {}")) },
        CatalogueDamage(
            "nama berkas bukan nama halamannya",
            ["Column.swift: memuat missingColumn, jadi namanya seharusnya MissingColumn.swift"]
        ) { $0.ruleFiles[0] = RepositoryText(name: "Column.swift", text: page) },
        CatalogueDamage("aturan tidak pernah dipakai", ["pemakaian: B002 tidak ada"]) {
            $0.otherSources = [RepositoryText(name: "Finding.swift", text: "RulePage.missingColumn.id")]
        },
        CatalogueDamage("kode di luar daftar ditulis di sumber", ["kode yang ditulis sebagai teks: N099 tidak ada di daftar"]) {
            $0.otherSources.append(RepositoryText(name: "Reader.swift", text: "rule: \"N099\""))
        },
        CatalogueDamage(
            "baris dokumentasi hilang",
            ["BudgetIntake.md: B002 tidak ada", "BudgetIntake.md: seharusnya ada baris | B002 | catatan | kolom-lain |"]
        ) { $0.documentation = RepositoryText(name: "BudgetIntake.md", text: "| B001 | kesalahan | kolom-hilang |") },
        CatalogueDamage(
            "baris dokumentasi berkata lain",
            ["BudgetIntake.md: seharusnya ada baris | B001 | peringatan | kolom-hilang |"]
        ) { $0.expectedRows[0] = "| B001 | peringatan | kolom-hilang |" },
    ]

    @Test("Setiap jenis kesenjangan disebut", arguments: damages)
    func damaged(damage: CatalogueDamage<IntakeCatalogue>) {
        #expect(damage.applied(to: Self.sound).gaps == damage.gaps)
    }
}
