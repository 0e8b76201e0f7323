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
        let lines = budget.lines
        guard lines.grouping(by: .program).firsts.contains(where: { isPlaceholder(lines[$0]) }) else { return [] }
        var functions: [Tail: Set<String>] = [:]
        for row in lines.grouping(by: [.office, .program]).firsts {
            let line = lines[row]
            guard let code = line.program.code, !code.hasPrefix(mark), let split = split(code) else { continue }
            functions[key(line, tail: split.tail), default: []].insert(split.function)
        }
        var findings: [Finding] = []
        var noted: [String: Set<String>] = [:]
        for index in budget.lines.indices {
            var line = budget.lines[index]
            guard isPlaceholder(line), let code = line.program.code, let tail = split(code)?.tail,
                let known = functions[key(line, tail: tail)], known.count == 1, let function = known.first
            else { continue }
            line.program.code = replaced(code, function)
            let (activity, subActivity) = (line.activity?.code, line.subActivity?.code)
            line.activity?.code = replaced(activity, function)
            line.subActivity?.code = replaced(subActivity, function)
            budget.lines[index] = line
            if noted[line.office, default: []].insert(function).inserted { findings.append(.placeholderCode(function, at: line.location)) }
        }
        return findings
    }

    private static func isPlaceholder(_ line: BudgetLine) -> Bool { line.program.code?.hasPrefix(mark) ?? false }

    /// Program satu OPD menurut ekor kodenya dan namanya.
    private struct Tail: Hashable {
        let office: NameKey
        let code: String
        let name: NameKey
    }

    private static func key(_ line: BudgetLine, tail: String) -> Tail {
        Tail(office: NameKey(line.office), code: tail, name: NameKey(line.program.name))
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
