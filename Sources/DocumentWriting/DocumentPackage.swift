import CLibZip
import Diagnostics
import Reporting

/// Bagian-bagian berkas .docx dan arsipnya.
struct DocumentPackage {
    private let parts: [(name: String, text: String)]

    init(_ report: Report, body: String, in language: Language) {
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        let title = ForeignText.xml(report.title.exactText(in: language))
        let subject = ForeignText.xml(report.subtitles.first?.exactText(in: language) ?? "")
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        parts = [
            (
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                <Override PartName="/word/styles.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
                </Types>
                """
            ),
            (
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/>\
                <Relationship Id="rId2" \
                Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
                </Relationships>
                """
            ),
            (
                "docProps/core.xml",
                """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\(title)</dc:title><dc:subject>\(subject)</dc:subject>\
                <dc:creator>Selisih</dc:creator>\
                <dcterms:created xsi:type="dcterms:W3CDTF">\(report.year)-01-01T00:00:00Z</dcterms:created></cp:coreProperties>
                """
            ),
            (
                "word/_rels/document.xml.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/></Relationships>
                """
            ),
            ("word/styles.xml", DocumentStyles.text),
            ("word/document.xml", body),
        ].map { ($0.0, declaration + $0.1) }
    }

    /// Arsipnya, dengan tanggal tetap bagi setiap bagian.
    func bytes() throws(DocumentError) -> [UInt8] {
        var failure = unsafe zip_error_t()
        guard let output = unsafe zip_source_buffer_create(nil, 0, 0, &failure) else { throw .library(code: unsafe failure.zip_err) }
        unsafe zip_source_keep(output)
        defer { unsafe zip_source_free(output) }
        guard let archive = unsafe zip_open_from_source(output, ZIP_TRUNCATE, &failure) else {
            unsafe zip_source_free(output)
            throw .library(code: unsafe failure.zip_err)
        }
        // libzip membaca isinya baru ketika arsip ditutup.
        let buffers = unsafe parts.map { part in
            let bytes = Array(part.text.utf8)
            let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
            _ = unsafe buffer.initialize(from: bytes)
            return unsafe buffer
        }
        defer { unsafe buffers.forEach { unsafe $0.deallocate() } }
        for index in parts.indices {
            let (name, buffer) = unsafe (parts[index].name, buffers[index])
            let source = unsafe zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(buffer.count), 0)
            let place = unsafe zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
            guard place >= 0 else {
                unsafe zip_source_free(source)
                let code = unsafe zip_error_code_zip(zip_get_error(archive))
                unsafe zip_discard(archive)
                throw .library(code: code)
            }
            // 1 Januari 1980 pukul 00.00, tanggal terkecil sebuah arsip.
            _ = unsafe zip_file_set_dostime(archive, zip_uint64_t(place), 0, 0x21, 0)
        }
        guard unsafe zip_close(archive) == 0 else {
            let code = unsafe zip_error_code_zip(zip_get_error(archive))
            unsafe zip_discard(archive)
            throw .library(code: code)
        }
        return try unsafe Self.content(of: output)
    }

    private static func content(of source: OpaquePointer) throws(DocumentError) -> [UInt8] {
        func code() -> Int32 { unsafe zip_error_code_zip(zip_source_error(source)) }
        var status = unsafe zip_stat_t()
        guard unsafe zip_source_stat(source, &status) == 0, unsafe zip_source_open(source) == 0 else { throw .library(code: code()) }
        defer { unsafe zip_source_close(source) }
        let size = unsafe Int(status.size)
        var bytes = [UInt8](repeating: 0, count: size)
        let count = unsafe zip_source_read(source, &bytes, zip_uint64_t(size))
        guard count == Int64(size) else { throw .library(code: code()) }
        return bytes
    }
}
