"""Sel berumus yang ditandai: hasilnya di program lembar kerja boleh meleset, dan catatan selnya memuat hasil tepatnya.

Sebuah sel yang ditandai sama bila bedanya tidak lebih dari satu satuan angka ke-15 dari angka terbesar yang dipakainya, atau,
bila ia persen, satu satuan angka terakhir yang dibulatkannya. Angka-angka di dalam kalimat dibandingkan dengan cara yang sama,
huruf-huruf lainnya harus sama. Sel yang tidak ditandai tidak pernah dinilai di sini.
"""

import decimal
import math
import re

import openpyxl
from openpyxl.utils import get_column_letter, range_boundaries

NOTES = ("Angka tepat: ", "Exact figure: ", "Hasil tepat: ", "Exact result: ")
REFERENCE = re.compile(r"(?:'((?:[^']|'')+)'!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\w(])")
RATIO = re.compile(r"ROUND\([^,]*/[^,]*,(\d+)\)")
NUMBER = re.compile(r"(\d[\d.,]*\d|\d)")


class Marked:
    """Sel-sel yang ditandai di sebuah buku kerja."""

    def __init__(self, path):
        workbook = openpyxl.load_workbook(path)
        self.values = openpyxl.load_workbook(path, data_only=True)
        self.formulas = {
            (sheet.title, cell.coordinate): cell.value
            for sheet in workbook
            for row in sheet.iter_rows()
            for cell in row
            if cell.data_type == "f" and cell.comment is not None and cell.comment.text.startswith(NOTES)
        }
        self.known = {}

    def __contains__(self, place):
        return place in self.formulas

    def agree(self, place, cached, computed):
        """Benar bila hasil hitungan ulang sel yang ditandai itu cukup dekat dengan nilai tersimpannya."""
        size, rounding = self.measure(place)
        unit = decimal.Decimal(10) ** (math.floor(math.log10(size)) - 14) if size else decimal.Decimal(0)
        if isinstance(cached, float) and isinstance(computed, float):
            # Beda dua bilangan biner yang bersebelahan tidak tepat satu satuan.
            limit = max(unit, rounding) * decimal.Decimal("1.001")
            return abs(decimal.Decimal(cached) - decimal.Decimal(computed)) <= limit
        if isinstance(cached, str) and isinstance(computed, str):
            return self.agree_in_words(cached, computed, unit)
        return cached == computed

    @staticmethod
    def agree_in_words(cached, computed, unit):
        left, right = NUMBER.split(cached), NUMBER.split(computed)
        if left[::2] != right[::2]:
            return False
        for first, second, after in zip(left[1::2], right[1::2], left[2::2]):
            (first, decimals), (second, _) = number(first), number(second)
            limit = decimal.Decimal(10) ** -decimals if after.lstrip().startswith("%") else unit
            if abs(first - second) > limit:
                return False
        return True

    def measure(self, place):
        """Angka terbesar di balik sel itu, dan satuan pembulatan persen terbesar yang dipakainya."""
        if place not in self.known:
            self.known[place] = (0.0, decimal.Decimal(0))
            sheet, _ = place
            formula = re.sub(r'"[^"]*"', "", self.formulas[place])
            size, rounding = self.size(place), decimal.Decimal(0)
            for digits in RATIO.findall(formula):
                rounding = max(rounding, decimal.Decimal(10) ** -int(digits))
            for other in references(formula, sheet):
                size = max(size, self.size(other))
                if other in self.formulas:
                    behind = self.measure(other)
                    size, rounding = max(size, behind[0]), max(rounding, behind[1])
            self.known[place] = (size, rounding)
        return self.known[place]

    def size(self, place):
        sheet, cell = place
        value = self.values[sheet][cell].value
        return abs(float(value)) if isinstance(value, (int, float)) else 0.0


def references(formula, own):
    """Semua sel yang disebut sebuah rumus."""
    for sheet, column, row, last_column, last_row in REFERENCE.findall(formula):
        left, top, right, bottom = range_boundaries(f"{column}{row}:{last_column or column}{last_row or row}")
        for number_ in range(left, right + 1):
            for line in range(top, bottom + 1):
                yield sheet.replace("''", "'") or own, f"{get_column_letter(number_)}{line}"


def number(text):
    """Angka di dalam kalimat dan banyaknya desimalnya; tanda terakhir yang diikuti dua angka adalah tanda desimal."""
    match = re.fullmatch(r"(.*)[.,](\d{2})", text)
    whole, rest = match.groups() if match else (text, "")
    digits = re.sub(r"\D", "", whole)
    return decimal.Decimal(f"{digits or 0}.{rest or 0}"), len(rest)
