"""Bagian-bagian sebuah buku kerja: paketnya, hubungan di dalamnya, dan sel-selnya. Dipakai `structure.py`."""

import posixpath
import re
from typing import NamedTuple
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


class Fault(NamedTuple):
    """Satu kekeliruan."""

    place: str
    text: str

    def __str__(self):
        return f"{self.place}: {self.text}"


def number_of(letters):
    """Nomor kolom mulai 1."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def corners(reference):
    """Kedua sudut sebuah rentang sebagai (baris, kolom) mulai 1; sama bagi satu sel."""
    ends = re.fullmatch(r"\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?", reference)
    if ends is None:
        raise ValueError(f"{reference!r} bukan rentang sel")
    first = int(ends[2]), number_of(ends[1])
    return (first, first) if ends[3] is None else (first, (int(ends[4]), number_of(ends[3])))


def relations(package, part):
    """Hubungan sebuah bagian: (jenis, tujuan) menurut namanya."""
    folder, name = posixpath.split(part)
    path = posixpath.join(folder, "_rels", name + ".rels")
    if path not in package.namelist():
        return {}
    root = ElementTree.fromstring(package.read(path))
    return {item.get("Id"): (item.get("Type"), item.get("Target")) for item in root.iter(f"{PACKAGE}Relationship")}


def resolve(part, target):
    """Bagian yang dituju dari sebuah bagian."""
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(posixpath.dirname(part), target))


def package_faults(package):
    """Setiap bagian berjenis dan dituju, dan setiap tujuan ada."""
    names = package.namelist()
    if len(names) != len(set(names)):
        yield Fault("paket", "bagian bernama ganda")
    types = ElementTree.fromstring(package.read("[Content_Types].xml"))
    defaults = {item.get("Extension") for item in types.iter(f"{TYPES}Default")}
    overrides = {item.get("PartName").lstrip("/") for item in types.iter(f"{TYPES}Override")}
    for name in overrides - set(names):
        yield Fault("[Content_Types].xml", f"{name} tidak ada")
    reached = {"[Content_Types].xml"}
    for name in names:
        if name.endswith(".rels"):
            reached.add(name)
            folder, own = posixpath.split(name)
            part = posixpath.join(posixpath.dirname(folder), own[: -len(".rels")])
            external = ElementTree.fromstring(package.read(name))
            outside = {item.get("Id") for item in external.iter(f"{PACKAGE}Relationship") if item.get("TargetMode") == "External"}
            for key, (_, target) in relations(package, part).items():
                if key in outside:
                    continue
                reached.add(resolve(part, target))
                if resolve(part, target) not in names:
                    yield Fault(name, f"{key} menuju {target} yang tidak ada")
        elif name != "[Content_Types].xml" and name not in overrides and (
            name.endswith(".xml") or name.rsplit(".", 1)[-1] not in defaults
        ):
            yield Fault(name, "bagian tanpa jenis isi")
    for name in sorted(set(names) - reached):
        yield Fault(name, "bagian yang tidak dituju apa pun")


class Cells:
    """Isi tersimpan sel-sel buku kerja, dibaca selembar saat diminta."""

    def __init__(self, package, sheets):
        self.package = package
        self.sheets = sheets
        self.read = {}
        self.strings = []
        if "xl/sharedStrings.xml" in package.namelist():
            root = ElementTree.fromstring(package.read("xl/sharedStrings.xml"))
            self.strings = ["".join(t.text or "" for t in item.iter(f"{MAIN}t")) for item in root.iter(f"{MAIN}si")]

    def value(self, sheet, row, column):
        """Teks, bilangan, atau None bila kosong."""
        if sheet not in self.read:
            root = ElementTree.fromstring(self.package.read(self.sheets[sheet]))
            self.read[sheet] = {corners(cell.get("r"))[0]: cell for cell in root.iter(f"{MAIN}c")}
        cell = self.read[sheet].get((row, column))
        value = None if cell is None else cell.findtext(f"{MAIN}v")
        if cell is not None and cell.get("t") == "inlineStr":
            return "".join(t.text or "" for t in cell.iter(f"{MAIN}t"))
        if value is None:
            return None
        kind = cell.get("t", "n")
        return self.strings[int(value)] if kind == "s" else float(value) if kind == "n" else value
