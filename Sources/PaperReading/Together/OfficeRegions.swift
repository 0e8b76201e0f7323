import BudgetModel
import Diagnostics

/// OPD yang sekali ditulis dengan daerahnya dan sekali tanpa: "DINAS SOSIAL" di kop suratnya, "DINAS SOSIAL KOTA CONTOH" di judulnya. Satu
/// OPD bila hanya satu daerah yang menyambung nama itu.
enum OfficeRegions {
    private static let regions: Set<String> = ["kabupaten", "kab", "kota", "provinsi", "prov"]

    /// Menyatukan nama-nama itu memakai yang lengkap; hasilnya pasangan yang disatukan.
    static func unify(_ budget: inout Budget) -> [Finding] {
        guard budget.lines.nameSeveralOffices else { return [] }
        var places: [String: SourceLocation] = [:]
        var order: [String] = []
        for row in budget.lines.grouping(by: .office).firsts {
            let line = budget.lines[row]
            guard places[line.office] == nil else { continue }
            places[line.office] = line.location
            order.append(line.office)
        }
        guard order.count > 1, order.count <= maximumOffices else { return [] }
        let regional = order.filter { NameKey($0).text.split(separator: " ").dropFirst().contains { regions.contains(String($0)) } }
        guard !regional.isEmpty else { return [] }
        // OPD yang barisnya sudah menyebut daerah hanya dapat bernama daerah itu.
        var placed: [String: Set<NameKey>] = [:]
        for case (let office, let region?) in budget.lines.officeRegions {
            placed[office, default: []].insert(NameKey("\(office) \(region)"))
        }
        var renamed: [String: String] = [:]
        for office in order {
            let longer = regional.filter { isRegional($0, of: office) && placed[office]?.contains(NameKey($0)) ?? true }
            if Set(longer.map { NameKey($0).text }).count == 1, let whole = longer.first { renamed[office] = whole }
        }
        guard !renamed.isEmpty else { return [] }
        budget.lines.respellOffices { renamed[$0] }
        for index in budget.balanceLines.indices {
            budget.balanceLines[index].office = renamed[budget.balanceLines[index].office] ?? budget.balanceLines[index].office
        }
        return order.compactMap { office in renamed[office].map { .officeOfRegion(office, whole: $0, at: places[office]) } }
    }

    private static let maximumOffices = 1_000

    private static func isRegional(_ name: String, of office: String) -> Bool {
        let (whole, part) = (NameKey(name).text, NameKey(office).text)
        guard whole.hasPrefix(part + " ") else { return false }
        let rest = whole.dropFirst(part.count).split(separator: " ")
        return rest.count > 1 && rest.first.map { regions.contains(String($0)) } ?? false
    }
}

extension Finding {
    /// Satu OPD ditulis dengan dan tanpa daerahnya.
    fileprivate static func officeOfRegion(_ office: String, whole: String, at place: SourceLocation?) -> Finding {
        Finding(
            rule: RulePage.officeSpelling.id, severity: .note, location: place?.table ?? SourceLocation(file: ""), excerpt: office,
            message: LocalizedText(
                id: "OPD \"\(office)\" dibaca sebagai \"\(whole)\": namanya sama, hanya daerahnya yang tidak ditulis.",
                en: "Office \"\(office)\" is read as \"\(whole)\": the same name, only its region is not written."),
            advice: LocalizedText(
                id: "Bila keduanya memang dua OPD, tulis daerah masing-masing di judulnya.",
                en: "If they are two offices, write each one's region in its title."))
    }
}
