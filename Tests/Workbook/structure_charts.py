"""Gambar dan bagan. Dipakai `structure.py`."""

import re
from xml.etree import ElementTree

from structure_parts import MAIN, R_ID, Fault, corners, relations, resolve

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
SPREADSHEET = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"


def drawing_faults(package, part, sheet, name):
    """Gambar-gambar sebuah lembar: jangkarnya di lembar, tujuannya ada, dan setiap gambar punya teks alternatif."""
    found = sheet.find(f"{MAIN}drawing")
    if found is None:
        return
    targets = relations(package, part)
    if found.get(R_ID) not in targets:
        yield Fault(name, "gambar tanpa tujuan")
        return
    path = resolve(part, targets[found.get(R_ID)][1])
    drawing = ElementTree.fromstring(package.read(path))
    charts = relations(package, path)
    identities = []
    for anchor in drawing:
        marks = [int(mark.text) for end in anchor for mark in end if end.tag in (f"{SPREADSHEET}from", f"{SPREADSHEET}to")]
        if any(mark < 0 for mark in marks):
            yield Fault(name, f"jangkar gambar {marks}")
        for frame in anchor.iter(f"{SPREADSHEET}cNvPr"):
            identities.append(frame.get("id"))
            if not frame.get("descr"):
                yield Fault(name, f"gambar {frame.get('name')} tanpa teks alternatif")
        for chart in anchor.iter(f"{CHART}chart"):
            if chart.get(R_ID) not in charts:
                yield Fault(name, "bagan tanpa tujuan")
    if len(identities) != len(set(identities)):
        yield Fault(name, f"gambar bernomor ganda: {identities}")


def chart_faults(root, cells, name):
    """Acuan sebuah bagan ada, salinannya sebanyak dan sama dengan isi selnya, dan sumbunya lengkap."""
    axes = {axis.get("val") for axis in root.iterfind(f".//{CHART}plotArea/*/{CHART}axId") if axis is not None}
    own = [
        element.find(f"{CHART}axId").get("val") for element in root.iterfind(f".//{CHART}plotArea/*")
        if element.tag in (f"{CHART}catAx", f"{CHART}valAx")
    ]
    if axes != set(own):
        yield Fault(name, f"sumbu {sorted(axes)}, yang ada {sorted(own)}")
    for reference in list(root.iter(f"{CHART}numRef")) + list(root.iter(f"{CHART}strRef")):
        formula = reference.findtext(f"{CHART}f")
        match = re.fullmatch(r"(?:'((?:[^']|'')+)'|([^'!]+))!(.+)", formula or "")
        sheet = None if match is None else (match[1] or match[2]).replace("''", "'")
        if sheet not in cells.sheets:
            yield Fault(name, f"acuan {formula} yang tidak ada")
            continue
        (top, left), (bottom, right) = corners(match[3])
        places = [(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)]
        caches = [child for child in reference if child.tag in (f"{CHART}numCache", f"{CHART}strCache")]
        counts = [int(count.get("val")) for cache in caches for count in cache.iter(f"{CHART}ptCount")]
        if counts != [len(places)]:
            yield Fault(name, f"salinan {formula} {counts} titik, selnya {len(places)}")
            continue
        for point in caches[0].iter(f"{CHART}pt"):
            index, text = int(point.get("idx")), point.findtext(f"{CHART}v")
            wanted = cells.value(sheet, *places[index]) if index < len(places) else None
            same = text == wanted if isinstance(wanted, str) else wanted is not None and float(text) == wanted
            if not same:
                yield Fault(name, f"titik {index} {formula} tersimpan {text!r}, selnya {wanted!r}")
