import BudgetModel
import Diagnostics
import ExactNumbers

/// Calon isi sebuah tabel: setiap baris yang mungkin dihitung, dan angka tertera di setiap baris. Yang mana menjadi isi
/// baru pasti setelah pohonnya pasti.
struct TableFacts {
    /// Satu baris yang mungkin dihitung.
    struct Candidate {
        let entry: Int
        var content: Content
        let isProgram: Bool
        let code: String?
        /// Isi kolom realisasinya.
        let realised: [RealisedCell]
    }

    enum Content {
        /// Baris anggaran nomor sekian di ``lines``.
        case line(Int, LineBuilder.Assumptions)
        indirect case balance(BalanceLine, LineBuilder.Assumptions)
        /// Tidak dapat menjadi baris; temuannya dicatat bila barisnya memang dihitung.
        indirect case refused(Finding)
        /// Tahunnya tidak disebut.
        indirect case withoutYear(name: String, SourceLocation)
    }

    /// Nama, kode, dan angka tertera sebuah jumlah berlabel.
    struct Printed {
        let entry: Int
        var label: String
        var code: String?
        let location: SourceLocation
        var realised: [RealisedCell] = []
    }

    private(set) var candidates: [Candidate] = []
    /// Baris-baris anggaran para calon.
    private(set) var lines = BudgetLines()
    /// Calon menurut nomor catatannya.
    private(set) var byEntry: [Int: Int] = [:]
    /// Jumlah berlabel dan baris lain yang mencetak jumlah tanpa menjadi calon.
    private(set) var printed: [Int: Printed] = [:]
    private(set) var variances: [(entry: Int, variance: PrintedVariance)] = []
    private(set) var absorptions: [PrintedAbsorption] = []
    private(set) var remainders: [PrintedRemainder] = []
    private(set) var balances: [PrintedBalance] = []

    mutating func add(_ candidate: Candidate) {
        byEntry[candidate.entry] = candidates.count
        candidates.append(candidate)
    }

    /// Menyimpan baris sebuah calon; hasilnya nomornya.
    mutating func add(_ line: BudgetLine) -> Int {
        lines.append(line)
        return lines.count - 1
    }

    mutating func replace(_ index: Int, _ content: Content) { candidates[index].content = content }

    mutating func add(_ printed: Printed) { self.printed[printed.entry] = printed }

    mutating func add(_ balance: PrintedBalance) { balances.append(balance) }

    /// Menyimpan angka yang dihitung kertas, supaya dapat dibandingkan dengan hitungannya.
    mutating func addEvidence(_ money: RowMoney, of entry: Int) {
        variances += money.variances.map { (entry, $0) }
        absorptions += money.absorptions
        remainders += money.remainders
    }

    /// Menyambung nama calon terakhir.
    mutating func continueName(with words: String) {
        guard let last = candidates.indices.last else { return }
        switch candidates[last].content {
        case .line(let number, _): lines[number].continueName(with: words)
        case .balance(var line, let assumed):
            if let last = line.path.indices.last { line.path[last].name += " \(words)" }
            candidates[last].content = .balance(line, assumed)
        case .refused, .withoutYear: break
        }
    }

    /// Nama sebuah baris.
    func name(_ entry: Int) -> String {
        if let printed = printed[entry] { return printed.label }
        switch byEntry[entry].map({ candidates[$0].content }) {
        case .line(let number, let assumed)?:
            let line = lines[number]
            // Rekapitulasi kantor: yang tercetak nama kantornya, bukan program.
            let isOffice = assumed.contains(.withoutProgram) && line.levelsBelowProgram.isEmpty
            return isOffice ? line.unit ?? line.office : line.deepest.name
        case .balance(let line, _)?: return line.path.last?.name ?? ""
        case .refused(let finding)?: return finding.excerpt ?? ""
        case .withoutYear(let name, _)?: return name
        case nil: return ""
        }
    }

    /// Kode sebuah baris; `nil` bila tidak tertera.
    func code(_ entry: Int) -> String? { printed[entry]?.code ?? byEntry[entry].flatMap { candidates[$0].code } }

    /// OPD sebuah calon baris anggaran.
    func office(_ entry: Int) -> String? {
        guard let index = byEntry[entry], case .line(let number, _) = candidates[index].content else { return nil }
        return lines.office(at: number)
    }

    /// Tempat sebuah baris.
    func location(_ entry: Int) -> SourceLocation? {
        if let printed = printed[entry] { return printed.location }
        return switch byEntry[entry].map({ candidates[$0].content }) {
        case .line(let number, _)?: lines.location(at: number)
        case .balance(let line, _)?: line.location
        case .refused(let finding)?: finding.location
        case .withoutYear(_, let place)?: place
        case nil: nil
        }
    }
}

/// Baris-baris anggaran yang terhitung.
extension TableFacts {
    /// Menetapkan yang dihitung dari sebuah baris; tanpa jumlah, barisnya tidak terhitung.
    ///
    /// - Parameter levels: Tingkat-tingkatnya menurut pohon; `nil` bila tetap.
    mutating func keep(_ number: Int, _ amounts: StageAmounts, levels: [LineLevel: CodedName]?) {
        lines.setCeilings(amounts, at: number)
        guard let levels else { return }
        if let program = levels[.program] { lines[number].program = program }
        (lines[number].activity, lines[number].subActivity, lines[number].account) = (
            levels[.activity], levels[.subActivity], levels[.account]
        )
    }

    /// Tidak menghitung calon sebuah catatan.
    mutating func drop(_ entry: Int) {
        guard let index = byEntry[entry], case .line(let number, _) = candidates[index].content else { return }
        lines.setCeilings(StageAmounts(), at: number)
    }

    /// Banyaknya dan yang pertama.
    var kept: (count: Int, first: BudgetLine?) {
        let kept = lines.indices.lazy.filter(lines.hasCeiling)
        return (kept.count, kept.first.map { lines[$0] })
    }

    /// OPD-OPD-nya.
    var offices: Set<String> {
        var offices: Set<String> = []
        var last: Int?
        for row in lines.indices where lines.hasCeiling(at: row) {
            if let last, lines.areOfOneOffice(last, row) { continue }
            last = row
            offices.insert(lines.office(at: row))
        }
        return offices
    }

    /// Menyerahkannya tanpa menyalin; sesudahnya nama dan tempat para calon tidak dapat ditanyakan lagi.
    mutating func takeKept() -> BudgetLines {
        var taken = BudgetLines()
        swap(&taken, &lines)
        let kept = taken.indices.filter(taken.hasCeiling)
        return kept.count == taken.count ? taken : taken.selecting(kept)
    }
}

extension BudgetLine {
    /// Menyambung nama tingkat terdalamnya.
    fileprivate mutating func continueName(with words: String) {
        if account != nil {
            account?.name += " \(words)"
        } else if subActivity != nil {
            subActivity?.name += " \(words)"
        } else if activity != nil {
            activity?.name += " \(words)"
        } else {
            program.name += " \(words)"
            if unit == nil, let split = UnitName.split(program.name) {
                program.name = split.name
                unit = split.unit
            }
        }
    }
}
