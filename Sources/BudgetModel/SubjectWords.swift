extension MoneyRealisation.Subject {
    /// Yang dibicarakan, bagi pembaca: kode indikator, atau program dengan unitnya.
    package var words: String {
        switch self {
        case .indicator(let code): code
        case .program(let program, let unit): program.words(unit: unit)
        case .office(let name): name
        }
    }

    /// Yang dibicarakan, dengan nama indikatornya.
    package func words(in budget: Budget) -> String {
        if case .indicator(let code) = self { budget.indicator(code)?.name ?? code } else { words }
    }
}

extension CodedName {
    /// Kode bila tertera, nama yang disamakan bila tidak.
    package var matchKey: String { comparableCode ?? NameKey(name).text }

    /// Nama dengan unitnya.
    package func words(unit: String?) -> String { unit.map { "\(name) (\($0))" } ?? name }
}

extension String? {
    /// Nama unit yang disamakan; kosong untuk OPD induk.
    package var matchKey: String { map { NameKey($0).text } ?? "" }
}
