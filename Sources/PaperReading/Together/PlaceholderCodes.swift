import BudgetModel
import Diagnostics

/// Kode pengganti SIPD: `X.XX.01` ("NON URUSAN") sampai urusan OPD-nya diisi, lalu `1.06.01` di cetakan berikutnya.
///
/// Program yang sama namanya dan sama ekor kodenya di satu OPD adalah satu program; kode pengganti diberi urusan
/// sebenarnya. Bila OPD itu tidak memuat kode sebenarnya, atau memuat lebih dari satu, kode penggantinya tetap.
struct PlaceholderCodes {
    private static let mark = "X.XX."

    /// Mengganti kode pengganti di `budget`; hasilnya satu catatan per OPD.
    static func resolve(in budget: inout Budget) -> [Finding] {
        let programs = budget.lines.grouping(by: [.office, .program]).firsts.map { budget.lines[$0] }
        guard programs.contains(where: isPlaceholder) else { return [] }
        var functions: [String: Set<String>] = [:]
        for line in programs {
            guard let code = line.program.code, !code.hasPrefix(mark), let split = split(code) else { continue }
            functions[key(line, tail: split.tail), default: []].insert(split.function)
        }
        var findings: [Finding] = []
        var noted: Set<String> = []
        for index in budget.lines.indices {
            guard isPlaceholder(budget.lines[index]), let code = budget.lines[index].program.code, let tail = split(code)?.tail,
                let known = functions[key(budget.lines[index], tail: tail)], known.count == 1, let function = known.first
            else { continue }
            let line = budget.lines[index]
            budget.lines[index].program.code = replaced(line.program.code, function)
            budget.lines[index].activity?.code = replaced(line.activity?.code, function)
            budget.lines[index].subActivity?.code = replaced(line.subActivity?.code, function)
            if noted.insert("\(line.office)\u{1F}\(function)").inserted { findings.append(.placeholderCode(function, at: line.location)) }
        }
        return findings
    }

    private static func isPlaceholder(_ line: BudgetLine) -> Bool { line.program.code?.hasPrefix(mark) ?? false }

    private static func key(_ line: BudgetLine, tail: String) -> String {
        [NameKey(line.office).text, tail, NameKey(line.program.name).text].joined(separator: "\u{1F}")
    }

    /// Urusan dan bidang di depan kode, dan ekornya.
    private static func split(_ code: String) -> (function: String, tail: String)? {
        let parts = code.split(separator: ".")
        guard parts.count > 2 else { return nil }
        return (parts.prefix(2).joined(separator: "."), parts.dropFirst(2).joined(separator: "."))
    }

    private static func replaced(_ code: String?, _ function: String) -> String? {
        guard let code, code.hasPrefix(mark) else { return code }
        return "\(function).\(code.dropFirst(mark.count))"
    }
}

extension Finding {
    static func placeholderCode(_ function: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.placeholderCode.id, severity: .note, location: place,
            message: LocalizedText(
                id: "Kode pengganti X.XX dibaca sebagai \(function), karena program dengan nama dan nomor yang sama memakai kode itu.",
                en: "The placeholder code X.XX is read as \(function), because the program of the same name and number uses that code."
            ),
            advice: LocalizedText(
                id: "Tidak ada yang perlu diubah bila programnya memang sama.", en: "Nothing needs to change if the program is the same."
            )
        )
    }
}
