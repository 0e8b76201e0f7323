"""Yang dijaga ketika menjumlahkan di basis data: induk, jenis, ejaan, jumlah terlalu halus, dan tingkat; setiap pesan utuh.

Pemakaian: guarding.py SELISIH FOLDER_KERJA
"""
import subprocess
import sys

from server import Server

HEADER = "tahun integer, opd text, kode text, uraian text, murni numeric, perubahan numeric"
TREE = """
    (2025, 'Dinas', '1.02.02', 'Program Sehat', {program}, 500),
    (2025, 'Dinas', '1.02.02.2.01', 'Kegiatan', 600, 500),
    (2025, 'Dinas', '1.02.02.2.01.0001', 'Sub satu', 400, 500),
    (2025, 'Dinas', '1.02.02.2.01.0002', 'Sub dua', 200, NULL)
"""


class Case:
    def __init__(self, selisih, server):
        self.selisih, self.server = selisih, server

    def table(self, name, columns, rows):
        self.server.psql(f"DROP TABLE IF EXISTS {name}; CREATE TABLE {name} ({columns}); INSERT INTO {name} VALUES {rows};")
        self.server.psql(f"GRANT SELECT ON {name} TO {self.server.user}")

    def run(self, name, *options, code=0):
        done = subprocess.run(
            [self.selisih, "sandingkan", self.server.url, "--tabel", name, *options], env=self.server.environment(), capture_output=True,
            text=True)
        text = (done.stdout + done.stderr).replace(self.server.url, "ALAMAT")
        assert done.returncode == code, (name, done.returncode, text)
        return " ".join(text.split())

    def says(self, name, expected, *options, code=0):
        text = self.run(name, *options, code=code)
        assert expected in text, f"\n  ada     : {text}\n  harapan : {expected}"


def main(selisih, work):
    with Server(work, auth="trust") as server:
        case = Case(selisih, server)

        case.table("pohon", HEADER, TREE.format(program=600))
        text = case.run("pohon")
        # Induk hanya memberi namanya; jumlahnya jumlah rinciannya.
        assert "Jumlah APBD 600 500 (100) (16,67)" in text and "peringatan J003" not in text, text
        case.says(
            "pohon", "--level rekening: baris tabel ini hanya sampai sub-kegiatan. Pakai --level sub-kegiatan.", "--tingkat", "rekening",
            code=2)

        case.table("keliru", HEADER, TREE.format(program=650))
        case.says(
            "keliru",
            "ALAMAT/keliru: peringatan J003 Baris induk 2025, Dinas, 1.02.02: Murni tertera Rp650,00, rinciannya berjumlah Rp600,00; yang "
            "dihitung rinciannya.")

        case.table("tanpa_rincian", HEADER, TREE.format(program=600) + ", (2025, 'Dinas', '1.02.03', 'Program lain', 70, 70)")
        case.says(
            "tanpa_rincian",
            "1 baris induk tidak punya rincian, misalnya 2025, Dinas, 1.02.03; jumlahnya akan hilang. Sebut baris yang dijumlahkan "
            "dengan --leaves, atau buat view yang memuat daunnya saja.", code=2)

        case.table("banyak_keliru", HEADER, ", ".join(
            f"(2025, 'Dinas', '1.02.{number:02}', 'Program {number}', 2, 2), (2025, 'Dinas', '1.02.{number:02}.2.01.0001', 'Sub', 1, 2)"
            for number in range(1, 251)))
        case.says("banyak_keliru", "50 baris induk lain juga tidak sama dengan rinciannya; yang dihitung rinciannya.")
        case.table("tanpa_kode", HEADER, TREE.format(program=600) + ", (2025, 'Dinas', NULL, 'Sub tiga', 9, 9)")
        case.says(
            "tanpa_kode",
            '1 baris tidak berkode di kolom "kode", yang menentukan mana induk dan mana rincian; jumlahnya akan hilang. Lengkapi kodenya, '
            "atau sebut baris yang dijumlahkan dengan --leaves.", code=2)

        # Induk menurut kolom tingkat, tanpa pohon kode: program yang tidak dirinci tidak boleh hilang.
        levels = "tahun integer, opd text, level text, kode_program text, program text, sub_kegiatan text, murni numeric, perubahan numeric"
        rows = "(2025, 'Dinas', 'Program', '1.02.02', 'Program A', NULL, 5, 6), (2025, 'Dinas', 'Sub Kegiatan', '1.02.02', 'Program A', 'Satu', 5, 6)"
        case.table("bertingkat", levels, rows)
        case.says("bertingkat", "Jumlah APBD 5 6 1 20,00")
        case.table("bertingkat", levels, rows + ", (2025, 'Dinas', 'Program', '1.02.03', 'Program B', NULL, 7, 8)")
        case.says(
            "bertingkat", "1 baris induk tidak punya rincian, misalnya 2025, Dinas, 1.02.03; jumlahnya akan hilang.", code=2)

        flat = "tahun integer, opd text, program {kind}, murni numeric, perubahan numeric"
        case.table("berspasi", flat.format(kind="char(20)"), "(2025, 'Dinas', 'Program A', 1, 2), (2025, 'Dinas', 'Program A ', 3, 4)")
        case.run("berspasi", "-o", f"{work}/berspasi.xlsx")
        server.psql("CREATE COLLATION longgar (provider = icu, locale = 'und-u-ks-level2', deterministic = false)")
        case.table("longgar", flat.format(kind="text COLLATE longgar"), "(2025, 'Dinas', 'Program A', 1, 2), (2025, 'Dinas', 'PROGRAM A', 3, 4)")
        case.run("longgar", "-o", f"{work}/longgar.xlsx")
        for name, words in (
            ("berspasi", 'Kolom "program" berjenis char(n): basis data menyamakan nama yang hanya berbeda spasi di ujungnya.'),
            ("longgar", 'Kolom "program" berurutan huruf "longgar" yang tidak deterministik'),
        ):
            assert words.replace('"', "&quot;") in workbook_text(f"{work}/{name}.xlsx") or words in workbook_text(f"{work}/{name}.xlsx"), name

        case.table("halus", flat.format(kind="text"), "(2025, 'Dinas', 'Program A', 1.005, 2)")
        case.says("halus", "1.005 (lebih halus dari sen)", code=1)
        case.table("jumlah", flat.format(kind="text"), "(2025, 'Dinas', 'Program A', 1, 2), (2025, 'Dinas', 'JUMLAH', 1, 2)")
        case.says("jumlah", '1 baris yang dijumlahkan bernama "JUMLAH"; bila itu jumlah baris lain, uangnya terhitung dua kali.', code=1)
        case.says("jumlah", "Jumlah APBD 1 2 1 100,00", "--daun", "program <> 'JUMLAH'")
        case.table("uang", flat.format(kind="text").replace("murni numeric", "murni money"), "(2025, 'Dinas', 'Program A', 1, 2)")
        case.says("uang", 'Kolom "murni" berjenis money, yang membulatkan', code=2)
        case.table("kosong", flat.format(kind="text"), "(2025, 'Dinas', 'Program A', 1, 2)")
        server.psql("DELETE FROM kosong")
        case.says("kosong", "ALAMAT/kosong: tidak ada baris yang dapat dijumlahkan. Periksa tabel, --year, dan --leaves.", code=2)
    print("induk, jenis, ejaan, jumlah terlalu halus, baris jumlah, dan tabel kosong dijaga")


def workbook_text(path):
    import zipfile

    with zipfile.ZipFile(path) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))


if __name__ == "__main__":
    main(*sys.argv[1:3])
