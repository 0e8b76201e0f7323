import ArgumentParser
import BudgetSession

/// Yang diterima: satu temuan bernama, atau semua yang diterima di sebuah buku kerja.
enum AcceptedFinding: ExpressibleByArgument, Hashable {
    /// Satu temuan.
    case named(FindingName)
    /// Buku kerja sandingan yang lembar *Temuan*-nya diisi orang.
    case workbook(String)

    /// Nama temuan memuat `@` sesudah kodenya; selain itu jalur berakhiran `.xlsx`.
    init?(argument: String) {
        let code = argument.prefix { $0 != "@" }
        if code.count == 4, let name = FindingName(argument) {
            self = .named(name)
        } else if argument.lowercased().hasSuffix(".xlsx") {
            self = .workbook(argument)
        } else {
            guard let name = FindingName(argument) else { return nil }
            self = .named(name)
        }
    }
}
