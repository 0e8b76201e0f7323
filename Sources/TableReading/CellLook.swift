/// Rupa sebuah sel yang berarti bagi susunan tabel dan bagi angka yang tercetak: menjorok, tebal, desimal yang tampak. Lima
/// byte, jadi sel tidak bertambah besar.
@usableFromInline struct CellLook: Sendable, BitwiseCopyable, Equatable {
    @usableFromInline var indent: UInt8 = 0
    @usableFromInline var isBold = false
    /// Desimal yang selalu tampak menurut format angkanya; -1 bila formatnya umum.
    @usableFromInline var decimals: Int8 = -1
    /// Format angkanya mengelompokkan ribuan.
    @usableFromInline var groupsThousands = false

    /// Isinya ditulis di antara tanda kutip; hanya CSV.
    @usableFromInline var isQuoted = false

    @usableFromInline init() {}
}
