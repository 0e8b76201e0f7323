import Diagnostics

/// Nilai pilihan yang terbaca tetapi tidak masuk akal, atau pilihan yang kurang.
enum OptionError: ExplainedError, Hashable {
    /// `--year` bukan tahun anggaran.
    case notAYear(Int)
    /// `--office` kosong.
    case emptyOffice
    /// `--map` memberi satu kolom dua arti.
    case twoMeanings(column: String, String, String)
    /// `--format csv` tanpa folder tujuan.
    case missingFolder
    /// `--shifts` bukan banyaknya kolom.
    case notAShiftCount(Int)
    /// `--reason` tidak disebut.
    case missingReason
    /// `--reason` kosong.
    case emptyReason
    /// `--reason` di samping buku kerja, yang membawa alasannya sendiri.
    case reasonBesideWorkbook
    /// Keputusan dicatat di satu berkas saja.
    case severalDecisionFiles
    /// `--date` bukan satu hari.
    case notADay(String)
    /// `--format csv` menulis folder, bukan satu berkas.
    case notAFolder(String, meant: String)
    /// Nama berkas naskah yang bentuknya tidak dikenal dari akhirannya.
    case notANarrative(String)
    /// `--sheets` menyebut lembar yang tidak ada di laporan ini.
    case unknownSheet(String, [LocalizedText])
    /// Jumlah uang pada pilihan bukan jumlah uang.
    case notAnAmount(option: String, text: String)
    /// `--realisasi-sampai` bukan triwulan atau bulan.
    case notAPeriod(String)
    /// `--level` bukan nama tingkat.
    case unknownLevel(String)
    /// Pilihan yang isinya kosong.
    case emptyChoice(option: String)

    var explanation: LocalizedText {
        switch self {
        case .notAYear(let year):
            LocalizedText(
                id: "--year \(year): bukan tahun anggaran; tulis empat angka, misalnya 2024.",
                en: "--year \(year): not a budget year; write four digits, such as 2024."
            )
        case .emptyOffice:
            LocalizedText(
                id: "--office: nama OPD kosong; tulis namanya di antara tanda kutip.",
                en: "--office: the name of the office is empty; write it between quotes."
            )
        case .twoMeanings(let column, let first, let second):
            LocalizedText(
                id: "--map: kolom \"\(column)\" diberi dua arti, \"\(first)\" dan \"\(second)\"; pilih satu.",
                en: "--map: column \"\(column)\" is given two meanings, \"\(first)\" and \"\(second)\"; choose one."
            )
        case .missingFolder:
            LocalizedText(
                id: "--format csv menulis folder paket data; sebutkan foldernya dengan -o.",
                en: "--format csv writes a data package folder; name the folder with -o."
            )
        case .notAShiftCount(let count):
            LocalizedText(
                id: "--shifts \(count): isi bilangan 0 sampai 99.",
                en: "--shifts \(count): give a number from 0 to 99."
            )
        case .missingReason:
            LocalizedText(id: "Belum disebut: '--reason <alasan>'.", en: "Not given: '--reason <why>'.")
        case .emptyReason:
            LocalizedText(
                id: "--reason: alasannya kosong; tulis mengapa temuan ini diterima.",
                en: "--reason: the reason is empty; write why this finding is accepted."
            )
        case .reasonBesideWorkbook:
            LocalizedText(
                id: "--reason: buku kerja membawa alasannya sendiri di kolom Alasan; hilangkan pilihan ini.",
                en: "--reason: the workbook carries its reasons in column Reason; leave this option out."
            )
        case .severalDecisionFiles:
            LocalizedText(
                id: "--decisions: keputusan dicatat di satu berkas; sebutkan satu.",
                en: "--decisions: a decision is recorded in one file; name one."
            )
        case .notAFolder(let path, let folder):
            LocalizedText(
                id:
                    "-o \"\(path)\": --format csv menulis folder berisi satu berkas setiap tabel. Sebutkan nama folder, misalnya -o \(folder.shellWord).",
                en:
                    "-o \"\(path)\": --format csv writes a folder with one file for each table. Give the name of a folder, such as -o \(folder.shellWord)."
            )
        case .notANarrative(let path):
            LocalizedText(
                id: "-o \"\(path)\": naskah ditulis sebagai .html, .md, atau .xlsx. Pakai nama berakhiran salah satunya.",
                en: "-o \"\(path)\": a narrative is written as .html, .md, or .xlsx. Use a name that ends in one of them."
            )
        case .unknownSheet(let name, let sheets):
            LocalizedText(
                id: "--sheets: lembar \"\(name)\" tidak ada. Lembarnya: \(sheets.joined(by: ", ")).",
                en: "--sheets: there is no sheet \"\(name)\". The sheets: \(sheets.joined(by: ", ")).")
        case .notAnAmount(let option, let text):
            LocalizedText(
                id: "\(option) \"\(text)\": bukan jumlah rupiah. Tulis angkanya lengkap, misalnya 21.000.000.000 atau 21000000000.",
                en: "\(option) \"\(text)\": no amount of rupiah. Write the figure in full, such as 21,000,000,000 or 21000000000.")
        case .notAPeriod(let text):
            LocalizedText(
                id: "--spent-until \"\(text)\": bukan triwulan atau bulan, misalnya \"TW II\" atau Agustus.",
                en: "--spent-until \"\(text)\": no quarter or month, such as \"TW II\" or Agustus.")
        case .unknownLevel(let text):
            LocalizedText(
                id: "--level \"\(text)\": bukan tingkat. Pakai wilayah, opd, program, kegiatan, sub-kegiatan, atau rekening.",
                en: "--level \"\(text)\": no level. Use region, office, program, activity, sub-activity, or account.")
        case .emptyChoice(let option):
            LocalizedText(id: "\(option): isinya kosong; tulis isinya.", en: "\(option): it is empty; write its value.")
        case .notADay(let text):
            LocalizedText(
                id: "--date \(text): bukan tanggal satu hari, misalnya 2024-11-20.",
                en: "--date \(text): not the date of a day, such as 2024-11-20."
            )
        }
    }
}
