import BudgetModel
import Diagnostics

/// OPD yang tidak disebut dan memakai nama berkasnya: "murni.csv" dan "perubahan.csv" satu OPD, bukan dua.
struct AssumedOffices {
    /// `true` bila nama ini nama berkasnya.
    static func isAssumed(_ office: String, at place: SourceLocation) -> Bool { office == place.fileStem }

    /// Berkas yang tidak menyebut OPD-nya memakai satu-satunya OPD yang disebut kertas-kertas di sampingnya.
    static func name(_ office: String, in result: inout IntakeResult) {
        var files: Set<String> = []
        func isUnnamed(_ name: String) -> Bool {
            // Nama berkas yang sudah disatukan dengan nama berkas lain juga belum nama kantor.
            !TitleFacts.isOffice(name) && result.findings.contains { $0.rule == RulePage.assumedOffice.id && $0.excerpt == name }
        }
        for index in result.budget.lines.indices where isUnnamed(result.budget.lines[index].office) {
            result.budget.lines[index].office = office
            files.insert(result.budget.lines[index].location.file)
        }
        for index in result.findings.indices {
            let finding = result.findings[index]
            guard finding.rule == RulePage.assumedOffice.id, files.contains(finding.location.file) else { continue }
            result.findings[index] = .officeOfPapers(office, at: finding.location)
        }
    }

    /// Menyatukan OPD yang nama berkasnya sama kecuali kata tahapan, tahun, dan nomor, bila program-programnya ada yang sama.
    static func unify(_ budget: inout Budget) {
        guard budget.lines.nameSeveralOffices else { return }
        guard
            budget.lines.grouping(by: [.table, .office]).firsts.contains(where: { row in
                isAssumed(budget.lines.office(at: row), at: budget.lines.location(at: row))
            })
        else { return }
        var programs: [String: Set<String>] = [:]
        var order: [String] = []
        for row in budget.lines.grouping(by: [.table, .office, .program]).firsts {
            let line = budget.lines[row]
            if programs[line.office] == nil {
                guard isAssumed(line.office, at: line.location) else { continue }
                order.append(line.office)
            }
            programs[line.office, default: []].insert(line.program.matchKey)
        }
        var kept: [String: String] = [:]
        var renamed: [String: String] = [:]
        for office in order {
            let owner = FileNameWords(office).owner
            guard let first = kept[owner] else {
                kept[owner] = office
                continue
            }
            if let own = programs[office], programs[first]?.isDisjoint(with: own) == false { renamed[office] = first }
        }
        guard !renamed.isEmpty else { return }
        budget.lines.respellOffices { renamed[$0] }
        for index in budget.balanceLines.indices {
            budget.balanceLines[index].office = renamed[budget.balanceLines[index].office] ?? budget.balanceLines[index].office
        }
    }
}
