import BudgetAnalysis
import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import PaperReading
import Reporting
import Testing

/// Meja tempat kertas-kertas resmi disusun dari sebuah anggaran.
struct PaperDesk {
    let source: PaperSource

    init(_ budget: Budget, _ settings: [PaperSettings.Name: String] = [:]) throws {
        var filled = PaperSettings()
        for (name, value) in settings { try filled.set(name, to: value) }
        source = try PaperSource(BudgetYear(only: budget), settings: filled)
    }

    /// Contoh paket data.
    static func sample(_ settings: [PaperSettings.Name: String] = [:]) throws -> PaperDesk {
        try PaperDesk(DataPackageReader().read(Sample.office).budget, settings)
    }

    /// Paket data karangan yang lengkap.
    static func complete(_ settings: [PaperSettings.Name: String] = [:]) throws -> PaperDesk {
        try PaperDesk(DataPackageReader().read(Sample.completeOffice).budget, settings)
    }

    func paper(_ id: String) throws -> OfficePaper { try #require(OfficePaper.all.first { $0.id == id }) }

    func report(_ ids: String...) throws -> Report {
        try PapersReport(source, papers: ids.map { try paper($0) }, findings: []).report
    }

    /// Yang kurang bagi sebuah kertas.
    func missing(_ id: String) throws -> [String] { try paper(id).missing(source).map { $0.text(in: .indonesian) } }
}

extension Report {
    /// Semua isi kertas sebagai teks: judul, isian, tajuk dengan baris nomornya, sel-sel, dan tanda tangan.
    func paperText(in language: Language = .indonesian) -> String {
        sections.map { section in
            (["== \(section.title.text(in: language))"] + section.blocks.flatMap { $0.paperLines(in: language) }).joined(separator: "\n")
        }.joined(separator: "\n\n") + "\n"
    }
}

extension ReportBlock {
    fileprivate func paperLines(in language: Language) -> [String] {
        switch self {
        case .titles(let lines): lines.map { "^ " + $0.text(in: language) }
        case .heading(let text), .paragraph(let text), .sentence(let text, _): [text.text(in: language)]
        case .fields(let fields): fields.map { "\($0.name.text(in: language)) : \($0.content.text(in: language))" }
        case .table(let table): table.paperLines(in: language)
        case .signatures(let signatures):
            signatures.map { signature in
                guard let signature else { return "ttd -" }
                let lines = signature.above + [signature.name ?? ReportSignature.blankName] + signature.below
                return "ttd " + lines.map { $0.text(in: language) }.joined(separator: " / ")
            }
        case .charts, .links, .contents: []
        case .pageBreak: ["--- halaman"]
        }
    }
}

extension ReportTable {
    /// Tajuk setiap kolom dengan tajuk-tajuk luarnya, dan nomornya.
    func headerWords(in language: Language = .indonesian) -> [String] {
        columns.map { column in (column.groups + [column.title]).map { $0.text(in: language) }.joined(separator: " > ") }
    }

    fileprivate func paperLines(in language: Language) -> [String] {
        var lines = headerWords(in: language).enumerated().map { index, words in
            "[\(columns[index].number ?? "")] \(words)"
        }
        for (row, texts) in zip(rows, rows(in: language)) {
            let cells = zip(row.cells, texts).map { cell, text in
                let shown =
                    switch cell.join {
                    case .above?: "^"
                    case .left?: "<"
                    case nil: text.replacing("\n", with: " / ")
                    }
                return shown + (cell.derivation == nil ? "" : " =")
            }
            lines.append("| " + cells.joined(separator: " | "))
        }
        return lines
    }
}
