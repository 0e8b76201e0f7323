"""Menulis satu dokumen Word seperti keluar dari kantor dengan python-docx, dan menyimpan ulangnya dengan LibreOffice.

Pemakaian: python dokumen.py FOLDER

Judul, tajuk dua baris yang digabung, nomor otomatis, sel beberapa paragraf, sel gabungan ke bawah, tabel di dalam sel, tanda tangan, dan kepala
halaman. Yang harus terbaca berdiri di dokumen.txt.
"""

import pathlib
import sys

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

import libreoffice


def numbered(cell):
    """Nomor yang ditulis Word sendiri: teksnya tidak ada di berkas."""
    cell.paragraphs[0].style = "List Number"


def fill(table, rows):
    for row, texts in zip(table.rows, rows):
        for cell, text in zip(row.cells, texts):
            if text is not None:
                cell.text = text


def box(paragraph, text):
    """Kotak teks VML, seperti ditulis Word lama."""
    run = paragraph.add_run()
    shape = docx.oxml.parse_xml(
        '<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">'
        '<v:rect style="position:absolute;width:200pt;height:30pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>' + text
        + "</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict>")
    run._r.append(shape)


def write(path):
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "PEMERINTAH PROVINSI"
    document.add_heading("PERJANJIAN KINERJA PERUBAHAN TAHUN 2024", level=1)
    document.add_paragraph("DINAS PERINDUSTRIAN DAN PERDAGANGAN")
    document.add_paragraph()
    table = document.add_table(rows=5, cols=5)
    fill(table, [
        ["NO", "PROGRAM", "ANGGARAN (Rp)", None, "KETERANGAN"],
        [None, None, "SEMULA", "MENJADI", None],
        [None, "Program Perdagangan", "1.000.000", "900.000", "APBD"],
        [None, "Program Industri", "(500,00)", "-", None],
        ["JUMLAH", None, "1.000.500", "900.000", ""],
    ])
    for first, last in [((0, 0), (1, 0)), ((0, 1), (1, 1)), ((0, 2), (0, 3)), ((0, 4), (1, 4)), ((2, 4), (3, 4)), ((4, 0), (4, 1))]:
        table.cell(*first).merge(table.cell(*last))
    for row in (2, 3):
        numbered(table.cell(row, 0))
    name = table.cell(3, 1)
    name.add_paragraph("Sasaran:\tekspor")
    name.add_paragraph().add_run("pasar").add_break()
    name.paragraphs[-1].add_run("luar negeri").bold = True
    header = OxmlElement("w:tblHeader")
    header.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(header)

    box(document.add_paragraph("Anggaran Penunjang : Rp 5"), "LAMPIRAN")
    outer = document.add_table(rows=1, cols=2)
    outer.cell(0, 0).text = "Rincian"
    fill(outer.cell(0, 1).add_table(rows=2, cols=2), [["a", "b"], ["c", "d"]])
    document.add_paragraph("Pangkalpinang, November 2024")
    document.save(path)


def main(folder):
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    write(target / "python-docx.docx")
    libreoffice.convert(target / "python-docx.docx", target / "libreoffice.docx")


if __name__ == "__main__":
    main(*sys.argv[1:])
