public import DatabaseConnection
public import DatabaseReading
public import Diagnostics
public import TableReading

/// Sebab sebuah masukan tidak dapat dibaca sama sekali.
public enum IntakeError: ExplainedError, Hashable {
    /// Berkas atau folder tidak ada.
    case notFound(String)
    /// Folder tanpa tabel pagu.
    case noTables(folder: String)
    /// Folder tanpa satu pun berkas tabel.
    case noReadableFiles(folder: String)
    /// Bukan folder paket data.
    case notAPackage(String)
    /// `datapackage.json` tidak dapat dibaca.
    case invalidDescriptor(file: String)
    /// `datapackage.json` menunjuk berkas di luar foldernya.
    case pathOutsidePackage(file: String, path: String)
    /// Tautan simbolik di dalam folder menunjuk ke luar foldernya.
    case linkOutsideFolder(folder: String, name: String)
    /// Isi berkas yang sama datang dua kali.
    case repeatedContent(first: String, second: String)
    /// Berkas ini laporan yang ditulis Selisih.
    case ownReport(String)
    /// Satu tabel tidak dapat dibaca.
    case table(TableReadingError)

    /// Basis data tidak dapat dibaca.
    case database(DatabaseError)
    /// Tabel basis data tidak dapat dikelompokkan dengan pasti.
    case refusedTable(TableReadingRefusal)

    /// Penjelasan bagi pengguna.
    public var explanation: LocalizedText {
        switch self {
        case .notFound(let path):
            LocalizedText(
                id: "\(path): berkas atau folder ini tidak ada. Periksa nama dan foldernya.",
                en: "\(path): there is no such file or folder. Check its name and folder."
            )
        case .noTables(let folder):
            LocalizedText(
                id: "\(folder): folder ini tidak memuat tabel pagu (pagu.csv). Berikan folder paket data satu tahun kantor.",
                en: "\(folder): this folder holds no table of ceilings (pagu.csv). Give the folder of one office-year's data package."
            )
        case .noReadableFiles(let folder):
            LocalizedText(
                id: "\(folder): folder ini tidak memuat berkas tabel (.csv, .xlsx, .ods, .docx) atau paket data.",
                en: "\(folder): this folder holds no table files (.csv, .xlsx, .ods, .docx) and no data package."
            )
        case .notAPackage(let path):
            LocalizedText(
                id: "\(path): ini bukan folder paket data. Berikan folder yang memuat pagu.csv dan tabel lainnya.",
                en: "\(path): this is not a data package folder. Give the folder that holds pagu.csv and the other tables."
            )
        case .invalidDescriptor(let file):
            LocalizedText(
                id:
                    "\(file): isi berkas ini bukan datapackage.json yang sah (Frictionless Data Package). Perbaiki, atau hapus supaya tabel dikenali dari nama berkasnya.",
                en:
                    "\(file): this is no valid datapackage.json (Frictionless Data Package). Mend it, or delete it so that tables are recognised by file name."
            )
        case .pathOutsidePackage(let file, let path):
            LocalizedText(
                id: "\(file): sumber daya \"\(path)\" berada di luar folder paket. Pindahkan berkasnya ke dalam folder.",
                en: "\(file): resource \"\(path)\" lies outside the package folder. Move the file into the folder."
            )
        case .linkOutsideFolder(let folder, let name):
            LocalizedText(
                id:
                    "\(folder): \"\(name)\" adalah tautan ke luar folder ini dan tidak diikuti. Salin berkasnya ke dalam folder, atau sebutkan berkas aslinya.",
                en:
                    "\(folder): \"\(name)\" is a link that leaves this folder and is not followed. Copy the file into the folder, or name the original file."
            )
        case .repeatedContent(let first, let second):
            LocalizedText(
                id: "\(second): isinya sama persis dengan \(first); pagunya akan terhitung dua kali. Hapus salah satu.",
                en: "\(second): its content is identical to \(first); its ceilings would count twice. Remove one of them."
            )
        case .ownReport(let path):
            LocalizedText(
                id: "\(path): ini laporan yang ditulis Selisih, bukan kertas anggaran. Sebutkan berkas asal angkanya.",
                en: "\(path): this is a report written by Selisih, not a budget paper. Name the files its figures come from."
            )
        case .database(let error): error.explanation
        case .refusedTable(let error): error.explanation
        case .table(let error):
            error.limitAdvice.map { advice in
                LocalizedText(id: "\(error.explanation) \(advice)", en: "\(error.explanation) \(advice)")
            } ?? error.explanation
        }
    }
}
