"""Membuat satu masukan kecil untuk setiap jenis serangan yang dikenal: python3 masukan_jahat.py FOLDER

Paling banyak 1 MB setiap berkas, kecuali yang bolong (sparse). Setiap berkas harus dibaca atau ditolak dalam 5 detik waktu
prosesor dan 256 MB; lihat tabelnya di Sources/TableReading/TableReading.docc/TableReading.md.
"""

import os
import struct
import sys
import zipfile
import zlib

TARGET = sys.argv[1] if __name__ == "__main__" else ""
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
ODS_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text", "style"))


def path(name):
    return os.path.join(TARGET, name)


class Many:
    """Ulangan sebuah potong sampai `total` byte; dimampatkan satu kali."""

    def __init__(self, piece, total):
        self.block = piece.encode() * max(1, (1 << 20) // len(piece))
        self.count = total // len(self.block) + 1


def pieces(content):
    for piece in [content] if isinstance(content, (str, Many)) else content:
        yield piece if isinstance(piece, Many) else Many(piece, 0) if len(piece) > 1 << 20 else piece.encode()


def packed(content):
    """Deflate mentah, CRC, dan panjang isinya. Potongnya dimampatkan sendiri-sendiri, jadi ulangannya tinggal disalin."""
    data, check, length = [], 0, 0
    plain = []
    for piece in [*pieces(content), None]:
        if isinstance(piece, bytes):
            plain.append(piece)
            continue
        for block, count in ((b"".join(plain), 1), *([(piece.block, piece.count)] if piece else [])):
            packer = zlib.compressobj(9, zlib.DEFLATED, -15)
            data.append((packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)) * count)
            for _ in range(count):
                check = zlib.crc32(block, check)
            length += len(block) * count
        plain = []
    return b"".join(data) + b"\x03\x00", check, length


def archive(name, parts, method=zipfile.ZIP_DEFLATED):
    if method != zipfile.ZIP_DEFLATED:
        with zipfile.ZipFile(path(name), "w", method) as file:
            for part, content in parts:
                file.writestr(part, b"".join(p.block * min(p.count, 20) if isinstance(p, Many) else p for p in pieces(content)))
        return
    body, directory = b"", b""
    for part, content in parts:
        data, check, length = packed(content)
        fields = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, check, len(data), length, len(part), 0)
        directory += b"PK\x01\x02" + struct.pack("<H", 20) + fields + struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + part.encode()
        body += b"PK\x03\x04" + fields + part.encode() + data
    closing = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, len(parts), len(parts), len(directory), len(body), 0)
    with open(path(name), "wb") as file:
        file.write(body + directory + closing)


def relationships(targets):
    rows = "".join(f'<Relationship Id="r{index}" Type="{OFFICE}/{kind}" Target="{target}"/>' for index, (kind, target) in enumerate(targets))
    return f'{HEAD}<Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


def sheet(rows="", before="", after=""):
    return [f'{HEAD}<worksheet xmlns="{MAIN}">{before}<sheetData>'] + ([rows] if isinstance(rows, (str, Many)) else list(rows)) + [f"</sheetData>{after}</worksheet>"]


