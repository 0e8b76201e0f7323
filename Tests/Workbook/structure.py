#!/usr/bin/env python3
"""Memeriksa susunan buku kerja terhadap OOXML (ECMA-376) dan batas Excel 2010, tanpa kode kami dan tanpa Excel.

Pemakaian: structure.py BERKAS.xlsx...

LibreOffice memaafkan banyak hal yang membuat Excel memperbaiki atau menolak sebuah berkas: urutan unsur, teks rumus di atas 255
huruf, fungsi yang lebih baru, format bersyarat tanpa rupanya, salinan bagan yang tidak sebanyak selnya. Pemeriksaan ini tidak.
Sesudah itu openpyxl membukanya. `damages.py` membuktikan bahwa setiap aturan sungguh dapat gagal.

Kode keluar: 0 benar; 1 ada kekeliruan, satu setiap baris.
"""

import pathlib
import posixpath
import re
import sys
import zipfile
from xml.etree import ElementTree

import openpyxl

from structure_charts import chart_faults, drawing_faults
from structure_formulas import formula_faults
from structure_names import defined_name_faults, sheet_name_faults
from structure_parts import MAIN, R_ID, Cells, Fault, corners, package_faults, relations, resolve

WORKSHEET = (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter "
    "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions "
    "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing "
    "legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split()
WORKBOOK = (
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr "
    "oleSize customWorkbookViews pivotCaches webPublishing fileRecoveryPr webPublishObjects extLst"
).split()
STYLES = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split()

# Batas Excel 2010 menurut "Excel specifications and limits".
CELL_STYLES, FORMATS, TEXT, LINKS, BREAKS, ROW_HEIGHT, COLUMN_WIDTH = 65_490, 250, 32_767, 65_530, 1_023, 409.5, 255


def order_faults(root, order, place):
    """Unsur anak menurut urutan skema, masing-masing satu kali kecuali format bersyarat."""
    last = -1
    for child in root:
        name = child.tag.split("}")[1]
        if name not in order:
            yield Fault(place, f"unsur {name} tidak dikenal skema")
            continue
        index = order.index(name)
        if index < last or (index == last and name != "conditionalFormatting"):
            yield Fault(place, f"unsur {name} tidak pada urutannya")
        last = max(last, index)


def style_faults(styles):
    """Banyaknya rupa, dan acuan di antara bagian-bagiannya."""
    place = "xl/styles.xml"
    yield from order_faults(styles, STYLES, place)
    sizes = {}
    for name in ("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"):
        found = styles.find(f"{MAIN}{name}")
        sizes[name] = 0 if found is None else len(found)
        if found is not None and int(found.get("count", len(found))) != len(found):
            yield Fault(place, f"{name} menyebut {found.get('count')}, isinya {len(found)}")
    if sizes["cellXfs"] > CELL_STYLES or sizes["numFmts"] > FORMATS:
        yield Fault(place, f"{sizes['cellXfs']} rupa sel dan {sizes['numFmts']} format angka")
    for style in styles.iterfind(f"{MAIN}cellXfs/{MAIN}xf"):
        for name, part in (("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders"), ("xfId", "cellStyleXfs")):
            if int(style.get(name, 0)) >= sizes[part]:
                yield Fault(place, f"rupa sel mengacu ke {name} {style.get(name)} yang tidak ada")
    for form in styles.iter(f"{MAIN}numFmt"):
        if len(form.get("formatCode")) > 255:
            yield Fault(place, "format angka di atas 255 huruf")


def cell_faults(sheet, styles, strings, name):
    """Baris dan sel menaik, rupa dan teksnya ada, teksnya muat."""
    last_row = 0
    for row in sheet.iterfind(f"{MAIN}sheetData/{MAIN}row"):
        number = int(row.get("r"))
        if number <= last_row or number > 1_048_576:
            yield Fault(name, f"baris {number} sesudah baris {last_row}")
        last_row = number
        if float(row.get("ht", 0)) > ROW_HEIGHT:
            yield Fault(name, f"baris {number} setinggi {row.get('ht')} poin; Excel paling tinggi {ROW_HEIGHT}")
        if int(row.get("outlineLevel", 0)) > 7:
            yield Fault(name, f"baris {number} bertingkat {row.get('outlineLevel')}")
        last_column = 0
        for cell in row:
            (line, column), _ = corners(cell.get("r"))
            if line != number or column <= last_column or column > 16_384:
                yield Fault(name, f"sel {cell.get('r')} tidak pada urutannya")
            last_column = column
            yield from content_faults(cell, styles, strings, f"{name}!{cell.get('r')}")


def content_faults(cell, styles, strings, place):
    """Isi satu sel."""
    if int(cell.get("s", 0)) >= styles:
        yield Fault(place, f"rupa {cell.get('s')} tidak ada")
    kind, value = cell.get("t", "n"), cell.findtext(f"{MAIN}v")
    if kind == "s":
        if value is None or int(value) >= len(strings):
            yield Fault(place, f"teks bersama {value} tidak ada")
            return
        text = strings[int(value)]
    elif kind == "inlineStr":
        text = "".join(t.text or "" for t in cell.iter(f"{MAIN}t"))
        if value is not None or cell.find(f"{MAIN}is") is None:
            yield Fault(place, "teks di dalam sel tanpa unsur is, atau dengan nilai")
    elif kind in ("str", "n", "b", "e"):
        text = value or ""
        if kind == "n" and value is not None and not re.fullmatch(r"-?\d+(\.\d+)?(E[+-]?\d+)?", value):
            yield Fault(place, f"{value!r} bukan bilangan")
    else:
        yield Fault(place, f"jenis sel {kind!r} tidak dikenal")
        return
    if len(text.encode("utf-16-le")) // 2 > TEXT:
        yield Fault(place, f"teks {len(text)} huruf")


def overlap(left, right):
    """Benar bila kedua persegi panjang sel beririsan."""
    (top, west), (bottom, east) = left
    (other_top, other_west), (other_bottom, other_east) = right
    return top <= other_bottom and other_top <= bottom and west <= other_east and other_west <= east


def range_faults(sheet, name):
    """Sel gabungan, saringan, lebar kolom, dan halaman baru."""
    merged = sorted(corners(item.get("ref")) for item in sheet.iter(f"{MAIN}mergeCell"))
    filters = [corners(item.get("ref")) for item in sheet.iterfind(f"{MAIN}autoFilter")]
    for index, one in enumerate(merged):
        if one[0] == one[1]:
            yield Fault(name, f"gabungan satu sel {one[0]}")
        for other in merged[index + 1 :]:
            if other[0][0] > one[1][0]:
                break
            if overlap(one, other):
                yield Fault(name, f"sel gabungan bertindihan: {one} dan {other}")
        if any(overlap(one, other) for other in filters):
            yield Fault(name, f"sel gabungan {one} menindih saringan")
    last = 0
    for column in sheet.iter(f"{MAIN}col"):
        if int(column.get("min")) <= last or int(column.get("max")) < int(column.get("min")):
            yield Fault(name, f"kolom {column.get('min')} sampai {column.get('max')} tidak pada urutannya")
        last = int(column.get("max"))
        if float(column.get("width", 0)) > COLUMN_WIDTH:
            yield Fault(name, f"kolom {column.get('min')} selebar {column.get('width')}")
    for breaks in sheet.iterfind(f"{MAIN}rowBreaks"):
        rows = [int(item.get("id")) for item in breaks]
        if len(rows) > BREAKS or rows != sorted(set(rows)) or int(breaks.get("count")) != len(rows):
            yield Fault(name, f"halaman baru di baris {rows}")


def rule_faults(sheet, dxfs, name):
    """Aturan isi, format bersyarat, kepala dan kaki halaman."""
    for rule in sheet.iter(f"{MAIN}dataValidation"):
        place = f"{name}!{rule.get('sqref')}"
        first = rule.findtext(f"{MAIN}formula1") or ""
        if first.startswith('"') and len(first) - 2 > 255:
            yield Fault(place, f"daftar pilihan {len(first) - 2} huruf")
        if len(first) > 8_192:
            yield Fault(place, f"rumus pilihan {len(first)} huruf")
        for key, limit in (("errorTitle", 32), ("promptTitle", 32), ("error", 255), ("prompt", 255)):
            if len(rule.get(key, "")) > limit:
                yield Fault(place, f"{key} {len(rule.get(key))} huruf, paling panjang {limit}")
    priorities = []
    for rule in sheet.iter(f"{MAIN}cfRule"):
        priorities.append(rule.get("priority"))
        if rule.get("dxfId") is not None and int(rule.get("dxfId")) >= dxfs:
            yield Fault(name, f"format bersyarat mengacu ke rupa {rule.get('dxfId')} yang tidak ada")
        if rule.get("type") == "expression" and not rule.findtext(f"{MAIN}formula"):
            yield Fault(name, "format bersyarat tanpa rumus")
    if len(priorities) != len(set(priorities)):
        yield Fault(name, f"urutan format bersyarat tidak unik: {priorities}")
    for part in sheet.iterfind(f"{MAIN}headerFooter/*"):
        if len(part.text or "") > 255:
            yield Fault(name, f"{part.tag.split('}')[1]} {len(part.text)} huruf")


def link_faults(sheet, names, name):
    """Tautan menunjuk sel yang ada."""
    links = list(sheet.iter(f"{MAIN}hyperlink"))
    if len(links) > LINKS:
        yield Fault(name, f"{len(links)} tautan")
    for link in links:
        target = link.get("location")
        if target is None:
            continue
        match = re.fullmatch(r"(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+)", target)
        if match is None or (match[1] or match[2] or "").replace("''", "'") not in names:
            yield Fault(f"{name}!{link.get('ref')}", f"tautan ke {target} yang tidak ada")


def comment_faults(package, part, sheet, name):
    """Setiap catatan punya kotak gambarnya, dan teksnya muat."""
    targets = relations(package, part)
    notes = [resolve(part, target) for kind, target in targets.values() if kind.endswith("/comments")]
    cells = []
    for path in notes:
        root = ElementTree.fromstring(package.read(path))
        authors = len(root.findall(f"{MAIN}authors/{MAIN}author"))
        for comment in root.iter(f"{MAIN}comment"):
            (row, column), _ = corners(comment.get("ref"))
            cells.append((row, column))
            if int(comment.get("authorId")) >= authors:
                yield Fault(f"{name}!{comment.get('ref')}", "catatan tanpa penulis")
            if len("".join(t.text or "" for t in comment.iter(f"{MAIN}t"))) > TEXT:
                yield Fault(f"{name}!{comment.get('ref')}", "catatan terlalu panjang")
    legacy = sheet.find(f"{MAIN}legacyDrawing")
    boxes = []
    if legacy is not None and legacy.get(R_ID) in targets:
        text = package.read(resolve(part, targets[legacy.get(R_ID)][1])).decode("utf-8")
        pairs = re.findall(r"<x:Row>(\d+)</x:Row>\s*<x:Column>(\d+)</x:Column>", text)
        boxes = [(int(row) + 1, int(column) + 1) for row, column in pairs]
    if len(cells) != len(set(cells)) or sorted(cells) != sorted(boxes):
        yield Fault(name, f"{len(cells)} catatan dan {len(boxes)} kotak catatan tidak sama tempatnya")


def sheet_faults(package, name, part, context):
    """Satu lembar."""
    sheet = ElementTree.fromstring(package.read(part))
    yield from order_faults(sheet, WORKSHEET, name)
    yield from cell_faults(sheet, context["styles"], context["strings"], name)
    yield from range_faults(sheet, name)
    yield from rule_faults(sheet, context["dxfs"], name)
    yield from link_faults(sheet, context["names"], name)
    yield from comment_faults(package, part, sheet, name)
    yield from formula_faults(sheet, context["names"], name)
    yield from drawing_faults(package, part, sheet, name)


def faults(path):
    """Semua kekeliruan sebuah buku kerja."""
    with zipfile.ZipFile(path) as package:
        yield from package_faults(package)
        workbook = ElementTree.fromstring(package.read("xl/workbook.xml"))
        yield from order_faults(workbook, WORKBOOK, "xl/workbook.xml")
        yield from sheet_name_faults(workbook)
        targets = relations(package, "xl/workbook.xml")
        sheets = {
            item.get("name"): resolve("xl/workbook.xml", targets[item.get(R_ID)][1]) for item in workbook.iter(f"{MAIN}sheet")
        }
        yield from defined_name_faults(workbook, list(sheets), package, list(sheets.values()))
        styles = ElementTree.fromstring(package.read("xl/styles.xml"))
        yield from style_faults(styles)
        cells = Cells(package, sheets)
        context = {
            "styles": len(styles.find(f"{MAIN}cellXfs")), "dxfs": len(styles.find(f"{MAIN}dxfs") or []),
            "strings": cells.strings, "names": set(sheets),
        }
        for name, part in sheets.items():
            yield from sheet_faults(package, name, part, context)
        for part in package.namelist():
            if re.fullmatch(r"xl/charts/chart\d+\.xml", part):
                yield from chart_faults(ElementTree.fromstring(package.read(part)), cells, posixpath.basename(part))
    try:
        openpyxl.load_workbook(path)
    except Exception as error:  # pylint: disable=broad-exception-caught
        yield Fault(pathlib.Path(path).name, f"openpyxl tidak dapat membukanya: {error}")


def main(paths):
    """Berkas-berkas dari baris perintah."""
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    wrong = 0
    for path in paths:
        for fault in faults(path):
            wrong += 1
            print(f"{pathlib.Path(path).name}: {fault}")
    print(f"{len(paths)} buku kerja, {wrong} kekeliruan susunan")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
