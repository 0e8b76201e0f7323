import BudgetModel
import Diagnostics

extension Weekday {
    /// Nama hari dalam kedua bahasa.
    var label: LocalizedText {
        let english =
            switch self {
            case .monday: "Monday"
            case .tuesday: "Tuesday"
            case .wednesday: "Wednesday"
            case .thursday: "Thursday"
            case .friday: "Friday"
            case .saturday: "Saturday"
            case .sunday: "Sunday"
            }
        return LocalizedText(id: Phrase(rawValue), en: Phrase(english))
    }
}

extension Document {
    /// Tanggal seperti tertera; kosong bila tidak ada.
    var dateText: String { printedDate ?? "" }
}
