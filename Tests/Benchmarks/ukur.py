"""Mengukur setiap langkah selisih atas masukan buat.py: waktu dinding, waktu CPU, dan memori puncak; jumlahnya dicocokkan sampai ke sen.

Pemakaian: python3 ukur.py [--baris 3000 300000] [--bentuk lebar datar rapi] [--ulang 3] [--json]
           VENV/bin/python ukur.py --pembanding [--baris 300000]

Kode keluar 1 bila sebuah langkah gagal atau menunjukkan jumlah yang tidak benar. Tidak ada batas waktu yang dinilai: yang berarti hanya
perbandingan angka dalam satu jalan, di mesin yang setenang-tenangnya.
"""

import argparse
import hashlib
import json
import os
import pathlib
import platform
import re
import resource
import shutil
import statistics
import sys
import tempfile
import time

import buat

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
AMOUNT = re.compile(r"\(?\d[\d.]*(?:,\d\d)?\)?")


class Step:
    """Satu perintah yang diukur berulang; `check` menerima isi keluarannya dan memberi sebab penolakan, atau None."""

    def __init__(self, lines, form, name, command, check=lambda text: None):
        self.lines, self.form, self.name, self.check = lines, form, name, check
        self.command = [str(word) for word in command]
        self.runs, self.floor, self.trouble = [], 0, None

    def run(self, scratch, memory):
        """Menjalankan sekali; proses anak mewarisi batas memori, dan pemakaiannya dibaca dari wait4."""
        if self.trouble:
            return
        out, err = scratch / "keluaran.txt", scratch / "kesalahan.txt"
        to = [(os.POSIX_SPAWN_OPEN, number, str(path), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
              for number, path in ((1, out), (2, err))]
        # Anak dimulai dari memori pengukur, jadi puncak di bawahnya tidak terbaca.
        self.floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        unlimited = resource.getrlimit(resource.RLIMIT_AS)
        if memory:
            resource.setrlimit(resource.RLIMIT_AS, (memory << 30, unlimited[1]))
        start = time.perf_counter()
        child = os.posix_spawnp(self.command[0], self.command, os.environ, file_actions=to)
        _, status, usage = os.wait4(child, 0)
        wall = time.perf_counter() - start
        resource.setrlimit(resource.RLIMIT_AS, unlimited)
        self.runs.append((wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024))
        code = os.waitstatus_to_exitcode(status)
        if code:
            said = err.read_text(errors="replace").strip().splitlines() or ["tanpa keterangan"]
            self.trouble = f"kode keluar {code}: {said[0][:160]}"
        else:
            self.trouble = self.check(out.read_text(errors="replace"))

    @property
    def wall(self):
        return statistics.median(run[0] for run in self.runs)

    @property
    def cpu(self):
        return statistics.median(run[1] for run in self.runs)

    @property
    def peak(self):
        return max(run[2] for run in self.runs)

    def record(self):
        return {"baris": self.lines, "bentuk": self.form, "langkah": self.name, "dinding": [round(run[0], 4) for run in self.runs],
                "cpu": [round(run[1], 4) for run in self.runs], "memoriMiB": round(self.peak, 1), "masalah": self.trouble}


def totals_shown(truth):
    """Jumlah seluruhnya dan setiap kantor harus tertera, murni dan perubahan, sampai ke sen."""
    wanted = {buat.printed(sen) for sums in [truth["sen"], *truth["opd"].values()] for sen in sums}

    def check(text):
        shown = {amount if "," in amount else amount + ",00" for amount in AMOUNT.findall(text)}
        missing = wanted - shown
        return f"{len(missing)} jumlah tidak tertera, misalnya {min(missing)}" if missing else None
    return check


def same(key, expected):
    """Pembanding mencetak satu baris JSON; isinya harus sama."""
    def check(text):
        found = json.loads(text)
        return next((f"{name} {found.get(name)}, seharusnya {expected[name]}" for name in key if found.get(name) != expected[name]), None)
    return check


def inputs(folder, lines, forms, compared):
    """Masukan sebesar `lines`, dibuat hanya bila belum ada dari pembuat yang sama; `compared` berkas lebar lain bagi pembanding."""
    maker = hashlib.sha256((HERE / "buat.py").read_bytes()).hexdigest()[:12]
    folder = folder / f"{lines}-{maker}"
    folder.mkdir(parents=True, exist_ok=True)
    for form in forms:
        if not buat.truth_file(folder, form).exists():
            buat.truth_file(folder, form).write_text(json.dumps(buat.truth(lines, 1, form)))
        for kind in [*kinds(lines, form), *(compared if form == "lebar" else [])]:
            if not buat.table(folder, form, kind).exists():
                print(f"membuat {lines} baris, {form}, {kind}", file=sys.stderr)
                buat.make(folder, lines, form, kind)
    return folder, {form: json.loads(buat.truth_file(folder, form).read_text()) for form in forms}


def kinds(lines, form):
    """Bentuk berkas yang diukur; di atas setengah juta baris hanya CSV."""
    if lines > 500_000 or form in buat.REGIONAL or form == "temuan":
        return ["csv"]
    return ["csv", "xlsx", "ods"] if form == "datar" else ["csv", "xlsx"]


def options(lines, form):
    """Yang tidak dikatakan berkasnya sendiri."""
    limit = ["--limit", f"baris={3 * lines}"] if 2 * lines > 1_000_000 else []
    return [*limit, *(["--year", "2024"] if form == "rapi" else [])]


def steps(selisih, folder, truth, form, scratch):
    lines, shown = truth["baris"], totals_shown(truth)
    given = options(lines, form)
    table = buat.place(folder, form, "csv")
    book = scratch / "sandingan.xlsx"
    yield Step(lines, form, "baca", [selisih, "baca", table, *given], shown)
    yield Step(lines, form, "periksa", [selisih, "periksa", table, *given])
    yield Step(lines, form, "sandingkan", [selisih, "sandingkan", table, *given], shown)
    yield Step(lines, form, "sandingkan --tanpa-periksa", [selisih, "sandingkan", table, "--tanpa-periksa", *given], shown)
    if lines <= 1_000_000:
        yield Step(lines, form, "sandingkan -o", [selisih, "sandingkan", table, *given, "-o", book, "--force"], shown)
    for kind in kinds(lines, form)[1:]:
        yield Step(lines, form, f"baca {kind}", [selisih, "baca", buat.place(folder, form, kind), *given], shown)


def peers(selisih, bench, python, folder, truth, scratch):
    """Golongan pekerjaan yang sama: yang pertama selisih, lalu pembandingnya."""
    lines, shown, grouped = truth["baris"], totals_shown(truth), same(("sen", "program", "sidik"), truth)
    package, book = buat.place(folder, "lebar", "csv"), buat.place(folder, "lebar", "xlsx")
    table = package / "pagu.csv"
    given = options(lines, "lebar")

    def peer(group, name, script, *words, check=grouped):
        return Step(lines, group, name, [python, HERE / "peers" / script, *words], check)

    group = "CSV per program"
    yield [Step(lines, group, "selisih sandingkan", [selisih, "sandingkan", package, *given], shown),
           peer(group, "polars", "polars_kelompok.py", table), peer(group, "duckdb", "duckdb_kelompok.py", table)]
    for form, name in (("lebar", "CSV, tanpa periksa"), ("rapi", "CSV rapi, tanpa periksa")):
        own, source = buat.place(folder, form, "csv"), buat.table(folder, form, "csv")
        yield [Step(lines, name, "selisih sandingkan --tanpa-periksa",
                    [selisih, "sandingkan", own, "--tanpa-periksa", *options(lines, form)], shown),
               Step(lines, name, "duckdb", [python, HERE / "peers" / "duckdb_kelompok.py", source], grouped)]
    if not book.exists():
        return
    group = "XLSX per program"
    yield [Step(lines, group, "selisih sandingkan", [selisih, "sandingkan", book, *given], shown),
           peer(group, "polars (calamine)", "polars_kelompok.py", book), peer(group, "python-calamine", "calamine_baca.py", book)]
    if bench.exists():
        rows = f": {lines + 1} baris,"
        for kind in ("xlsx", "ods"):
            group, source = f"sel {kind.upper()} saja", buat.place(folder, "lebar", kind)
            yield [Step(lines, group, "selisih-bench", [bench, source], lambda text: None if rows in text else text),
                   peer(group, "python-calamine", "calamine_baca.py", source, "--sel", check=same(("baris",), {"baris": lines + 1}))]
    group = "buku kerja"
    writer, cells = build_writer(scratch), scratch / "sel.tsv"
    made = {name: scratch / f"{name}.xlsx" for name in ("selisih", "pandas", "c")}
    original = Step(lines, group, "selisih sandingkan -o", [selisih, "sandingkan", package, *given, "-o", made["selisih"], "--force"], shown)
    original.run(scratch, None)
    original.runs.clear()
    expected = cells_of(python, made["selisih"], cells)
    if expected["sen"] != truth["sen"]:
        original.trouble = f"buku kerjanya berjumlah {expected['sen']} sen"
    members = [original, peer(group, "pandas + XlsxWriter", "pandas_tulis.py", table, made["pandas"]),
               Step(lines, group, "C libxlsxwriter, sel saja", [writer, cells, made["c"]])]
    yield members
    for step, name in zip(members[1:], ("pandas", "c")):
        if step.runs and not step.trouble and cells_of(python, made[name]) != expected:
            step.trouble = "sel atau rumusnya tidak sama dengan yang ditulis selisih"


def build_writer(scratch):
    """Program C pembanding, dibangun sekali."""
    program = scratch / "tulis"
    if os.system(f"cc -O2 -o '{program}' '{HERE / 'peers' / 'tulis.c'}' -lxlsxwriter"):
        sys.exit("peers/tulis.c tidak dapat dibangun; pasang libxlsxwriter-dev")
    return program


def cells_of(python, book, copy=None):
    """Jumlah dan sidik sel lembar Rincian, dihitung di proses lain supaya pengukur tetap kecil."""
    out = book.with_suffix(".json")
    words = [str(python), str(HERE / "peers" / "sel.py"), str(book), *(["--salin", str(copy)] if copy else [])]
    child = os.posix_spawnp(words[0], words, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, str(out), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)])
    if os.waitpid(child, 0)[1]:
        sys.exit(f"sel {book} tidak dapat dibaca")
    return json.loads(out.read_text())


