import BudgetChecks
import BudgetFixtures
import Diagnostics
import Testing

@Suite("Katalog aturan: daftar, berkas, dokumentasi, dan uji sejalan")
struct CatalogueTests {
    @Test("Tidak ada kesenjangan")
    func real() throws {
        let pages = RuleCatalogue.rules.map(\.page)
        let catalogue = CheckCatalogue(
            list: pages.map(\.id.code), expectedRows: pages.map(\.documentationRow),
            ruleFiles: try RepositoryText.swiftFiles(in: "Sources/BudgetChecks/Rules"),
            documentation: try RepositoryText.file("Sources/BudgetChecks/BudgetChecks.docc/BudgetChecks.md"),
            tests: try RepositoryText.swiftFiles(in: "Tests/BudgetChecksTests/Rules")
        )
        #expect(!catalogue.ruleFiles.isEmpty)
        #expect(catalogue.gaps.joined(separator: "\n") == "")
    }

    @Test("Nama masalah unik dan berbentuk kata-kata kecil bertanda hubung")
    func names() {
        let names = RuleCatalogue.rules.map(\.page.name)
        #expect(Set(names).count == names.count)
        #expect(names.filter { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)+/) == nil } == [])
    }

    @Test("Setiap aturan ditemukan menurut kodenya; kode lain tidak")
    func lookup() {
        #expect(RuleCatalogue.rules.allSatisfy { RuleCatalogue.rule($0.id)?.page == $0.page })
        #expect(RuleCatalogue.rule("J999") == nil)
    }

    /// Katalog buatan tanpa kesenjangan: dua keluarga, tiga aturan, urutan keluarga milik daftarnya.
    private static let sound = CheckCatalogue(
        list: ["P001", "J001", "J002"],
        expectedRows: ["| P001 | peringatan | pagu-turun |", "| J001 | kesalahan | jumlah-beda |", "| J002 | catatan | lain-lagi |"],
        ruleFiles: [
            RepositoryText(name: "CeilingCut.swift", text: #"id: "P001", rule: "P001""#),
            RepositoryText(name: "TotalDiffers.swift", text: #"id: "J001", rule: "J001", rule: "J001""#),
            RepositoryText(name: "TotalOfOthers.swift", text: #"id: "J002", rule: "J002""#),
        ],
        documentation: RepositoryText(
            name: "BudgetChecks.md",
            text: """
                | bobot | arti |
                | P001 | peringatan | pagu-turun |
                | J001 | kesalahan | jumlah-beda |
                | J002 | catatan | lain-lagi |
                """),
        tests: [
            RepositoryText(name: "CeilingCutTests.swift", text: #"page.text(of: "P001")"#),
            RepositoryText(name: "TotalTests.swift", text: #"text(of: "J001"); text(of: "J002"); text(of: "B007")"#),
        ]
    )

    static let damages: [CatalogueDamage<CheckCatalogue>] = [
        CatalogueDamage("utuh", []) { _ in },
        CatalogueDamage("aturan tidak didaftar", ["Rules: J002 tidak ada di daftar", "BudgetChecks.md: J002 tidak ada di daftar"]) {
            $0.list.removeLast()
            $0.expectedRows.removeLast()
        },
        CatalogueDamage("kode dua kali di daftar", ["daftar: J002 lebih dari sekali"]) { $0.list.append("J002") },
        CatalogueDamage("daftar tidak menaik di dalam keluarga", ["daftar: J001 berdiri sesudah J002"]) { $0.list.swapAt(1, 2) },
        CatalogueDamage("berkas aturan hilang", ["Rules: P001 tidak ada"]) { $0.ruleFiles.removeFirst() },
        CatalogueDamage(
            "dua aturan di satu berkas", ["Rules: J001 lebih dari sekali", "TotalOfOthers.swift: 2 halaman, seharusnya satu"]
        ) {
            $0.ruleFiles[2] = RepositoryText(name: "TotalOfOthers.swift", text: #"id: "J002", id: "J001""#)
        },
        CatalogueDamage("berkas tanpa aturan", ["Words.swift: 0 halaman, seharusnya satu"]) {
            $0.ruleFiles.append(RepositoryText(name: "Words.swift", text: "extension Rule {}"))
        },
        CatalogueDamage("temuan berkode aturan lain", ["CeilingCut.swift: memberi temuan J001, bukan kode halamannya"]) {
            $0.ruleFiles[0] = RepositoryText(name: "CeilingCut.swift", text: #"id: "P001", rule: "P001", rule: "J001""#)
        },
        CatalogueDamage(
            "baris dokumentasi hilang",
            [
                "BudgetChecks.md: P001 tidak ada", "BudgetChecks.md: J001 tidak ada",
                "BudgetChecks.md: seharusnya ada baris | P001 | peringatan | pagu-turun |",
                "BudgetChecks.md: seharusnya ada baris | J001 | kesalahan | jumlah-beda |",
            ]
        ) {
            $0.documentation = RepositoryText(name: "BudgetChecks.md", text: "| J002 | catatan | lain-lagi |")
        },
        CatalogueDamage("baris dokumentasi dua kali", ["BudgetChecks.md: J002 lebih dari sekali"]) {
            $0.documentation = RepositoryText(
                name: "BudgetChecks.md", text: $0.documentation.text + "\n| J002 | catatan | lain-lagi |")
        },
        CatalogueDamage("baris dokumentasi berkata lain", ["BudgetChecks.md: seharusnya ada baris | J002 | catatan | nama-baru |"]) {
            $0.expectedRows[2] = "| J002 | catatan | nama-baru |"
        },
        CatalogueDamage("aturan tanpa uji", ["uji: P001 tidak ada"]) { $0.tests.removeFirst() },
    ]

    @Test("Setiap jenis kesenjangan disebut", arguments: damages)
    func damaged(damage: CatalogueDamage<CheckCatalogue>) {
        #expect(damage.applied(to: Self.sound).gaps == damage.gaps)
    }
}
