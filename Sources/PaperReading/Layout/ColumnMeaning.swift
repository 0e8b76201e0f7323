import BudgetModel
import Diagnostics

/// Tingkat baris anggaran yang dapat punya kolom sendiri.
enum LineLevel: Int, Hashable, Sendable, CaseIterable {
    case program
    case activity
    case subActivity
    case account
}

/// Arti satu kolom tabel datar.
enum ColumnMeaning: Hashable, Sendable {
    case number
    case year
    /// Daerah pemilik OPD-nya.
    case region
    case office
    case unit
    /// Kode; `nil` bila satu kolom memuat kode semua tingkat.
    case code(LineLevel?)
    /// Nama; `nil` bila satu kolom memuat nama semua tingkat.
    case name(LineLevel?)
    case group
    case fundingSource
    /// Tahapan baris: "Tahapan", "Jenis Anggaran".
    case stage
    /// Triwulan baris.
    case quarter
    /// Ukuran baris di tabel panjang: "Anggaran" atau "Realisasi".
    case measure
    case remark
    /// Alasan perubahan pagunya.
    case reason
    case indicator
    /// Tanggal sebuah dokumen pembayaran: baris itu menyebut waktunya sendiri.
    case documentDate(DocumentDate)
    /// Jenis dokumen atau transaksinya: "LS", "GU".
    case documentKind
    /// Pagu; `nil` bila tajuknya tidak menyebut tahapan ("Anggaran").
    case ceiling(BudgetStage?)
    case difference
    case percent
    /// Realisasi keuangan.
    case realisation(RealisationTitle)
    /// Sisa anggaran: pagu dikurangi realisasi.
    case remainder
    /// Rincian yang bukan jumlah: volume, satuan, harga.
    case ignored

    /// Bila beberapa tingkat tajuk punya arti, arti dengan pangkat tertinggi yang berlaku: "%" di bawah
    /// "Bertambah/(Berkurang)" adalah persen, "Sebelum" di bawah "Anggaran" adalah tahapan.
    var rank: Int {
        switch self {
        case .ignored, .remainder: 7
        case .percent: 6
        case .difference: 5
        case .realisation: 4
        case .ceiling(.some): 3
        case .ceiling(nil): 1
        default: 2
        }
    }

    /// Nama arti bagi pengguna.
    var label: LocalizedText {
        switch self {
        case .number: LocalizedText(id: "nomor urut", en: "row number")
        case .year: LocalizedText(id: "tahun", en: "year")
        case .region: LocalizedText(id: "daerah", en: "region")
        case .office: LocalizedText(id: "OPD", en: "office")
        case .unit: LocalizedText(id: "unit", en: "unit")
        case .code(let level): level.map(\.codeLabel) ?? LocalizedText(id: "kode", en: "code")
        case .name(let level): level.map(\.label) ?? LocalizedText(id: "uraian", en: "name")
        case .group: LocalizedText(id: "kelompok", en: "group")
        case .fundingSource: LocalizedText(id: "sumber dana", en: "funding source")
        case .stage: LocalizedText(id: "tahapan", en: "stage")
        case .quarter: LocalizedText(id: "triwulan atau bulan", en: "quarter or month")
        case .measure: LocalizedText(id: "ukuran", en: "measure")
        case .remark: LocalizedText(id: "keterangan", en: "remark")
        case .reason: LocalizedText(id: "alasan perubahan", en: "reason for the change")
        case .indicator: LocalizedText(id: "indikator (disimpan)", en: "indicator (kept)")
        case .documentDate: LocalizedText(id: "tanggal dokumen", en: "document date")
        case .documentKind: LocalizedText(id: "jenis dokumen", en: "kind of document")
        case .ceiling(let stage?):
            LocalizedText(id: "pagu \(stage.name)", en: "ceiling, \(stage.englishName)")
        case .ceiling(nil): LocalizedText(id: "pagu", en: "ceiling")
        case .difference: LocalizedText(id: "selisih tertera", en: "printed difference")
        case .percent: LocalizedText(id: "persen tertera", en: "printed percentage")
        case .realisation: LocalizedText(id: "realisasi (disimpan)", en: "realisation (kept)")
        case .remainder: LocalizedText(id: "sisa tertera", en: "printed remainder")
        case .ignored: LocalizedText(id: "diabaikan", en: "ignored")
        }
    }
}

extension LineLevel {
    /// Nama tingkat.
    var label: LocalizedText {
        switch self {
        case .program: LocalizedText(id: "program", en: "program")
        case .activity: LocalizedText(id: "kegiatan", en: "activity")
        case .subActivity: LocalizedText(id: "sub kegiatan", en: "sub-activity")
        case .account: LocalizedText(id: "rekening", en: "account")
        }
    }

    /// Nama kode tingkat.
    var codeLabel: LocalizedText {
        LocalizedText(id: "kode \(label)", en: "\(label) code")
    }
}
