"""Tabel anggaran berbenih bagi uji basis data: induk dan daun di satu kolom kode, murni dan perubahan di kolom tahapan.

Setiap jebakan yang biasa ada: spasi di ujung nama, huruf besar, nama NULL dan kosong, tanda kutip, koma, aksen, jumlah di bawah nol,
NULL, nol, sangat besar, program yang hilang di perubahan, dan nama OPD yang sama di beberapa daerah. Jumlahnya dihitung bilangan bulat.
"""
import random

COLUMNS = ["tahun", "wilayah", "opd", "kode", "program", "sumber_dana", "tahapan", "pagu"]
DEFINITION = """
    tahun integer, wilayah text, opd text, kode text, program text, sumber_dana text, tahapan text, pagu numeric(20,2)
"""
NAMES = [
    "Program Penunjang Urusan Pemerintahan Daerah", "Program Pelayanan", "PROGRAM PELAYANAN ", 'Program "Khusus", baru', "Program Rés",
    None, "", "Program yang dihapus",
]


def sen(value):
    """Jumlah sen sebagai teks dengan titik desimal; None tetap None."""
    if value is None:
        return None
    sign = "-" if value < 0 else ""
    return f"{sign}{abs(value) // 100}.{abs(value) % 100:02d}"


def rows(leaves, regions=5, offices=40, seed=17):
    """Baris-baris: induk program dan kegiatan, lalu daunnya. `leaves` daun di dua tahapan, kira-kira."""
    chance = random.Random(seed)
    own = max(1, leaves // (regions * offices * 2))
    for region in range(1, regions + 1):
        for office in range(1, offices + 1):
            # Nama OPD yang sama di setiap daerah, seperti di dunia nyata.
            owner = (2025, f"Kabupaten {region:02d}", f"Dinas {office:02d}")
            parents = {}
            lines = []
            for number in range(own):
                program, activity = chance.randrange(1, 9), chance.randrange(1, 4)
                code = f"1.{office:02d}.{program:02d}.2.{activity:02d}.{number:04d}"
                name = NAMES[program - 1]
                source = chance.choice(["PAD", "DAU", "DAK Fisik"])
                for stage in ("murni", "perubahan"):
                    if stage == "perubahan" and program == 8:
                        continue
                    kind = chance.randrange(200)
                    amount = (
                        None if kind == 0 else 0 if kind == 1 else -1 if kind == 2 else 99_999_999_999_999_99 if kind == 3
                        else chance.randrange(1, 10**12))
                    lines.append((*owner, code, name, source, stage, amount))
                    for segments in (3, 5):
                        above = ".".join(code.split(".")[:segments])
                        parents[above, stage] = parents.get((above, stage), 0) + (amount or 0)
            for (code, stage), amount in sorted(parents.items()):
                yield (*owner, code, "Baris induk", None, stage, sen(amount))
            for line in lines:
                yield (*line[:-1], sen(line[-1]))


def csv_cell(value):
    """Sel CSV seperti ditulis COPY: NULL kosong, teks kosong berkutip."""
    if value is None:
        return ""
    text = str(value)
    return '"' + text.replace('"', '""') + '"' if text == "" or any(mark in text for mark in '",\n') else text


def write(path, lines, header=True):
    """Menulis baris-barisnya sebagai CSV."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        if header:
            file.write(",".join(COLUMNS) + "\n")
        for line in lines:
            file.write(",".join(map(csv_cell, line)) + "\n")


def is_leaf(line):
    return line[3].count(".") == 5
