import BudgetIntake
import FlyingFox
import Foundation

/// Menerima kiriman berkas langsung ke folder sebuah pekerjaan, tanpa memegang isinya di memori.
struct UploadReceiver {
    private let folder: String
    private let limits: ServerLimits
    private var handle: FileHandle?
    private var received: [UploadName] = []
    private var bytes = 0

    private static let combined = "berkas"

    /// - Parameter folder: Folder kerja yang masih kosong.
    init(into folder: String, limits: ServerLimits) {
        self.folder = folder
        self.limits = limits
    }

    /// Masukan-masukan pekerjaannya, relatif terhadap foldernya: berkas atau folder yang dikirim; beberapa berkas lepas menjadi satu folder.
    ///
    /// - Throws: ``PageProblem``.
    mutating func receive(_ request: HTTPRequest) async throws -> [String] {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limits.uploadBytes { throw PageProblem.tooLarge }
        do {
            var reader = try MultipartReader(contentType: request.headers[.contentType] ?? "", maximumParts: limits.files)
            for try await chunk in request.bodySequence {
                bytes += chunk.count
                guard bytes <= limits.uploadBytes else { throw PageProblem.tooLarge }
                try reader.feed(chunk) { try take($0) }
            }
            try reader.finish()
        } catch let failure as MultipartReader.Failure {
            try? handle?.close()
            throw failure == .tooManyParts ? PageProblem.tooManyFiles : PageProblem.unreadableUpload
        }
        return try inputs()
    }

    private mutating func take(_ event: MultipartReader.Event) throws {
        switch event {
        case .part(let part):
            // Isian lain, dan tempat berkas yang tidak diisi, tidak disimpan.
            guard let name = part.fileName.flatMap(UploadName.init) else { return }
            let path = "\(folder)/\(name.path)"
            try FileManager.default.createDirectory(
                atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path, withIntermediateDirectories: true)
            guard !FileManager.default.fileExists(atPath: path), FileManager.default.createFile(atPath: path, contents: nil) else {
                throw PageProblem.unreadableUpload
            }
            handle = FileHandle(forWritingAtPath: path)
            received.append(name)
        case .bytes(let data): try handle?.write(contentsOf: data)
        case .end:
            try handle?.close()
            handle = nil
        }
    }

    private func inputs() throws -> [String] {
        let decisions = received.filter { $0.parts.count == 1 && DecisionsFileName.isName($0.path) }
        let tops = Set(received.compactMap { $0.parts.first }).subtracting(decisions.map(\.path))
        guard let first = tops.first else { throw PageProblem.emptyUpload }
        guard tops.count > 1 else { return [first] }
        // Berkas-berkas lepas: kertas-kertas satu kantor, seperti sebuah folder.
        let manager = FileManager.default
        let target = "\(folder)/\(Self.combined)"
        let staging = "\(folder)/.\(Self.combined)"
        try manager.createDirectory(atPath: staging, withIntermediateDirectories: false)
        for top in tops { try manager.moveItem(atPath: "\(folder)/\(top)", toPath: "\(staging)/\(top)") }
        try manager.moveItem(atPath: staging, toPath: target)
        return [Self.combined]
    }
}
