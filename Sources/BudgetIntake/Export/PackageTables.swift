public import BudgetModel
public import ExactNumbers
import PaperReading

/// Isi anggaran sebagai tabel-tabel paket data, siap ditulis sebagai CSV atau formulir.
///
/// Inilah satu-satunya tempat anggaran kembali menjadi sel: tabel, tajuk, dan urutan kolomnya sama dengan
/// yang dibaca ``InputReader``, sehingga tulis lalu baca memberi isi yang sama.
public struct PackageTables: Sendable, Hashable {
    /// Satu tabel paket data.
    public struct Table: Sendable, Hashable {
        /// Nama tabel: nama berkas tanpa `.csv`, juga nama lembar formulir.
        public var name: String
        /// Gunanya, satu atau dua kalimat Indonesia.
        public var explanation: String
        /// Kolom menurut urutan paket data, lalu kolom yang tidak dikenal.
        public var columns: [Column]
        /// Baris; setiap baris memuat sel sebanyak kolom.
        public var rows: [[Cell]]
    }

    /// Satu kolom.
    public struct Column: Sendable, Hashable {
        /// Tajuk Indonesia.
        public var title: String
        /// Apa isinya.
        public var kind: Kind
        /// `true` bila setiap baris harus mengisinya.
        public var isRequired: Bool
        /// Penjelasan Indonesia bagi pengisi.
        public var explanation: String
        /// Isi pada baris contoh.
        public var example: Cell
    }

    /// Jenis isi kolom.
    public enum Kind: Sendable, Hashable {
        /// Teks bebas.
        case text
        /// Kode sebagai teks, misalnya `3.30.02`.
        case code
        /// Tahun empat angka.
        case year
        /// Jumlah uang dalam rupiah.
        case amount
        /// Pagu sebuah tahapan, dalam rupiah.
        case ceiling(BudgetStage)
        /// Angka tertera, persis seperti tercetak.
        case printed
        /// Persen yang dipakai menghitung.
        case percent
        /// Salah satu dari daftar tetap; isi lain ditolak pembaca.
        case choice([String])
        /// Biasanya salah satu dari daftar ini; isi lain diperbolehkan.
        case suggestion([String])
        /// Isi kolom kunci tabel lain.
        case reference(table: String, column: String)
        /// Biasanya isi sebuah kolom tabel lain, yang dicocokkan pembaca tanpa membedakan tulisannya.
        case listed(table: String, column: String)
    }

    /// Isi satu sel.
    public enum Cell: Sendable, Hashable {
        /// Kosong.
        case empty
        /// Teks, termasuk angka tertera seperti tercetak.
        case text(String)
        /// Tahun.
        case year(Int)
        /// Jumlah uang.
        case amount(Rupiah)
        /// Bilangan yang dipakai menghitung, atau angka yang memang tersimpan sebagai angka.
        case number(Quantity)
        /// Persen yang memang tersimpan sebagai angka: `91.07` untuk 91,07 %.
        case percent(Quantity)

        /// Isinya sebagai teks paket data, dalam notasi Indonesia.
        public var text: String {
            switch self {
            case .empty: ""
            case .text(let text): text
            case .year(let year): String(year)
            case .amount(let amount): NumberNotation.decimalComma.text(amount, style: .plain)
            case .number(let number): NumberNotation.decimalComma.text(number)
            case .percent(let percent): NumberNotation.decimalComma.text(percent) + "%"
            }
        }
    }

    /// Semua tabel menurut urutan paket data, juga yang tidak berisi; pendapatan dan pembiayaan hanya bila ada.
    public let tables: [Table]

    /// Tabel-tabel sebuah anggaran.
    ///
    /// - Parameter stages: Tahapan yang mendapat kolom pagu di samping tahapan yang ada di anggaran.
    public init(_ budget: Budget, stages: [BudgetStage] = [.original]) {
        let budget = budget.withoutTwins
        let stages = Set(stages).union(budget.stages).sorted()
        let present = PackageTable.allCases.filter { $0 != .balances || budget.hasBalanceRows }
        tables = present.map { table in
            switch table {
            case .documents: Self.documents(budget)
            case .indicators: Self.indicators(budget)
            case .targets: Self.targets(budget)
            case .lines: Self.lines(budget, stages: stages)
            case .balances: Self.balances(budget, stages: stages)
            case .links: Self.links(budget)
            case .moneyRealisations: Self.moneyRealisations(budget)
            case .indicatorRealisations: Self.indicatorRealisations(budget)
            case .printedTotals: Self.printedTotals(budget)
            case .akipScores: Self.akipScores(budget)
            case .followUps: Self.followUps(budget)
            }
        }
    }
}
