import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import PaperReading
import Testing

/// Paket yang sama disimpan aplikasi yang berbeda harus memberi anggaran yang sama.
@Suite("Ragam berkas CSV")
struct PackageVariantTests {
    private static let tables = [
        "dokumen.csv": "Kode,Jenis,Judul,Tahun,Tahapan\npk,PK,\"Perjanjian – \"\"Kinerja\"\"; 2024\",2024,Murni\n",
        "indikator.csv": "Kode,Nama\nnilai,Nilai Café\n",
        "target.csv": "Dokumen,Indikator,Jenis,Tahun,Nilai Tertera\npk,nilai,target,2024,\"4,28\"\npk,nilai,target,2025,\"14,500\"\n",
        "pagu.csv": """
        Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas,,"Program A, B dan C",utama,APBD,790.236.963,"503.909.700,25"
        2024,Dinas,UPTD RPK,Program Élan,utama,APBD,0,

        """,
        "kaitan.csv": "Program,Unit,Indikator,Bobot\n\"Program A, B dan C\",,nilai,\"37,5\"\n",
        "realisasi-keuangan.csv": "Indikator,Tahun,Periode,Sifat,Persen Tertera\nnilai,2024,TW I,kumulatif,\"12,45%\"\n",
    ]

    /// Isi anggaran tanpa nama berkas, ukuran, dan cincangannya.
    private func content(_ encode: (String) -> Data?) throws -> Budget {
        let package = try TemporaryPackage([:])
        for (name, text) in Self.tables {
            try #require(encode(text)).write(to: URL(fileURLWithPath: package.path).appendingPathComponent(name))
        }
        let result = try DataPackageReader().read(package.path)
        #expect(result.findings.map { $0.message.text(in: .indonesian) } == [])
        var budget = result.budget.moved(to: SourceLocation(file: "paket"))
        budget.files = budget.files.map { SourceFile(name: "", sha256: "", byteCount: 0, rowCount: $0.rowCount) }
        budget.keyedTables = []
        return budget
    }

    private static func semicolons(_ text: String) -> String {
        var isQuoted = false
        return String(
            text.map { character in
                if character == "\"" { isQuoted.toggle() }
                return character == "," && !isQuoted ? ";" : character
            })
    }

    private static func lineEnds(_ text: String, _ lineEnd: String) -> String {
        text.replacingOccurrences(of: "\n", with: lineEnd)
    }

    @Test("UTF-8 berkoma memuat semua isi")
    func plain() throws {
        let budget = try content { Data($0.utf8) }
        #expect(budget.lines.map(\.program.name) == ["Program A, B dan C", "Program Élan"])
        #expect(budget.documents.map(\.title) == ["Perjanjian – \"Kinerja\"; 2024"])
        #expect(budget.lines[0].ceilings[.revised] == Rupiah(sen: 50_390_970_025))
        #expect(budget.lines[1].ceilings.stages == [.original])
        #expect(budget.targets.map { $0.figure.value?.plainText } == ["4.28", "14.500"])
        #expect(budget.links.map(\.weight.plainText) == ["37.5"])
        #expect(budget.files.map(\.rowCount) == [1, 1, 2, 2, 1, 1])
    }

    @Test(
        "Titik koma, BOM, CRLF, CR, tab, UTF-16, dan Windows-1252 memberi anggaran yang sama",
        arguments: [
            "titik koma", "BOM", "CRLF", "CR", "tab", "titik koma + BOM + CRLF", "Windows-1252", "Windows-1252 + titik koma + CRLF",
            "UTF-16LE", "UTF-16BE", "sep=",
        ])
    func variants(name: String) throws {
        let plain = try content { Data($0.utf8) }
        let variant = try content { text in
            let bom = Data([0xEF, 0xBB, 0xBF])
            return switch name {
            case "titik koma": Data(Self.semicolons(text).utf8)
            case "BOM": bom + Data(text.utf8)
            case "CRLF": Data(Self.lineEnds(text, "\r\n").utf8)
            case "CR": Data(Self.lineEnds(text, "\r").utf8)
            case "tab":
                Data(
                    Self.semicolons(text).replacingOccurrences(of: "\"; ", with: "\u{1}").replacingOccurrences(of: ";", with: "\t")
                        .replacingOccurrences(of: "\u{1}", with: "\"; ").utf8)
            case "titik koma + BOM + CRLF": bom + Data(Self.lineEnds(Self.semicolons(text), "\r\n").utf8)
            case "Windows-1252": text.data(using: .windowsCP1252)
            case "Windows-1252 + titik koma + CRLF": Self.lineEnds(Self.semicolons(text), "\r\n").data(using: .windowsCP1252)
            case "UTF-16LE": Data([0xFF, 0xFE]) + (text.data(using: .utf16LittleEndian) ?? Data())
            case "UTF-16BE": Data([0xFE, 0xFF]) + (text.data(using: .utf16BigEndian) ?? Data())
            default: Data(("sep=;\n" + Self.semicolons(text)).utf8)
            }
        }
        #expect(variant == plain)
    }
}
