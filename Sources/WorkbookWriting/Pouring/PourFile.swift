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

    /// Isi berkasnya; hanya yang dibaca yang menempati memori.
    func content() throws(WorkbookError) -> Data {
        guard let path = file?.temporaryPath else { return Data() }
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe), data.count == size else {
            throw .incomplete(part: "xl/worksheets")
        }
        return data
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
