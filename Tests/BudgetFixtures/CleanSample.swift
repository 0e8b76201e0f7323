import Foundation

/// Contoh nyata yang setiap pertentangannya sudah diperbaiki, menurut tabel dan alasannya.
public enum CleanSample {
    /// Satu perbaikan: di berkas mana, teks apa menjadi apa, dan mengapa.
    struct Repair {
        let file: String
        let old: String
        let new: String
        let reason: String
    }

    /// Berkas CSV contoh setelah diperbaiki.
    public static func files() throws -> [String: String] {
        var files: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: Sample.office) where name.hasSuffix(".csv") {
            files[name] = try String(contentsOfFile: "\(Sample.office)/\(name)", encoding: .utf8)
        }
        for repair in repairs {
            guard let text = files[repair.file], text.contains(repair.old) else { throw NothingToRepair(repair: repair.reason) }
            files[repair.file] = text.replacingOccurrences(of: repair.old, with: repair.new)
        }
        return files
    }

    private struct NothingToRepair: Error { let repair: String }

    static let repairs: [Repair] = [
        Repair(
            file: "total-tertera.csv", old: "pk-perubahan,Anggaran,utama,23.077.608.564", new: "pk-perubahan,Anggaran,utama,2.318.149.930",
            reason: "kedua PK mencetak jumlah program utama"),
        Repair(
            file: "dokumen.csv", old: "27 Juni 2024,Jumat,", new: "27 Juni 2024,Kamis,", reason: "27 Juni 2024 hari Kamis"),
        Repair(
            file: "target.csv", old: "pertumbuhan-pdrb,kondisi akhir,,\"5,78\"", new: "pertumbuhan-pdrb,kondisi akhir,,\"4,78\"",
            reason: "kondisi akhir sama dengan target 2026"),
        Repair(
            file: "target.csv", old: "kondisi akhir,,\"70,51\"", new: "kondisi akhir,,\"70,50\"",
            reason: "kondisi akhir sama dengan target 2026"),
        Repair(
            file: "target.csv", old: "nilai-perdagangan,kondisi awal,2022,\"14,500\"",
            new: "nilai-perdagangan,kondisi awal,2022,\"11,750\"",
            reason: "kondisi awal sama dengan tabel RPD"),
        Repair(
            file: "target.csv", old: "lampiran-2,nilai-industri,target,2025,\"16,750\"",
            new: "lampiran-2,nilai-industri,target,2025,\"21,800\"",
            reason: "kedua lampiran sama"),
        Repair(
            file: "target.csv", old: "lampiran-2,nilai-industri,target,2026,\"17,750\"",
            new: "lampiran-2,nilai-industri,target,2026,\"21,850\"",
            reason: "kedua lampiran sama"),
        Repair(
            file: "target.csv", old: "lampiran-2,nilai-perdagangan,target,2025,\"13,550\"",
            new: "lampiran-2,nilai-perdagangan,target,2025,\"16,200\"",
            reason: "kedua lampiran sama"),
        Repair(
            file: "target.csv", old: "lampiran-2,nilai-perdagangan,target,2026,\"14,200\"",
            new: "lampiran-2,nilai-perdagangan,target,2026,\"16,250\"",
            reason: "kedua lampiran sama"),
        Repair(
            file: "target.csv", old: "pk,nilai-industri,target,2024,16.000", new: "pk,nilai-industri,target,2024,\"16,000\"",
            reason: "tanda desimal seperti kertas lain"),
        Repair(
            file: "target.csv", old: "pk,nilai-perdagangan,target,2024,12.900", new: "pk,nilai-perdagangan,target,2024,\"12,900\"",
            reason: "tanda desimal seperti kertas lain"),
        Repair(
            file: "realisasi-kinerja.csv",
            old: "TW I,\"21,750\",\"5,438\",\"4,952\",\"91,07%\",\"22,77%\"",
            new: "TW I,\"16,000\",\"4,000\",\"4,952\",\"123,80%\",\"30,95%\"",
            reason: "lembar TW I memakai target yang berlaku"),
        Repair(
            file: "realisasi-kinerja.csv",
            old: "TW I,\"16,150\",\"4,038\",\"4,031\",\"99,84%\",\"24,96%\"",
            new: "TW I,\"12,900\",\"3,225\",\"4,031\",\"124,99%\",\"31,25%\"",
            reason: "lembar TW I memakai target yang berlaku"),
        Repair(
            file: "realisasi-keuangan.csv", old: "\"12,45%\",,", new: "\"12,45%\",Murni,", reason: "lembar menyebut pagunya"),
        Repair(
            file: "realisasi-keuangan.csv", old: "\"5,47%\",,", new: "\"5,47%\",Murni,", reason: "lembar menyebut pagunya"),
        Repair(
            file: "realisasi-keuangan.csv", old: "\"27,25%\",,", new: "\"27,25%\",Murni,", reason: "lembar menyebut pagunya"),
        Repair(
            file: "realisasi-keuangan.csv", old: "\"21,49%\",,", new: "\"21,49%\",Murni,", reason: "lembar menyebut pagunya"),
        Repair(
            file: "realisasi-keuangan.csv", old: "\"40,31%\",,", new: "\"40,31%\",Murni,", reason: "lembar menyebut pagunya"),
        Repair(
            file: "realisasi-keuangan.csv", old: "\"40,44%\",,", new: "\"40,44%\",Murni,", reason: "lembar menyebut pagunya"),
        Repair(
            file: "realisasi-keuangan.csv", old: "\"97,17%\",,", new: "\"97,17%\",Perubahan,", reason: "lembar menyebut pagunya"),
        Repair(
            file: "realisasi-keuangan.csv", old: "\"91,53%\",,", new: "\"91,53%\",Perubahan,", reason: "lembar menyebut pagunya"),
        Repair(
            file: "nilai-akip.csv", old: "\"74,15\",BB,Memuaskan", new: "\"74,15\",BB,Sangat Baik", reason: "sebutan BB"),
        Repair(
            file: "nilai-akip.csv", old: ",70,A,", new: ",70,B,", reason: "70 berpredikat B"),
        Repair(
            file: "nilai-akip.csv", old: "\"8000,00%\"", new: "80", reason: "sisa format persen"),
        Repair(
            file: "nilai-akip.csv", old: "\"4800,00%\"", new: "70", reason: "sisa format persen"),
    ]
}
