import SeededRandom

/// Nama karangan dengan kata-kata yang biasa di kertas; nama yang sudah dipakai tidak diulang.
struct PaperNames {
    private var used: Set<String> = []
    private var byCode: [[Int]: String] = [:]

    static let groups = ["Belanja Operasi", "Belanja Modal", "Belanja Tidak Terduga", "Belanja Transfer"]
    static let kinds: [String: [String]] = [
        "Belanja Operasi": [
            "Belanja Pegawai", "Belanja Barang dan Jasa", "Belanja Bunga", "Belanja Subsidi", "Belanja Hibah", "Belanja Bantuan Sosial",
        ],
        "Belanja Modal": [
            "Belanja Modal Tanah", "Belanja Modal Peralatan dan Mesin", "Belanja Modal Gedung dan Bangunan",
            "Belanja Modal Jalan, Jaringan, dan Irigasi", "Belanja Modal Aset Tetap Lainnya",
        ],
        "Belanja Transfer": ["Belanja Bagi Hasil", "Belanja Bantuan Keuangan"],
        "Pendapatan Daerah": ["Pendapatan Asli Daerah", "Pendapatan Transfer", "Lain-lain Pendapatan Daerah yang Sah"],
        "Pendapatan Asli Daerah": [
            "Pajak Daerah", "Retribusi Daerah", "Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan", "Lain-lain PAD yang Sah",
        ],
        "Pendapatan Transfer": ["Pendapatan Transfer Pemerintah Pusat", "Pendapatan Transfer Antar Daerah"],
        "Penerimaan Pembiayaan": ["SiLPA Tahun Sebelumnya", "Pencairan Dana Cadangan", "Penerimaan Pinjaman Daerah"],
        "Pengeluaran Pembiayaan": ["Pembentukan Dana Cadangan", "Penyertaan Modal Daerah"],
    ]

    private static let things = [
        "Alat Tulis Kantor", "Makanan dan Minuman Rapat", "Perjalanan Dinas Biasa", "Kertas dan Cover", "Bahan Cetak",
        "Honorarium Narasumber", "Jasa Tenaga Ahli", "Sewa Gedung", "Pemeliharaan Kendaraan", "Bahan Bakar", "Listrik", "Internet",
        "Gaji Pokok", "Tunjangan Keluarga", "Tunjangan Jabatan", "Iuran Jaminan Kesehatan", "Pakaian Dinas", "Perabot Kantor",
        "Komputer", "Peralatan Laboratorium", "Suku Cadang", "Obat-obatan", "Bibit Tanaman", "Kursus dan Pelatihan",
    ]
    private static let places = [
        "", " Sekretariat", " Bidang Perdagangan", " Bidang Industri", " Pasar Rakyat", " Kecamatan Utara", " Kecamatan Selatan",
        " Balai Kemetrologian", " Sentra Kerajinan", " Layanan Perizinan", " Gudang Logistik", " Kelurahan Timur",
    ]
    private static let works = [
        "Pengelolaan", "Peningkatan", "Pengembangan", "Pembinaan", "Penyelenggaraan", "Fasilitasi", "Pengawasan", "Penataan",
    ]
    private static let fields = [
        "Sarana Distribusi", "Perdagangan Dalam Negeri", "Ekspor Daerah", "Industri Kecil", "Pasar Rakyat", "Standardisasi Barang",
        "Perlindungan Konsumen", "Kawasan Industri", "Informasi Industri", "Perizinan Usaha", "Kerajinan Tangan", "Pangan Lokal",
        "Tata Ruang", "Air Bersih", "Jalan Kabupaten", "Pelayanan Kesehatan", "Sekolah Dasar", "Kearsipan", "Perpustakaan",
    ]

    /// Program, kegiatan, atau sub kegiatan; `lead` kata di depannya.
    mutating func work(_ lead: String, using generator: inout SeededGenerator) -> String {
        fresh(using: &generator) { generator in
            lead + Self.pick(Self.works, &generator) + " " + Self.pick(Self.fields, &generator)
        }
    }

    /// Rekening; `lead` "Belanja ", "Pendapatan ", ....
    mutating func thing(_ lead: String, using generator: inout SeededGenerator) -> String {
        fresh(using: &generator) { generator in
            lead + Self.pick(Self.things, &generator) + Self.pick(Self.places, &generator)
        }
    }

    /// Nama bagi sebuah kode: kode yang sama selalu bernama sama, juga di OPD lain.
    mutating func name(
        of code: [Int], using generator: inout SeededGenerator, _ make: (inout PaperNames, inout SeededGenerator) -> String
    ) -> String {
        if let known = byCode[code] { return known }
        let name = make(&self, &generator)
        byCode[code] = name
        return name
    }

    /// Paket pengadaan di daftar tanpa susunan.
    mutating func package(using generator: inout SeededGenerator) -> String {
        thing(Self.pick(["Pengadaan ", "Pemeliharaan ", "Penyediaan "], &generator), using: &generator)
    }

    /// Nama yang lazim di bawah `parent`, bila ada dan belum dipakai.
    mutating func usual(under parent: String, index: Int) -> String? {
        guard let names = Self.kinds[parent], names.indices.contains(index), used.insert(names[index]).inserted else { return nil }
        return names[index]
    }

    private mutating func fresh(
        using generator: inout SeededGenerator, _ make: (inout SeededGenerator) -> String
    ) -> String {
        for _ in 0..<40 {
            let name = make(&generator)
            if used.insert(name).inserted { return name }
        }
        let name = "\(make(&generator)) Tahap \(used.count)"
        used.insert(name)
        return name
    }

    private static func pick(_ words: [String], _ generator: inout SeededGenerator) -> String {
        words[Int.random(in: words.indices, using: &generator)]
    }
}