def excel(name, worksheet, strings=None, styles=None, sheets=None, method=zipfile.ZIP_DEFLATED, extra=(), targets=()):
    sheets = sheets or '<sheet name="Belanja" sheetId="1" r:id="r0"/>'
    archive(
        name,
        [
            ("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
            (
                "xl/_rels/workbook.xml.rels",
                relationships([("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml"), *targets]),
            ),
            ("xl/workbook.xml", f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>'),
            ("xl/styles.xml", styles or f'<styleSheet xmlns="{MAIN}"/>'),
            ("xl/sharedStrings.xml", strings or f'<sst xmlns="{MAIN}"/>'),
            ("xl/worksheets/sheet1.xml", worksheet),
            *extra,
        ],
        method,
    )


def ods(name, tables, styles="", method=zipfile.ZIP_DEFLATED):
    content = [
        f"{HEAD}<office:document-content {ODS_SPACES}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>",
        *([tables] if isinstance(tables, (str, Many)) else tables),
        "</office:spreadsheet></office:body></office:document-content>",
    ]
    archive(name, [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content)], method)


def table(rows, name="Belanja"):
    return f'<table:table table:name="{name}">{rows}</table:table>'


def ods_row(attributes="", cell="", text="x"):
    return f'<table:table-row {attributes}><table:table-cell office:value-type="string" {cell}><text:p>{text}</text:p></table:table-cell></table:table-row>'


def word(name, body, styles=None, numbering=None):
    parts = [("_rels/.rels", relationships([("officeDocument", "word/document.xml")]))]
    targets = []
    for kind, root, content in (("styles", "styles", styles), ("numbering", "numbering", numbering)):
        if content:
            targets.append((kind, f"{kind}.xml"))
            parts.append((f"word/{kind}.xml", [f'<w:{root} xmlns:w="{WORD}">', *content, f"</w:{root}>"]))
    if targets:
        parts.append(("word/_rels/document.xml.rels", relationships(targets)))
    content = [body] if isinstance(body, (str, Many)) else body
    parts.append(("word/document.xml", [f'<w:document xmlns:w="{WORD}"><w:body>', *content, "</w:body></w:document>"]))
    archive(name, parts)


HEADER = (
    '<row r="1"><c t="inlineStr"><is><t>Kode</t></is></c><c t="inlineStr"><is><t>Uraian</t></is></c>'
    '<c t="inlineStr"><is><t>Pagu Murni 2024</t></is></c><c t="inlineStr"><is><t>Pagu Perubahan 2024</t></is></c></row>'
)


def text_files():
    with open(path("csv-bolong-40gb.csv"), "wb") as file:
        file.write(b"Kode;Uraian;Pagu Murni 2024\n1;a;5\n")
        file.truncate(40 << 30)
    with open(path("ole-bolong-40gb.xls"), "wb") as file:
        file.write(bytes.fromhex("D0CF11E0A1B11AE1"))
        file.truncate(40 << 30)
    with open(path("csv-sel-panjang.csv"), "wb") as file:
        for _ in range(7):
            file.write(b"x" * 131_000 + b";" + b"y" * 5_000 + b"\n")
    with open(path("csv-sel-panjang-angka.csv"), "wb") as file:
        for _ in range(7):
            file.write(b"1." * 65_000 + b";" + b"Jumlah " * 700 + b"\n")
    with open(path("csv-kolom.csv"), "wb") as file:
        for _ in range(60):
            file.write(b"a;" * 8_000 + b"\n")
    with open(path("csv-tajuk-kolom.csv"), "wb") as file:
        for _ in range(4):
            file.write(b"Pagu Murni;" * 16_000 + b"\n")
    with open(path("csv-baris-kosong.csv"), "wb") as file:
        file.write(b"\n" * 999_000)
    with open(path("csv-kutip.csv"), "wb") as file:
        file.write(b'"a;' * 330_000)
    with open(path("csv-kutip-tutup.csv"), "wb") as file:
        file.write(b'"";' * 330_000)
    with open(path("csv-baris-pendek.csv"), "wb") as file:
        file.write(b"Kode;Uraian;Pagu Murni 2024;Pagu Perubahan 2024\n")
        for index in range(60_000):
            file.write(b"%d;a;1;2\n" % index)
    with open(path("csv-baris-sama.csv"), "wb") as file:
        file.write(b"Kode;Uraian;Pagu Murni 2024;Pagu Perubahan 2024\n" + b"1;a;1;1\n" * 120_000)
    with open(path("csv-tajuk-berulang.csv"), "wb") as file:
        file.write(b"Kode;Uraian;Pagu Murni 2024\n1;a;5\n" * 28_000)
    with open(path("csv-nomor-dalam.csv"), "wb") as file:
        file.write(b"Kode;Uraian;Pagu Murni 2024\n")
        file.write(b"".join(b"%s;a;1\n" % b".".join([b"1"] * (1 + index % 200)) for index in range(5_000))[:990_000])


def claimed_ranges():
    cells = HEADER + "".join(f'<row r="{row}"><c><v>{row}</v></c></row>' for row in range(2, 1500))
    excel("xlsx-gabungan-10-12.xlsx", sheet(cells, after='<mergeCells><mergeCell ref="A1:B999999999999"/></mergeCells>'))
    excel("xlsx-gabungan-10-18.xlsx", sheet(cells, after='<mergeCells><mergeCell ref="A1:B9223372036854775807"/></mergeCells>'))
    excel("xlsx-gabungan-65000.xlsx", sheet(cells, after="<mergeCells>" + '<mergeCell ref="A1:XFD1048576"/>' * 65_000 + "</mergeCells>"))
    excel("xlsx-gabungan-bawah.xlsx", sheet(cells, after="<mergeCells>" + '<mergeCell ref="A2000:XFD1048576"/>' * 65_000 + "</mergeCells>"))
    excel("xlsx-baris-10-15.xlsx", sheet(HEADER + '<row r="999999999999999"><c><v>1</v></c></row>'))
    excel("xlsx-baris-kosong-10-15.xlsx", sheet(HEADER + '<row r="999999999999999"/><row/><row><c><v>1</v></c></row>'))
    excel("xlsx-kolom-tersembunyi.xlsx", sheet(cells, before="<cols>" + '<col min="1" max="999999999999999" hidden="1"/>' * 30_000 + "</cols>"))
    excel("xlsx-tingkat-10-15.xlsx", sheet(HEADER + '<row r="2" outlineLevel="999999999999999"><c><v>1</v></c></row>'))
    big = ["99999999999999", "999999999999999", "1048576", "9223372036854775807", "99999999999999999999"]
    for index, number in enumerate(big):
        ods(f"ods-baris-ulang-{index}.ods", table(ods_row() + f'<table:table-row table:number-rows-repeated="{number}"/>' * 20_000 + ods_row()))
        ods(f"ods-baris-isi-ulang-{index}.ods", table(ods_row(f'table:number-rows-repeated="{number}"') * 3))
        ods(f"ods-rentang-{index}.ods", table(ods_row(cell=f'table:number-rows-spanned="{number}" table:number-columns-spanned="2"') + ods_row() * 50))
        ods(f"ods-rentang-kolom-{index}.ods", table(ods_row(cell=f'table:number-columns-spanned="{number}"') + ods_row() * 50))
        ods(f"ods-kolom-ulang-{index}.ods", table(f'<table:table-column table:number-columns-repeated="{number}" table:visibility="collapse"/>' * 12_000 + ods_row()))
        ods(f"ods-sel-ulang-{index}.ods", table(ods_row(cell=f'table:number-columns-repeated="{number}"') * 3))
        ods(f"ods-sel-kosong-ulang-{index}.ods", table('<table:table-row>' + f'<table:table-cell table:number-columns-repeated="{number}"/>' * 12_000 + "</table:table-row>" + ods_row()))
        ods(f"ods-spasi-{index}.ods", table(ods_row(text=f'<text:s text:c="{number}"/>x')))
        word(f"docx-rentang-{index}.docx", f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="{number}"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>')
    ods("ods-rentang-65000.ods", table(ods_row(cell='table:number-rows-spanned="1048576" table:number-columns-spanned="16384"') * 60_000))
    wide = '<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="90"/></table:table-row>'
    ods("ods-sel-100-juta.ods", table(wide))
    wide = '<table:table-row table:number-rows-repeated="6000"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>Pagu</text:p></table:table-cell></table:table-row>'
    ods("ods-sel-lebar.ods", table(wide))
    ods("ods-sel-panjang-ulang.ods", table(ods_row('table:number-rows-repeated="1000000"', text="x" * 130_000)))
    ods("ods-lembar-berulang.ods", "".join(table(wide.replace("6000", "1000"), f"L{index}") for index in range(400)))
    column = "".join(f'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="16384"/><w:vMerge{" w:val=%srestart%s" % (chr(34), chr(34)) if row == 0 else ""}/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>' for row in range(10_000))
    word("docx-gabungan.docx", f"<w:tbl>{column}</w:tbl>")
    wide = "".join('<w:tr><w:trPr><w:gridBefore w:val="16000"/></w:trPr>' + "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>" * 20 + "</w:tr>" for _ in range(6_000))
    word("docx-lebar.docx", f"<w:tbl>{wide}</w:tbl>")


def inflation():
    strings = f'<sst xmlns="{MAIN}"><si><t>{"x" * 130_000}</t></si><si><t>{"Pagu Murni 2024 " * 8_000}</t></si></sst>'
    for name, index in (("", 0), ("-kata", 1)):
        rows = "".join(f'<row>{f"<c t=%ss%s><v>{index}</v></c>" % (chr(34), chr(34)) * 60}</row>' for _ in range(100))
        excel(f"xlsx-teks-bersama{name}-2kb.xlsx", sheet(rows), strings=strings)
        one = "".join(f'<row><c t="s"><v>{index}</v></c><c><v>{row}</v></c></row>' for row in range(20_000))
        excel(f"xlsx-teks-bersama{name}-panjang.xlsx", sheet(one), strings=strings)
        excel(f"xlsx-teks-bersama{name}-bertajuk.xlsx", sheet(HEADER + one.replace('t="s"', 'r="B1" t="s"')), strings=strings)
        kecil = "".join(f'<row>{f"<c t=%ss%s><v>{index}</v></c>" % (chr(34), chr(34)) * 60}</row>' for _ in range(5_000))
        excel(f"xlsx-teks-bersama{name}-banyak.xlsx", sheet(kecil), strings=strings)
    excel("xlsx-mekar-spasi.xlsx", sheet(Many(" ", 900 << 20)))
    excel("xlsx-mekar-sel.xlsx", sheet(Many("<row><c/><c/><c/><c/><c/><c/><c/><c/></row>", 240 << 20)))
    excel("xlsx-mekar-isi.xlsx", sheet(Many("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>", 240 << 20)))
    excel("xlsx-mekar-satu-baris.xlsx", sheet(["<row>", Many('<c r="A1"/>', 240 << 20), "</row>"]))
    excel("xlsx-mekar-komentar.xlsx", sheet(Many("<!--x-->", 240 << 20)))
    excel("xlsx-mekar-rujukan.xlsx", sheet(["<row><c t=\"str\"><v>", Many("&#10;", 100 << 20), "</v></c></row>"]))
    excel("xlsx-mekar-cdata.xlsx", sheet(["<row><c t=\"str\"><v>", Many("<![CDATA[]]>", 200 << 20), "</v></c></row>"]))
    excel("xlsx-mekar-teks-kosong.xlsx", sheet(), strings=[f'<sst xmlns="{MAIN}">', Many("<si/>", 240 << 20), "</sst>"])
    excel("xlsx-mekar-teks.xlsx", sheet(), strings=[f'<sst xmlns="{MAIN}">', Many(f'<si><t>{"x" * 130_000}</t></si>', 240 << 20), "</sst>"])
    excel("xlsx-mekar-potong.xlsx", sheet(), strings=[f'<sst xmlns="{MAIN}"><si>', Many("<r><t/></r>", 200 << 20), "</si></sst>"])
    excel("xlsx-mekar-gaya.xlsx", sheet(HEADER), styles=[f'<styleSheet xmlns="{MAIN}"><cellXfs>', Many("<xf/>", 31 << 20), "</cellXfs></styleSheet>"])
    excel("xlsx-mekar-format.xlsx", sheet(HEADER), styles=[f'<styleSheet xmlns="{MAIN}"><numFmts>', *(f'<numFmt numFmtId="{index}" formatCode="0"/>' for index in range(380_000)), "</numFmts></styleSheet>"])
    excel("xlsx-mekar-hubungan.xlsx", sheet(HEADER), extra=[("xl/theme.xml", "<a/>")], targets=[("theme", "t")] * 300_000)
    excel("xlsx-mekar-buku.xlsx", sheet(HEADER), sheets="<a/>" * 8_000_000)
    for method, label in ((zipfile.ZIP_BZIP2, "bz2"), (zipfile.ZIP_LZMA, "lzma")):
        excel(f"xlsx-{label}.xlsx", sheet(Many(" ", 1900 << 20)), method=method)
        ods(f"ods-{label}.ods", Many(table(ods_row()), 300 << 20), method=method)
    sheets = "".join(f'<sheet name="L{index}" sheetId="{index + 1}" r:id="r0"/>' for index in range(4_000))
    excel("xlsx-lembar-sama.xlsx", sheet("".join("<row><c><v>1</v></c></row>" for _ in range(20_000))), sheets=sheets)
    body = table(ods_row() * 2_000, "L%d")
    ods("ods-lembar.ods", (body % index for index in range(900)))
    ods("ods-lembar-kecil.ods", (table(ods_row() * 3, f"L{index}") for index in range(4_000)))
    ods("ods-mekar-baris.ods", [table("%s").split("%s")[0], Many("<table:table-row><table:table-cell/></table:table-row>", 240 << 20), "</table:table>"])
    ods("ods-mekar-isi.ods", [table("%s").split("%s")[0], Many(ods_row(), 240 << 20), "</table:table>"])
    ods("ods-mekar-gaya.ods", table(ods_row()), styles="<style:style/>" * 2_000_000)
    word("docx-mekar-paragraf.docx", Many("<w:p/>", 240 << 20))
    word("docx-mekar-isi.docx", Many("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 240 << 20))
    word("docx-mekar-baris.docx", ["<w:tbl>", Many("<w:tr/>", 240 << 20), "</w:tbl>"])
    word("docx-mekar-sel.docx", ["<w:tbl>", Many("<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>", 240 << 20), "</w:tbl>"])
    word("docx-mekar-tabel.docx", Many("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", 200 << 20))
    word("docx-mekar-gaya.docx", "<w:p/>", styles=[f'<w:style w:styleId="a{index}"/>' for index in range(380_000)])
    word("docx-mekar-daftar.docx", "<w:p/>", numbering=[f'<w:num w:numId="{index}"><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"/></w:lvlOverride></w:num>' for index in range(300_000)])
    label = "".join(f'<w:lvl w:ilvl="{level}"><w:lvlText w:val="{"%9" * 100}"/></w:lvl>' for level in range(9))
    word("docx-nomor-panjang.docx", Many('<w:p><w:pPr><w:numPr><w:numId w:val="1"/><w:ilvl w:val="8"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>', 100 << 20), numbering=[f'<w:abstractNum w:abstractNumId="1">{label}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'])
    word("docx-potong.docx", ["<w:p>", Many("<w:r/>", 200 << 20), "</w:p>"])
    word("docx-gabung-paragraf.docx", Many("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>", 100 << 20))
    overlapping("xlsx-tumpang-tindih.xlsx")


def overlapping(name):
    """Banyak lembar di atas data yang sama, seperti bom ZIP yang tumpang tindih."""
    data, check, length = packed(sheet(Many("<row><c><v>1</v></c></row>", 26 << 20)))
    count = 1_000
    sheets = "".join(f'<sheet name="L{index}" sheetId="{index + 1}" r:id="r{index + 3}"/>' for index in range(count))
    excel(name, sheet(), sheets=sheets, targets=[("worksheet", f"w/s{index}.xml") for index in range(count)])
    whole = open(path(name), "rb").read()
    end = whole.rindex(b"PK\x05\x06")
    size, start = struct.unpack("<II", whole[end + 12 : end + 20])
    entries = struct.unpack("<H", whole[end + 10 : end + 12])[0]
    local = whole[:start]
    offset = len(local)
    first = b"xl/w/s0.xml"
    local += struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0, 8, 0, 33, check, len(data), length, len(first), 0) + first + data
    directory = whole[start : start + size]
    for index in range(count):
        part = b"xl/w/s%d.xml" % index
        directory += struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 0, 8, 0, 33, check, len(data), length, len(part), 0, 0, 0, 0, 0, offset) + part
    closing = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, entries + count, entries + count, len(directory), len(local), 0)
    with open(path(name), "wb") as file:
        file.write(local + directory + closing)


def lying_size(source, target):
    """Ukuran mampat yang disebut direktori jauh lebih besar daripada berkasnya."""
    data = bytearray(open(path(source), "rb").read())
    place = 0
    while (place := data.find(b"PK\x01\x02", place)) >= 0:
        data[place + 20 : place + 24] = struct.pack("<I", 0x7FFFFFFF)
        place += 4
    open(path(target), "wb").write(data)


def floods():
    for count in (600, 2_000, 20_000, 100_000):
        attributes = " ".join(f'a{index}=""' for index in range(count))
        repeat = max(1, (800 << 10) // (len(attributes) // 4))
        excel(f"xlsx-atribut-{count}.xlsx", sheet((f"<row {attributes}/>" for _ in range(repeat))))
        ods(f"ods-atribut-{count}.ods", (table(f"<table:table-row {attributes}/>", f"L{index}") for index in range(repeat)))
        word(f"docx-atribut-{count}.docx", (f"<w:p {attributes}/>" for _ in range(repeat)))
        spaces = " ".join(f'xmlns:a{index}="urn:{index}"' for index in range(count))
        excel(f"xlsx-ruang-nama-{count}.xlsx", sheet([f"<row {spaces}>", Many("<c/><a0:c/>", 60 << 20), "</row>"]))
        ods(f"ods-ruang-nama-{count}.ods", [table("%s").split("%s")[0], f"<table:table-row {spaces}>", Many("<table:table-cell/>", 60 << 20), "</table:table-row></table:table>"])
    excel("xlsx-atribut-panjang.xlsx", sheet((f'<row spans="{"x" * 1_000_000}"/>' for _ in range(200))))
    nested = "".join(f'<a{depth} xmlns:b{depth}="urn:{depth}" xmlns:c{depth}="urn:c{depth}">' for depth in range(100))
    excel("xlsx-dalam.xlsx", sheet([nested, Many("<d/>", 100 << 20)]))
    names = "".join(f"<n{index}/>" for index in range(380_000))
    excel("xlsx-nama-berbeda.xlsx", sheet([names]))


if __name__ == "__main__":
    os.makedirs(TARGET, exist_ok=True)
    text_files()
    claimed_ranges()
    inflation()
    lying_size("xlsx-mekar-spasi.xlsx", "xlsx-ukuran-palsu.xlsx")
    floods()
    for name in sorted(os.listdir(TARGET)):
        if os.path.getsize(path(name)) > 1_000_000 and "bolong" not in name:
            print(f"{name}: {os.path.getsize(path(name))} byte, lebih dari 1 MB", file=sys.stderr)
