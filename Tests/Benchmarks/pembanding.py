"""Waktu dan memori python-calamine dan polars untuk lembar pertama; masing-masing di proses sendiri."""
import resource
import subprocess
import sys
import time


def calamine(path):
    import python_calamine
    start = time.perf_counter()
    rows = len(python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())
    return rows, time.perf_counter() - start


def polars(path):
    import polars
    start = time.perf_counter()
    rows = polars.read_excel(path, engine="calamine").height
    return rows, time.perf_counter() - start


if len(sys.argv) == 3:
    rows, seconds = {"calamine": calamine, "polars": polars}[sys.argv[2]](sys.argv[1])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{sys.argv[2]}: {rows} baris, {seconds:.2f} detik, {peak} MB")
else:
    for name in ("calamine", "polars"):
        subprocess.run([sys.executable, __file__, sys.argv[1], name], check=True)
