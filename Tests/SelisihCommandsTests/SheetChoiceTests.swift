import BudgetFixtures
import Foundation
import Testing

@Suite("selisih sandingkan: lembar yang dipilih, dan kata penutupnya")
struct SheetChoiceTests {
    private static func sheets(_ desk: Desk, _ name: String) throws -> [String] {
        try part("xl/workbook.xml", desk, name).matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
    }

    private static func part(_ part: String, _ desk: Desk, _ name: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["unzip", "-p", desk.path(name), part]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }

    @Test("Semua lembar yang berisi; yang kosong disebut di daftar isi; kata penutup menyebut berkas dan yang dibuka dahulu")
    func complete() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry])
        let outcome = try desk.selisih("sandingkan", "industri", "-o", "a.xlsx")
        #expect(outcome.errors == "Ditulis: a.xlsx, 7 lembar. Mulailah dari lembar Ringkasan.\n")
        #expect(
            try Self.sheets(desk, "a.xlsx") == [
                "Ringkasan", "Sandingan", "Dukungan APBN", "Kaitan", "Temuan", "Data Grafik", "Metode dan Sumber",
            ])
        let english = try desk.selisih("compare", "industri", "-o", "b.xlsx", "--language", "en")
        #expect(english.errors == "Written: b.xlsx, 7 sheets. Start with sheet Summary.\n")
    }

    @Test("Profil ringkas, dan lembar menurut nama dalam bahasa mana pun; tidak satu rumus pun putus")
    func chosen() throws {
        let desk = try Desk()
        try desk.copy(Sample.office, as: "dinas")
        #expect(try desk.selisih("sandingkan", "dinas", "-o", "a.xlsx", "--profile", "ringkas").status == 0)
        #expect(try Self.sheets(desk, "a.xlsx") == ["Ringkasan", "Sandingan", "Temuan", "Data Grafik", "Metode dan Sumber"])
        let outcome = try desk.selisih("sandingkan", "dinas", "-o", "b.xlsx", "--lembar", "findings, Ringkasan,kaitan")
        #expect(
            outcome.errors.hasSuffix("Ditulis: b.xlsx, 3 lembar. Mulailah dari lembar Ringkasan. 6 kesalahan menunggu di lembar Temuan.\n"))
        #expect(try Self.sheets(desk, "b.xlsx") == ["Ringkasan", "Kaitan", "Temuan"])
    }

    @Test("Lembar yang tidak ada disebut dengan lembar-lembar yang ada, dan tidak ada yang ditulis")
    func unknown() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry])
        #expect(
            try desk.selisih("sandingkan", "industri", "-o", "a.xlsx", "--sheets", "sandingan,tahapan")
                == Desk.Outcome(
                    status: 2, output: "",
                    errors: """
                        --sheets: lembar "tahapan" tidak ada. Lembarnya: Ringkasan, Sandingan, Dukungan APBN, Realisasi, Kaitan, Temuan, Data Grafik, Metode dan Sumber.

                        """))
        #expect(desk.names() == ["industri"])
    }

    private static let papers = [
        ([], "9"), (["--paper", "A4"], "9"), (["--kertas", "F4"], "14"), (["--paper", "a3"], "8"), (["--paper", "folio"], "14"),
    ]

    @Test(
        "Kertas: A4 bila tidak disebut; F4 ditulis sebagai Folio di setiap lembar, dengan nama pilihan dalam kedua bahasa",
        arguments: [("sandingkan", 7), ("usulkan", 3)], papers)
    func paper(command: (name: String, sheets: Int), choice: (option: [String], code: String)) throws {
        let (option, code) = choice
        let desk = try Desk(["industri/pagu.csv": Papers.industry])
        let outcome = try desk.selisih([command.name, "industri", "-o", "a.xlsx"] + option)
        #expect(outcome.status == 0)
        for number in 1...command.sheets {
            let sheet = try Self.part("xl/worksheets/sheet\(number).xml", desk, "a.xlsx")
            #expect(sheet.firstMatch(of: /paperSize="(\d+)"/)?.1 == code[...])
        }
    }
}
