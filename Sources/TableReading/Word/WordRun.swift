/// Teks paragraf yang sedang dibaca.
struct WordText {
    private(set) var bytes: [UInt8] = []
    private var hasBold = false
    private var hasPlain = false

    /// `true` bila semua yang tampak berhuruf tebal.
    var isBold: Bool { hasBold && !hasPlain }

    mutating func append(_ piece: some Collection<UInt8>, isBold: Bool) {
        bytes.append(contentsOf: piece)
        guard piece.contains(where: { $0 > 0x20 }) else { return }
        if isBold { hasBold = true } else { hasPlain = true }
    }

    /// Nomor otomatis di depan teks.
    mutating func prepend(_ label: String, separator: String) {
        bytes.insert(contentsOf: Array((bytes.isBlankText ? label : label + separator).utf8), at: 0)
    }
}

/// Rupa satu potong teks.
struct WordRunLook {
    var isBold = false
    /// Teks tersembunyi (`w:vanish`) tidak tampak dan tidak tercetak.
    var isHidden = false
}

/// Bidang (`PAGE`, `REF`, `IF`) yang sedang terbuka: kodenya tidak tampak, hasilnya tampak.
struct WordFields {
    private var isCode: [Bool] = []
    private var codeCount = 0

    /// Lebih dalam daripada ini tidak ada bidang yang benar.
    private static let maximumDepth = 64

    /// `true` di dalam kode sebuah bidang.
    var isInCode: Bool { codeCount > 0 }

    mutating func take(_ kind: UnsafeBufferPointer<UInt8>) {
        if kind.elementsEqual("begin".utf8), isCode.count < Self.maximumDepth {
            isCode.append(true)
            codeCount += 1
        } else if kind.elementsEqual("separate".utf8), isCode.last == true {
            isCode[isCode.count - 1] = false
            codeCount -= 1
        } else if kind.elementsEqual("end".utf8), let last = isCode.popLast(), last {
            codeCount -= 1
        }
    }

    /// Kode yang tidak ditutup di paragrafnya tidak boleh menyembunyikan sisa dokumen.
    mutating func endParagraph() {
        guard codeCount > 0 else { return }
        isCode.removeAll { $0 }
        codeCount = 0
    }
}
