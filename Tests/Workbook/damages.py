#!/usr/bin/env python3
"""Membuktikan bahwa `structure.py` dapat gagal: setiap kerusakan kecil di bawah harus ditemukan, di salinan yang lain-lain benar.

Pemakaian: damages.py BERKAS.xlsx...

Setiap kerusakan dicoba di berkas pertama yang memuat tempatnya. Kode keluar: 0 semuanya ditemukan; 1 ada yang tidak.
"""

import pathlib
import re
import sys
import tempfile
import zipfile
from typing import NamedTuple

from structure import faults


class Damage(NamedTuple):
    """Satu kerusakan: pola di bagian-bagian yang cocok, gantinya, dan sepotong kekeliruan yang harus dilaporkan."""

    name: str
    part: str
    pattern: str
    replacement: str
    fault: str


SHEET = r"xl/worksheets/sheet\d+\.xml"
CHART = r"xl/charts/chart\d+\.xml"
FORMULA = r"<f>[^<]+</f>"
DAMAGES = [
    Damage("urutan unsur", SHEET, r"(<pageMargins[^>]*/>)(<pageSetup[^>]*/>)", r"\2\1", "tidak pada urutannya"),
    Damage("unsur asing", SHEET, r"<sheetData>", r"<halaman/><sheetData>", "tidak dikenal skema"),
    Damage("baris mundur", SHEET, r'<row r="3"', r'<row r="1"', "sesudah baris"),
    Damage("sel ganda", SHEET, r'(<c r="A5"[^>]*?(?:/>|>.*?</c>))', r"\1\1", "tidak pada urutannya"),
    Damage("baris terlalu tinggi", SHEET, r' ht="[\d.]+"', ' ht="500"', "paling tinggi"),
    Damage("rupa yang tidak ada", SHEET, r'(<c r="A1" s=")\d+', r"\g<1>9999", "rupa 9999 tidak ada"),
    Damage("teks bersama yang tidak ada", SHEET, r't="s"><v>\d+', 't="s"><v>99999', "teks bersama 99999"),
    Damage("koma desimal", SHEET, r"(</f><v>)-?\d[\d.]*(</v>)", r"\g<1>1,5\2", "bukan bilangan"),
    Damage("teks sel terlalu panjang", r"xl/sharedStrings\.xml", r"(<si><t[^>]*>)[^<]*", r"\1" + "x" * 32_768, "teks 32768 huruf"),
    Damage("gabungan bertindihan", SHEET, r'(<mergeCell ref="A1:(\w+)"/>)', r'\1<mergeCell ref="A1:B2"/>', "bertindihan"),
    Damage("saringan di atas gabungan", SHEET, r'<autoFilter ref="A\d+', '<autoFilter ref="A1', "menindih saringan"),
    Damage("teks rumus panjang", SHEET, FORMULA, f'<f>IF(A1="{"x" * 256}",1,0)</f>', "teks 256 huruf di dalam rumus"),
    Damage("rumus panjang", SHEET, FORMULA, f"<f>{'1+' * 4_100}1</f>", "rumus 8201 huruf"),
    Damage("fungsi baru", SHEET, FORMULA, '<f>TEXTJOIN(",",TRUE,A1)</f>', "fungsi TEXTJOIN"),
    Damage("lembar yang dihapus", SHEET, FORMULA, "<f>'Lembar Lama'!A1</f>", "acuan ke lembar Lembar Lama"),
    Damage("acuan putus", SHEET, FORMULA, "<f>#REF!+1</f>", "rumus memuat #REF!"),
    Damage("kurung kurang", SHEET, FORMULA, "<f>(1+2</f>", "tidak seimbang"),
    Damage("tautan putus", SHEET, r'location="[^"]*"', "location=\"'Lembar Lama'!A1\"", "tautan ke"),
    Damage("daftar pilihan panjang", SHEET, r'<formula1>"[^<]*"</formula1>', f'<formula1>"{"x" * 256}"</formula1>', "daftar pilihan"),
    Damage("judul peringatan panjang", SHEET, r'errorTitle="[^"]*"', f'errorTitle="{"x" * 33}"', "errorTitle 33 huruf"),
    Damage("kaki halaman panjang", SHEET, r"<oddFooter>[^<]*", f"<oddFooter>{'x' * 256}", "oddFooter 256 huruf"),
    Damage("format bersyarat tanpa rupa", SHEET, r"(<pageMargins)", r'<conditionalFormatting sqref="A1"><cfRule type="expression" '
           r'dxfId="77" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>\1', "rupa 77 yang tidak ada"),
    Damage("halaman baru ganda", SHEET, r"(<drawing|<legacyDrawing|</worksheet>)",
           r'<rowBreaks count="2"><brk id="9"/><brk id="9"/></rowBreaks>\1', "halaman baru di baris"),
    Damage("nama lembar panjang", r"xl/workbook\.xml", r'<sheet name="[^"]*"', f'<sheet name="{"x" * 32}"', "nama lembar"),
    Damage("nama lembar ganda", r"xl/workbook\.xml", r'<sheet name="([^"]*)"(.*?)<sheet name="[^"]*"',
           r'<sheet name="\1"\2<sheet name="\1"', "nama lembar ganda"),
    Damage("nama seperti alamat", r"xl/workbook\.xml", r'<definedName name="[^_"][^"]*"', '<definedName name="TW1"', "'TW1' tidak sah"),
    Damage("nama berspasi", r"xl/workbook\.xml", r'<definedName name="[^_"][^"]*"', '<definedName name="Jumlah APBD"', "tidak sah"),
    Damage("nama ke lembar lama", r"xl/workbook\.xml", r"(<definedName name=\"[^_\"][^>]*>)[^<]*", r"\1'Lembar Lama'!$A$1", "menunjuk"),
    Damage("saringan tanpa namanya", r"xl/workbook\.xml", r'(_FilterDatabase"[^>]*>[^<]*\$)\d+<', r"\g<1>9999<", "saringan"),
    Damage("rupa terlalu banyak", r"xl/styles\.xml", r'(<cellXfs count=")\d+(">)(<xf [^>]*/>)',
           lambda match: f"{match[1]}65491{match[2]}{match[3] * 65_491}", "65"),
    Damage("huruf yang tidak ada", r"xl/styles\.xml", r'(<cellXfs[^>]*><xf numFmtId="0" fontId=")\d+', r"\g<1>999", "fontId 999"),
    Damage("catatan tanpa kotak", r"xl/drawings/vmlDrawing\d+\.vml", r"<x:Row>\d+</x:Row>", "<x:Row>9999</x:Row>", "kotak catatan"),
    Damage("bagian yang hilang", r"xl/_rels/workbook\.xml\.rels", r'Target="styles\.xml"', 'Target="rupa.xml"', "yang tidak ada"),
    Damage("bagian tanpa jenis", r"\[Content_Types\]\.xml", r'<Override PartName="/xl/styles\.xml"[^>]*/>', "", "tanpa jenis isi"),
    Damage("gambar tanpa tujuan", SHEET, r'<drawing r:id="[^"]*"', '<drawing r:id="rId99"', "gambar tanpa tujuan"),
    Damage("gambar tanpa kata", r"xl/drawings/drawing\d+\.xml", r' descr="[^"]*"', "", "tanpa teks alternatif"),
    Damage("bagan ke lembar lama", CHART, r"<c:f>[^<]*", "<c:f>'Lembar Lama'!$A$1", "acuan 'Lembar Lama'"),
    Damage("salinan kurang", CHART, r'<c:ptCount val="\d+"', '<c:ptCount val="1"', "titik, selnya"),
    Damage("salinan nol", CHART, r"(<c:numCache>.*?<c:v>)[^<]*", r"\g<1>0.125", "tersimpan '0.125'"),
    Damage("sumbu hilang", CHART, r'<c:axId val="\d+"', '<c:axId val="1"', "sumbu"),
]


