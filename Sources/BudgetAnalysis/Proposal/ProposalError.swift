public import BudgetModel
public import Diagnostics
public import ExactNumbers

/// Sebab sebuah usulan tidak dapat disusun, dan perubahan terkecil yang membuatnya dapat.
public enum ProposalError: ExplainedError, Hashable {
    /// Anggarannya tidak dapat dihitung.
    case analysis(AnalysisError)
    /// Satuan pembulatan nol atau kurang.
    case notAUnit(Rupiah)
    /// Tidak ada baris dengan sumber dana itu; kosong berarti sumber yang tidak terikat.
    case nothingInScope([FundingSource], present: [FundingSource])
    /// Sumber dana yang diminta tidak ada di tahapan dasar.
    case absentSource(FundingSource, present: [FundingSource])
    /// Sebuah pemilih tidak memilih satu baris pun di dalam cakupan.
    case selectsNothing(LineSelector)
    /// Pembagian menurut serapan memerlukan realisasi setiap program.
    case spendingUnknown([String])
    /// Pembagian menurut prioritas tanpa satu prioritas pun.
    case noPriorities([String])
    /// Prioritas bagi indikator yang tidak dilayani program mana pun.
    case unknownIndicator(String, present: [String])
    /// Jumlahnya di bawah yang dapat dicapai.
    case belowLeast(Shortage)
    /// Jumlahnya di atas yang dapat dicapai: tarif dan batas atas menghemat lebih banyak daripada yang diminta.
    case aboveMost(total: Rupiah, most: Rupiah)
    /// Lantai di atas jumlah batas atas baris-barisnya.
    case floorAboveBounds(SpendingFloor, most: Rupiah)
    /// Usulannya membagi program bersama sehingga realisasi indikator ini tidak tertutup.
    case indicatorsBelowFloor([MoneyRealisation])

    /// Jumlah yang diminta dan yang menahannya.
    public struct Shortage: Sendable, Hashable {
        /// Yang diminta.
        public let total: Rupiah
        /// Yang paling kecil dapat dicapai.
        public let least: Rupiah
        /// Baris yang dilindungi, di dalamnya.
        public let protected: Rupiah
        /// Yang paling kecil dapat dicapai tanpa perlindungan; `nil` bila tidak ada yang dilindungi.
        public let released: Rupiah?
    }

    /// Penjelasan bagi pengguna.
    public var explanation: LocalizedText {
        switch self {
        case .analysis(let error): error.explanation
        case .notAUnit(let unit):
            LocalizedText(
                id: "Satuan pembulatan \(unit) bukan satuan. Tulis bilangan di atas nol, misalnya 1000.",
                en: "Rounding unit \(unit) is no unit. Write a number above zero, such as 1000.")
        case .nothingInScope(let sources, let present):
            LocalizedText(
                id:
                    "Tidak ada baris yang dapat dibagi\(Self.of(sources)). Sumber dana yang ada: \(Self.names(present)). Sebutkan yang dibagi dengan --sumber.",
                en:
                    "No rows can be shared\(Self.of(sources)). Funding sources present: \(Self.names(present)). Name those to share with --source."
            )
        case .absentSource(let source, let present):
            LocalizedText(
                id: "Sumber dana \"\(source.name)\" tidak ada di tahapan dasar. Yang ada: \(Self.names(present)).",
                en: "Funding source \"\(source.name)\" is not in the base stage. Present: \(Self.names(present)).")
        case .selectsNothing(let selector):
            LocalizedText(
                id:
                    "\"\(selector.text)\" tidak memilih satu baris pun di dalam cakupan. Tulis awalan kode, nama program, kegiatan, rekening, atau unit seperti di berkasnya, atau utama dan penunjang.",
                en:
                    "\"\(selector.text)\" selects no row in scope. Write the beginning of a code, the name of a program, activity, account, or unit as in the file, or utama and penunjang."
            )
        case .spendingUnknown(let programs):
            LocalizedText(
                id:
                    "Pembagian menurut serapan memerlukan realisasi, yang tidak diketahui bagi \(Self.list(programs)). Lindungi program itu, lengkapi realisasinya, atau bagi menurut pagu.",
                en:
                    "Sharing by absorption needs the realisation, which is unknown for \(Self.list(programs)). Protect those programs, complete their realisation, or share by ceiling."
            )
        case .noPriorities(let indicators):
            LocalizedText(
                id:
                    "Pembagian menurut prioritas memerlukan prioritas. Tulis prioritas:INDIKATOR di berkas setelan, misalnya prioritas:\(indicators.first ?? "KODE") dengan nilai 2. Indikator: \(Self.list(indicators)).",
                en:
                    "Sharing by priority needs priorities. Write prioritas:INDICATOR in the settings file, such as prioritas:\(indicators.first ?? "CODE") with value 2. Indicators: \(Self.list(indicators))."
            )
        case .unknownIndicator(let code, let present):
            LocalizedText(
                id: "Prioritas bagi \"\(code)\": tidak ada program yang terkait indikator itu. Indikator: \(Self.list(present)).",
                en: "Priority of \"\(code)\": no program is linked to that indicator. Indicators: \(Self.list(present)).")
        case .belowLeast(let shortage): shortage.explanation
        case .aboveMost(let total, let most):
            LocalizedText(
                id:
                    "\(total) tidak dapat dicapai: tarif dan batas atas menghemat lebih banyak daripada yang diminta, sehingga total paling besar yang dapat dicapai adalah \(most). Turunkan total ke \(most), longgarkan tarif atau batasnya, atau izinkan baris lain naik dengan --dua-arah.",
                en:
                    "\(total) cannot be reached: rates and caps save more than was asked, so the largest total that can be reached is \(most). Lower the total to \(most), loosen the rates or caps, or let other rows rise with --both-ways."
            )
        case .floorAboveBounds(let floor, let most):
            LocalizedText(
                id:
                    "Realisasi \(floor.subject) \(floor.amount) melebihi yang dapat diusulkan bagi barisnya, paling besar \(most). Longgarkan batas atasnya atau lepaskan perlindungannya; bila pagunya sendiri di bawah realisasi, betulkan pagunya atau izinkan naik dengan --dua-arah.",
                en:
                    "Realisation of \(floor.subject), \(floor.amount), exceeds what can be proposed for its rows, at most \(most). Loosen their caps or release their protection; where the ceiling itself is below the realisation, correct the ceiling or let it rise with --both-ways."
            )
        case .indicatorsBelowFloor(let realisations):
            LocalizedText(
                id:
                    "Usulannya menutup jumlah realisasi, tetapi bagian \(Self.list(realisations.map(\.subjectText))) di bawah realisasinya karena programnya dibagi dengan indikator lain. Naikkan total, atau lindungi program itu.",
                en:
                    "The proposal covers the realisation together, but the share of \(Self.list(realisations.map(\.subjectText))) is below its realisation because its programs are shared with other indicators. Raise the total, or protect those programs."
            )
        }
    }

