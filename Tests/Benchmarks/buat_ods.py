"""Membuat 300.000 baris x 12 kolom sebagai ODS; isinya sama dengan buat_contoh.py."""
import random
import sys
import zipfile

SPACES = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text", "style"))
SPACES += ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
KIND = "application/vnd.oasis.opendocument.spreadsheet"
HEADER = "Kode;Program;Kegiatan;Unit;Sumber;Murni;Geser;Perubahan;Realisasi;Persen;Tahun;Keterangan".split(";")
ROWS = 300_000


def text(value):
    return (f'<table:table-cell office:value-type="string" calcext:value-type="string">'
            f"<text:p>{value}</text:p></table:table-cell>")


def number(value, shown, kind="float", style="ce1"):
    return (f'<table:table-cell table:style-name="{style}" office:value-type="{kind}" office:value="{value}"'
            f' calcext:value-type="{kind}"><text:p>{shown}</text:p></table:table-cell>')


def rows():
    source = random.Random(1)
    yield [text(value) for value in HEADER]
    for i in range(1, ROWS + 1):
        before = source.randint(0, 10**11)
        cells = [text(value) for value in (f"3.30.{i % 99:02d}.1.{i % 17:02d}.{i:06d}", f"Program Pengelolaan {i % 97}",
                                           f"Kegiatan; nomor {i}", f"UPTD {i % 13}", "APBDP")]
        cells += [number(v, f"{v:,}".replace(",", ".")) for v in (before // divisor for divisor in (1, 2, 3, 5))]
        percent = (i % 9700) / 10000
        cells += [number(percent, f"{percent * 100:.2f}%".replace(".", ","), "percentage", "ce2"), number(2024, 2024),
                  text("Keterangan" if i % 5 else "Lain")]
        yield cells


with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("mimetype", KIND, zipfile.ZIP_STORED)
    archive.writestr("META-INF/manifest.xml", '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>')
    with archive.open("content.xml", "w") as part:
        part.write(f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content{SPACES} office:version="1.3"><office:body>'
                   '<office:spreadsheet><table:table table:name="Belanja">'.encode())
        for cells in rows():
            part.write(f'<table:table-row table:style-name="ro1">{"".join(cells)}</table:table-row>'.encode())
        part.write(b"</table:table></office:spreadsheet></office:body></office:document-content>")
