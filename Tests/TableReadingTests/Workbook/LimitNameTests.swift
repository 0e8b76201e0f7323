import Diagnostics
import Foundation
import TableReading
import Testing

@Suite("Batas pembacaan menurut nama")
struct LimitNameTests {
    @Test("Setiap batas dapat diisi dengan namanya, sampai nilai terbesarnya", arguments: ReadingLimit.allCases)
    func everyName(limit: ReadingLimit) throws {
        var limits = ReadingLimits.default
        try limits.set(limit.name.uppercased(), to: "7")
        #expect(ReadingLimit.allCases.filter { limits[$0] != ReadingLimits.default[$0] } == [limit])
        #expect(limits[limit] == 7)
        try limits.set(limit.name, to: "\(limit.ceiling)")
        #expect(limits[limit] == limit.ceiling)
        #expect(throws: ReadingLimitError.notAValue(limit, text: "\(limit.ceiling + 1)")) {
            try limits.set(limit.name, to: "\(limit.ceiling + 1)")
        }
    }

    @Test(
        "Yang bukan bilangan bulat ditolak", arguments: ["", "0", "-1", "+5", "1.000", "2 juta", "99999999999999999999"])
    func values(text: String) {
        var limits = ReadingLimits.default
        #expect(throws: ReadingLimitError.notAValue(.rows, text: text)) { try limits.set("baris", to: text) }
        #expect(limits == .default)
    }

    @Test("Penolakan menyebut nama atau nilai yang ada")
    func explanations() {
        #expect(
            ReadingLimitError.unknownName("baris2").explanation.text(in: .indonesian)
                == "\"baris2\" bukan nama batas. Yang ada: baris, kolom, byte-sel, byte-baris, sel, bagian-arsip, byte-bagian, kali-mekar, byte-keterangan, byte-teks, tingkat-xml, byte-tanda-xml, atribut-xml, lembar, sel-gabungan, byte-mekar, tanda-xml, byte-isi, byte-pembuka."
        )
        #expect(
            ReadingLimitError.notAValue(.xmlDepth, text: "300").explanation.text(in: .english)
                == "tingkat-xml: \"300\" is no whole number from 1 to 256. Write it without a thousands mark, such as 200."
        )
    }

    @Test("Saran menyebut dua kali batasnya, dan diam bila sudah yang terbesar")
    func advice() {
        let place = SourceLocation(file: "pagu.csv")
        #expect(
            TableReadingError.limitExceeded(.rows, maximum: 1_048_576, at: place).limitAdvice?.text(in: .indonesian)
                == "Bila berkas ini memang sebesar itu dan asalnya dapat dipercaya, jalankan lagi dengan --limit baris=2097152."
        )
        #expect(
            TableReadingError.quotedCellTooLong(place, line: 3, maximum: 131_068).limitAdvice?.text(in: .english)
                == "If this file really is that large and comes from a source you trust, run again with --limit byte-sel=262136."
        )
        #expect(TableReadingError.limitExceeded(.xmlDepth, maximum: 256, at: place).limitAdvice == nil)
        #expect(TableReadingError.empty(file: "pagu.csv").limitAdvice == nil)
    }

    @Test("Halaman modul memuat setiap nama dan bawaannya")
    func documented() throws {
        let page = try String(
            contentsOf: URL(fileURLWithPath: #filePath)
                .appendingPathComponent("../../../../Sources/TableReading/TableReading.docc/TableReading.md").standardizedFileURL,
            encoding: .utf8)
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
        #expect(rows.count == ReadingLimit.allCases.count)
        for (row, limit) in zip(rows, ReadingLimit.allCases) {
            #expect(row.hasPrefix("| `\(limit.name)` |"))
            let growth = limit.growth > 0 ? "\(limit.growth)" : ""
            #expect(row.hasSuffix("| \(ReadingLimits.default[limit]) | \(growth) |"))
        }
    }
}
