import TableReading

/// Lembar kerja ODS terkecil.
enum OpenDocumentFixture {
    static func content(tables: String, styles: String = "") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
        xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" \
        xmlns:xlink="http://www.w3.org/1999/xlink">\
        <office:automatic-styles>\(styles)</office:automatic-styles>\
        <office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>
        """
    }

    static func file(tables: String, styles: String = "", manifest: String = "") throws -> TemporaryFile {
        try ZipFixture.file([
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            (
                "META-INF/manifest.xml",
                "<manifest xmlns=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\(manifest)</manifest>"
            ),
            ("content.xml", content(tables: tables, styles: styles)),
        ])
    }

    static func open(rows: String, limits: ReadingLimits = .default) throws -> any Table {
        let file = try file(tables: "<table:table table:name=\"Belanja\">\(rows)</table:table>")
        return try TableFile.open(path: file.path, name: "pagu.ods", limits: limits).table(at: 0)
    }
}
