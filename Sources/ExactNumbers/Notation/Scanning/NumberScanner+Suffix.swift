extension NumberScanner {
    /// Minus di belakang (`1.234-`), persen, dan kurung tutup; sesudahnya teks harus habis.
    mutating func scanSuffix() throws(ScanFailure) {
        if cursor.isAtEnd && parenthesis == nil { return }
        if case let length = cursor.dashLength, length > 0 {
            try setSign(.minus)
            cursor.offset += length
        }
        cursor.skipSpaces()
        scanPercent()
        try scanClosing()
        scanPercent()
        if !cursor.isAtEnd { throw ScanFailure(trailingCause, at: cursor.offset) }
    }

    private mutating func scanPercent() {
        let isAllowed = percentOffset == nil && !hasCurrency
        guard isAllowed, cursor.current == UInt8(ascii: "%") else { return }
        percentOffset = cursor.offset
        cursor.offset += 1
        cursor.skipSpaces()
    }

    private mutating func scanClosing() throws(ScanFailure) {
        guard let parenthesis else { return }
        if cursor.isAtEnd { throw ScanFailure(.unbalancedParenthesis, at: parenthesis) }
        guard cursor.current == UInt8(ascii: ")") else { throw ScanFailure(.unexpected, at: cursor.offset) }
        cursor.offset += 1
        cursor.skipSpaces()
    }

    private var trailingCause: ScanFailure.Cause {
        cursor.current == UInt8(ascii: ")") ? .unbalancedParenthesis : .unexpected
    }
}
