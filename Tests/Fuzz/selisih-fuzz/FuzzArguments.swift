import Foundation

/// Pilihan di baris perintah.
struct FuzzArguments {
    var seeds: [String] = []
    var folder = ""
    var seed: UInt64 = 1
    var first: UInt64 = 0
    var count: UInt64?
    var seconds = Int.max
    var reader = ReaderUnderTest.selisih
    var isChild = false
    /// Berkas-berkasnya dibaca apa adanya, tidak dirusak.
    var isIntact = false
    let batch = 200
    let maximumViolations = 10

    static let help = """
        Merusak berkas XLSX, ODS, DOCX, dan CSV lalu membacanya. Kode keluar 1 bila sebuah masukan menjatuhkan pembaca, macet lebih
        dari 5 detik, atau memakai lebih dari 256 MB.

          selisih-fuzz --simpan FOLDER [--benih N] [--dari N] [--banyak N] [--detik N] [--pembaca NAMA] ASAL...
          selisih-fuzz --utuh FOLDER

        Dengan --utuh setiap berkas di folder itu dibaca apa adanya, masing-masing di prosesnya sendiri. ASAL berkas atau folder berkas tabel. Pembaca: selisih (baku), atau jatuh, macet, rakus yang sengaja buruk.

        """

    struct Refusal: Error {}

    init(_ words: [String]) throws {
        var rest = words[...]
        func number<Number: FixedWidthInteger>(_ word: String?) throws -> Number {
            guard let value = word.flatMap({ Number($0) }) else { throw Refusal() }
            return value
        }
        while let word = rest.popFirst() {
            switch word {
            case "--simpan": folder = rest.popFirst() ?? ""
            case "--benih": seed = try number(rest.popFirst())
            case "--dari": first = try number(rest.popFirst())
            case "--banyak": count = try number(rest.popFirst())
            case "--detik": seconds = try number(rest.popFirst())
            case "--anak": isChild = true
            case "--utuh": isIntact = true
            case "--pembaca":
                guard let named = rest.popFirst().flatMap(ReaderUnderTest.init(rawValue:)) else { throw Refusal() }
                reader = named
            case _ where word.hasPrefix("--"): throw Refusal()
            default: seeds.append(word)
            }
        }
        guard !seeds.isEmpty, isIntact || !folder.isEmpty, isIntact || count != nil || seconds != .max else { throw Refusal() }
    }

    func childArguments(for numbers: Range<UInt64>) -> [String] {
        [
            "--anak", "--simpan", folder, "--benih", "\(seed)", "--dari", "\(numbers.lowerBound)", "--banyak", "\(numbers.count)",
            "--pembaca", reader.rawValue,
        ] + seeds
    }
}
