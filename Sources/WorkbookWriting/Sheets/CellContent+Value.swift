import Diagnostics
import Reporting

extension CellContent {
    /// Isi sel dari nilai laporan; dengan rumus, nilainya menjadi hasil tersimpan rumus itu.
    ///
    /// - Throws: `unwritableNumber` bila desimalnya terlalu banyak bagi Excel.
    init(
        _ value: ReportCell.Value,
        formula: String?,
        in language: Language,
        at spot: CellSpot
    ) throws(WorkbookError) {
        switch value.reading {
        case .number(let number):
            self = formula.map { .numberFormula($0, cached: number.stored) } ?? .number(number.stored)
        case .unwritable(let text):
            throw .unwritableNumber(spot.place, text: text)
        case .notNumber:
            let text = value.words(in: language)
            if let formula {
                self = .textFormula(formula, cached: text)
            } else {
                self = text.isEmpty ? .blank : .text(text)
            }
        }
    }
}

extension ReportCell.Value {
    /// Isi sel teks, kode, atau sel kosong; `nil` bagi angka.
    func plainWords(in language: Language) -> String? {
        switch self {
        case .empty, .text, .code: words(in: language)
        case .amount, .percent, .quantity: nil
        }
    }

    /// `true` bila teks beberapa kata, yang dilipat di kolom mana pun: kolom angka dapat memuat "kertas berbeda: IKU".
    func isPhrase(in language: Language) -> Bool {
        if case .text(let text) = self { text.exactText(in: language).contains(" ") } else { false }
    }

    /// Isi sel teks atau kode; kosong bagi nilai lain.
    func words(in language: Language) -> String {
        switch self {
        case .text(let text): text.exactText(in: language)
        case .code(let code): code
        case .empty, .amount, .percent, .quantity: ""
        }
    }
}
