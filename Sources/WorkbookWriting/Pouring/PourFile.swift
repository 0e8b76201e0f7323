import FileWriting
import Foundation

/// Baris-baris tabel besar yang sudah dimampatkan, di sebuah berkas sementara di samping buku kerjanya; dibuat ketika bagian pertama datang.
final class PourFile {
    /// Bagian-bagiannya menurut urutan tulis; isinya bersambung.
    private(set) var blocks: [PouredBlock] = []
    private let path: String
    private var file: AtomicFile?

    private var size: Int { blocks.last?.content.upperBound ?? 0 }

    /// - Parameter path: Buku kerja yang di sampingnya berkas ini berdiri.
    init(beside path: String) {
        self.path = path
    }

    /// Mulai menerima baris-baris sebagian lembar.
    ///
    /// - Throws: berkas sementara tidak dapat dibuat.
    func open(on sheet: Int, rows: ClosedRange<Int>) throws(WorkbookError) {
        if file == nil {
            // Tidak pernah dipasang, jadi tidak menggantikan apa pun.
            do { file = try AtomicFile(at: path, replacing: true) } catch { throw .file(error) }
        }
        blocks.append(PouredBlock(sheet: sheet, rows: rows, content: size..<size))
    }

    /// Menyambung potongan berikutnya bagian yang dibuka terakhir.
    func append(_ piece: DeflatedPiece) throws(WorkbookError) {
        do { try file?.append(piece.bytes) } catch { throw .file(error) }
        let last = blocks.count - 1
        blocks[last].content = blocks[last].content.lowerBound..<size + piece.bytes.count
        blocks[last].sum.append(piece.sum)
    }

    /// Memberi sebagian isinya sepotong demi sepotong, supaya tidak seluruhnya di memori.
    func read(_ range: Range<Int>, _ take: ([UInt8]) throws(WorkbookError) -> Void) throws(WorkbookError) {
        guard let path = file?.temporaryPath, let handle = FileHandle(forReadingAtPath: path),
            (try? handle.seek(toOffset: UInt64(range.lowerBound))) != nil
        else { throw .incomplete(part: "xl/worksheets") }
        var rest = range.count
        while rest > 0 {
            guard let data = try? handle.read(upToCount: min(rest, 1 << 20)), !data.isEmpty else {
                throw .incomplete(part: "xl/worksheets")
            }
            try take([UInt8](data))
            rest -= data.count
        }
    }
}

/// Baris-baris lembar yang sudah dimampatkan, menunggu disisipkan.
struct PouredBlock: Sendable {
    let sheet: Int
    /// Baris lembar yang ditempatinya, mulai 0.
    let rows: ClosedRange<Int>
    /// Tempat isi termampatnya di ``PourFile``.
    var content: Range<Int>
    /// Milik isi aslinya.
    var sum = PieceSum()
}