    private static let shown = 10

    private static func list(_ names: [String]) -> String {
        names.isEmpty
            ? "-" : (names.prefix(shown).map { "\"\($0)\"" } + (names.count > shown ? ["…"] : [])).joined(separator: ", ")
    }

    private static func names(_ sources: [FundingSource]) -> String {
        sources.isEmpty ? "-" : sources.map(\.name).joined(separator: ", ")
    }

    private static func of(_ sources: [FundingSource]) -> LocalizedText {
        sources.isEmpty
            ? LocalizedText(verbatim: "")
            : LocalizedText(id: " dari \(names(sources))", en: " from \(names(sources))")
    }
}

extension ProposalError.Shortage {
    fileprivate var explanation: LocalizedText {
        let missing = Rupiah(sen: least.sen - total.sen)
        let because =
            protected.isZero
            ? LocalizedText(
                id: "karena lantai, yaitu yang sudah dibelanjakan", en: "because of the floors, what is already spent")
            : LocalizedText(
                id: "karena baris yang dilindungi \(protected) dan lantai, yaitu yang sudah dibelanjakan",
                en: "because of protected rows, \(protected), and the floors, what is already spent")
        let release =
            released.map { released in
                released <= total
                    ? LocalizedText(
                        id: ", atau lepaskan perlindungan (tanpa itu paling kecil \(released))",
                        en: ", or release the protection (without it the least is \(released))")
                    : LocalizedText(
                        id: "; tanpa perlindungan pun paling kecil \(released)",
                        en: "; even without protection the least is \(released)")
            } ?? LocalizedText(verbatim: "")
        return LocalizedText(
            id:
                "\(total) tidak dapat dicapai: total paling kecil yang dapat dicapai adalah \(least), \(because). Naikkan total sedikitnya \(missing)\(release).",
            en:
                "\(total) cannot be reached: the least total that can be reached is \(least), \(because). Raise the total by at least \(missing)\(release)."
        )
    }
}

extension SpendingFloor {
    /// Milik siapa realisasinya.
    public var subject: String { sources.map(\.subjectText).joined(separator: " + ") }
}

extension MoneyRealisation {
    /// Program, indikator, atau OPD yang dibicarakan, dan waktunya.
    fileprivate var subjectText: String {
        let name =
            switch subject {
            case .indicator(let code): code
            case .office(let office): office
            case .program(let program, let unit): unit.map { "\(program.name) (\($0))" } ?? program.name
            }
        return "\(name) \(period.name)"
    }
}
