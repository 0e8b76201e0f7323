/// Nama buku kerja yang akan ditulis.
///
/// Isinya selalu XLSX: nama lain (`.ods`, `.xls`, `.csv`, atau tanpa akhiran) membuat program lain menolak atau salah
/// membuka berkasnya.
package enum WorkbookName {
    /// Memastikan nama berakhiran `.xlsx`, huruf besar atau kecil.
    package static func check(_ path: String) throws(SessionError) {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard name.lowercased().hasSuffix(".xlsx"), name.utf8.count > ".xlsx".utf8.count else {
            throw .notWorkbookName(path)
        }
    }
}
