import BudgetIntake
import BudgetPages
import Diagnostics
import Foundation

/// Pekerjaan-pekerjaan semua pengunjung: foldernya, hasilnya, dan yang sedang berjalan. Tidak satu pun terlihat oleh pengunjung lain.
actor WorkStore {
    /// Keadaan sebuah pekerjaan bagi halamannya.
    enum Standing: Sendable {
        /// Sedang berjalan.
        case running(JobRunner.Progress)
        /// Selesai; potongan halamannya di folder ini.
        case ready(PageState, folder: String)
        /// Tidak selesai; alasannya menurut bahasa.
        case refused([String: String])
    }

    private struct Work {
        let visitor: String
        let folder: String
        var inputs: [String] = []
        var database: PageDatabase?
        var terms = Terms()
        var standing: Standing
        var job: Task<Void, Never>?
        /// Folder usulan terakhir, dan nama buku kerjanya di situ.
        var proposal: (folder: String, file: String)?
        /// Yang dikatakan kepada orangnya satu kali: keputusan yang tidak tercatat, usulan yang tidak mungkin.
        var notice: [String: String]?
        var runs = 0
        var isDownloading = 0
        /// Folder unduhan terakhir.
        var downloads: [String] = []
        var seen = ContinuousClock.now
    }

    /// Ketentuan yang ditetapkan orang.
    struct Terms: Sendable {
        var level: String?
        var year: Int?
        var office: String?
        var meanings: [String: String] = [:]
        var from: String?
        var to: String?
    }

    private let root: String
    private let limits: ServerLimits
    private let runner: JobRunner
    private var works: [String: Work] = [:]

    /// - Parameter root: Folder pribadi peladen ini.
    init(root: String, limits: ServerLimits, runner: JobRunner) {
        self.root = root
        self.limits = limits
        self.runner = runner
    }

    /// Tempat bagi pekerjaan baru; ``start(_:inputs:)`` atau ``delete(_:of:)`` menyusul.
    ///
    /// - Throws: ``PageProblem/full``.
    func reserve(for visitor: String) throws -> (id: String, folder: String) {
        guard works.count < limits.works else { throw PageProblem.full }
        let id = RandomWord.make()
        let folder = "\(root)/\(id)"
        try FileManager.default.createDirectory(
            atPath: "\(folder)/masukan", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        works[id] = Work(visitor: visitor, folder: folder, standing: .running(JobRunner.Progress()))
        return (id, "\(folder)/masukan")
    }

    /// Mulai membaca masukan yang sudah diterima.
    func start(_ id: String, inputs: [String]) {
        works[id]?.inputs = inputs
        run(id, .views)
    }

    /// Mulai membaca tabel basis data yang didaftarkan pengelola.
    func start(_ id: String, database: PageDatabase, level: String?, year: Int?) {
        works[id]?.inputs = [database.address]
        works[id]?.database = database
        works[id]?.terms.level = level
        works[id]?.terms.year = year
        run(id, .views)
    }

    /// Keadaannya bagi pemiliknya; yang menunggu dianggap melihatnya.
    func standing(of id: String, for visitor: String) throws(PageProblem) -> Standing {
        guard works[id]?.visitor == visitor, let work = works[id] else { throw .notFound }
        works[id]?.seen = .now
        return work.standing
    }

    /// Yang tampak di sebuah halaman kerja.
    enum Shown: Sendable {
        /// Sedang berjalan.
        case running(JobRunner.Progress)
        /// Halamannya, dan yang dikatakan satu kali kepada orangnya menurut bahasa.
        case page(PageState, content: String, notice: [String: String]?)
        /// Tidak selesai; alasannya menurut bahasa.
        case refused([String: String])
    }

    /// Sebuah halaman kerja; usulan yang sudah dihitung menggantikan isiannya.
    func show(_ view: PageView, of id: String, for visitor: String, in language: Language) throws(PageProblem) -> Shown {
        switch try standing(of: id, for: visitor) {
        case .running(let progress): return .running(progress)
        case .refused(let words): return .refused(words)
        case .ready(let state, let folder):
            let source = view == .proposal ? works[id]?.proposal?.folder ?? folder : folder
            guard let data = FileManager.default.contents(atPath: "\(source)/\(view.fileName(in: language))") else { throw .notFound }
            defer { works[id]?.notice = nil }
            return .page(state, content: String(decoding: data, as: UTF8.self), notice: works[id]?.notice)
        }
    }

    /// Mengubah ketentuan, lalu membaca lagi.
    func change(_ id: String, for visitor: String, _ change: (inout Terms) -> Void) throws(PageProblem) {
        try checkIdle(id, visitor)
        if var terms = works[id]?.terms {
            change(&terms)
            works[id]?.terms = terms
        }
        run(id, .views)
    }

    /// Mengerjakan sesuatu yang mengganti halaman-halamannya.
    func perform(_ action: PageTask.Action, on id: String, for visitor: String) throws(PageProblem) {
        try checkIdle(id, visitor)
        run(id, action)
    }

    private func checkIdle(_ id: String, _ visitor: String) throws(PageProblem) {
        if case .running = try standing(of: id, for: visitor) { throw .busy }
    }

    private func run(_ id: String, _ action: PageTask.Action) {
        guard let work = works[id] else { return }
        let former = work.standing
        let progress = JobRunner.Progress()
        works[id]?.standing = .running(progress)
        works[id]?.seen = .now
        guard let task = task(for: id, action) else { return fail(id, Self.died, former) }
        works[id]?.job = Task {
            let result: Result<PageOutcome, any Error>
            do { result = .success(try await runner.run(task, in: "\(work.folder)/masukan", progress)) } catch { result = .failure(error) }
            finish(id, action, task, result, former)
        }
    }

    private func task(for id: String, _ action: PageTask.Action, in language: Language? = nil) -> PageTask? {
        guard let work = works[id] else { return nil }
        works[id]?.runs += 1
        let output = "\(Self.results)\(work.runs + 1)"
        do {
            try FileManager.default.createDirectory(atPath: "\(work.folder)/\(output)", withIntermediateDirectories: false)
        } catch {
            return nil
        }
        var task = PageTask(inputs: work.inputs, action: action, output: "../\(output)")
        (task.year, task.office, task.meanings) = (work.terms.year, work.terms.office, work.terms.meanings)
        (task.from, task.to) = (work.terms.from, work.terms.to)
        (task.database, task.level) = (work.database, work.terms.level)
        if let language { task.language = language.rawValue }
        return task
    }

    private func finish(
        _ id: String, _ action: PageTask.Action, _ task: PageTask, _ result: Result<PageOutcome, any Error>, _ former: Standing
    ) {
        guard let work = works[id] else { return }
        works[id]?.job = nil
        let folder = "\(work.folder)/masukan/\(task.output)"
        switch result {
        case .success(let outcome):
            if let state = outcome.state {
                works[id]?.standing = .ready(state, folder: folder)
                works[id]?.proposal = nil
                discard(id, allBut: [folder])
                return
            }
            if case .propose = action, let file = outcome.file, case .ready(_, let pages) = former {
                works[id]?.proposal = (folder, file)
                works[id]?.standing = former
                discard(id, allBut: [folder, pages])
                return
            }
            fail(id, outcome.refusal ?? Self.died, former)
        case .failure: fail(id, Self.died, former)
        }
    }

    /// Menghapus hasil-hasil lama sebuah pekerjaan, kecuali unduhan yang baru saja dibuat.
    private func discard(_ id: String, allBut kept: [String]) {
        guard let work = works[id] else { return }
        let keep = Set((kept + work.downloads).map { URL(fileURLWithPath: $0).standardizedFileURL.lastPathComponent })
        for name in (try? FileManager.default.contentsOfDirectory(atPath: work.folder)) ?? [] where name.hasPrefix(Self.results) {
            if !keep.contains(name) { try? FileManager.default.removeItem(atPath: "\(work.folder)/\(name)") }
        }
    }

    private static let results = "hasil-"
    /// Unduhan terakhir yang disimpan: yang lebih lama mungkin masih dikirim, yang jauh lebih lama tidak.
    private static let keptDownloads = 4

    /// Kembali ke halaman-halaman sebelumnya dengan sebabnya, bila ada.
    private func fail(_ id: String, _ reason: [String: String], _ former: Standing) {
        if case .ready = former {
            works[id]?.standing = former
            works[id]?.notice = reason
        } else {
            works[id]?.standing = .refused(reason)
        }
    }

    static let died = LocalizedText(
        id:
            "Pekerjaan ini berhenti sebelum selesai: berkasnya terlalu besar bagi halaman ini, atau program menemui kesalahannya sendiri. Coba lewat baris perintah.",
        en:
            "This work stopped before it was done: the file is too large for this page, or the program met a fault of its own. Try the command line."
    ).words

    /// Membuat berkas unduhan dan memberi jalurnya.
    ///
    /// - Throws: ``PageProblem``, ``DownloadRefusal``.
    func download(_ download: PageTask.Download, of id: String, for visitor: String, in language: Language) async throws -> String {
        try checkIdle(id, visitor)
        guard let work = works[id], let task = task(for: id, .file(download), in: language) else { throw PageProblem.notFound }
        works[id]?.isDownloading += 1
        defer { works[id]?.isDownloading -= 1 }
        let folder = "\(work.folder)/masukan/\(task.output)"
        let former = (works[id]?.downloads ?? []) + [folder]
        for old in former.dropLast(Self.keptDownloads) { try? FileManager.default.removeItem(atPath: old) }
        works[id]?.downloads = former.suffix(Self.keptDownloads)
        let outcome: PageOutcome
        do {
            outcome = try await runner.run(task, in: "\(work.folder)/masukan", JobRunner.Progress())
        } catch {
            throw DownloadRefusal(words: Self.died)
        }
        guard let file = outcome.file else { throw DownloadRefusal(words: outcome.refusal ?? Self.died) }
        return "\(folder)/\(file)"
    }

    /// Buku kerja usulan terakhir.
    func proposalWorkbook(of id: String, for visitor: String) throws(PageProblem) -> String {
        _ = try standing(of: id, for: visitor)
        guard let proposal = works[id]?.proposal else { throw .notFound }
        return "\(proposal.folder)/\(proposal.file)"
    }

    /// Berkas keputusannya, di samping masukannya; `nil` selama belum ada keputusan.
    func decisions(of id: String, for visitor: String) throws(PageProblem) -> String? {
        _ = try standing(of: id, for: visitor)
        guard let work = works[id], let input = work.inputs.first else { throw .notFound }
        let path = "\(work.folder)/masukan/\(input)" + DecisionsFileName.suffix
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    /// Menghapus pekerjaan dan semua berkasnya.
    func delete(_ id: String, of visitor: String) throws(PageProblem) {
        _ = try standing(of: id, for: visitor)
        remove(id)
    }

    private func remove(_ id: String) {
        guard let work = works.removeValue(forKey: id) else { return }
        work.job?.cancel()
        try? FileManager.default.removeItem(atPath: work.folder)
    }

    /// Menghentikan yang tidak ditunggu lagi, dan menghapus yang lama tidak dilihat.
    func sweep() {
        let now = ContinuousClock.now
        for (id, work) in works where work.isDownloading == 0 {
            let idle = work.seen.duration(to: now)
            if idle > .seconds(limits.idleSeconds) || (work.job != nil && idle > .seconds(limits.unwatchedSeconds)) { remove(id) }
        }
    }

    /// Mengakhiri semuanya.
    func close() {
        for id in works.keys { remove(id) }
        try? FileManager.default.removeItem(atPath: root)
    }
}

/// Unduhan yang tidak dibuat, dan sebabnya menurut bahasa.
struct DownloadRefusal: Error {
    let words: [String: String]
}
