/// Sel dalam bentuk yang ditulis hampir semua aplikasi: `<c r="B2" s="1" t="s"><v>13</v></c>`.
struct CommonCell {
    /// Kolom dari 0; `nil` bila sel tidak menyebut alamatnya.
    var column: Int?
    var style = 0
    /// Isi atribut `t` yang satu huruf; nol bila tidak ada.
    var type: UInt8 = 0
    var value = XMLSpan(start: 0, end: 0)
}

extension XMLScanner {
    /// Membaca satu sel lazim sekaligus; `nil` (dan tidak ada yang terbaca) bila bentuknya lain atau
    /// penyangga hampir habis, dan ``next()`` yang membacanya.
    ///
    /// Sembilan dari sepuluh tanda di sebuah buku kerja besar berdiri di sini; jalan ini membelah dua waktu
    /// bacanya. Bentuk yang diterima adalah bagian sempit dari XML, jadi hasilnya sama.
    @inline(__always)
    mutating func commonCell() -> CommonCell? {
        guard !hasPendingEnd, end - position > 256 else { return nil }
        let base = base
        // Setiap langkah di bawah melihat paling banyak delapan byte ke depan.
        let limit = end - 16
        var place = position
        guard base[place] == 0x3C, base[place + 1] == 0x63, base[place + 2] == 0x20 else { return nil }
        place += 3
        var cell = CommonCell()
        var seen: UInt8 = 0
        while true {
            guard base[place + 1] == 0x3D, base[place + 2] == 0x22 else { return nil }
            let name = base[place]
            place += 3
            switch name {
            case UInt8(ascii: "r"):
                guard seen & 1 == 0, let column = Self.column(base, &place, limit) else { return nil }
                cell.column = column
                seen |= 1
            case UInt8(ascii: "s"):
                guard seen & 2 == 0, let style = Self.digits(base, &place, limit) else { return nil }
                cell.style = style
                seen |= 2
            case UInt8(ascii: "t"):
                guard seen & 4 == 0, base[place] > 0x40 else { return nil }
                cell.type = base[place]
                place += 1
                seen |= 4
            default:
                return nil
            }
            guard place < limit, base[place] == 0x22 else { return nil }
            place += 1
            if base[place] == 0x3E { break }
            guard base[place] == 0x20 else { return nil }
            place += 1
        }
        guard base[place + 1] == 0x3C, base[place + 2] == 0x76, base[place + 3] == 0x3E else { return nil }
        place += 4
        let start = place
        while place < limit, base[place] > 0x20, base[place] < 0x80, base[place] != 0x26, base[place] != 0x3C { place += 1 }
        guard place < limit, place > start, starts(with: "</v></c>", at: place) else { return nil }
        cell.value = XMLSpan(start: start, end: place)
        position = place + 8
        return cell
    }

    @inline(__always)
    private static func column(_ base: UnsafeMutablePointer<UInt8>, _ place: inout Int, _ limit: Int) -> Int? {
        var column = 0
        let start = place
        while place < limit, base[place] >= UInt8(ascii: "A"), base[place] <= UInt8(ascii: "Z") {
            column = column * 26 + Int(base[place] - UInt8(ascii: "A")) + 1
            place += 1
        }
        guard place > start, place - start <= 3, digits(base, &place, limit) != nil else { return nil }
        return column - 1
    }

    @inline(__always)
    private static func digits(_ base: UnsafeMutablePointer<UInt8>, _ place: inout Int, _ limit: Int) -> Int? {
        var number = 0
        let start = place
        while place < limit, base[place].isDigit {
            number = number &* 10 &+ Int(base[place] - UInt8(ascii: "0"))
            place += 1
        }
        return place > start && place - start <= 15 ? number : nil
    }
}
