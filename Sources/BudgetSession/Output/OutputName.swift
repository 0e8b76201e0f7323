/// Nama berkas yang akan ditulis.
///
/// Isinya menurut akhirannya: nama lain (`.ods`, `.xls`, atau tanpa akhiran) membuat program lain menolak atau salah membuka berkasnya.
package enum OutputName {
    /// `true` bila nama berkasnya lebih dari `suffix` dan berakhir dengannya, huruf besar atau kecil.
    package static func has(_ suffix: String, _ path: String) -> Bool {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        return name.lowercased().hasSuffix(suffix) && name.utf8.count > suffix.utf8.count
    }

    /// Memastikan namanya nama buku kerja.
    package static func checkWorkbook(_ path: String) throws(SessionError) {
        guard has(".xlsx", path) else { throw .notWorkbookName(path) }
    }
}
