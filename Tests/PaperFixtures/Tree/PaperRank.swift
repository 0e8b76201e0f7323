/// Tingkat sebuah baris di kertas, dari luar ke dalam; tingkat rekening dibedakan lagi oleh banyak ruasnya.
package enum PaperRank: Int, Sendable, Comparable {
    case urusan, bidang, office, unit, program, activity, subActivity, account

    package static func < (left: PaperRank, right: PaperRank) -> Bool { left.rawValue < right.rawValue }
}

/// Jenis akun sebuah akar: hanya belanja yang masuk jumlah belanja.
package enum PaperKind: Int, Sendable, CaseIterable {
    case revenue = 4
    case spending = 5
    case financing = 6

    package var name: String {
        switch self {
        case .revenue: "Pendapatan"
        case .spending: "Belanja"
        case .financing: "Pembiayaan"
        }
    }
}

/// Kebulatan uang di sebuah tabel, dalam sen.
package enum AmountGrain: Int64, Sendable, CaseIterable {
    case sen = 1
    case rupiah = 100
    case thousands = 100_000
    case millions = 100_000_000
    case tenMillions = 1_000_000_000
}
