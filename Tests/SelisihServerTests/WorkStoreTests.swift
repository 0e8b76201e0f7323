import BudgetPages
import Diagnostics
import Foundation
import Testing

@testable import SelisihServer

@Suite("Pekerjaan pengunjung: proses tersendiri, milik satu orang, dan hilang sesudahnya")
struct WorkStoreTests {
    /// Program anak yang menulis hasil ini, dan memberi kabar satu baris.
    private static func child(_ outcome: PageOutcome) throws -> [String] {
        let json = String(decoding: try JSONEncoder().encode(outcome), as: UTF8.self)
        return ["-c", "echo 12; printf '%s' '\(json)' >\"$(dirname \"$0\")/hasil.json\""]
    }

    private static let state = PageState(
        titles: ["id": "Dinas"], questions: 0, errors: 1, warnings: 0, notes: 0, isCertain: true, isCompared: true)

    private static func store(_ arguments: [String], _ limits: ServerLimits = ServerLimits()) throws -> (WorkStore, String) {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("selisih-uji-\(RandomWord.make())").path
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: false)
        let runner = JobRunner(program: URL(fileURLWithPath: "/bin/sh"), arguments: arguments, maximum: limits.jobs)
        return (WorkStore(root: root, limits: limits, runner: runner), root)
    }

    private static func settled(_ store: WorkStore, _ id: String, _ visitor: String) async throws -> WorkStore.Standing {
        while true {
            let standing = try await store.standing(of: id, for: visitor)
            guard case .running = standing else { return standing }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    @Test("Selesai: keadaannya bagi pemiliknya saja")
    func ready() async throws {
        let (store, root) = try Self.store(try Self.child(PageOutcome(state: Self.state)))
        let (id, folder) = try await store.reserve(for: "a")
        #expect(FileManager.default.fileExists(atPath: folder))
        await store.start(id, inputs: ["pagu.csv"])
        guard case .ready(let state, _) = try await Self.settled(store, id, "a") else {
            Issue.record("bukan selesai")
            return
        }
        #expect(state == Self.state)
        await #expect(throws: PageProblem.notFound) { _ = try await store.standing(of: id, for: "b") }
        await #expect(throws: PageProblem.notFound) { try await store.delete(id, of: "b") }
        try await store.delete(id, of: "a")
        #expect(try FileManager.default.contentsOfDirectory(atPath: root) == [])
        await store.close()
        #expect(!FileManager.default.fileExists(atPath: root))
    }

    @Test("Proses yang mati hanya mematikan pekerjaannya sendiri", arguments: ["kill -9 $$", "exit 3", "true"])
    func dying(command: String) async throws {
        let (store, _) = try Self.store(["-c", command])
        let (id, _) = try await store.reserve(for: "a")
        await store.start(id, inputs: ["pagu.csv"])
        guard case .refused(let words) = try await Self.settled(store, id, "a") else {
            Issue.record("bukan ditolak")
            return
        }
        #expect(words == WorkStore.died)
        await store.close()
    }

    @Test("Keputusan yang ditolak dikatakan satu kali, dan halamannya tetap")
    func refusedDecision() async throws {
        let ready = String(decoding: try JSONEncoder().encode(PageOutcome(state: Self.state)), as: UTF8.self)
        let script = """
            grep -q decide "$0" && text='{"refusal":{"id":"tidak ada"}}' || text='\(ready)'
            printf isi >"$(dirname "$0")/temuan.en.html"
            printf '%s' "$text" >"$(dirname "$0")/hasil.json"
            """
        let (store, _) = try Self.store(["-c", script])
        let (id, _) = try await store.reserve(for: "a")
        await store.start(id, inputs: ["pagu.csv"])
        _ = try await Self.settled(store, id, "a")
        try await store.perform(.decide([PageTask.Choice(name: "J001@x", reason: "y")]), on: id, for: "a")
        _ = try await Self.settled(store, id, "a")
        var notices: [[String: String]?] = []
        for _ in 0..<2 {
            guard case .page(_, "isi", let notice) = try await store.show(.findings, of: id, for: "a", in: .english) else {
                Issue.record("halamannya hilang")
                return
            }
            notices.append(notice)
        }
        #expect(notices == [["id": "tidak ada"], nil])
        await store.close()
    }

    @Test("Yang berjalan tidak ditimpa, dan yang tidak ditunggu lagi dihentikan bersama berkasnya")
    func unwatched() async throws {
        var limits = ServerLimits()
        limits.unwatchedSeconds = 0
        let (store, root) = try Self.store(["-c", "sleep 60"], limits)
        let (id, _) = try await store.reserve(for: "a")
        await store.start(id, inputs: ["pagu.csv"])
        await #expect(throws: PageProblem.busy) { try await store.perform(.views, on: id, for: "a") }
        try await Task.sleep(for: .milliseconds(20))
        await store.sweep()
        await #expect(throws: PageProblem.notFound) { _ = try await store.standing(of: id, for: "a") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: root) == [])
    }

    @Test("Hasil lama dihapus; unduhan terakhir tetap sampai dikirim")
    func oldResults() async throws {
        let ready = String(decoding: try JSONEncoder().encode(PageOutcome(state: Self.state, file: "a.xlsx")), as: UTF8.self)
        let (store, root) = try Self.store([
            "-c", "printf x >\"$(dirname \"$0\")/a.xlsx\"; printf '%s' '\(ready)' >\"$(dirname \"$0\")/hasil.json\"",
        ])
        let (id, _) = try await store.reserve(for: "a")
        await store.start(id, inputs: ["pagu.csv"])
        _ = try await Self.settled(store, id, "a")
        var files: [String] = []
        for _ in 0..<6 { files.append(try await store.download(.workbook(paper: "a4"), of: id, for: "a", in: .indonesian)) }
        #expect(files.map { FileManager.default.fileExists(atPath: $0) } == [false, false, true, true, true, true])
        try await store.perform(.views, on: id, for: "a")
        _ = try await Self.settled(store, id, "a")
        let left = try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(id)").sorted()
        #expect(left == ["hasil-4", "hasil-5", "hasil-6", "hasil-7", "hasil-8", "masukan"])
        await store.close()
    }

    @Test("Pekerjaan yang disimpan terbatas banyaknya")
    func full() async throws {
        var limits = ServerLimits()
        limits.works = 2
        let (store, _) = try Self.store(["-c", "true"], limits)
        _ = try await store.reserve(for: "a")
        let (second, _) = try await store.reserve(for: "a")
        await #expect(throws: PageProblem.full) { _ = try await store.reserve(for: "b") }
        try await store.delete(second, of: "a")
        _ = try await store.reserve(for: "b")
        await store.close()
    }

    @Test("Yang melebihi banyaknya menunggu giliran, dan semuanya selesai")
    func turns() async throws {
        var limits = ServerLimits()
        limits.jobs = 1
        let (store, _) = try Self.store(try Self.child(PageOutcome(state: Self.state)), limits)
        var works: [String] = []
        for _ in 0..<5 {
            let (id, _) = try await store.reserve(for: "a")
            await store.start(id, inputs: ["pagu.csv"])
            works.append(id)
        }
        for id in works {
            guard case .ready = try await Self.settled(store, id, "a") else {
                Issue.record("tidak selesai")
                continue
            }
        }
        await store.close()
    }
}
