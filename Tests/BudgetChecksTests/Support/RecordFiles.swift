/// Paket kecil di sekitar satu tabel yang diuji: satu indikator, satu program, dan kertas bernama "lembar".
enum RecordFiles {
    static let documents = """
        Kode,Jenis,Tahun
        lembar,Monitoring,2024
        """

    static let ceilings = """
        Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas,,Program Ekspor,utama,APBD,1.000.000,800.000
        """

    /// Lembar kinerja indikator "Nilai Ekspor".
    static func performance(_ sheets: [Sheet], indicator: String = "positif,jumlah,") -> [String: String] {
        [
            "dokumen.csv": documents, "pagu.csv": ceilings,
            "indikator.csv": "Kode,Nama,Arah,Akumulasi,Rumus Negatif\nekspor,Nilai Ekspor,\(indicator)",
            "realisasi-kinerja.csv": ([Sheet.header] + sheets.map(\.row)).joined(separator: "\n"),
        ]
    }

    /// Realisasi keuangan "Program Ekspor" atau indikatornya: kolom F jumlah, G persen, H tahapan.
    static func money(_ rows: [String], ceilings: String = ceilings) -> [String: String] {
        [
            "dokumen.csv": documents, "pagu.csv": ceilings,
            "indikator.csv": "Kode,Nama,Arah,Akumulasi\nekspor,Nilai Ekspor,positif,jumlah",
            "kaitan.csv": "Program,Indikator,Bobot\nProgram Ekspor,ekspor,100",
            "realisasi-keuangan.csv":
                (["Program,Indikator,Tahun,Periode,Sifat,Jumlah,Persen Tertera,Tahapan Acuan"] + rows).joined(separator: "\n"),
        ]
    }

    /// Daftar kertas: kolom Kode,Jenis,Tanggal,Hari,Tahun,Tahapan,Mengubah.
    static func papers(_ rows: [String], targets: [String] = []) -> [String: String] {
        [
            "dokumen.csv": (["Kode,Jenis,Tanggal,Hari,Tahun,Tahapan,Mengubah"] + rows).joined(separator: "\n"),
            "pagu.csv": ceilings, "indikator.csv": "Kode,Nama\nekspor,Nilai Ekspor\nindustri,Nilai Industri",
            "target.csv": (["Dokumen,Indikator,Jenis,Tahun,Nilai Tertera"] + targets).joined(separator: "\n"),
        ]
    }

    /// Nilai AKIP kertas "lembar": kolom Tahun,Tingkat,Komponen,Bobot,Nilai,Predikat,Sebutan.
    static func akip(_ rows: [String]) -> [String: String] {
        [
            "dokumen.csv": documents, "pagu.csv": ceilings,
            "nilai-akip.csv":
                (["Dokumen,Tahun,Tingkat,Komponen,Bobot,Nilai Tertera,Predikat Tertera,Sebutan Tertera"] + rows.map { "lembar,\($0)" })
                .joined(separator: "\n"),
        ]
    }

    /// Tindak lanjut kertas "lembar": kolom Nomor,Rekomendasi,Rencana Waktu,Status,TW I,TW II,TW III,TW IV,Bukti.
    static func followUps(_ rows: [String]) -> [String: String] {
        [
            "dokumen.csv": documents, "pagu.csv": ceilings,
            "tindak-lanjut.csv":
                (["Dokumen,Nomor,Rekomendasi,Rencana Waktu,Status,TW I,TW II,TW III,TW IV,Bukti"] + rows.map { "lembar,\($0)" })
                .joined(separator: "\n"),
        ]
    }

    /// Satu baris lembar kinerja: E target tahun, F target triwulan, G realisasi, H capaian, I kumulatif, J jumlah.
    struct Sheet: Sendable {
        static let header =
            "Dokumen,Indikator,Tahun,Periode,Target Tahun Tertera,Target Periode Tertera,Realisasi Tertera,"
            + "Persen Capaian Tertera,Persen Kumulatif Tertera,Jumlah Capaian Tertera"

        let row: String

        init(
            _ quarter: String, year: String = "21,750", target: String = "", realised: String, achievement: String = "",
            cumulative: String = "", sum: String = ""
        ) {
            let figures = [year, target, realised, achievement, cumulative, sum].map { $0.isEmpty ? "" : "\"\($0)\"" }
            row = (["lembar", "ekspor", "2024", quarter] + figures).joined(separator: ",")
        }
    }
}
