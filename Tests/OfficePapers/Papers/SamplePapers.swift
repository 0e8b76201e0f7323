package import BudgetModel
import PaperReading

/// Contoh kantor sebagai kertas-kertasnya, dengan tata letak naskah aslinya.
package enum SamplePapers {
    /// Satu berkas contoh.
    package struct File: Sendable {
        package let name: String
        package let bytes: [UInt8]
    }

    /// Kertas yang di kantornya dokumen Word; lainnya buku kerja.
    private static let documents = ["PK Perubahan", "LHE AKIP"]

    package static func files(of budget: Budget) -> [File] {
        OfficePapers(budget, region: "Kepulauan Bangka Belitung", dress: dress).papers.map { paper in
            let isDocument = documents.contains { paper.name.hasPrefix($0) }
            return isDocument
                ? File(name: "\(paper.name).docx", bytes: DocumentPen.bytes(of: paper))
                : File(name: "\(paper.name).xlsx", bytes: WorkbookPen.bytes(of: paper))
        }
    }

    /// Cara menulis setiap jenis kertas; kata-katanya dari naskah.
    package static func dress(_ kind: String) -> PaperDress {
        var dress = PaperDress()
        dress.words = [
            .number: "No.", .goal: "Tujuan RPD", .objective: "Sasaran", .indicator: "Indikator Kinerja", .unit: "Satuan", .target: "Target",
            .baseline: "Kondisi Awal", .endOfPeriod: "Kondisi Akhir", .definition: "Definisi",
            .formula: "Formula Perhitungan (rumus menghitung realisasi target)", .unitInCharge: "Bidang Penanggung Jawab",
            .program: "Program", .amount: "Anggaran", .funding: "Keterangan", .quarterTarget: "Target Kinerja",
            .realised: "Realisasi", .achievement: "Persentase Capaian", .cumulativeAchievement: "Persentase Capaian s.d.",
            .narrative: "Penjelasan Progres", .moneyPercent: "Persentase Realisasi Anggaran", .recommendation: "Rekomendasi",
            .action: "Rencana Aksi Tindak Lanjut", .schedule: "Rencana Waktu Pelaksanaan", .status: "Status/ Progres Penyelesaian",
            .evidence: "Link Dokumen Bukti Dukung", .component: "Komponen Yang Dinilai", .weight: "Bobot", .score: "Nilai",
        ]
        switch PaperKind(rawValue: kind) {
        case .plan:
            dress.words[.objective] = "Sasaran RPD"
            dress.words[.baseline] = "Kondisi Kinerja pada Awal Periode RPD"
            dress.words[.target] = "Target Capaian Setiap Tahun"
            dress.words[.endOfPeriod] = "Kondisi Kinerja pada Akhir Periode RPD"
            dress.columnNumbers = .none
        case .agreement:
            dress.words[.objective] = "Sasaran Strategis"
            dress.words[.target] = "Target Kinerja"
            dress.figuresAreNumbers = false
        case .agreementRevised:
            dress.words[.objective] = "Sasaran Strategis"
            dress.words[.target] = "Target Kinerja"
            dress.hasCapitals = false
            dress.columnNumbers = .brackets
            dress.totals = .above
            dress.revisedFunding = "APBDP"
        case .keyIndicatorsRevised:
            dress.figuresAreNumbers = false
        case .monitoring:
            dress.words[.realised] = "Realisasi Kinerja"
            dress.words[.unitInCharge] = "Penanggung Jawab (Bidang)"
        case .evaluation, .followUp:
            dress.hasCapitals = kind == PaperKind.followUp.rawValue
            dress.columnNumbers = .none
        default: break
        }
        return dress
    }
}
