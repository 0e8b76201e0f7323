import BudgetModel
import Diagnostics
import ExactNumbers

extension ColumnAccount.Fate {
    /// Nama rekening bagi pembaca.
    var label: LocalizedText {
        switch self {
        case .counted: LocalizedText(id: "dihitung", en: "counted")
        case .sum: LocalizedText(id: "jumlah", en: "sums")
        case .balance: LocalizedText(id: "pendapatan dan pembiayaan", en: "revenue and financing")
        case .difference: LocalizedText(id: "selisih", en: "differences")
        case .realisation: LocalizedText(id: "realisasi", en: "realisation")
        case .setAside: LocalizedText(id: "disisihkan", en: "set aside")
        }
    }
}

extension ColumnAccount.Entry {
    /// Nama rekening dengan sebabnya.
    var label: LocalizedText {
        reason.map { LocalizedText(id: "\(fate.label): \($0)", en: "\(fate.label): \($0)") } ?? fate.label
    }
}

/// Jumlah yang dihitung dibandingkan dengan jumlah yang dicetak tabel bagi kolom itu.
enum PrintedAgreement: Hashable {
    /// Tidak ada yang dihitung, jadi tidak ada yang dibandingkan.
    case nothingCounted
    /// Tabel tidak mencetak jumlahnya.
    case notPrinted
    /// Salah satunya tidak diketahui.
    case unknown
    /// Sama.
    case same
    /// Berbeda, dihitung dikurangi tertera, sejauh yang dapat datang dari pembulatan cetak.
    case rounded(Rupiah)
    /// Berbeda, dihitung dikurangi tertera.
    case differs(Rupiah)
}

extension ColumnAccount {
    /// Banyaknya sel dengan nasib ini.
    func cells(_ fate: Fate) -> Int { entries.filter { $0.fate == fate }.reduce(0) { $0 + $1.cells } }

    /// Semua sel kolom ini menurut nasibnya: `12 = 9 dihitung + 3 jumlah`.
    var equation: LocalizedText {
        let parts = Fate.allCases.compactMap { fate in
            let count = cells(fate)
            return count == 0 ? nil : LocalizedText(id: "\(count: count) \(fate.label)", en: "\(count: count) \(fate.label)")
        }
        guard let first = parts.first else { return LocalizedText(verbatim: "0") }
        guard parts.count > 1 else { return first }
        let sum = parts.dropFirst().reduce(first) { LocalizedText(id: "\($0) + \($1)", en: "\($0) + \($1)") }
        return LocalizedText(id: "\(count: cells) = \(sum)", en: "\(count: cells) = \(sum)")
    }

    /// Yang dihitung terhadap jumlah tertera.
    var agreement: PrintedAgreement {
        guard cells(.counted) > 0 else { return .nothingCounted }
        guard let printedWhole else { return .notPrinted }
        guard let counted, let difference = try? counted - printedWhole.amount else { return .unknown }
        if difference == .zero { return .same }
        return difference.sen.magnitude <= printedWhole.rounding.sen.magnitude ? .rounded(difference) : .differs(difference)
    }

    /// `true` bila kolom ini patut dilihat: berbeda dari jumlah tertera, ada yang disisihkan, atau tidak diketahui.
    var needsLook: Bool {
        if cells(.setAside) > 0 { return true }
        return switch agreement {
        case .nothingCounted, .notPrinted, .same, .rounded: cells(.counted) > 0 && counted == nil
        case .unknown, .differs: true
        }
    }

    /// Kalimat pendek tentang ``agreement``; `nil` bila tidak ada yang dibandingkan.
    var agreementText: LocalizedText? {
        switch agreement {
        case .nothingCounted: nil
        case .notPrinted: LocalizedText(id: "tidak dicetak", en: "not printed")
        case .unknown: LocalizedText(id: "tidak dapat dibandingkan", en: "cannot be compared")
        case .same: LocalizedText(id: "sama", en: "equal")
        case .rounded(let difference):
            LocalizedText(id: "sama dalam pembulatan, \(difference.direction)", en: "equal within rounding, \(difference.direction)")
        case .differs(let difference): differenceText(difference)
        }
    }

    private func differenceText(_ difference: Rupiah) -> LocalizedText? {
        guard let printedWhole else { return nil }
        let text = LocalizedText(
            id: "\(difference.direction) dari \(printedWhole.amount)", en: "\(difference.direction) than \(printedWhole.amount)"
        )
        guard let row = printedWhole.location.row else { return text }
        guard row > 0 else {
            return LocalizedText(id: "\(text) di paragraf \(-row) di atas tabel", en: "\(text) in paragraph \(-row) above the table")
        }
        return LocalizedText(id: "\(text) di baris \(row)", en: "\(text) in row \(row)")
    }
}

extension Rupiah {
    /// "kurang Rp10,00" atau "lebih Rp10,00".
    fileprivate var direction: LocalizedText {
        guard isNegative, let amount = try? negated() else { return LocalizedText(id: "lebih \(self)", en: "\(self) more") }
        return LocalizedText(id: "kurang \(amount)", en: "\(amount) less")
    }
}
