import BudgetModel
public import Diagnostics
public import ExactNumbers

extension ProposalRules {
    /// Setelan usulan seperti ditulis di berkas setelan dan di pilihan `--set`: `efisiensi:5.1.02.04`. Sesudah titik dua berdiri pemilih
    /// baris (``LineSelector``), atau kode indikator bagi ``priority``.
    public enum Name: String, Sendable, Hashable, CaseIterable {
        /// Baris yang pagunya tetap; nilainya `ya`.
        case protect = "lindungi"
        /// Penghematan paling sedikit, persen dari pagu.
        case rate = "efisiensi"
        /// Batas atas setiap baris: jumlah uang, atau persen dari pagu.
        case cap = "batas"
        /// Prioritas sebuah indikator.
        case priority = "prioritas"
    }

    /// Prioritas terbesar.
    public static let largestPriority = Quantity(1000)

    /// `true` bila namanya berbentuk setelan usulan, dikenal atau tidak.
    public static func isName(_ text: String) -> Bool { text.contains(":") }

    /// Mengisi satu setelan dari tulisan orang.
    ///
    /// - Parameters:
    ///   - name: `efisiensi:5.1.02.04`; huruf besar dan kecil sebelum titik dua tidak dibedakan.
    ///   - text: Nilainya.
    /// - Throws: ``ProposalSettingError`` bila namanya tidak dikenal, berulang, atau isinya bukan nilai setelan itu.
    public mutating func set(_ name: String, to text: String) throws(ProposalSettingError) {
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String($0).trimmedName }
        guard parts.count == 2, !parts[1].isEmpty, let known = Name(rawValue: parts[0].lowercased()) else { throw .unknownName(name) }
        let selector = LineSelector(parts[1])
        let isRepeated =
            switch known {
            case .protect: protected.contains(selector)
            case .rate: rates.contains { $0.selector == selector }
            case .cap: caps.contains { $0.selector == selector }
            case .priority: priorities[parts[1]] != nil
            }
        guard !isRepeated else { throw .repeated(name) }
        switch known {
        case .protect:
            guard ["ya", "yes"].contains(text.trimmedName.lowercased()) else { throw .notYes(name, text: text) }
            protected.append(selector)
        case .rate:
            guard let number = Self.number(text), !number.hasCurrency, number.quantity >= .zero, number.quantity <= Quantity(100) else {
                throw .notARate(name, text: text)
            }
            rates.append((selector, number.quantity))
        case .cap:
            guard let cap = Self.cap(text) else { throw .notACap(name, text: text) }
            caps.append((selector, cap))
        case .priority:
            guard let number = Self.number(text), !number.hasCurrency, !number.isPercent, number.quantity > .zero,
                number.quantity <= Self.largestPriority
            else { throw .notAPriority(name, text: text) }
            priorities[parts[1]] = number.quantity
        }
    }

    private static func cap(_ text: String) -> Cap? {
        guard let number = number(text), number.quantity >= .zero else { return nil }
        if number.isPercent { return number.quantity <= Quantity(1000) ? .percent(number.quantity) : nil }
        return Rupiah(writtenAs: text).map { .amount($0) }
    }

    /// Angka yang hanya dapat dibaca dengan satu arti, paling banyak dua desimal.
    private static func number(_ text: String) -> ParsedNumber? {
        guard case .single(let number)? = try? NumberNotation.readings(of: text, maximumDecimals: 2) else { return nil }
        return number
    }
}

extension Rupiah {
    /// Jumlah uang seperti ditulis orang: `21.000.000.000`, `Rp 21000000000,50`; `nil` bila bukan, mendua, atau persen.
    public init?(writtenAs text: String) {
        guard case .single(let number)? = try? NumberNotation.readings(of: text, maximumDecimals: 2), !number.isPercent,
            let sen = try? number.quantity.rescaled(to: 2).coefficient
        else { return nil }
        self.init(sen: sen)
    }
}

/// Sebab sebuah setelan usulan ditolak.
public enum ProposalSettingError: ExplainedError, Hashable {
    /// Tidak ada setelan usulan bernama ini, atau pemilihnya kosong.
    case unknownName(String)
    /// Pemilih yang sama dua kali.
    case repeated(String)
    /// Nilai `lindungi` bukan `ya`.
    case notYes(String, text: String)
    /// Bukan persen 0 sampai 100.
    case notARate(String, text: String)
    /// Bukan jumlah uang atau persen.
    case notACap(String, text: String)
    /// Bukan bilangan di atas nol.
    case notAPriority(String, text: String)

    /// Penjelasan bagi pengguna.
    public var explanation: LocalizedText {
        switch self {
        case .unknownName(let name):
            LocalizedText(
                id:
                    "\"\(name)\" bukan setelan usulan. Yang ada: lindungi:KODE, efisiensi:KODE, batas:KODE, dan prioritas:INDIKATOR; KODE awalan kode, nama, atau kelompok.",
                en:
                    "\"\(name)\" is no proposal setting. There are: lindungi:CODE, efisiensi:CODE, batas:CODE, and prioritas:INDICATOR; CODE is the beginning of a code, a name, or a group."
            )
        case .repeated(let name):
            LocalizedText(id: "\(name) sudah ditulis; pilih satu.", en: "\(name) was already given; choose one.")
        case .notYes(let name, let text):
            LocalizedText(
                id: "\(name): \"\(text)\" bukan ya. Hapus barisnya bila tidak dilindungi.",
                en: "\(name): \"\(text)\" is not ya. Remove the row if it is not protected.")
        case .notARate(let name, let text):
            LocalizedText(
                id: "\(name): \"\(text)\" bukan persen 0 sampai 100 dengan paling banyak dua desimal, misalnya 50.",
                en: "\(name): \"\(text)\" is no percentage from 0 to 100 with at most two decimals, such as 50.")
        case .notACap(let name, let text):
            LocalizedText(
                id: "\(name): \"\(text)\" bukan jumlah uang atau persen pagu, misalnya 500.000.000 atau 80 %.",
                en: "\(name): \"\(text)\" is no amount of money or percentage of the ceiling, such as 500,000,000 or 80%.")
        case .notAPriority(let name, let text):
            LocalizedText(
                id: "\(name): \"\(text)\" bukan bilangan di atas 0 sampai 1000, misalnya 2.",
                en: "\(name): \"\(text)\" is no number above 0 and up to 1000, such as 2.")
        }
    }
}

extension ProposalRules.Name {
    /// Nama dengan tempat pemilihnya, seperti ditulis orang.
    public var form: String { self == .priority ? "\(rawValue):INDIKATOR" : "\(rawValue):KODE" }

    /// Arti setelan bagi pembaca.
    public var meaning: LocalizedText {
        switch self {
        case .protect:
            LocalizedText(
                id: "Usulan: baris yang pagunya tetap (ya); KODE awalan kode, nama, unit, atau kelompok",
                en: "Proposal: rows whose ceiling stays (ya); KODE is the beginning of a code, a name, unit, or group")
        case .rate:
            LocalizedText(
                id: "Usulan: penghematan paling sedikit, persen dari pagu setiap baris",
                en: "Proposal: least saving, percent of each row's ceiling")
        case .cap:
            LocalizedText(
                id: "Usulan: batas atas setiap baris, jumlah uang atau persen dari pagunya",
                en: "Proposal: cap of each row, an amount or a percentage of its ceiling")
        case .priority:
            LocalizedText(
                id: "Usulan: bobot program indikator itu bila dibagi menurut prioritas; yang tidak disebut 1",
                en: "Proposal: weight of that indicator's programs when sharing by priority; 1 when not given")
        }
    }
}
