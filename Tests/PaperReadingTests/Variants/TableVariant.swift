import BudgetModel
import ExactNumbers
import Testing

@testable import PaperReading

/// Satu cara menulis sebuah tabel, dan bacaannya yang benar.
///
/// Bacaannya ditulis sebelum pembacanya dicoba: jumlah APBD setiap tahapan, realisasi, dan banyaknya OPD bila itu yang diuji;
/// `ditolak` dengan kodenya bila kertasnya memang tidak menentukan satu bacaan.
struct TableVariant: Sendable, CustomTestStringConvertible {
    let name: String
    let expected: String
    let year: Int?
    let table: String

    init(_ name: String, _ expected: String, year: Int? = nil, _ table: String) {
        (self.name, self.expected, self.year, self.table) = (name, expected, year, table)
    }

    var testDescription: String { name }

    /// Bacaan pembaca, seperti ditulis di `expected`.
    func reading() throws -> String {
        var options = IntakeOptions()
        options.year = year
        let page = try FlatPage(table, options: options)
        guard page.troubles.isEmpty else { return "ditolak \(page.troubles)" }
        var parts = [Self.totals(page.budget)]
        if expected.contains("realisasi") { parts.append("realisasi \(FlatPage.text(Self.realised(page.budget)))") }
        if expected.contains("OPD") { parts.append("\(Set(page.budget.lines.map { NameKey($0.office) }).count) OPD") }
        return parts.filter { !$0.isEmpty }.joined(separator: " | ")
    }

    /// Jumlah APBD setiap tahapan; dukungan APBN di luarnya.
    private static func totals(_ budget: Budget) -> String {
        let lines = budget.lines.filter(\.group.isInsideTotal)
        return budget.spendingStages.map { stage in
            let sum = lines.reduce(Int128(0)) { $0 + ($1.ceilings[stage]?.sen ?? 0) }
            return "\(stage.name) \(FlatPage.text(Rupiah(sen: sum)))"
        }.joined(separator: " | ")
    }

    /// Realisasi menurut waktu terakhirnya bila kumulatif, dan jumlah waktu-waktunya bila tidak.
    private static func realised(_ budget: Budget) -> Rupiah {
        var latest: [String: (quarter: Quarter, amount: Rupiah)] = [:]
        var sum = Rupiah.zero
        for item in budget.moneyRealisations {
            guard case .amount(let amount) = item.evidence else { continue }
            let key = item.subject.words
            if item.span == .period {
                sum = Rupiah(sen: sum.sen + amount.sen)
            } else if let former = latest[key], former.quarter > item.quarter || (former.quarter == item.quarter && former.amount > amount)
            {
                continue
            } else {
                latest[key] = (item.quarter, amount)
            }
        }
        return Rupiah(sen: latest.values.reduce(sum.sen) { $0 + $1.amount.sen })
    }
}

extension [TableVariant] {
    /// Tabel yang sama dengan kata-kata lain di tempat `{}`.
    static func words(_ expected: String, year: Int? = nil, in table: String, _ words: [String]) -> Self {
        words.map { TableVariant($0, expected, year: year, table.replacing("{}", with: $0)) }
    }

    /// Satu tabel.
    static func one(_ name: String, _ expected: String, year: Int? = nil, _ table: String) -> Self {
        [TableVariant(name, expected, year: year, table)]
    }
}
