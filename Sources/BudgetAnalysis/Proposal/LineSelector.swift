import BudgetModel

/// Pemilih baris: awalan kode, nama salah satu tingkat atau unitnya, atau kelompok program.
public struct LineSelector: Sendable, Hashable {
    /// Seperti ditulis orang.
    public let text: String
    private let pattern: Pattern

    private enum Pattern: Hashable {
        case code([Substring])
        case group(ProgramGroup)
        case name(NameKey)
    }

    /// `5.1.02.04` memilih semua baris yang kode program, kegiatan, sub kegiatan, atau rekeningnya diawali ruas-ruas itu; `penunjang` sebuah
    /// kelompok; tulisan lain sebuah nama. Nol di depan ruas, huruf besar, dan tanda baca tidak membedakan.
    public init(_ text: String) {
        self.text = text
        if let group = ProgramGroup(rawValue: text.lowercased()) {
            pattern = .group(group)
        } else if text.contains(where: \.isNumber), text.allSatisfy({ $0.isNumber || $0 == "." }) {
            pattern = .code(Self.parts(of: text))
        } else {
            pattern = .name(NameKey(text))
        }
    }

    /// Banyaknya ruas kode yang cocok, bagi pemilih yang paling rinci; nama lebih rinci daripada kelompok. `nil` bila tidak cocok.
    func precision(on line: BudgetLine) -> Int? {
        let levels = [line.program] + line.levelsBelowProgram
        switch pattern {
        case .code(let parts):
            return levels.contains { level in
                guard let code = level.code else { return false }
                return Self.parts(of: code).starts(with: parts)
            } ? parts.count + 1 : nil
        case .name(let key):
            return levels.contains { NameKey($0.name) == key } || line.unit.map { NameKey($0) } == key ? 1 : nil
        case .group(let group):
            return line.group == group ? 0 : nil
        }
    }

    private static func parts(of code: String) -> [Substring] {
        code.split(separator: ".").map { part in
            let digits = part.drop { $0 == "0" }
            return digits.isEmpty ? "0" : digits
        }
    }
}

extension LineSelector {
    /// Sama bila memilih baris yang sama menurut tulisannya: `5.1.2` dan `5.1.02`.
    public static func == (left: LineSelector, right: LineSelector) -> Bool { left.pattern == right.pattern }

    /// Pemilih yang sama, nilai yang sama.
    public func hash(into hasher: inout Hasher) { hasher.combine(pattern) }
}
