public import Diagnostics

/// Bulan.
public enum Month: Int, Sendable, Hashable, CaseIterable {
    case january = 1
    case february, march, april, may, june, july, august, september, october, november, december

    /// Bulan dari namanya: `Agustus`, `Agt`, `bulan Mei`; `nil` bila bukan satu nama bulan.
    public init?(_ text: String) {
        var words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.first == "bulan" { words.removeFirst() }
        guard words.count == 1, let number = MonthName.number(words[0]) else { return nil }
        self.init(rawValue: number)
    }

    /// Nama Indonesia.
    public var name: String { MonthName.indonesian[rawValue - 1] }

    /// Nama Inggris.
    public var englishName: String { Self.englishNames[rawValue - 1] }

    /// Triwulan yang memuatnya.
    public var quarter: Quarter { Quarter.allCases[(rawValue - 1) / 3] }

    private static let englishNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}

/// Waktu sebuah realisasi keuangan: satu triwulan, atau satu bulan bila kertasnya bulanan.
public enum Period: Sendable, Hashable {
    case quarter(Quarter)
    case month(Month)

    /// Waktu dari tulisan orang: `TW I`, `Triwulan 2`, `Agustus`; `nil` bila bukan.
    public init?(_ text: String) {
        if let quarter = Quarter(text) {
            self = .quarter(quarter)
        } else if let month = Month(text) {
            self = .month(month)
        } else {
            return nil
        }
    }

    /// Semua triwulan, lalu semua bulan.
    public static var allCases: [Period] { Quarter.allCases.map { .quarter($0) } + Month.allCases.map { .month($0) } }

    /// Nama pendek: `TW I`, `Agustus`.
    public var name: String {
        switch self {
        case .quarter(let quarter): quarter.name
        case .month(let month): month.name
        }
    }

    /// Nama dalam kedua bahasa.
    public var label: LocalizedText {
        switch self {
        case .quarter(let quarter): LocalizedText(verbatim: quarter.name)
        case .month(let month): LocalizedText(id: Phrase(month.name), en: Phrase(month.englishName))
        }
    }

    /// Triwulan ini, atau triwulan yang memuat bulan ini.
    public var quarter: Quarter {
        switch self {
        case .quarter(let quarter): quarter
        case .month(let month): month.quarter
        }
    }

    /// Nomor bulan terakhirnya.
    public var lastMonth: Int {
        switch self {
        case .quarter(let quarter): quarter.rawValue * 3
        case .month(let month): month.rawValue
        }
    }

    /// Triwulan yang berakhir bersamanya; `nil` bagi bulan di tengah triwulan.
    public var closedQuarter: Quarter? { lastMonth % 3 == 0 ? quarter : nil }
}
