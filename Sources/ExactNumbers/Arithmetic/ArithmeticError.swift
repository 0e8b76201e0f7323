/// Hitungan yang tidak punya hasil tepat. Tidak ada hitungan yang diam-diam meluap atau membulatkan.
public enum ArithmeticError: Error, Hashable, Sendable {
    /// Hasil tidak muat dalam 128 bit, atau butuh lebih dari ``Quantity/maximumDecimals`` desimal.
    case overflow
    /// Pembagi nol.
    case divisionByZero
    /// Bobot pembagian kosong, negatif, atau semuanya nol.
    case invalidWeights
}
