import Diagnostics
import ExactNumbers

extension NumberTextError {
    /// Sebab penolakan sebagai anak kalimat.
    var explanation: LocalizedText {
        let place = (position ?? 0) + 1
        let mark = character.map(String.init) ?? ""
        return switch reason {
        case .empty:
            LocalizedText(id: "kosong", en: "empty")
        case .noDigits:
            LocalizedText(id: "tidak ada angka", en: "no digits")
        case .unexpectedCharacter(let character):
            LocalizedText(
                id: "huruf ke-\(place), \"\(String(character))\", tidak pada tempatnya",
                en: "character \(place), \"\(String(character))\", is out of place"
            )
        case .wrongGroupSize:
            LocalizedText(
                id: "kelompok angka di sekitar huruf ke-\(place), \"\(mark)\", bukan tiga angka",
                en: "the group of digits around character \(place), \"\(mark)\", is not three digits"
            )
        case .leadingZero:
            LocalizedText(
                id: "angka berkelompok tidak boleh diawali nol (huruf ke-\(place))",
                en: "a grouped number cannot begin with zero (character \(place))"
            )
        case .twoDecimalMarks:
            LocalizedText(
                id: "ada tanda desimal kedua pada huruf ke-\(place), \"\(mark)\"",
                en: "there is a second decimal mark at character \(place), \"\(mark)\""
            )
        case .missingDecimals:
            LocalizedText(
                id: "tidak ada angka sesudah tanda desimal pada huruf ke-\(place)",
                en: "no digits follow the decimal mark at character \(place)"
            )
        case .unbalancedParenthesis:
            LocalizedText(
                id: "tanda kurung tidak berpasangan (huruf ke-\(place))",
                en: "a parenthesis has no partner (character \(place))"
            )
        case .twoSigns:
            LocalizedText(id: "ada dua tanda minus atau plus (huruf ke-\(place))", en: "there are two signs (character \(place))")
        case .tooManyDecimals(let limit):
            LocalizedText(
                id: "lebih dari \(limit) angka di belakang tanda desimal",
                en: "more than \(limit) digits after the decimal mark"
            )
        case .percentNotAllowed:
            LocalizedText(id: "ada tanda persen (huruf ke-\(place))", en: "there is a percent sign (character \(place))")
        case .overflow:
            LocalizedText(id: "terlalu besar untuk dihitung tepat", en: "too large to be computed exactly")
        }
    }
}
