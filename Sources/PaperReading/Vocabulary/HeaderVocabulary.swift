import BudgetModel

/// Kata tajuk yang dikenal, Indonesia dan Inggris. Menambah sinonim = menambah satu kata di daftar ini.
///
/// Frasa ditulis dengan huruf kecil tanpa tanda baca, seperti hasil ``HeaderWords``: "(Rp)", tahun, dan
/// satuan sudah dibuang.
enum HeaderVocabulary {
    /// Frasa yang harus sama seluruhnya.
    static let phrases: [(meaning: ColumnMeaning, titles: [String])] = [
        (.number, ["no", "nomor", "no urut", "nomor urut", "number", "num"]),
        (.year, ["tahun", "tahun anggaran", "ta", "year", "fiscal year"]),
        (
            .office,
            [
                "opd", "skpd", "perangkat daerah", "nama opd", "nama skpd", "organisasi", "dinas", "dinas badan",
                "satuan kerja", "office", "agency", "nama perangkat daerah", "namaskpd", "nama dinas", "instansi", "department",
                "opd skpd", "skpd opd", "nama opd skpd", "satker", "nama satker", "nama satuan kerja", "nama organisasi", "nama instansi",
            ]
        ),
        (
            .unit,
            [
                "unit", "unit kerja", "uptd", "upt", "unit pelaksana", "unit organisasi", "nama unit", "sub unit",
                "nama sub unit", "nama unit kerja", "unit skpd", "sub skpd", "nama sub skpd", "sub opd", "nama sub opd", "nama unit skpd",
                "namaunitskpd",
            ]
        ),
        (
            .code(nil),
            [
                "kode", "kode rekening", "kode rek", "kode akun", "kode anggaran", "no rekening", "nomor rekening",
                "no rek", "rek", "code", "account code", "budget code", "kd rek", "kd rekening",
            ]
        ),
        (.code(.program), ["kode program", "kd program", "program code"]),
        (.code(.activity), ["kode kegiatan", "kd kegiatan", "activity code", "kode giat"]),
        (
            .code(.subActivity),
            ["kode sub kegiatan", "kode subkegiatan", "kodesubkegiatan", "kd sub kegiatan", "sub activity code", "kode sub giat"]
        ),
        (.code(.account), ["koderekening", "koderek", "kodeakunsubrinci", "kode akun subrinci", "kode sub rincian objek"]),
        (
            .name(nil),
            [
                "uraian", "uraian belanja", "nama", "nomenklatur", "rincian", "jenis belanja", "belanja", "description",
                "item", "name", "budget item", "program activity",
            ]
        ),
        (.name(.program), ["program", "nama program", "uraian program", "program name", "programme"]),
        (.name(.activity), ["kegiatan", "nama kegiatan", "activity", "activity name", "nama giat"]),
        (
            .name(.subActivity),
            ["sub kegiatan", "nama sub kegiatan", "subkegiatan", "sub activity", "nama subkegiatan", "namasubkegiatan", "nama sub giat"]
        ),
        (
            .name(.account),
            [
                "rekening", "nama rekening", "uraian rekening", "akun", "nama akun", "account", "account name", "namaakunsubrinci",
                "namarekening", "nama sub rincian objek",
            ]
        ),
        (.group, ["kelompok", "kelompok program", "group", "program group"]),
        (
            .fundingSource,
            [
                "sumber dana", "sumber", "sumber pendanaan", "sumber anggaran", "funding source", "source of funds", "nama sumber dana",
                "namasumberdana", "nama sumber pendanaan", "fund", "sumberdana", "sumber pembiayaan", "jenis sumber dana", "asal dana",
                "ket sumber dana", "keterangan sumber dana", "uraian sumber dana", "funding",
            ]
        ),
        (
            .stage,
            [
                "tahapan", "tahap anggaran", "tahapan anggaran", "tahapan apbd", "nama tahapan", "nama sub tahapan jadwal",
                "jenis anggaran",
                "versi", "versi anggaran", "version", "budget version", "status anggaran", "stage", "budget stage", "jenis apbd",
            ]
        ),
        (
            .quarter,
            [
                "triwulan", "tw", "quarter", "periode triwulan", "kuartal", "bulan", "month", "nama bulan", "periode bulan", "semester",
            ]
        ),
        (.measure, ["measure", "ukuran", "jenis data", "jenis ukuran"]),
        (
            .reason,
            [
                "alasan", "alasan a b c", "alasan perubahan", "alasan pergeseran", "alasan perubahan pagu", "alasan perubahan anggaran",
                "dasar perubahan",
                "sebab perubahan", "penyebab perubahan", "penjelasan perubahan", "reason", "reason for change", "reason for the change",
            ]
        ),
        (.remark, ["keterangan", "ket", "catatan", "remark", "remarks", "note", "notes"]),
        (.documentDate(.paid), ["tanggal pencairan", "tgl pencairan", "tanggal cair", "tgl cair"]),
        (.documentDate(.transfer), ["tanggal transfer", "tgl transfer"]),
        (.documentDate(.written), ["tanggal dokumen", "tgl dokumen", "tanggal bukti", "tgl bukti", "tanggal pembuatan"]),
        (.documentDate(.order), ["tanggal sp2d", "tgl sp2d"]),
        (.documentKind, ["jenis dokumen", "jenis transaksi", "jenis sp2d"]),
        (.indicator, ["indikator", "indikator kinerja", "sasaran", "sasaran strategis", "indicator"]),
        (
            .difference,
            [
                "bertambah berkurang", "bertambah", "tambah kurang", "selisih", "difference", "variance", "change",
                "selisih bertambah berkurang", "penambahan pengurangan", "lebih kurang", "naik turun",
                "increase decrease", "selisih anggaran", "jumlah bertambah berkurang", "perubahan bertambah berkurang",
                "selisih lebih kurang", "berkurang bertambah", "efisiensi", "nilai efisiensi", "jumlah efisiensi",
            ]
        ),
        (
            .percent,
            [
                "persen", "persentase", "prosentase", "percent", "percentage", "pct", "persen perubahan",
                "persentase perubahan", "persen selisih", "percent change", "persentase selisih",
            ]
        ),
        (
            .ignored,
            [
                "volume", "satuan", "harga", "harga satuan", "koefisien", "ppn", "lokasi", "target", "tolok ukur", "penanggung jawab",
                "target kinerja",
            ]
        ),
        (
            .remainder,
            ["sisa", "sisa anggaran", "sisa pagu", "sisa dana", "remaining", "sisa pagu anggaran", "sisa belanja", "remaining budget"]
        ),
    ]

