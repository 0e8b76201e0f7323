"""Memeriksa bentuk sebuah berkas SARIF 2.1.0 dengan model sarif-pydantic, yang tidak kami tulis.

Model itu harus menerima setiap nilai dan mengenal setiap sifat: yang tidak dikenal hilang ketika ditulis kembali. Model itu
tidak membatasi alamat dan nomor baris, jadi keduanya dinilai di sini (OASIS SARIF 2.1.0, bagian 3.4.3 dan 3.30).
Pemakaian: structure.py BERKAS.sarif
"""

import json
import re
import sys

import pydantic
import sarif_pydantic

URI = re.compile(r"(file:///)?[A-Za-z0-9._~/%-]*$")


def faults(value, known, place="$"):
    """Bagian `value` yang tidak ada atau berubah di `known`, dan alamat atau nomor yang salah bentuk."""
    if isinstance(value, dict):
        for name, item in value.items():
            here = f"{place}.{name}"
            if not isinstance(known, dict) or name not in known:
                yield f"{here}: bukan sifat SARIF"
                continue
            if name == "uri" and not URI.match(item):
                yield f"{here}: {item!r} bukan alamat"
            if name in ("startLine", "startColumn") and item < 1:
                yield f"{here}: {item} kurang dari satu"
            yield from faults(item, known[name], here)
    elif isinstance(value, list):
        if len(value) != len(known):
            yield f"{place}: {len(value)} butir menjadi {len(known)}"
        for index, (item, other) in enumerate(zip(value, known)):
            yield from faults(item, other, f"{place}[{index}]")
    elif value != known:
        yield f"{place}: {value!r} menjadi {known!r}"


def main(path):
    with open(path, encoding="utf-8") as file:
        log = json.load(file)
    try:
        model = sarif_pydantic.Sarif.model_validate(log)
    except pydantic.ValidationError as error:
        print(error, file=sys.stderr)
        return 1
    found = list(faults(log, json.loads(model.model_dump_json(by_alias=True, exclude_none=True))))
    for fault in found:
        print(fault, file=sys.stderr)
    if not found:
        print(f"SARIF: {sum(len(run.results or []) for run in model.runs)} temuan, bentuknya sah")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