def damaged(source, copy, damage):
    """Menyalin buku kerja dengan kerusakan itu di bagian pertama yang memuat tempatnya; False bila tidak ada."""
    done = False
    with zipfile.ZipFile(source) as package, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as target:
        for item in package.infolist():
            data = package.read(item)
            if not done and re.fullmatch(damage.part, item.filename):
                text, count = re.subn(damage.pattern, damage.replacement, data.decode("utf-8"), count=1, flags=re.S)
                done, data = count > 0, text.encode("utf-8") if count else data
            target.writestr(item, data)
    return done


def problem(damage, sources, folder):
    """Mengapa kerusakan itu tidak terbukti ditemukan; None bila ditemukan."""
    copy = folder / "rusak.xlsx"
    if not any(damaged(source, copy, damage) for source in sources):
        return "tidak ada tempatnya di berkas-berkas ini"
    found = [str(fault) for fault in faults(copy)]
    return None if any(damage.fault in text for text in found) else f"yang ditemukan hanya {found[:3]}"


def main(sources):
    """Semua kerusakan."""
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        for damage in DAMAGES:
            why = problem(damage, sources, pathlib.Path(folder))
            if why is not None:
                missed += 1
                print(f"kerusakan \"{damage.name}\" tidak ditemukan: {why}")
    print(f"{len(DAMAGES) - missed} dari {len(DAMAGES)} kerusakan susunan ditemukan")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
