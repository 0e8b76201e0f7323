public import BudgetModel
public import Diagnostics

/// Sebab sebuah tabel tidak dapat dikelompokkan dengan pasti; tidak ada yang dibaca.
public enum TableReadingRefusal: ExplainedError, Hashable {
    /// Dua kolom berarti sama.
    case sameMeaning(String, String)
    /// Arti pada `--map` tidak dikenal.
    case unknownMeaning(column: String)
    /// Kolom pada `--map` tidak ada.
    case noSuchColumn(String, found: [String])
    /// Ada kolom tahapan, dan kolom jumlah yang menyebut tahapan sendiri.
    case stagesTwice(found: [String])
    /// Tidak ada kolom jumlah; `open` kolom jumlah yang tidak menyebut tahapan.
    case noAmounts(found: [String], open: String?)
    /// Kolom jumlah dalam ribuan atau juta rupiah.
    case scaled(column: String)
    /// Dua isi kolom tahapan berarti satu tahapan.
    case oneStage(column: String, values: [String])
    /// Kolom yang diperlukan tingkat ini tidak ada.
    case missing(GroupLevel, found: [String])
    /// Tabel tidak menyebut tahun anggaran, dan `--year` juga tidak.
    case noYear(found: [String])
    /// Isi kolom tahapan bukan nama tahapan.
    case unknownStage(column: String, value: String?, rows: Int)
    /// Kode tidak beruas seperti kode program.
    case unknownCode(column: String, segments: [Int])
    /// Tingkat yang diminta lebih rinci daripada baris-barisnya.
    case tooDeep(GroupLevel, deepest: GroupLevel)
    /// Isi kolom tingkat tidak mengatakan mana yang terdalam.
    case unclearLeaves(column: String, values: [String])
    /// Kolom tanda berlaku berisi beberapa nilai; mana yang berlaku tidak dikatakan.
    case unclearValidity(column: String, values: [String])
    /// Baris induk tanpa rincian: jumlahnya akan hilang.
    case parentsWithoutLeaves(count: Int, example: String)
    /// Baris tanpa kode di tabel yang daunnya dikenali dari kodenya: jumlahnya akan hilang.
    case withoutCode(column: String, rows: Int)
    /// Jenis kolom jumlah tidak tepat.
    case inexact(column: String, type: String)
    /// Kolom jumlah bukan bilangan.
    case notANumber(column: String, type: String)
    /// Tabel tanpa baris, atau tidak satu baris pun memenuhi syaratnya.
    case empty(table: String)
    /// Tabel tidak disebut.
    case noTable(address: String)
    /// `--table` atau `--leaves` tanpa alamat basis data.
    case tableWithoutDatabase(option: String)
    /// Basis data ini tidak boleh dibuka dari sini.
    case notAllowed(address: String)

