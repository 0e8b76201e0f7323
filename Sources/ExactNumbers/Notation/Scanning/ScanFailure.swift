/// Penolakan oleh pembaca, masih dalam posisi byte, supaya tidak menyalin teks sebelum perlu.
struct ScanFailure: Error {
    enum Cause {
        case empty
        case noDigits
        case unexpected
        case wrongGroupSize
        case leadingZero
        case twoDecimalMarks
        case missingDecimals
        case unbalancedParenthesis
        case twoSigns
        case tooManyDecimals(limit: Int)
        case percentNotAllowed
        case overflow
    }

    let cause: Cause
    /// Posisi byte mulai 0; tidak ada bila seluruh teks penyebabnya.
    let offset: Int?

    init(_ cause: Cause, at offset: Int? = nil) {
        self.cause = cause
        self.offset = offset
    }

    func reason(character: Character?) -> NumberTextError.Reason {
        switch cause {
        case .empty: .empty
        case .noDigits: .noDigits
        case .unexpected: character.map { .unexpectedCharacter($0) } ?? .noDigits
        case .wrongGroupSize: .wrongGroupSize
        case .leadingZero: .leadingZero
        case .twoDecimalMarks: .twoDecimalMarks
        case .missingDecimals: .missingDecimals
        case .unbalancedParenthesis: .unbalancedParenthesis
        case .twoSigns: .twoSigns
        case .tooManyDecimals(let limit): .tooManyDecimals(limit: limit)
        case .percentNotAllowed: .percentNotAllowed
        case .overflow: .overflow
        }
    }
}
