public import Diagnostics

/// Tabel yang dijumlahkan di tempatnya, oleh basis data atau mesin lain: hanya kelompoknya yang dibaca.
public struct GroupedSource: Sendable, Hashable {
    /// Berkas atau alamat tempat kelompoknya dibaca; sama dengan nama ``SourceFile`` dan tempat barisnya.
    public var file: String
    /// Tabel asalnya.
    public var table: String
    /// Mesin yang menjumlahkan, misalnya `PostgreSQL 15.18`; `nil` bila tidak disebut.
    public var engine: String?
    /// Tingkat kelompoknya.
    public var level: GroupLevel
    /// SHA-256 kueri pengelompokan, atau awalannya seperti tercetak di hasilnya.
    public var queryDigest: String
    /// Waktu kueri dijalankan seperti dikatakan mesinnya, misalnya `2026-11-30 09:15:00+07`; `nil` bila tidak disebut.
    public var time: String?
    /// Banyaknya baris yang dijumlahkan menjadi kelompok-kelompoknya.
    public var rowCount = 0
    /// Banyaknya kelompok.
    public var groupCount = 0
    /// Banyaknya jumlah kosong (`NULL`) setiap tahapan: baris yang berdiri di tahapan itu tanpa jumlah.
    public var nullCounts: [BudgetStage: Int] = [:]
    /// `true` bila tabelnya tersebar di beberapa peladen, yang tidak punya satu potret bersama.
    public var isSharded = false
    /// Syarat baris yang dijumlahkan; `nil` bila semua baris, atau tidak diketahui karena hasilnya dibaca dari berkas.
    public var leaves: String?

    /// Yang perlu diketahui tentang isinya: ejaan yang disatukan basis datanya, nama kosong, nama ganda.
    public var notes: [LocalizedText] = []

    /// Kuerinya; kosong bila tidak dijalankan di sini.
    public var query = ""
    /// Rencana mesin sesudah menjalankannya, baris demi baris; kosong bila tidak diminta.
    public var plan: [String] = []

    /// `true` bila kuerinya dijalankan di basis data sekarang; `false` bila hasilnya dibaca dari berkas.
    public var isInDatabase: Bool { !query.isEmpty }

    /// Banyaknya baris yang datang dari peladen lain ke peladen yang ditanya, menurut rencananya; `nil` bila tidak ada peladen lain.
    public var shardedRows: Int? {
        var total: Int?
        for line in plan where line.contains("Foreign Scan") {
            guard let found = line.firstMatch(of: /actual rows=(\d+)(?:\.\d+)? loops=(\d+)/), let rows = Int(found.1),
                let loops = Int(found.2)
            else { continue }
            total = (total ?? 0) + rows * loops
        }
        return total
    }

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(file: String, table: String, engine: String? = nil, level: GroupLevel, queryDigest: String, time: String? = nil) {
        (self.file, self.table, self.engine, self.level, self.queryDigest, self.time) = (file, table, engine, level, queryDigest, time)
    }
}
