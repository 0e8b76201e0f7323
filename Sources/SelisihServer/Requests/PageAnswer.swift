import BudgetPages
import Diagnostics
import FlyingFox
import Foundation

/// Menyusun jawaban sebuah permintaan: bahasa pengunjungnya, halaman utuh atau potongannya, kuki, dan tajuk pengaman di setiap jawaban.
struct PageAnswer {
    let frame: PageFrame
    /// Pengunjungnya; yang baru mendapat kata acak.
    let visitor: String
    /// Kuki bagi pengunjung yang baru.
    let newVisitor: [String]
    private let isFragment: Bool

    init(_ request: HTTPRequest, _ guarding: RequestGuard) {
        let known = guarding.visitor(of: request)
        let visitor = known ?? RandomWord.make()
        self.visitor = visitor
        newVisitor = known == nil ? [guarding.setCookie("selisih-tamu", visitor)] : []
        frame = PageFrame(say: PageWords(guarding.language(of: request) ?? .indonesian))
        isFragment = request.headers[HTTPHeader("X-Bagian")] != nil
    }

    func page(
        _ main: Markup, title: String, refreshes: Bool = false, cookies: [String] = [], status: HTTPStatusCode = .ok
    ) -> HTTPResponse {
        let shown = isFragment ? main : frame.page(title: title, refreshes: refreshes, main)
        return text(shown.source, "text/html; charset=utf-8", status, cookies: cookies)
    }

    func problem(_ text: LocalizedText, _ status: HTTPStatusCode) -> HTTPResponse {
        problem(text.words, status)
    }

    func problem(_ words: [String: String], _ status: HTTPStatusCode) -> HTTPResponse {
        let main = frame.problem(words[frame.say.language.rawValue] ?? "")
        var response = page(main, title: frame.say("Tidak dapat", "Not possible"), status: status)
        // Isi yang belum dibaca tidak boleh dianggap permintaan berikutnya.
        response.headers[.connection] = "close"
        return response
    }

    func text(_ text: String, _ type: String, _ status: HTTPStatusCode = .ok, cookies: [String] = []) -> HTTPResponse {
        HTTPResponse(statusCode: status, headers: headers([.contentType: type], cookies), body: Data(text.utf8))
    }

    func redirect(_ path: String, cookies: [String] = []) -> HTTPResponse {
        HTTPResponse(statusCode: .seeOther, headers: headers([.location: path], cookies))
    }

    /// Berkas yang diunduh, dikirim sepotong demi sepotong.
    func file(at path: String) throws -> HTTPResponse {
        let url = URL(fileURLWithPath: path)
        let name =
            url.lastPathComponent.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: ".-_")))
            ?? "berkas"
        let type = Self.types[url.pathExtension] ?? "application/octet-stream"
        return HTTPResponse(
            statusCode: .ok,
            headers: headers([.contentType: type, HTTPHeader("Content-Disposition"): "attachment; filename*=UTF-8''\(name)"], []),
            body: try HTTPBodySequence(file: url, suggestedBufferSize: 64 << 10))
    }

    private static let types = [
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "csv": "text/csv; charset=utf-8", "md": "text/markdown; charset=utf-8", "html": "text/html; charset=utf-8",
    ]

    private func headers(_ own: [HTTPHeader: String], _ cookies: [String]) -> HTTPHeaders {
        var headers = HTTPHeaders(own)
        for (name, value) in Self.security { headers[HTTPHeader(name)] = value }
        if !cookies.isEmpty { headers.setValues(cookies, for: .setCookie) }
        return headers
    }

    /// `same-origin`, bukan `no-referrer`: peramban lalu tetap menyebut asal kirimannya pada formulir tanpa skrip.
    private static let security = [
        (
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"), ("Cache-Control", "no-store"), ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
    ]
}