    /// Kata yang menyebut satu tingkat susunan; dua tingkat berlainan di satu tajuk ("Program/Kegiatan", "OPD / Program",
    /// "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan") adalah kolom nama semua tingkat.
    static let levelWords: [String: Int] = [
        "opd": 0, "skpd": 0, "urusan": 1, "program": 2, "prog": 2, "kegiatan": 3, "keg": 3, "subkegiatan": 4,
        "rekening": 5, "rek": 5, "akun": 5, "belanja": 5,
    ]

    /// Kata yang menemani kata tingkat.
    static let levelAsides: Set<String> = ["dan", "nama", "bidang", "pemerintahan", "pemerintah", "daerah", "perangkat"]

    /// Kata yang bersama kata tingkat berarti nama semua tingkat: "Uraian Rekening Belanja", "Komponen / Uraian".
    static let nameLeads: Set<String> = ["uraian", "komponen"]

    /// Kata tajuk uraian yang lebih rinci atau lebih luas daripada program: hanya bila tabelnya tidak punya kolom nama lain.
    static let standInWords: Set<String> = [
        "program", "kegiatan", "paket", "pekerjaan", "uraian", "rincian", "jenis", "kelompok", "objek", "obyek", "akun", "rekening",
        "belanja", "mata", "anggaran", "nomenklatur", "urusan", "bidang", "sub", "fungsi", "nama", "prioritas", "kerja", "unggulan", "desa",
        "kelurahan", "kampung", "nagari", "perihal", "keterangan", "ket", "pelaksanaan", "dan",
    ]

    /// Tajuk kantor dan unit yang dapat juga nama tempat: hanya bila tabelnya tidak punya kolom nama lain.
    static let standInOwners: [String: ColumnMeaning] = [
        "kecamatan": .office, "nama kecamatan": .office, "distrik": .office, "puskesmas": .unit, "nama puskesmas": .unit, "bagian": .unit,
        "nama bagian": .unit, "sekolah": .unit, "nama sekolah": .unit, "bidang bagian": .unit,
    ]

    /// Tajuk daerah pemilik OPD: hanya di samping kolom OPD, karena di tabel lain daerahnya sendiri yang diberi uang.
    static let regionTitles: Set<String> = [
        "wilayah", "nama wilayah", "daerah", "nama daerah", "pemda", "nama pemda", "pemerintah daerah", "nama pemerintah daerah",
        "kabupaten kota", "nama kabupaten kota", "kab kota", "nama kab kota", "kabupaten", "kota", "provinsi", "region",
    ]

