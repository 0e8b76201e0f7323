/// Rupa sebuah sel yang berarti bagi susunan tabel: menjorok dan tebal. Dua byte, jadi sel tidak bertambah besar.
@usableFromInline struct CellLook: Sendable, BitwiseCopyable, Equatable {
    @usableFromInline var indent: UInt8 = 0
    @usableFromInline var isBold = false

    @usableFromInline init() {}
}
