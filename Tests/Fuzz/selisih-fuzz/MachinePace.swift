/// Kecepatan mesin ini terhadap mesin pembanding, supaya janji waktu prosesor tidak bergantung pada mesinnya.
enum MachinePace {
    /// Waktu putaran di bawah ini pada mesin pembanding.
    private static let reference = Duration.milliseconds(27)
    private static let rounds: UInt64 = 10_000_000

    /// Waktu yang sebanding di mesin ini; tidak pernah kurang daripada yang dijanjikan.
    static func scaled(_ seconds: Int) -> Int {
        let fastest = (0..<3).map { _ in ContinuousClock().measure { spin() } }.min() ?? reference
        return max(seconds, Int((Double(seconds) * (fastest / reference)).rounded(.up)))
    }

    private static func spin() {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for _ in 0..<rounds {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
        }
        precondition(state != 0)
    }
}
