import Diagnostics
import ExactNumbers
import Reporting

/// Sebuah hitungan sebagai teks rumus Excel, tanpa tanda sama dengan di depannya.
///
/// Teks angka tidak boleh bergantung pada bahasa program lembar kerja: format TEXT membaca `#.##0` dan `#,##0` menurut bahasanya. Karena itu
/// formatnya hanya memuat `0` dan tanda yang dikutip dengan garis miring terbalik, yang sama di mana pun.
struct FormulaExpression {
    private let builder: FormulaBuilder
    private let spot: CellSpot

    init(_ builder: FormulaBuilder, _ spot: CellSpot) {
        (self.builder, self.spot) = (builder, spot)
    }

    /// - Throws: acuan ke sel yang tidak ada.
    func text(of formula: CellFormula) throws(WorkbookError) -> String {
        switch formula {
        case .cell(let reference): return builder.references.cell(try builder.operand(reference, spot).place)
        case .number(let quantity): return quantity.plainText
        case .sum(let parts): return try sum(parts)
        case .difference(let first, let second): return "\(try text(of: first))-\(try factor(second, keepsProducts: true))"
        case .product(let first, let second): return "\(try factor(first))*\(try factor(second))"
        case .quotient(let first, let second): return "INT(\(try factor(first, keepsProducts: true))/\(try factor(second)))"
        case .divided(let first, let second, let decimals):
            return "ROUND(\(try factor(first, keepsProducts: true))/\(try factor(second)),\(decimals))"
        case .hundredth(let part): return "\(try factor(part, keepsProducts: true))/100"
        case .rounded(let part, let decimals): return "ROUND(\(try text(of: part)),\(decimals))"
        case .magnitude(let part): return "ABS(\(try text(of: part)))"
        case .larger(let first, let second): return "MAX(\(try text(of: first)),\(try text(of: second)))"
        case .words(let words): return FormulaText.words(words.text(in: builder.language))
        case .joined(let parts):
            var texts: [String] = []
            for part in parts { texts.append(try text(of: part)) }
            return texts.joined(separator: "&")
        case .rupiah(let part): return rupiah(try text(of: part), isMagnitude: part.isMagnitude)
        case .percent(let part, let decimals): return percent(try text(of: part), decimals)
        case .choice(let condition, let first, let second):
            return "IF(\(try text(of: condition)),\(try text(of: first)),\(try text(of: second)))"
        }
    }

    private func text(of condition: CellFormula.Condition) throws(WorkbookError) -> String {
        switch condition {
        case .below(let first, let second): return "\(try text(of: first))<\(try text(of: second))"
        case .equal(let first, let second): return "\(try text(of: first))=\(try text(of: second))"
        case .not(let condition): return "NOT(\(try text(of: condition)))"
        case .all(let conditions): return "AND(\(try list(conditions)))"
        case .any(let conditions): return "OR(\(try list(conditions)))"
        }
    }

    private func list(_ conditions: [CellFormula.Condition]) throws(WorkbookError) -> String {
        var texts: [String] = []
        for condition in conditions { texts.append(try text(of: condition)) }
        return texts.joined(separator: ",")
    }

    /// Sel-sel dijumlahkan SUM, yang mengabaikan sel kosong; selain itu dengan tanda tambah.
    private func sum(_ parts: [CellFormula]) throws(WorkbookError) -> String {
        var places: [SheetCell] = []
        var texts: [String] = []
        for part in parts {
            texts.append(try text(of: part))
            if case .cell(let reference) = part { places.append(try builder.operand(reference, spot).place) }
        }
        guard places.count == parts.count, parts.count > 1 else { return parts.isEmpty ? "0" : texts.joined(separator: "+") }
        return FormulaText.nestedSum(builder.references.ranges(places))
    }

    /// Yang dikalikan, dibagi, atau dikurangkan; dalam kurung bila perlu.
    private func factor(_ part: CellFormula, keepsProducts: Bool = false) throws(WorkbookError) -> String {
        if case .sum(let parts) = part, parts.count == 1 { return try factor(parts[0], keepsProducts: keepsProducts) }
        let text = try text(of: part)
        switch part {
        case .sum(let parts) where !parts.allSatisfy(\.isCell): return "(\(text))"
        case .difference: return "(\(text))"
        case .product, .hundredth: return keepsProducts ? text : "(\(text))"
        case .number(let quantity) where quantity.isNegative: return "(\(text))"
        default: return text
        }
    }

    private var marks: (group: String, decimal: String) {
        switch builder.language.notation {
        case .decimalComma: (".", ",")
        case .decimalPoint: (",", ".")
        }
    }

    /// Rupiah utuh dan sennya ditulis terpisah, karena TEXT hanya menulis 15 angka. MOD tidak dipakai: Excel menolaknya bagi hasil bagi yang besar.
    private func rupiah(_ amount: String, isMagnitude: Bool) -> String {
        let size = isMagnitude ? amount : "ABS(\(amount))"
        let sign = isMagnitude ? "" : "IF(\(amount)<0,\"-\",\"\")&"
        return "\(sign)\"Rp\"&\(grouped("INT(\(size))"))&\"\(marks.decimal)\"&TEXT(ROUND((\(size)-INT(\(size)))*100,0),\"00\")"
    }

    private func percent(_ fraction: String, _ decimals: Int) -> String {
        let sign = builder.language == .indonesian ? " %" : "%"
        let scale = "1" + String(repeating: "0", count: decimals)
        let units = "ROUND(ABS(\(fraction))*\(scale)00,0)"
        guard decimals > 0 else { return grouped(units) + "&\"\(sign)\"" }
        let whole = "INT(\(units)/\(scale))"
        let rest = "TEXT(\(units)-\(whole)*\(scale),\"\(String(repeating: "0", count: decimals))\")"
        return "\(grouped(whole))&\"\(marks.decimal)\"&\(rest)&\"\(sign)\""
    }

    /// Bilangan bulat tak negatif dengan tanda ribuan.
    private func grouped(_ whole: String) -> String {
        "TEXT(\(whole),\"0\"&REPT(\"\\\(marks.group)000\",(LEN(TEXT(\(whole),\"0\"))-1)/3))"
    }
}

extension CellFormula {
    fileprivate var isCell: Bool { if case .cell = self { true } else { false } }
    fileprivate var isMagnitude: Bool { if case .magnitude = self { true } else { false } }
}
