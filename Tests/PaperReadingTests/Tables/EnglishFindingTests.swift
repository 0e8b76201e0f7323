import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Temuan tabel datar dalam bahasa Inggris")
struct EnglishFindingTests {
    /// Setiap temuan sebuah tabel: kode, kalimat, nasihat.
    static func text(_ table: String, year: Int? = 2024, map: [String: String] = [:]) throws -> String {
        try FlatPage(table, options: FlatFindingTests.options(map, year: year)).result.findings
            .filter { ![RulePage.assumedOffice.id, RulePage.assumedGroup.id, RulePage.assumedFundingSource.id].contains($0.rule) }
            .map { "\($0.rule.code): \($0.message.text(in: .english)) \($0.advice.text(in: .english))" }.joined(separator: "\n")
    }

    @Test(
        "Satu tabel, satu masalah, satu kalimat",
        arguments: [
            (
                "Program,Semula,Usulan\nProgram A,1,x\n",
                "B002: Column \"Usulan\" is not known; its contents are kept but not computed with. If this column should be read, name its meaning, such as --map \"Usulan=murni\"."
            ),
            (
                "Program,Catatan\nProgram A,1\n",
                "B015: The table's header was not recognised: there is no column of ceilings. The nearest header: \"Program\", \"Catatan\". Name the columns' meanings, such as --map \"Pagu 2024=murni\", or use the template."
            ),
            (
                "No,Program,Semula\n1,Program A,100\n2,,50\n",
                "B018: This row has amounts but neither name nor code, so it is not counted. Write its name, or \"Jumlah\" if it is the total of the rows above."
            ),
            (
                "Program,Semula\nProgram A,1\nMengetahui,\nProgram B,2\n",
                "B019: This row has amounts but stands after the closing block (from row 3), so it is not counted. Move it above the signatures, or give it a header if it is another table."
            ),
            (
                "Program,Semula (Rp juta)\nProgram A,\"2,5\"\n",
                "B025: Amounts are in \"Semula (Rp juta)\"; each is multiplied by 1,000,000. Check one amount against the original paper."
            ),
            (
                "Program,Anggaran\nProgram A,1\n",
                "B024: Column \"Anggaran\" names no stage; it is read as the ceiling at stage Original. If it is another, name the stage, such as --map \"Anggaran=perubahan\"."
            ),
            (
                "Program,Semula,Realisasi\nProgram A,1,1\n",
                "B032: Realisation column \"Realisasi\" does not say until when; its contents are kept but not computed with. If its time is known, name it, such as --map \"Realisasi=realisasi s.d. TW II\"."
            ),
            (
                "Program,Semula,Realisasi TW II\nProgram A,1,1\n",
                "B033: Column \"Realisasi TW II\" does not say \"up to\"; it is read as realisation within TW II only. If it is cumulative, say so: --map \"Realisasi TW II=realisasi s.d. TW II\"."
            ),
            (
                "Program,Semula,Realisasi s.d. TW II\nProgram A,1,1\nProgram B,,2\n",
                "B035: \"Program B\" has a realisation but no ceiling, so it is not counted. Write its ceiling; write 0 if it truly is zero."
            ),
        ])
    func sentences(table: String, expected: String) throws {
        #expect(try Self.text(table) == expected)
    }

    @Test("Tahun yang tidak disebut, dan arti yang salah tulis")
    func options() throws {
        #expect(
            try Self.text("Program,Semula\nProgram A,1\n", year: nil)
                == "B020: Neither title nor columns name the fiscal year, so the rows are not read. Name the year, such as --year 2024."
        )
        #expect(
            try Self.text("Program,Semula\nProgram A,1\n", map: ["Semula": "anu"]).hasPrefix(
                "B016: Meaning \"anu\" for column \"Semula\" is not known. Use one of: murni, pergeseran 1,"))
        #expect(
            try Self.text("Program,Semula\nProgram A,1\n", map: ["Pagu": "murni"])
                == "B017: Column \"Pagu\" is in none of the tables. Columns present: \"Program\", \"Semula\"."
        )
    }

    @Test("Nomor urut dan jorokan")
    func outline() throws {
        #expect(
            try Self.text("No,Uraian,Semula\nA,Operasi,9\n1,Gaji,4\n") == """
                B037: 1 rows are read as parents by their numbering or indentation; their amounts are checked, not counted. If such a row stands by itself, number it in the same way as the rows below.
                """
        )
    }
}
