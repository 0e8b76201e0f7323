import ExactNumbers

/// Bilangan dari teks mesin bertitik desimal, agar tabel uji mudah dibaca: `"38.64"`.
func quantity(_ plain: String) throws -> Quantity {
    try NumberNotation.decimalPoint.parse(plain).quantity
}

/// Uang dari teks Indonesia: `"Rp1.234.567,50"`.
func rupiah(_ text: String) throws -> Rupiah {
    try NumberNotation.decimalComma.rupiah(text)
}

let largest = Rupiah(sen: .max)
let smallest = Rupiah(sen: .min)
