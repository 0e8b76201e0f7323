import BudgetPages
import Diagnostics
import FlyingFox
import Foundation

/// Setiap alamat halaman dan yang dikerjakannya. Yang mengubah sesuatu hanya lewat POST, dan dijawab dengan alamat halamannya.
struct PageRoutes: HTTPHandler {
    let guarding: RequestGuard
    let store: WorkStore
    let limits: ServerLimits
    let databases: [PageDatabase]

    func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
        let answer = PageAnswer(request, guarding)
        do {
            try guarding.checkPlace(of: request)
            return try await route(request, answer)
        } catch let problem as PageProblem {
            return answer.problem(problem.explanation, problem.status)
        } catch let refusal as DownloadRefusal {
            return answer.problem(refusal.words, .unprocessableContent)
        } catch {
            return answer.problem(PageProblem.unreadableUpload.explanation, .internalServerError)
        }
    }

    private func route(_ request: HTTPRequest, _ answer: PageAnswer) async throws -> HTTPResponse {
        let isGet = request.method == .GET
        let path = request.path.split(separator: "/").map(String.init)
        switch (isGet, path.first) {
        case (true, "gaya.css"?): return answer.text(PageStyle.text, "text/css; charset=utf-8")
        case (true, "skrip.js"?): return answer.text(PageScript.text, "text/javascript; charset=utf-8")
        default: break
        }
        if isGet, path.isEmpty, let key = request.query.first(where: { $0.name == "kunci" })?.value {
            guard guarding.isKey(key) else { throw PageProblem.missingKey }
            return answer.redirect("/", cookies: [guarding.setCookie("selisih-kunci", guarding.key)] + answer.newVisitor)
        }
        guard guarding.holdsKey(request) else { throw PageProblem.missingKey }
        switch (isGet, path.first, path.count) {
        case (true, nil, _):
            return answer.page(answer.frame.start(limits, databases), title: answer.frame.say("Mulai", "Start"), cookies: answer.newVisitor)
        case (true, "bahasa"?, 2):
            guard Language(rawValue: path[1]) != nil else { throw PageProblem.notFound }
            return answer.redirect(guarding.formerPath(of: request), cookies: [guarding.setCookie("selisih-bahasa", path[1])])
        case (false, "berkas"?, 1): return try await upload(request, answer)
        case (false, "basis-data"?, 1): return try await query(request, answer)
        case (_, "k"?, 3...4): return try await work(request, answer, id: path[1], Array(path[2...]))
        case (true, "k"?, 2): return answer.redirect("/k/\(try Self.id(path[1]))/\(PageView.reading.rawValue)")
        default: throw PageProblem.notFound
        }
    }

    private static let noDecisions = LocalizedText(
        id: "Belum ada keputusan: belum ada temuan yang diterima atau pertanyaan yang dijawab.",
        en: "There are no decisions yet: no finding is accepted and no question answered.")

    private func upload(_ request: HTTPRequest, _ answer: PageAnswer) async throws -> HTTPResponse {
        let visitor = answer.visitor
        let (id, folder) = try await store.reserve(for: visitor)
        do {
            var receiver = UploadReceiver(into: folder, limits: limits)
            let inputs = try await receiver.receive(request)
            await store.start(id, inputs: inputs)
        } catch {
            try await store.delete(id, of: visitor)
            throw error
        }
        return answer.redirect("/k/\(id)/\(PageView.reading.rawValue)", cookies: answer.newVisitor)
    }

    /// Membaca salah satu tabel yang didaftarkan pengelola; yang lain tidak ada.
    private func query(_ request: HTTPRequest, _ answer: PageAnswer) async throws -> HTTPResponse {
        let fields = try await FormFields(body: request.bodySequence)
        guard let database = databases.first(where: { $0.label == fields["sumber"] }) else { throw PageProblem.notFound }
        let (id, _) = try await store.reserve(for: answer.visitor)
        await store.start(id, database: database, level: fields["tingkat"], year: Int(fields["tahun"]))
        return answer.redirect("/k/\(id)/\(PageView.reading.rawValue)", cookies: answer.newVisitor)
    }

    private static func id(_ text: String) throws(PageProblem) -> String {
        guard RandomWord.isOne(text) else { throw .notFound }
        return text
    }

    private func work(_ request: HTTPRequest, _ answer: PageAnswer, id text: String, _ rest: [String]) async throws -> HTTPResponse {
        let id = try Self.id(text)
        guard let visitor = guarding.visitor(of: request) else { throw PageProblem.notFound }
        if request.method == .GET {
            if rest.count == 2, rest[0] == "unduh" { return try await download(rest[1], request, answer, id: id, visitor) }
            guard rest.count == 1, let view = PageView(rawValue: rest[0]) else { throw PageProblem.notFound }
            return try await show(view, answer, id: id, visitor)
        }
        guard request.method == .POST, rest.count == 1 else { throw PageProblem.notFound }
        let fields = try await FormFields(body: request.bodySequence)
        var next = PageView.reading
        switch rest[0] {
        case "hapus":
            try await store.delete(id, of: visitor)
            return answer.redirect("/")
        case "ketentuan":
            try await store.change(id, for: visitor) { terms in
                terms.year = Int(fields["tahun"])
                terms.office = fields["opd"].isEmpty ? nil : fields["opd"]
                for (number, title) in fields.all(prefixed: "tajuk-") where !title.isEmpty {
                    let meaning = fields["arti-\(number)"]
                    terms.meanings[title] = meaning.isEmpty ? nil : meaning
                }
            }
        case "tahapan":
            next = .comparison
            try await store.change(id, for: visitor) { terms in
                (terms.from, terms.to) = (fields["dari"], fields["ke"])
            }
        case "jawab":
            let choices = fields.all(prefixed: "jawab-").map { PageTask.Choice(name: $0.value, reason: fields["alasan"]) }
            if !choices.isEmpty, !fields["alasan"].isEmpty { try await store.perform(.decide(choices), on: id, for: visitor) }
        case "terima":
            next = .findings
            let choice = PageTask.Choice(name: fields["temuan"], reason: fields["alasan"])
            if !choice.name.isEmpty, !choice.reason.isEmpty { try await store.perform(.decide([choice]), on: id, for: visitor) }
        case "usulkan":
            next = .proposal
            let wish = PageTask.ProposalWish(
                total: fields["jumlah"], unit: fields["kelipatan"], weighting: fields["bobot"], protected: fields["lindungi"])
            try await store.perform(.propose(wish), on: id, for: visitor)
        default: throw PageProblem.notFound
        }
        return answer.redirect("/k/\(id)/\(next.rawValue)")
    }

    private func show(_ view: PageView, _ answer: PageAnswer, id: String, _ visitor: String) async throws -> HTTPResponse {
        let (frame, language) = (answer.frame, answer.frame.say.language)
        switch try await store.show(view, of: id, for: visitor, in: language) {
        case .running(let progress):
            return answer.page(frame.waiting(progress.count), title: frame.say("Membaca", "Reading"), refreshes: true)
        case .refused(let words):
            return answer.page(frame.problem(words[language.rawValue] ?? ""), title: frame.say("Tidak dapat", "Not possible"))
        case .page(let state, let content, let notice):
            let main = frame.work(id, state, view: view, notice: notice?[language.rawValue], Markup(lines: [content]))
            return answer.page(main, title: frame.label(of: view))
        }
    }

    private func download(
        _ name: String, _ request: HTTPRequest, _ answer: PageAnswer, id: String, _ visitor: String
    ) async throws -> HTTPResponse {
        let fields = FormFields(query: request.query)
        let language = answer.frame.say.language
        func made(_ wanted: PageTask.Download) async throws -> HTTPResponse {
            try answer.file(at: try await store.download(wanted, of: id, for: visitor, in: language))
        }
        func suffix(of known: [String]) throws(PageProblem) -> String {
            guard known.contains(fields["bentuk"]) else { throw .notFound }
            return fields["bentuk"]
        }
        switch name {
        case "buku-kerja": return try await made(.workbook(paper: fields["ukuran"]))
        case "isian": return try await made(.package)
        case "naskah": return try await made(.narrative(suffix: try suffix(of: ["html", "md", "xlsx"])))
        case "kertas":
            let settings = Dictionary(fields.all(prefixed: "setelan-").map { ($0.name, $0.value) }) { first, _ in first }
            return try await made(
                .papers(fields.all("jenis"), suffix: try suffix(of: ["xlsx", "docx", "html"]), paper: fields["ukuran"], settings: settings))
        case "usulan": return try answer.file(at: try await store.proposalWorkbook(of: id, for: visitor))
        case "keputusan":
            guard let path = try await store.decisions(of: id, for: visitor) else {
                throw DownloadRefusal(words: Self.noDecisions.words)
            }
            return try answer.file(at: path)
        default: throw PageProblem.notFound
        }
    }
}
