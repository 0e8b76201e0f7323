"""Menjadikan berkas-berkas tabel benih libFuzzer: python3 benih.py FOLDER ASAL...

Setiap arsip menjadi bagian-bagiannya yang sudah dimekarkan, dipisahkan byte nol, di folder bentuknya; "semua" diawali byte bentuk.
"""

import os
import sys
import zipfile

FORMS = {
    "csv": [],
    "xlsx": ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"],
    "ods": ["content.xml"],
    "docx": ["word/document.xml", "word/styles.xml", "word/numbering.xml"],
}
MAXIMUM = 64 << 10

target = sys.argv[1]
for form in [*FORMS, "semua"]:
    os.makedirs(os.path.join(target, form), exist_ok=True)
count = 0
for origin in sys.argv[2:]:
    for folder, _, names in os.walk(origin):
        for name in sorted(names):
            form = name.rsplit(".", 1)[-1].lower()
            if form not in FORMS:
                continue
            source = os.path.join(folder, name)
            try:
                if form == "csv":
                    data = open(source, "rb").read()
                else:
                    with zipfile.ZipFile(source) as archive:
                        held = archive.namelist()
                        data = b"\0".join(archive.read(part) if part in held else b"" for part in FORMS[form])
            except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError):
                continue
            if 0 < len(data) <= MAXIMUM:
                open(os.path.join(target, form, f"{count:04}"), "wb").write(data)
                open(os.path.join(target, "semua", f"{count:04}"), "wb").write(bytes([list(FORMS).index(form)]) + data)
                count += 1
print(count, "benih")
