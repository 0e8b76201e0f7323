"""Menulis semua-bentuk.docx: dokumen kecil dengan setiap bentuk yang dikenal pembacanya, sebagai asal masukan rusak (`selisih-fuzz`).

Pemakaian: python3 buat.py
"""

import pathlib
import zipfile

SPACES = " ".join([
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
])
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NUMBER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def p(text, properties=""):
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def tc(content, properties=""):
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def tr(*cells, properties=""):
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def level(index, form, pattern):
    return f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{pattern}"/></w:lvl>'


def relationships(*targets):
    links = "".join(f'<Relationship Id="r{i}" Type="{OFFICE}/{kind}" Target="{name}"/>' for i, (kind, name) in enumerate(targets))
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>'


BOX = f"<w:txbxContent>{p('KOTAK')}</w:txbxContent>"
FIELD = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>SUM(ABOVE)</w:instrText><w:fldChar w:fldCharType="separate"/>'
    '<w:t>500</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>')
CHANGED = "<w:p><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins><w:r><w:t>1.000.000</w:t></w:r></w:ins></w:p>"
BODY = [
    p("PERJANJIAN KINERJA TAHUN 2024"), p("DINAS PERDAGANGAN"),
    f"<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>{BOX}</w:drawing></mc:Choice>"
    f"<mc:Fallback><w:pict>{BOX}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
    "<w:tbl>",
    tr(tc(p("NO"), '<w:vMerge w:val="restart"/>'), tc(p("PROGRAM"), '<w:vMerge w:val="restart"/>'),
       tc(p("ANGGARAN (Rp)"), '<w:gridSpan w:val="2"/>'), properties="<w:tblHeader/>"),
    tr(tc(p(""), "<w:vMerge/>"), tc(p(""), "<w:vMerge/>"), tc(p("SEMULA")), tc(p("MENJADI"))),
    tr(tc(p("", NUMBER)), tc(p("Program Ekspor") + p("pasar luar negeri")), tc(CHANGED), tc(p("900.000"))),
    tr(tc(p("lama")), properties="<w:del/>"),
    "<w:sdt><w:sdtPr/><w:sdtContent>",
    tr(tc(p("", NUMBER)), tc(p("Program Industri")), tc(FIELD), tc(f"<w:tbl>{tr(tc(p('a')), tc(p('5')))}</w:tbl>{p('7')}")),
    "</w:sdtContent></w:sdt>",
    tr(tc(p("JUMLAH", '<w:ind w:left="284"/>')), tc(p("1.000.500")), tc(p("900.007")), properties='<w:gridBefore w:val="1"/>'),
    "</w:tbl>",
    p("Pangkalpinang, Januari 2024", '<w:pStyle w:val="Judul"/>'), "<w:altChunk/>",
]
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/><w:style w:type="paragraph" w:styleId="Judul">'
    f'<w:basedOn w:val="Normal"/><w:pPr>{NUMBER}<w:ind w:left="100"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>')
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}{level(1, "lowerLetter", "%1.%2)")}{level(2, "upperRoman", "%3")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>')
PARTS = {
    "_rels/.rels": relationships(("officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relationships(("styles", "styles.xml"), ("numbering", "numbering.xml"), ("header", "header1.xml")),
    "word/document.xml": f"<w:document {SPACES}><w:body>{''.join(BODY)}</w:body></w:document>",
    "word/styles.xml": f"<w:styles {SPACES}>{STYLES}</w:styles>",
    "word/numbering.xml": f"<w:numbering {SPACES}>{NUMBERING}</w:numbering>",
    "word/header1.xml": f"<w:hdr {SPACES}>{p('PEMERINTAH PROVINSI')}</w:hdr>",
}

with zipfile.ZipFile(pathlib.Path(__file__).with_name("semua-bentuk.docx"), "w", zipfile.ZIP_DEFLATED) as archive:
    for name, text in PARTS.items():
        archive.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
