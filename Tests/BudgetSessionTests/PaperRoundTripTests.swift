import BudgetAnalysis
import BudgetChecks
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import PaperReading
import Reporting
import Testing

@testable import BudgetSession

/// Kertas yang dibuat dari sebuah isi, dibaca kembali oleh pembaca kertas yang sama bagi kertas orang lain.
@Suite("Kertas yang dibaca kembali")
struct PaperRoundTripTests {
    private let desk: TemporaryPackage

    init() throws {
        desk = try TemporaryPackage([:])
    }

    /// Menulis kertas-kertas ini, masing-masing satu berkas, dan membaca semuanya bersama.
    private func readBack(_ kinds: [String], of office: String, as form: String) throws -> Session {
        let papers = try Session(Session.Request(inputs: [office])).papers(PaperSettings())
        let session = try Session(Session.Request(inputs: [office]))
        var files: [String] = []
        for kind in kinds {
            let paper = try #require(OfficePaper.all.first { $0.id == kind })
            let report = try papers.report([paper]).report
            let path = "\(desk.path)/\(kind).\(form)"
            if form == "docx" {
                try session.write(report, toDocument: path, in: .indonesian)
            } else {
                _ = try session.write(report, toWorkbook: path, in: .indonesian)
            }
            files.append(path)
        }
        return try Session(Session.Request(inputs: files))
    }

    private func positions(_ budget: Budget) throws -> Set<String> {
        Set(
            try BudgetYear(only: budget).positions.map { position in
                let amounts = [BudgetStage.original, .revised].map { position.ceilings[$0].map(\.plainText) ?? "" }.joined(separator: ";")
                return
                    "\(position.program.name);\(position.unit ?? "");\(position.group.rawValue);\(position.fundingSource.name);\(amounts)"
            })
    }

    @Test("PK dan PK Perubahan contoh memberi pagu yang sama, tanpa kesalahan dan keraguan", arguments: ["xlsx", "docx"])
    func agreements(form: String) throws {
        let session = try readBack(["pk", "pk-perubahan"], of: Sample.office, as: form)
        let sample = try Session(Session.Request(inputs: [Sample.office]))
        #expect(try positions(session.reading.budget) == positions(sample.reading.budget))
        #expect(session.reading.doubts.isEmpty)
        let errors = session.check().findings.filter { $0.finding.severity == .error }.map { $0.finding.message.text(in: .indonesian) }
        #expect(errors == [])
    }

    @Test("Sandingan PK sendirian memuat kedua tahapan, dan jumlah-jumlahnya bukan indikator", arguments: ["xlsx", "docx"])
    func sideBySide(form: String) throws {
        let session = try readBack(["pk-sandingan"], of: Sample.office, as: form)
        let sample = try Session(Session.Request(inputs: [Sample.office]))
        #expect(try positions(session.reading.budget) == positions(sample.reading.budget))
        #expect(
            session.reading.budget.indicators.map(\.name) == [
                "Nilai Lapangan Usaha Industri Pengolahan", "Nilai Lapangan Usaha Perdagangan",
            ])
    }

    private static let detailed = [
        "pagu.csv": """
        Tahun,OPD,Unit,Kode Program,Program,Kode Kegiatan,Kegiatan,Kode Sub Kegiatan,Sub Kegiatan,Kode Rekening,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas Perdagangan,,3.30.02,Perdagangan Dalam Negeri,3.30.02.1.01,Pasar Murah,3.30.02.1.01.01,Gelar Pasar,5.1.02.01,Belanja Barang,utama,APBD,"1.000.000,00","800.000,50"
        2024,Dinas Perdagangan,,3.30.02,Perdagangan Dalam Negeri,3.30.02.1.01,Pasar Murah,3.30.02.1.01.01,Gelar Pasar,5.1.02.04,Belanja Perjalanan,utama,APBD,300.000,100.000
        2024,Dinas Perdagangan,UPTD Metrologi,3.30.03,Standardisasi,3.30.03.1.02,Tera Ulang,3.30.03.1.02.01,Tera Timbangan,5.1.02.01,Belanja Barang,utama,APBD,500.000,
        2024,Dinas Perdagangan,,3.30.01,Penunjang Urusan,3.30.01.2.01,Rapat,3.30.01.2.01.01,Rapat Kerja,5.1.02.01,Belanja Barang,penunjang,APBD,,250.000
        """
    ]

    @Test("Lampiran pergeseran dan Renja Perubahan: jumlahnya sama dengan isinya", arguments: ["pergeseran", "renja-perubahan"])
    func trees(kind: String) throws {
        let office = try TemporaryPackage(Self.detailed)
        let session = try readBack([kind], of: office.path, as: "xlsx")
        let year = try BudgetYear(only: session.reading.budget)
        #expect(try year.sum(of: .regional, at: .original) == Rupiah(1_800_000))
        #expect(try year.sum(of: .regional, at: .revised) == Rupiah(sen: 115_000_050))
        #expect(session.reading.doubts.isEmpty)
        #expect(session.stopped.findings.filter { $0.severity == .error }.map { $0.message.text(in: .indonesian) } == [])
    }

    @Test("Indikator bernama \"Jumlah ...\" di atas dua kolom tetap indikator", arguments: ["xlsx", "docx"])
    func joinedIndicator(form: String) throws {
        let office = try TemporaryPackage([
            "pagu.csv": "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n2024,Dinas Pariwisata,Pemasaran Wisata,utama,APBD,100",
            "dokumen.csv": "Kode,Jenis,Judul,Tahun\nrpd,RPD,Tabel RPD 2023-2026,2023",
            "indikator.csv": "Kode,Tujuan,Sasaran,Nama\nk,Pariwisata maju,Kunjungan naik,Jumlah kunjungan wisatawan",
            "target.csv": "Dokumen,Indikator,Jenis,Tahun,Nilai Tertera\nrpd,k,target,2024,\"12,5\"",
        ])
        let session = try readBack(["rpd"], of: office.path, as: form)
        #expect(session.reading.budget.indicators.map(\.name) == ["Jumlah kunjungan wisatawan"])
        #expect(session.reading.budget.targets.map(\.figure.text) == ["12,5"])
    }

    @Test("Yang tidak dapat dibuat menyebut apa yang kurang")
    func missing() throws {
        let office = try TemporaryPackage(Self.detailed)
        let offer = try Session(Session.Request(inputs: [office.path])).papers(PaperSettings()).offer
        let lacks = offer.filter { ["pk", "pk-perubahan", "pergeseran"].contains($0.paper.id) }
            .map { "\($0.paper.id): \($0.missing.joined(by: "; ").text(in: .indonesian))" }
        #expect(
            lacks == [
                "pk: indikator dan targetnya (tabel indikator, target); kaitan program dan indikator (tabel kaitan)",
                "pk-perubahan: indikator dan targetnya (tabel indikator, target); kaitan program dan indikator (tabel kaitan)",
                "pergeseran: ",
            ])
    }
}
