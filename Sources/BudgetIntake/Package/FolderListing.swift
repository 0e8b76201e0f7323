import Foundation

/// Nama-nama di sebuah folder, dibaca bita demi bita: nama yang bukan UTF-8 disebut, bukan diganti diam-diam dengan nama
/// lain yang tidak ada.
package struct FolderListing {
    /// Nama yang dapat dibuka, menurut urutan.
    package private(set) var names: [String] = []
    /// Nama yang bukan UTF-8, dengan bitanya yang asing tampak: `lap\xFF.csv`.
    private(set) var unnamable: [String] = []

    /// Folder yang tidak dapat dibuka tidak memuat apa-apa.
    package init(_ path: String) {
        guard let folder = opendir(path) else { return }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let bytes = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: UInt8.self, capacity: Int(NAME_MAX) + 1) { start in
                    Array(UnsafeBufferPointer(start: start, count: strlen(start)))
                }
            }
            guard let name = String(validating: bytes, as: UTF8.self) else {
                unnamable.append(Self.shown(bytes))
                continue
            }
            if name != ".", name != ".." { names.append(name) }
        }
        names.sort()
        unnamable.sort()
    }

    private static func shown(_ bytes: [UInt8]) -> String {
        bytes.reduce(into: "") { text, byte in
            if (0x20..<0x7F).contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "\\x" + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}
