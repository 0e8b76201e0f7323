#!/usr/bin/env python3
"""Membandingkan hasil tersimpan setiap rumus buku kerja dengan hasil hitungan ulang LibreOffice.

Pemakaian: recalculate.py BERKAS.xlsx

Buku kerja dihitung ulang seluruhnya oleh LibreOffice, satu kali dengan titik desimal dan satu kali dengan
koma desimal, lalu setiap sel berumus dibandingkan dengan nilai tersimpannya: angka harus sama persis
sebagai bilangan biner, teks harus sama. Hanya angka yang lebih panjang daripada 15 angka penting boleh
berbeda satu satuan angka ke-15, karena LibreOffice, seperti Excel, tidak menulis lebih dari itu; dan sel yang
ditandai, karena Excel tidak sampai pada hasil tepatnya, dibandingkan oleh marked.py.
openpyxl, pembaca kedua yang tidak saling kenal, harus membaca nilai tersimpan yang sama.

Sesudah itu pemeriksaan ini membuktikan dirinya: satu nilai tersimpan dirusak di sebuah salinan, dan
kerusakan itu harus ditemukan, di sel itu saja.

Kode keluar: 0 semua sama; 1 ada perbedaan, tidak ada rumus, atau kerusakan tidak ditemukan;
2 tidak dapat dijalankan.
"""

import math
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

import openpyxl

from marked import Marked

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"

# Dunia bertitik desimal dan dunia berkoma desimal; rumus yang menulis angka di dalam kalimat harus memberi teks yang sama di keduanya.
LOCALES = ("en-US", "id-ID")

