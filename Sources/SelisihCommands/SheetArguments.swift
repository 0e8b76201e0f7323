import ArgumentParser
import Diagnostics
import Foundation
import Reporting

/// Seberapa banyak lembar buku kerja yang ditulis.
enum WorkbookProfile: String, ExpressibleByArgument, CaseIterable {
    /// Bagi pimpinan: *Ringkasan*, *Sandingan*, *Temuan*, dan asal angkanya.
    case ringkas
    /// Semua lembar.
    case lengkap

    private static let short: Set<String> = ["ringkasan", "sandingan", "temuan", "grafik", "metode"]

    /// Juga `short` dan `full`.
    init?(argument: String) {
        switch argument.lowercased() {
        case "ringkas", "short": self = .ringkas
        case "lengkap", "full": self = .lengkap
        default: return nil
        }
    }

    /// Nama-nama dalam bahasa bantuan.
    static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }

    var defaultValueDescription: String { HelpWords.chosen(id: rawValue, en: self == .ringkas ? "short" : "full") }

    func includes(_ section: ReportSection) -> Bool { self == .lengkap || Self.short.contains(section.id) }
}

/// Lembar mana yang ditulis.
struct SheetArguments: ParsableArguments {
    @Option(
        name: [.customLong("sheets"), .customLong("lembar")],
        help: ArgumentHelp(
            id: "Hanya lembar-lembar ini, dipisahkan koma.", en: "Only these sheets, separated by commas.", value: "lembar", "sheets"))
    var sheets: String?

    @Option(
        help: ArgumentHelp(
            id: "Lembar yang ditulis bila --sheets tidak disebut.", en: "Sheets to write when --sheets is not given.", value: "profil",
            "profile"))
    var profile: WorkbookProfile = .lengkap

    /// Laporan dengan lembar yang dipilih; lembar kosong tidak ditulis kecuali disebut namanya.
    func chosen(from report: Report) throws -> Report {
        guard let sheets else {
            let whole = report.withoutEmptySections
            return whole.keeping(Set(whole.sections.filter(profile.includes).map(\.id)))
        }
        let names = sheets.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        var ids: Set<String> = []
        for name in names {
            guard let section = report.sections.first(where: { $0.isCalled(name) }) else {
                throw OptionError.unknownSheet(name, report.sections.map(\.title))
            }
            ids.insert(section.id)
        }
        guard !ids.isEmpty else { throw OptionError.unknownSheet("", report.sections.map(\.title)) }
        return report.keeping(ids)
    }
}

extension ReportSection {
    /// Menurut nama tetapnya atau judulnya dalam salah satu bahasa.
    fileprivate func isCalled(_ name: String) -> Bool {
        ([id] + Language.allCases.map { title.text(in: $0) }).contains { $0.lowercased() == name.lowercased() }
    }
}
