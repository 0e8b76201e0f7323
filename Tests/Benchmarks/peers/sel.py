"""Sel-sel lembar Rincian sebuah buku kerja: sidik isi dan rumusnya, dan jumlahnya dalam sen, tanpa pustaka pihak ketiga.

Pemakaian: python3 sel.py buku.xlsx [--salin sel.tsv]

Salinannya dibaca `tulis.c`: satu baris teks satu baris lembar, setiap sel satu huruf jenis (t teks, n angka, f rumus berhasil angka,
g rumus berhasil teks, - kosong), rumus dan hasilnya dipisahkan U+001F. Hasil tersimpan tidak masuk sidik: pandas tidak menulisnya.
"""

import hashlib
import json
import sys
import zipfile
from xml.etree import ElementTree

from hasil import sen

SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
FIRST = 7


def strings(book):
    texts = []
    if "xl/sharedStrings.xml" not in book.namelist():
        return texts
    with book.open("xl/sharedStrings.xml") as part:
        for _, element in ElementTree.iterparse(part):
            if element.tag == SPACE + "si":
                texts.append("".join(text.text or "" for text in element.iter(SPACE + "t")))
                element.clear()
    return texts


def sheet_name(book, title):
    sheets = ElementTree.fromstring(book.read("xl/workbook.xml")).iter(SPACE + "sheet")
    wanted = next(sheet.get(RELATION) for sheet in sheets if sheet.get("name") == title)
    relations = ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels"))
    return "xl/" + next(relation.get("Target") for relation in relations if relation.get("Id") == wanted)


def cell(element, texts):
    """Jenis dan isi satu sel; rumus diikuti hasil tersimpannya."""
    formula, value = element.find(SPACE + "f"), element.find(SPACE + "v")
    if formula is not None:
        return "g" if element.get("t") == "str" else "f", formula.text, value.text
    if element.get("t") == "s":
        return "t", texts[int(value.text)], None
    if element.get("t") == "inlineStr":
        return "t", "".join(text.text or "" for text in element.iter(SPACE + "t")), None
    return ("-", "", None) if value is None else ("n", value.text, None)


def rows(path):
    """Nomor baris, dan setiap selnya menurut kolom."""
    with zipfile.ZipFile(path) as book:
        texts = strings(book)
        with book.open(sheet_name(book, "Rincian")) as part:
            data = None
            for event, element in ElementTree.iterparse(part, ("start", "end")):
                if element.tag == SPACE + "sheetData":
                    data = element
                if event == "end" and element.tag == SPACE + "row":
                    yield int(element.get("r")), {
                        ord(item.get("r")[0]) - 65: cell(item, texts) for item in element}
                    data.clear()


def main(path, copy=None):
    seen, totals, count = hashlib.sha256(), [0, 0], 0
    out = open(copy, "w", encoding="utf-8") if copy else None
    for number, cells in rows(path):
        if out:
            fields = [cells.get(column, ("-", "", None)) for column in range(11)]
            out.write("\t".join([str(number)] + [
                kind + content + ("\x1f" + value if value is not None else "") for kind, content, value in fields]) + "\n")
        if number < FIRST:
            continue
        count += 1
        for column, (kind, content, _) in sorted(cells.items()):
            if kind == "n":
                amount = sen(repr(float(content)))  # ditulis 16 angka; pecahan biner yang sama dibaca kembali
                totals[column - 6] += amount
                content = str(amount)
            if content:
                seen.update(f"{number}{column}{'f' if kind == 'g' else kind}{content}\n".encode())
    if out:
        out.close()
    print(json.dumps({"sen": totals, "baris": count, "sidik": seen.hexdigest()}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[3] if len(sys.argv) > 3 else None)
