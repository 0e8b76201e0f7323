import ArgumentParser

/// Bentuk keluaran.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case terminal
    case csv
    case json
}
