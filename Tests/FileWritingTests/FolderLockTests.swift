import FileWriting
import Testing

@Suite("Giliran atas sebuah berkas")
struct FolderLockTests {
    @Test("Giliran kedua menunggu yang pertama, dan datang sesudah yang pertama selesai")
    func turns() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("dinas.keputusan.csv")
        let first = try FolderLock(besides: path)
        #expect(throws: FileWritingError.busy(path: path)) { _ = try FolderLock(besides: path, atMost: 0) }
        _ = consume first
        _ = try FolderLock(besides: path, atMost: 0)
        #expect(try folder.contents == [])
    }

    @Test("Folder yang tidak ada disebut")
    func missing() {
        #expect(throws: FileWritingError.folderMissing(path: "tidak/ada.csv", folder: "tidak")) {
            _ = try FolderLock(besides: "tidak/ada.csv")
        }
    }
}