# LibreOffice baku hanya menghitung ulang berkas buatannya sendiri; 0 berarti "selalu".
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{locale}</value></prop>
</item>
</oor:items>
"""


class CannotRun(Exception):
    """Pemeriksaan tidak dapat dijalankan."""


def sheet_parts(package):
    """Nama lembar dan bagian XML-nya, menurut urutan buku kerja."""
    relations = ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))
    targets = {r.get("Id"): r.get("Target") for r in relations.iter(f"{PACKAGE}Relationship")}
    workbook = ElementTree.fromstring(package.read("xl/workbook.xml"))
    for sheet in workbook.iter(f"{MAIN}sheet"):
        target = targets[sheet.get(RELATION)]
        yield sheet.get("name"), target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def shared_strings(package):
    """Teks bersama; kosong bila buku kerja tidak memilikinya."""
    if "xl/sharedStrings.xml" not in package.namelist():
        return []
    root = ElementTree.fromstring(package.read("xl/sharedStrings.xml"))
    return ["".join(t.text or "" for t in item.iter(f"{MAIN}t")) for item in root.iter(f"{MAIN}si")]


def cell_value(cell, strings):
    """Isi sel: bilangan biner atau teks; None bila kosong."""
    value = cell.find(f"{MAIN}v")
    if value is None or value.text is None:
        return None
    kind = cell.get("t", "n")
    if kind == "s":
        return strings[int(value.text)]
    return float(value.text) if kind == "n" else value.text


def read_cells(path, only_formulas):
    """Nilai per (lembar, sel)."""
    cells = {}
    with zipfile.ZipFile(path) as package:
        strings = shared_strings(package)
        for name, part in sheet_parts(package):
            for cell in ElementTree.fromstring(package.read(part)).iter(f"{MAIN}c"):
                if not only_formulas or cell.find(f"{MAIN}f") is not None:
                    cells[name, cell.get("r")] = cell_value(cell, strings)
    return cells


def recalculated(path, folder, locale="en-US"):
    """Buku kerja yang sama sesudah dihitung ulang LibreOffice dalam profil sendiri."""
    return recalculated_all([path], folder, locale)[0]


def recalculated_all(paths, folder, locale="en-US"):
    """Beberapa buku kerja sesudah dihitung ulang, dengan satu kali menjalankan LibreOffice."""
    profile = folder / "profil"
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(SETTINGS.format(locale=locale), encoding="utf-8")
    output = folder / "hasil"
    soffice = shutil.which("soffice")
    if soffice is None:
        raise CannotRun("soffice (LibreOffice) tidak ditemukan")
    command = [
        soffice, f"-env:UserInstallation={profile.as_uri()}", "--headless",
        "--convert-to", "xlsx", "--outdir", str(output), *map(str, paths),
    ]
    run = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    results = [output / f"{path.stem}.xlsx" for path in paths]
    for path, result in zip(paths, results):
        if not result.exists():
            raise CannotRun(f"LibreOffice tidak dapat membuka {path.name}: {run.stderr.strip()}")
    return results


def agree(cached, computed):
    """Benar bila hasil hitungan ulang sama dengan nilai tersimpan."""
    if cached == computed or not isinstance(cached, float) or not isinstance(computed, float):
        return cached == computed
    is_held_exactly = float(f"{cached:.15g}") == cached
    unit = 10.0 ** (math.floor(math.log10(abs(cached))) - 14) if cached else 0
    return not is_held_exactly and abs(cached - computed) <= unit


def differences(path, locales=LOCALES):
    """Perbedaan per sel berumus, dan nilai tersimpan semua rumus."""
    cached = read_cells(path, only_formulas=True)
    marked = Marked(path)
    found = {}
    for locale in locales:
        with tempfile.TemporaryDirectory() as folder:
            computed = read_cells(recalculated(path, pathlib.Path(folder), locale), only_formulas=False)
        for place, value in cached.items():
            other = computed.get(place)
            if not (marked.agree(place, value, other) if place in marked else agree(value, other)):
                found.setdefault(place, f"tersimpan {value!r}, LibreOffice ({locale}) {other!r}")
    return found, cached


def second_reader_differences(path, cached):
    """Perbedaan antara nilai tersimpan dan yang dibaca openpyxl."""
    workbook = openpyxl.load_workbook(path, data_only=True)
    found = {}
    for (sheet, cell), value in cached.items():
        read = workbook[sheet][cell].value
        if (float(read) if isinstance(read, (int, float)) else read) != value:
            found[sheet, cell] = f"tersimpan {value!r}, openpyxl {read!r}"
    return found


def spoil(path, copy):
    """Menyalin buku kerja dengan satu nilai tersimpan dirusak; memberi tempatnya.

    Selnya yang terakhir dengan rumus berangka, yang kecil kemungkinannya dipakai rumus lain. Rusaknya besar, supaya tampak juga
    di sel yang ditandai.
    """
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as target:
        parts = dict((part, name) for name, part in sheet_parts(source))
        spoiled = None
        for item in source.infolist():
            data = source.read(item)
            if item.filename in parts and spoiled is None:
                text = data.decode("utf-8")
                formulas = list(re.finditer(r'<c r="([A-Z]+\d+)"[^>]*><f>[^<]*</f><v>(-?[\d.E+-]+)</v>', text))
                if formulas:
                    last = formulas[-1]
                    spoiled = parts[item.filename], last.group(1)
                    wrong = repr(-float(last.group(2)) - 1e18)
                    data = (text[: last.start(2)] + wrong + text[last.end(2) :]).encode("utf-8")
            target.writestr(item, data)
    return spoiled


def prove(path):
    """Masalah bila kerusakan buatan tidak ditemukan tepat di selnya; None bila ditemukan."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "rusak.xlsx"
        place = spoil(path, copy)
        if place is None:
            return "tidak ada rumus berangka untuk dirusak"
        found, _ = differences(copy, LOCALES[:1])
        return None if set(found) == {place} else f"dirusak {place}, ditemukan {sorted(found)}"


def check(path):
    """Menjalankan semua pemeriksaan; memberi kode keluar."""
    found, cached = differences(path)
    for place, text in second_reader_differences(path, cached).items():
        found.setdefault(place, text)
    per_sheet = {}
    for sheet, _ in cached:
        per_sheet[sheet] = per_sheet.get(sheet, 0) + 1
    for sheet, count in per_sheet.items():
        print(f"{sheet}: {count} rumus")
    print(f"Jumlah: {len(cached)} rumus dibandingkan")
    for (sheet, cell), text in found.items():
        print(f"BEDA {sheet}!{cell}: {text}")
    if not cached:
        print("GAGAL: tidak ada rumus")
        return 1
    if found:
        print(f"GAGAL: {len(found)} rumus berbeda")
        return 1
    problem = prove(path)
    if problem is not None:
        print(f"GAGAL: pemeriksaan tidak dapat gagal: {problem}")
        return 1
    print("Sama semua; satu nilai yang dirusak ditemukan")
    return 0


def main(arguments):
    """Satu berkas dari baris perintah."""
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    path = pathlib.Path(arguments[1])
    try:
        return check(path)
    except (CannotRun, OSError, zipfile.BadZipFile, subprocess.TimeoutExpired) as error:
        print(f"GAGAL: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv))
