import Foundation

extension String {
    /// Jalur mutlak yang sama bagi setiap nama berkas yang sama, juga lewat `..` atau tautan.
    var realPath: String { URL(fileURLWithPath: self).standardizedFileURL.resolvingSymlinksInPath().path }
}
