import BudgetModel
import Diagnostics
import ExactNumbers

/// Realisasi dari tabel tanpa pagu menemukan pagunya di tabel lain.
struct RealisationsTogether {
    /// Menjumlahkan daftar-daftar dokumen, dan menyesuaikan unitnya dengan unit pagunya.
    static func settle(_ result: inout IntakeResult) {
        let documents = DocumentRealisations(result.documents)
        result.documents = []
        result.findings += documents.findings
        let isDated = Set(documents.realisations.map(\.location.table))
        result.budget.moneyRealisations += documents.realisations
        guard !result.realisationTables.isEmpty else { return }
        guard !result.budget.lines.isEmpty else {
            if result.budget.balanceLines.isEmpty { result.findings += result.realisationTables.map(Finding.withoutCeilings) }
            return
        }
        let tables = isDated.union(result.realisationTables)
        nameOffices(of: tables, in: &result.budget)
        joinUnits(of: tables, dated: isDated, in: &result.budget)
    }

    /// Tabel yang tidak menyebut OPD tentang satu-satunya OPD yang punya pagu; bila ada beberapa, program-programnya dicari di semuanya.
    private static func nameOffices(of tables: Set<SourceLocation>, in budget: inout Budget) {
        let offices = budget.spendingOffices
        for index in budget.moneyRealisations.indices {
            let item = budget.moneyRealisations[index]
            guard tables.contains(item.location.table), let own = item.offices.names, own.count == 1,
                AssumedOffices.isAssumed(own[0], at: item.location)
            else { continue }
            budget.moneyRealisations[index].offices = offices.count == 1 ? OfficeScope(offices) : .all
            if case .office = item.subject, offices.count == 1 { budget.moneyRealisations[index].subject = .office(offices[0]) }
        }
    }

    /// Pagu tanpa unit mencakup realisasi setiap unitnya.
    private static func joinUnits(of tables: Set<SourceLocation>, dated: Set<SourceLocation>, in budget: inout Budget) {
        var units: [ProgramKey: Set<String>] = [:]
        for row in budget.lines.grouping(by: [.office, .unit, .program]).firsts {
            let line = budget.lines[row]
            for key in keys(line.program, of: line.office) { units[key, default: []].insert(line.unit.matchKey) }
        }
        var kept: [MoneyRealisation] = []
        var places: [MoneyRealisation.Slot: Int] = [:]
        for realisation in budget.moneyRealisations {
            guard tables.contains(realisation.location.table), case .program(let program, _) = realisation.subject,
                let office = realisation.offices.names?.first ?? budget.spendingOffices.first,
                keys(program, of: office).contains(where: { units[$0] == [""] }), case .amount(let amount) = realisation.evidence
            else {
                kept.append(realisation)
                continue
            }
            var whole = realisation
            whole.subject = .program(program, unit: nil)
            let slot = MoneyRealisation.Slot(whole, isDated: dated.contains(whole.location.table))
            if let place = places[slot], case .amount(let former) = kept[place].evidence,
                let sum = try? former + amount, let rounding = try? kept[place].rounding + whole.rounding
            {
                kept[place].evidence = .amount(sum)
                kept[place].rounding = rounding
            } else {
                places[slot] = kept.count
                kept.append(whole)
            }
        }
        budget.moneyRealisations = kept
    }

    /// Program di unit mana pun menurut kode, dan menurut namanya.
    private static func keys(_ program: CodedName, of office: String) -> [ProgramKey] {
        let names = [program.comparableCode, NameKey(program.name).text].compactMap(\.self)
        return names.map { ProgramKey(office: NameKey(office), unit: nil, program: $0) }
    }
}

extension MoneyRealisation {
    /// Realisasi yang sama untuk, waktu, dan sifatnya.
    fileprivate struct Slot: Hashable {
        let subject: Subject
        let offices: OfficeScope
        let year: Int
        let quarter: Quarter
        let span: Span
        /// Daftar dokumen sudah dijumlahkan bersama; tabel lain berdiri sendiri-sendiri.
        let table: SourceLocation?

        init(_ realisation: MoneyRealisation, isDated: Bool) {
            table = isDated ? nil : realisation.location.table
            (subject, offices, year) = (realisation.subject, realisation.offices, realisation.year)
            (quarter, span) = (realisation.quarter, realisation.span)
        }
    }
}

extension Finding {
    fileprivate static func withoutCeilings(_ table: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.realisationWithoutCeiling.id, severity: .warning, location: table,
            message: LocalizedText(
                id:
                    "Tabel ini memuat realisasi tanpa pagu, dan tidak ada tabel lain yang memuat pagunya; penyerapannya tidak dapat dihitung.",
                en: "This table holds realisation without ceilings, and no other table holds them; the absorption cannot be computed."
            ),
            advice: LocalizedText(
                id: "Berikan bersama tabel yang memuat pagunya, misalnya Rekap 5 atau DPA.",
                en: "Give it together with a table that holds the ceilings, such as Rekap 5 or the DPA."
            ))
    }
}