    /// Nama kolom yang menandai baris yang masih berlaku di tabel basis data: versi lama dan yang dihapus tetap tersimpan.
    static let validityTitles: Set<String> = [
        "active", "aktif", "is active", "is aktif", "status aktif", "deleted", "deleted at", "is deleted", "dihapus", "is current",
        "current",
        "is latest", "latest", "berlaku",
    ]

    /// Nama kolom tingkat baris di tabel basis data.
    static let levelTitles: Set<String> = ["level", "tingkat", "tingkatan", "level rekening", "level kode", "kedalaman", "depth"]

    /// Tajuk nama yang dapat nama orang.
    static let personNames: Set<String> = ["nama", "name", "nama pegawai", "nama lengkap"]

    /// Kata tajuk yang hanya berdiri di samping nama orang.
    static let personWords: Set<String> = ["jabatan", "nip", "nik", "gaji", "golongan", "pangkat", "eselon", "npwp", "tmt", "honorarium"]

    /// Kata pertama tajuk kode: "Kode Prog./Keg.".
    static let codeLeads: Set<String> = ["kode", "kd", "code"]

    /// Kata tajuk kolom yang mungkin hanya memuat satu ruas kode.
    static let codePartWords = Set(levelWords.keys).subtracting(["belanja"]).union(codeLeads)
        .union(["bidang", "bid", "kelompok", "jenis", "objek", "obyek", "rincian", "sub", "unit", "organisasi"])

    /// Kata tahapan yang ditulis menyambung; susunan kata lainnya dibaca ``StageWords``.
    static let stages: [(stage: BudgetStage, titles: [String])] = [
        (.original, ["nilaianggaran", "murni", "sebelum perubahan", "rka sipd sebelum perubahan"]),
        (.shift(1), ["setelah efisiensi", "pasca efisiensi", "revisi"]),
        (.revised, ["nilaianggaranperubahan", "menjadi", "setelah p a k", "after revision", "p apbd", "apbd p"]),
    ]

    /// Kata yang hanya berkata "ini jumlah anggaran", di depan atau di belakang kata tahapan.
    static let ceilingWords: Set<String> = [
        "anggaran", "pagu", "apbd", "budget", "ceiling", "plafon", "alokasi", "jumlah", "jml", "jmlh", "nilai", "belanja", "total",
        "amount", "value", "dpa", "rka", "dana", "indikatif",
    ]

    /// Kata yang sendirian sudah berarti kolom pagu tanpa tahapan; "Nilai" atau "Dana" sendirian tidak.
    static let loneCeilingWords: Set<String> = ["anggaran", "pagu", "apbd", "budget", "ceiling", "plafon", "jumlah", "jml", "dpa", "rka"]

    /// Nama mata uangnya.
    static let currencyWords: Set<String> = ["rp", "rupiah", "idr", "nominal"]

    /// `true` bila sebuah tajuk menyebut rupiah: "Nilai (Rp)".
    static func namesCurrency(_ title: String) -> Bool {
        title.lowercased().split { !$0.isLetter }.contains { currencyWords.contains(String($0)) }
    }

    /// Kelompok belanja yang dapat punya kolom pagu sendiri.
    static let spendingKinds: Set<String> = [
        "operasi", "modal", "tak terduga", "tidak terduga", "transfer", "btt", "belanja operasi", "belanja modal",
        "belanja tidak terduga", "belanja tak terduga", "belanja transfer", "pegawai", "barang dan jasa", "barang jasa", "hibah",
        "bantuan sosial",
        "bunga", "subsidi", "tidak langsung", "langsung",
    ]

    /// Kelompok belanja yang memuat atau termuat kelompok lain, menurut susunannya; "modal" dan lainnya berdiri di samping keduanya.
    static let kindRanks: [String: Int] = [
        "operasi": 1, "pegawai": 2, "barang dan jasa": 2, "barang jasa": 2, "hibah": 2, "bantuan sosial": 2, "bunga": 2, "subsidi": 2,
        "langsung": 3, "tidak langsung": 3,
    ]

    /// Kata yang bersama tahun berarti kolom pagu: "Belanja" adalah uraian, "Belanja 2024" adalah uangnya.
    static let datedCeilingWords = loneCeilingWords.union(["belanja", "alokasi"])
}
