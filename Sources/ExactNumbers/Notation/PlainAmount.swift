/// Jumlah uang dalam tulisan yang paling lazim, langsung dari bitanya: `1234567`, `1.234.567`, `1.234.567,50`, `1234567.5`.
///
/// Setiap tulisan yang diterima berarti sama menurut ``NumberNotation/rupiah(_:)``. Yang tidak diterima belum tentu salah; hanya
/// pembaca yang lengkap itu yang memutuskannya.
package struct PlainAmount: Hashable, Sendable {
    /// Jumlahnya dalam sen; paling banyak 16 angka rupiah.
    package let sen: Int64
    /// Notasi yang ditunjukkan tanda di antara angkanya; `nil` bila tidak bertanda.
    package let notation: NumberNotation?

    private static let maximumDigits = 16

    /// `nil` bila tulisannya bukan salah satu bentuk itu.
    package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var digits = Digits(bytes)
        let first = digits.position
        let length = digits.run()
        guard length > 0 else { return nil }
        switch digits.mark {
        case 0 where digits.isAtEnd:
            guard length <= Self.maximumDigits else { return nil }
            (sen, notation) = (digits.signed(scale: 100), nil)
        case UInt8(ascii: ","):
            guard length <= Self.maximumDigits, let scale = digits.decimals() else { return nil }
            (sen, notation) = (digits.signed(scale: scale), .decimalComma)
        case UInt8(ascii: "."):
            let rest = digits.next()
            if (1...2).contains(rest), digits.isAtEnd {
                // Kelompok selalu tiga angka, jadi satu atau dua angka sesudah titik hanya dapat berarti desimal.
                guard length <= Self.maximumDigits else { return nil }
                (sen, notation) = (digits.signed(scale: rest == 1 ? 10 : 1), .decimalPoint)
                return
            }
            guard rest == 3, length <= 3, bytes[first] != UInt8(ascii: "0") else { return nil }
            var total = length + 3
            while digits.mark == UInt8(ascii: ".") {
                guard digits.next() == 3 else { return nil }
                total += 3
            }
            guard total <= Self.maximumDigits else { return nil }
            if digits.isAtEnd {
                (sen, notation) = (digits.signed(scale: 100), .decimalComma)
            } else {
                guard digits.mark == UInt8(ascii: ","), let scale = digits.decimals() else { return nil }
                (sen, notation) = (digits.signed(scale: scale), .decimalComma)
            }
        default: return nil
        }
    }

    /// Angka-angka yang sudah terbaca, sebagai satu bilangan.
    private struct Digits {
        private let bytes: UnsafeBufferPointer<UInt8>
        private let isNegative: Bool
        private(set) var position: Int
        /// Dapat melimpah bila angkanya lebih banyak daripada yang diterima; hasilnya lalu tidak dipakai.
        private var value: UInt64 = 0

        init(_ bytes: UnsafeBufferPointer<UInt8>) {
            self.bytes = bytes
            isNegative = bytes.first == UInt8(ascii: "-")
            position = isNegative ? 1 : 0
        }

        var isAtEnd: Bool { position == bytes.count }

        /// Bita di sini; 0 di ujung teks.
        var mark: UInt8 { position < bytes.count ? bytes[position] : 0 }

        /// Membaca angka-angka berturutan; hasilnya banyaknya.
        mutating func run() -> Int {
            let start = position
            while position < bytes.count, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10 {
                value = value &* 10 &+ UInt64(digit)
                position += 1
            }
            return position - start
        }

        /// Melewati satu tanda, lalu membaca angka-angka sesudahnya.
        mutating func next() -> Int {
            position += 1
            return run()
        }

        /// Satu atau dua desimal sampai ke ujung; hasilnya pengali menjadi sen.
        mutating func decimals() -> Int64? {
            let count = next()
            guard isAtEnd, (1...2).contains(count) else { return nil }
            return count == 1 ? 10 : 1
        }

        func signed(scale: Int64) -> Int64 {
            let amount = Int64(truncatingIfNeeded: value) &* scale
            return isNegative ? -amount : amount
        }
    }
}
