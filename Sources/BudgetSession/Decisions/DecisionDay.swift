import Foundation

/// Hari sebuah keputusan dicatat.
public enum DecisionDay {
    /// Hari ini, `2024-11-20`: satu-satunya pemakaian jam.
    public static var today: String { Date().formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day()) }
}
