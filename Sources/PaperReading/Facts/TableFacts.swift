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
        case line(BudgetLine, LineBuilder.Assumptions)
        case balance(BalanceLine, LineBuilder.Assumptions)
        /// Tidak dapat menjadi baris; temuannya dicatat bila barisnya memang dihitung.
        case refused(Finding)
        /// Tahunnya tidak disebut.
        case withoutYear(name: String, SourceLocation)
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
        candidates[last].content.continueName(with: words)
    }

    /// Nama sebuah baris.
    func name(_ entry: Int) -> String {
        if let printed = printed[entry] { return printed.label }
        return byEntry[entry].map { candidates[$0].content.name } ?? ""
    }

    /// Tempat sebuah baris.
    func location(_ entry: Int) -> SourceLocation? {
        printed[entry]?.location ?? byEntry[entry].flatMap { candidates[$0].content.location }
    }
}

extension TableFacts.Content {
    /// Nama barisnya sendiri: tingkat terdalam yang disebut.
    var name: String {
        switch self {
        case .line(let line, _): (line.levelsBelowProgram.last ?? line.program).name
        case .balance(let line, _): line.path.last?.name ?? ""
        case .refused(let finding): finding.excerpt ?? ""
        case .withoutYear(let name, _): name
        }
    }

    var location: SourceLocation? {
        switch self {
        case .line(let line, _): line.location
        case .balance(let line, _): line.location
        case .refused(let finding): finding.location
        case .withoutYear(_, let place): place
        }
    }

    fileprivate mutating func continueName(with words: String) {
        switch self {
        case .line(var line, let assumed):
            if line.account != nil {
                line.account?.name += " \(words)"
            } else if line.subActivity != nil {
                line.subActivity?.name += " \(words)"
            } else if line.activity != nil {
                line.activity?.name += " \(words)"
            } else {
                line.program.name += " \(words)"
                if line.unit == nil, let split = UnitName.split(line.program.name) {
                    line.program.name = split.name
                    line.unit = split.unit
                }
            }
            self = .line(line, assumed)
        case .balance(var line, let assumed):
            if let last = line.path.indices.last { line.path[last].name += " \(words)" }
            self = .balance(line, assumed)
        case .refused, .withoutYear: break
        }
    }
}
