import Testing

/// Paket contoh yang ditulis sebagai berkas CSV.
protocol ExamplePackage {
    var files: [String: String] { get }
}

extension TargetPackage: ExamplePackage {}
extension LinkPackage: ExamplePackage {}

/// Satu keadaan yang harus dibiarkan sebuah aturan.
struct SilentExample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]

    init(_ name: String, _ package: some ExamplePackage) {
        testDescription = name
        files = package.files
    }
}
