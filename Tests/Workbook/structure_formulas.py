"""Batas rumus Excel 2010. Dipakai `structure.py`."""

import re

from openpyxl.formula import Tokenizer
from openpyxl.formula.tokenizer import Token

from structure_parts import MAIN, Fault

LENGTH, LITERAL, ARGUMENTS, DEPTH = 8_192, 255, 255, 64

# Fungsi yang dipakai buku kerja; semuanya dikenal Excel 2010 dan sebelumnya, dan yang lain harus diputuskan dahulu.
FUNCTIONS = set("ABS AND CHAR EXACT IF INT ISNUMBER LEN MAX MIN NOT OR REPT ROUND SUM SUMIFS SUMPRODUCT TEXT".split())


def formula_faults(sheet, names, name):
    """Setiap rumus sel, aturan isi, dan format bersyarat di sebuah lembar."""
    for cell in sheet.iter(f"{MAIN}c"):
        formula = cell.findtext(f"{MAIN}f")
        if formula is not None:
            yield from text_faults(formula, names, f"{name}!{cell.get('r')}")
    for rule in list(sheet.iter(f"{MAIN}cfRule")) + list(sheet.iter(f"{MAIN}dataValidation")):
        for child in rule:
            text = child.text or ""
            if not text.startswith('"'):
                yield from text_faults(text, names, f"{name}, aturan")


def text_faults(formula, names, place):
    """Satu rumus."""
    if formula.startswith("="):
        yield Fault(place, "rumus tersimpan dengan tanda sama dengan")
    if len(formula) > LENGTH:
        yield Fault(place, f"rumus {len(formula)} huruf")
        return
    depth, arguments = 0, []
    for token in Tokenizer("=" + formula).items:
        if token.subtype == Token.OPEN:
            depth += 1
            arguments.append(1)
            function = token.value.rstrip("(").upper()
            if token.type == Token.FUNC and function not in FUNCTIONS:
                yield Fault(place, f"fungsi {function} tidak ada di Excel 2010")
        elif token.subtype == Token.CLOSE:
            depth -= 1
            arguments.pop()
        elif token.type == Token.SEP and arguments:
            arguments[-1] += 1
        elif token.subtype == Token.TEXT and len(token.value) - 2 > LITERAL:
            yield Fault(place, f"teks {len(token.value) - 2} huruf di dalam rumus")
        elif token.subtype == Token.ERROR:
            yield Fault(place, f"rumus memuat {token.value}")
        elif token.subtype == Token.RANGE and "!" in token.value:
            sheet = token.value.rsplit("!", 1)[0]
            sheet = sheet[1:-1].replace("''", "'") if sheet.startswith("'") else sheet
            if sheet not in names:
                yield Fault(place, f"acuan ke lembar {sheet} yang tidak ada")
        if depth > DEPTH or (arguments and arguments[-1] > ARGUMENTS):
            yield Fault(place, f"rumus bersusun {depth}, {max(arguments, default=0)} argumen")
            return
    if depth != 0 or re.search(r"_xlfn|_xlws", formula):
        yield Fault(place, "rumus tidak seimbang atau berfungsi baru")