    /// Penjelasan bagi pengguna.
    public var explanation: LocalizedText {
        switch self {
        case .sameMeaning(let first, let second):
            LocalizedText(
                id: "Kolom \"\(first)\" dan \"\(second)\" berarti sama. Sebut yang tidak dipakai dengan --map \"\(second)=abaikan\".",
                en: "Columns \"\(first)\" and \"\(second)\" mean the same. Name the one to leave out with --map \"\(second)=abaikan\".")
        case .unknownMeaning(let column):
            LocalizedText(
                id:
                    "--map: arti kolom \"\(column)\" tidak dikenal. Pakai misalnya murni, perubahan, program, kode, opd, wilayah, atau abaikan.",
                en:
                    "--map: the meaning of column \"\(column)\" is not known. Use for example murni, perubahan, program, kode, opd, wilayah, or abaikan."
            )
        case .noSuchColumn(let title, let found):
            LocalizedText(
                id: "--map: kolom \"\(title)\" tidak ada di tabelnya. Kolomnya: \(found.joined(separator: ", ")).",
                en: "--map: the table has no column \"\(title)\". Its columns: \(found.joined(separator: ", ")).")
        case .stagesTwice(let found):
            LocalizedText(
                id:
                    "Tabel ini punya kolom tahapan dan kolom jumlah yang menyebut tahapannya sendiri (\(found.joined(separator: ", "))). Sebut yang tidak dipakai dengan --map \"KOLOM=abaikan\".",
                en:
                    "The table has a column of stages and amount columns that name their own stage (\(found.joined(separator: ", "))). Name what to leave out with --map \"COLUMN=abaikan\"."
            )
        case .noAmounts(let found, let open?):
            LocalizedText(
                id:
                    "Kolom jumlah \"\(open)\" tidak menyebut tahapan, dan tidak ada kolom tahapan (kolomnya: \(found.joined(separator: ", "))). Sebut dengan --map \"\(open)=murni\", atau kolom tahapannya dengan --map \"KOLOM=tahapan\".",
                en:
                    "Amount column \"\(open)\" names no stage, and there is no column of stages (columns: \(found.joined(separator: ", "))). Say so with --map \"\(open)=murni\", or name the column of stages with --map \"COLUMN=tahapan\"."
            )
        case .noAmounts(let found, nil):
            LocalizedText(
                id:
                    "Tidak ada kolom jumlah yang dikenal (kolomnya: \(found.joined(separator: ", "))). Sebut dengan --map \"KOLOM=murni\" dan --map \"KOLOM=perubahan\".",
                en:
                    "No amount column is known (columns: \(found.joined(separator: ", "))). Name them with --map \"COLUMN=murni\" and --map \"COLUMN=perubahan\"."
            )
        case .scaled(let column):
            LocalizedText(
                id:
                    "Kolom \"\(column)\" menyebut ribuan atau jutaan rupiah. Buat view yang mengalikannya menjadi rupiah penuh, dengan nama tanpa satuan.",
                en:
                    "Column \"\(column)\" names thousands or millions of rupiah. Make a view that multiplies it to full rupiah, under a name without the unit."
            )
        case .oneStage(let column, let values):
            LocalizedText(
                id:
                    "Kolom \"\(column)\": \(values.joined(separator: ", ")) berarti tahapan yang sama; menjumlahkan keduanya dapat menghitung dua kali. Pilih barisnya dengan --leaves, misalnya --leaves \"\(column) <> '\(values.last ?? "")'\", atau satukan namanya di view bila keduanya memang bagian satu tahapan.",
                en:
                    "Column \"\(column)\": \(values.joined(separator: ", ")) mean the same stage; summing them all may count twice. Choose the rows with --leaves, such as --leaves \"\(column) <> '\(values.last ?? "")'\", or give them one name in a view if they are parts of one stage."
            )
        case .missing(let level, let found):
            LocalizedText(
                id:
                    "Tingkat \(level.name) memerlukan kolomnya, dan tidak satu pun dikenal (kolomnya: \(found.joined(separator: ", "))). Sebut dengan --map \"KOLOM=\(level.columnWord)\", atau pilih --level yang lebih luas.",
                en:
                    "Level \(level.name) needs its column, and none is known (columns: \(found.joined(separator: ", "))). Name it with --map \"COLUMN=\(level.columnWord)\", or choose a wider --level."
            )
        case .noYear(let found):
            LocalizedText(
                id: "Tabel ini tidak punya kolom tahun (kolomnya: \(found.joined(separator: ", "))). Sebut tahunnya dengan --year.",
                en: "The table has no column of years (columns: \(found.joined(separator: ", "))). Name the year with --year.")
        case .unknownStage(let column, let value, let rows):
            LocalizedText(
                id:
                    "Kolom \"\(column)\": \(value.map { "\"\($0)\"" } ?? "NULL") di \(count: rows) baris bukan nama tahapan. Buat view yang menyebutnya murni, pergeseran 1, atau perubahan, atau buang barisnya dengan --leaves.",
                en:
                    "Column \"\(column)\": \(value.map { "\"\($0)\"" } ?? "NULL") in \(count: rows) rows is not the name of a stage. Make a view that names it murni, pergeseran 1, or perubahan, or leave the rows out with --leaves."
            )
        case .unknownCode(let column, let segments):
            LocalizedText(
                id:
                    "Kolom \"\(column)\" beruas \(segments.map(String.init).joined(separator: ", ")); kode program beruas 3, kegiatan 5, dan sub kegiatan 6. Sebut barisnya dengan --leaves dan kolom program dengan --map, atau buat view.",
                en:
                    "Column \"\(column)\" has \(segments.map(String.init).joined(separator: ", ")) segments; codes of programs have 3, of activities 5, and of sub activities 6. Name the rows with --leaves and the program column with --map, or make a view."
            )
        case .tooDeep(let level, let deepest):
            LocalizedText(
                id: "--level \(level.name): baris tabel ini hanya sampai \(deepest.name). Pakai --level \(deepest.name).",
                en: "--level \(level.name): the rows of this table go no deeper than \(deepest.name). Use --level \(deepest.name).")
        case .unclearLeaves(let column, let values):
            LocalizedText(
                id:
                    "Kolom \"\(column)\" berisi \(values.joined(separator: ", ")); mana yang terdalam tidak pasti, dan menjumlahkan induk bersama rinciannya menghitung dua kali. Sebut barisnya dengan --leaves, misalnya --leaves \"\(column) = '\(values.last ?? "")'\".",
                en:
                    "Column \"\(column)\" holds \(values.joined(separator: ", ")); which is the deepest is not certain, and summing parents with their parts counts twice. Name the rows with --leaves, such as --leaves \"\(column) = '\(values.last ?? "")'\"."
            )
        case .unclearValidity(let column, let values):
            LocalizedText(
                id:
                    "Kolom \"\(column)\" menandai baris yang berlaku dan berisi \(values.joined(separator: ", ")); menjumlahkan semuanya memuat versi lama atau yang dihapus. Sebut barisnya dengan --leaves, misalnya --leaves \"\(column) = '\(values.last ?? "")'\", atau --map \"\(column)=abaikan\" bila semuanya berlaku.",
                en:
                    "Column \"\(column)\" marks the rows in force and holds \(values.joined(separator: ", ")); summing them all would include old versions or deleted rows. Name the rows with --leaves, such as --leaves \"\(column) = '\(values.last ?? "")'\", or --map \"\(column)=abaikan\" if all are in force."
            )
        case .parentsWithoutLeaves(let number, let example):
            LocalizedText(
                id:
                    "\(count: number) baris induk tidak punya rincian, misalnya \(example); jumlahnya akan hilang. Sebut baris yang dijumlahkan dengan --leaves, atau buat view yang memuat daunnya saja.",
                en:
                    "\(count: number) parent rows have no parts, such as \(example); their amounts would be lost. Name the rows to sum with --leaves, or make a view of the leaves only."
            )
        case .withoutCode(let column, let rows):
            LocalizedText(
                id:
                    "\(count: rows) baris tidak berkode di kolom \"\(column)\", yang menentukan mana induk dan mana rincian; jumlahnya akan hilang. Lengkapi kodenya, atau sebut baris yang dijumlahkan dengan --leaves.",
                en:
                    "\(count: rows) rows have no code in column \"\(column)\", which tells parents from parts; their amounts would be lost. Complete the codes, or name the rows to sum with --leaves."
            )
        case .inexact(let column, let type):
            LocalizedText(
                id:
                    "Kolom \"\(column)\" berjenis \(type), yang membulatkan: jumlah jutaan baris meleset ribuan rupiah. Ubah jenisnya menjadi numeric(20,2), atau buat view atasnya dari sumber yang tepat.",
                en:
                    "Column \"\(column)\" is of type \(type), which rounds: a sum of millions of rows is off by thousands of rupiah. Change its type to numeric(20,2), or make a view of an exact source."
            )
        case .notANumber(let column, let type):
            LocalizedText(
                id:
                    "Kolom jumlah \"\(column)\" berjenis \(type), bukan numeric atau bilangan bulat. Buat view yang mengubahnya menjadi numeric(20,2).",
                en:
                    "Amount column \"\(column)\" is of type \(type), not numeric or a whole number. Make a view that turns it into numeric(20,2)."
            )
        case .empty(let table):
            LocalizedText(
                id: "\(table): tidak ada baris yang dapat dijumlahkan. Periksa tabel, --year, dan --leaves.",
                en: "\(table): there are no rows to sum. Check the table, --year, and --leaves.")
        case .noTable(let address):
            LocalizedText(
                id: "\(address): sebut tabelnya dengan --table, misalnya --table keuangan.anggaran.",
                en: "\(address): name the table with --table, such as --table keuangan.anggaran.")
        case .tableWithoutDatabase(let option):
            LocalizedText(
                id:
                    "\(option) hanya bagi basis data; masukannya berkas. Hilangkan pilihan ini, atau sebut alamat postgresql:// atau service=NAMA.",
                en: "\(option) is for databases only; the input is a file. Leave it out, or give an address postgresql:// or service=NAME.")
        case .notAllowed(let address):
            LocalizedText(
                id: "\(address): hanya layanan yang didaftarkan pengelola yang dapat dibuka dari sini.",
                en: "\(address): only services listed by the administrator can be opened from here.")
        }
    }
}

extension GroupLevel {
    /// Kata bagi `--map`.
    fileprivate var columnWord: String {
        switch self {
        case .region: "wilayah"
        case .office: "opd"
        case .program: "program"
        case .activity: "kegiatan"
        case .subActivity: "sub kegiatan"
        case .account: "rekening"
        }
    }
}
