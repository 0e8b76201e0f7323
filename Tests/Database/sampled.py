"""Kueri yang dicetak dari contoh, dijalankan DuckDB: yang tidak ada di contohnya menghentikan, tidak hilang diam-diam.

Pemakaian: sampled.py SELISIH FOLDER_KERJA PYTHON_DENGAN_DUCKDB
"""
import pathlib
import subprocess
import sys

HEADER = "tahun,opd,kode,program,tahapan,pagu\n"
SAMPLE = HEADER + """\
2025,Dinas,1.02.02,Program A,murni,10.00
2025,Dinas,1.02.02.2.01.0001,Program A,murni,10.00
2025,Dinas,1.02.02.2.01.0001,Program A,perubahan,12.00
"""
CASES = {
    "lengkap": ("2025,Dinas,1.02.02.2.01.0002,Program A,perubahan,5.00\n", None),
    "ejaan tahapan lain": ("2025,Dinas,1.02.02.2.01.0002,Program A,Perubahan,5.00\n", 1),
    "tanpa tahapan": ("2025,Dinas,1.02.02.2.01.0002,Program A,,5.00\n", 1),
    "kode lebih dalam": ("2025,Dinas,1.02.02.2.01.0002.01,Program A,perubahan,5.00\n", 1),
    "tanpa kode": ("2025,Dinas,,Program A,perubahan,5.00\n", 1),
    "induk tanpa rincian": ("2025,Dinas,1.02.03,Program B,murni,7.00\n2025,Dinas,1.02.04,Program C,murni,7.00\n", 2),
}


def main(selisih, work, python):
    work = pathlib.Path(work)
    work.mkdir(parents=True)
    (work / "contoh.csv").write_text(SAMPLE)
    columns = "{tahun:'INTEGER',opd:'VARCHAR',kode:'VARCHAR',program:'VARCHAR',tahapan:'VARCHAR',pagu:'DECIMAL(20,2)'}"
    for name, (rows, passed) in CASES.items():
        (work / "seluruh.csv").write_text(SAMPLE + rows)
        table = f"read_csv('{work / 'seluruh.csv'}', quote='\"', escape='\"', auto_detect=false, header=true, columns={columns})"
        query = subprocess.run(
            [selisih, "sql", str(work / "contoh.csv"), "--tabel", table, "--dialect", "duckdb"], capture_output=True, text=True, check=True)
        subprocess.run(
            [python, "-c", "import sys, duckdb; duckdb.sql(sys.stdin.read())"], input=query.stdout, text=True, check=True, cwd=work)
        done = subprocess.run([selisih, "sandingkan", str(work / "kelompok.csv")], capture_output=True, text=True)
        text = " ".join((done.stdout + done.stderr).split())
        if passed is None:
            assert done.returncode == 0 and "Jumlah APBD 10 17 7 70,00" in text, (name, text)
        else:
            assert done.returncode == 1 and f"Kuerinya melewati {passed} baris" in text, (name, done.returncode, text)
    print("kueri dari contoh: yang tidak ada di contohnya menghentikan")


if __name__ == "__main__":
    main(*sys.argv[1:4])
