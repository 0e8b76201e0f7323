/// Potongan penyangga ``XMLScanner``: letak byte pertama dan letak sesudah byte terakhir.
struct XMLSpan: BitwiseCopyable {
    var start: Int
    var end: Int

    @inline(__always) var count: Int { end - start }
    @inline(__always) var isEmpty: Bool { end == start }
}

/// Nama dan nilai satu atribut.
struct XMLAttribute: BitwiseCopyable {
    var prefix: XMLSpan
    var name: XMLSpan
    var value: XMLSpan
    /// `true` bila nilainya memuat entitas atau spasi selain U+0020.
    var needsDecoding: Bool
}