def measured(step):
    """Sel tabel bagi satu langkah."""
    least = "≤ " if step.peak <= step.floor + 1 else ""
    return f"{step.wall:.2f}", f"{step.cpu:.2f}", f"{least}{step.peak:.0f}", step.trouble or "benar"


def table(header, rows):
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(str(cell).replace("|", "/") for cell in row) + " |" for row in lines)


def number(lines):
    return f"{lines:,}".replace(",", ".")


def ratio(first, other, what):
    """Perbandingan berpasangan: median dari putaran demi putaran."""
    return statistics.median(mine[what] / yours[what] for mine, yours in zip(first.runs, other.runs))


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {"prosesor": model, "inti": os.cpu_count(), "memoriGiB": round(memory, 1), "beban": round(os.getloadavg()[0], 2)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--selisih", type=pathlib.Path, default=ROOT / ".build/release/selisih")
    parser.add_argument("--baris", type=int, nargs="+", default=[3_000, 300_000])
    parser.add_argument("--bentuk", nargs="+", choices=buat.FORMS, default=list(buat.FORMS))
    parser.add_argument("--langkah", nargs="+", metavar="NAMA",
                        help="hanya langkah, atau pekerjaan pembanding, yang namanya diawali salah satu ini: baca periksa")
    parser.add_argument("--ulang", type=int, default=3, help="banyaknya putaran; langkah-langkah dijalankan bergantian")
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "selisih-ukur")
    parser.add_argument("--memori", type=int, metavar="GIB", help="batas ruang alamat setiap proses; yang melampauinya disebut")
    parser.add_argument("--pembanding", action="store_true", help="ukur juga pembanding di peers, bergantian; lihat requirements.txt")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="selisih-ukur-"))
    before, results = machine(), []
    try:
        forms = ["lebar", "rapi"] if given.pembanding else given.bentuk
        for lines in given.baris:
            folder, truth = inputs(given.folder, lines, forms, ["ods"] if given.pembanding and lines <= 500_000 else [])
            if given.pembanding:
                bench = given.selisih.with_name("selisih-bench")
                groups = (group for group in peers(given.selisih, bench, sys.executable, folder, truth["lebar"], scratch)
                          if group[0].form.startswith(tuple(given.langkah or [""])))
            else:
                start = Step(lines, "", "mulai (--version)", [given.selisih, "--version"])
                every = [start, *(step for form in forms for step in steps(given.selisih, folder, truth[form], form, scratch))]
                groups = [[step for step in every if step.name.startswith(tuple(given.langkah or [""]))]]
            for group in groups:
                for _ in range(given.ulang):
                    for step in group:
                        step.run(scratch, given.memori)
                results.append(group)
    finally:
        shutil.rmtree(scratch)
    show(results, before, given)
    sys.exit(1 if any(step.trouble for group in results for step in group) else 0)


def show(results, before, given):
    if given.json:
        print(json.dumps({"mesin": before, "langkah": [step.record() for group in results for step in group]}, indent=2))
        return
    print(f"{before['prosesor']}, {before['inti']} inti, {before['memoriGiB']} GiB; beban di awal {before['beban']}; "
          f"{given.ulang} putaran bergantian, median; memori terbesar.\n")
    header = ["baris", "bentuk", "langkah", "dinding (s)", "CPU (s)", "memori (MiB)", "hasil"]
    if not given.pembanding:
        print(table(header, [[number(step.lines), step.form, step.name, *measured(step)] for group in results for step in group]))
        return
    header[1:3] = ["pekerjaan", "oleh"]
    rows = []
    for group in results:
        for step in group:
            compared = ["", ""] if step is group[0] else [f"{ratio(group[0], step, what):.2f}" for what in (0, 1)]
            rows.append([number(step.lines), step.form, step.name, *measured(step), *compared])
    print(table([*header, "selisih/ini, dinding", "selisih/ini, CPU"], rows))


if __name__ == "__main__":
    main()
