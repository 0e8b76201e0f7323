import Reporting

/// Bidang cetak satu halaman: kertas tanpa tepinya. Tepi dalam inci, bidangnya dalam poin.
struct PageFrame: Sendable, Hashable {
    static let sides = 0.35
    /// Kepala halaman berdiri di dalam tepi ini.
    static let top = 0.7
    /// Tepi atas tanpa kepala halaman.
    static let bareTop = 0.6
    static let bottom = 0.7

    let width: Double
    let height: Double

    init(_ paper: PaperSize, isUpright: Bool) {
        let (across, down) = isUpright ? (paper.width, paper.height) : (paper.height, paper.width)
        width = across - 2 * Self.sides * 72
        height = down - (Self.top + Self.bottom) * 72
    }

    /// Lebar isi lembar yang masih tercetak dengan huruf isi yang terbaca.
    var readablePixels: Int { Int(width / 0.75 * CellStyle.Look.body(.detail).fontSize / Self.readableFont) }

    /// Huruf terkecil di kertas, dalam poin; sedikit di atas 8, karena program lembar kerja mengecilkan dengan persen bulat.
    private static let readableFont = 8.1

    /// Tinggi isi lembar, dalam poin lembar, yang muat di satu halaman bila lebar `pixels` dikecilkan selebar kertas. Program lembar kerja
    /// mengecilkan dengan persen bulat dan tidak pernah membesarkan.
    func room(forWidth pixels: Int) -> Double {
        let full = Double(max(pixels, 1)) * 0.75
        let scale = min(1, max(0.1, (width / full * 100).rounded(.down) / 100))
        return height / scale * Self.caution
    }

    /// Tinggi baris di printer tidak persis tinggi di layar.
    private static let caution = 0.97
}
