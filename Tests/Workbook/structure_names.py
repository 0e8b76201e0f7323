"""Nama lembar dan nama sel. Dipakai `structure.py`."""

import re
from xml.etree import ElementTree

from structure_parts import MAIN, Fault, corners, number_of


def sheet_name_faults(workbook):
    """Nama lembar yang ditolak Excel."""
    seen = set()
    sheets = list(workbook.iter(f"{MAIN}sheet"))
    for sheet in sheets:
        name = sheet.get("name")
        forbidden = re.search(r"[\[\]:*?/\\\x00-\x1f]", name) or name.startswith("'") or name.endswith("'")
        if not name.strip() or len(name.encode("utf-16-le")) // 2 > 31 or forbidden or name.lower() == "history":
            yield Fault("xl/workbook.xml", f"nama lembar {name!r}")
        if name.lower() in seen:
            yield Fault("xl/workbook.xml", f"nama lembar ganda {name!r}")
        seen.add(name.lower())
    if all(sheet.get("state", "visible") != "visible" for sheet in sheets):
        yield Fault("xl/workbook.xml", "tidak satu lembar pun tampak")


def reads_as_address(name):
    """Benar bila Excel membaca nama itu sebagai alamat sel, A1 atau R1C1: `TW1` adalah kolom TW baris 1."""
    cell = re.fullmatch(r"([A-Za-z]{1,3})(\d+)", name)
    if cell and number_of(cell[1].upper()) <= 16_384 and 1 <= int(cell[2]) <= 1_048_576:
        return True
    return re.fullmatch(r"[Rr](\d*)([Cc]\d*)?|[Cc]\d*", name) is not None


def defined_name_faults(workbook, sheets, package, parts):
    """Nama yang sah, unik, dan menunjuk sel di lembar yang ada."""
    place = "xl/workbook.xml"
    seen = set()
    for item in workbook.iter(f"{MAIN}definedName"):
        name, local, target = item.get("name"), item.get("localSheetId"), item.text or ""
        own = name.removeprefix("_xlnm.")
        if not re.fullmatch(r"[^\W\d][\w.]*|\\[\w.]*", own) or len(name) > 255 or reads_as_address(own):
            yield Fault(place, f"nama sel {name!r} tidak sah")
        if (name.lower(), local) in seen:
            yield Fault(place, f"nama sel ganda {name!r}")
        seen.add((name.lower(), local))
        if local is not None and int(local) >= len(sheets):
            yield Fault(place, f"{name} di lembar ke-{local} yang tidak ada")
            continue
        match = re.fullmatch(r"(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)", target)
        sheet = None if match is None else (match[1] or match[2]).replace("''", "'")
        if sheet not in sheets:
            yield Fault(place, f"{name} menunjuk {target}")
            continue
        if name == "_xlnm._FilterDatabase":
            root = ElementTree.fromstring(package.read(parts[int(local)]))
            filters = [corners(found.get("ref")) for found in root.iterfind(f"{MAIN}autoFilter")]
            if filters != [corners(match[3])]:
                yield Fault(sheet, f"saringan {filters} tidak sama dengan namanya {match[3]}")
