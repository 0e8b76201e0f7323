"""Mengemudikan halaman yang sebenarnya di Chromium: taruh kertas, lihat temuan, terima, usulkan, unduh.

Pemakaian: browser.py SELISIH CONTOH KERJA [--pictures FOLDER]

SELISIH program yang diuji, CONTOH folder paket contoh, KERJA folder kosong. Berkas yang diunduh disandingkan bita demi bita dengan yang ditulis
perintahnya dari masukan dan keputusan yang sama. Konsol peramban harus kosong.
"""

import argparse
import os
import pathlib
import shutil
import signal
import subprocess
import sys

from playwright.sync_api import sync_playwright

from accessibility import faults
from serving import Server

PAGES = ["bacaan", "temuan", "sandingan", "usulan", "unduh"]


class Failed(Exception):
    pass


def expect(condition, words):
    if not condition:
        raise Failed(words)


def open_page(browser, server, messages, **options):
    """Laman baru yang sudah memegang kuncinya."""
    context = browser.new_context(viewport={"width": 1200, "height": 900}, accept_downloads=True, **options)
    page = context.new_page()
    page.on("console", lambda message: messages.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: messages.append(f"pageerror: {error}"))
    page.goto(server.address)
    return page


def show(page, name):
    page.click(f'.tabs a[href$="/{name}"]')
    page.wait_for_selector(f'.tabs a[href$="/{name}"][aria-current]')


def saved(page, selector, folder):
    with page.expect_download(timeout=60000) as waiting:
        page.click(selector)
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path


def really_drop(page, paths):
    """Menaruh berkas lewat peristiwa peramban sendiri, bukan tiruan skrip."""
    box = page.locator(".drop").bounding_box()
    session = page.context.new_cdp_session(page)
    data = {"items": [], "files": [str(path) for path in paths], "dragOperationsMask": 1}
    for kind in ["dragEnter", "dragOver", "drop"]:
        session.send("Input.dispatchDragEvent", {"type": kind, "x": box["x"] + 50, "y": box["y"] + 50, "data": data})


def picture(page, pictures, name):
    if pictures:
        page.screenshot(path=str(pictures / f"{name}.png"), full_page=True)


def whole_way(browser, server, sample, work, run, pictures, messages):
    """Jalan seseorang dari awal sampai unduhannya."""
    page = open_page(browser, server, messages)
    picture(page, pictures, "depan")
    really_drop(page, [sample])
    page.wait_for_selector(".tabs", timeout=60000)
    expect("/bacaan" in page.url, f"alamat sesudah kiriman: {page.url}")
    for name in PAGES:
        show(page, name)
        picture(page, pictures, name)
        expect(not faults(page), f"{name}: {faults(page)}")

    show(page, "temuan")
    finding = page.locator("article.finding", has=page.get_by_text("J002", exact=True)).first
    expect(finding.locator("td.marked").inner_text() == "23.077.608.564", "sel J002 tidak ditandai")
    before = page.locator("article.finding.accepted").count()
    finding.get_by_text("Terima sebagaimana adanya").click()
    finding.locator('input[name="alasan"]').fill("sesuai risalah rapat")
    finding.get_by_role("button", name="Terima").click()
    page.locator("article.finding.accepted").nth(before).wait_for(timeout=60000)
    picture(page, pictures, "temuan-diterima")

    show(page, "usulan")
    page.fill("#jumlah", "22.500.000.000")
    page.get_by_role("button", name="Bagi").click()
    page.wait_for_selector('a[href="unduh/usulan"]', timeout=60000)
    picture(page, pictures, "usulan-hasil")
    expect(saved(page, 'a[href="unduh/usulan"]', work).stat().st_size > 5000, "buku kerja usulan kosong")

    show(page, "unduh")
    downloads = work / "unduhan"
    downloads.mkdir()
    workbook = saved(page, 'form[action="unduh/buku-kerja"] button', downloads)
    decisions = saved(page, 'a[href="unduh/keputusan"]', downloads)
    page.check('input[value="pk-perubahan"]')
    page.select_option("#ukuran-kertas", "f4")
    paper = saved(page, 'button[value="docx"]', downloads)
    content = saved(page, 'a[href="unduh/isian"]', downloads)

    own = work / "perintah"
    own.mkdir()
    shutil.copytree(sample, own / sample.name)
    shutil.copy(decisions, own / f"{sample.name}.keputusan.csv")
    run(own, "sandingkan", sample.name, "-o", "buku.xlsx")
    run(own, "dokumen", sample.name, "--jenis", "pk-perubahan", "--paper", "F4", "-o", "kertas.docx")
    run(own, "templat", "--from", sample.name, "-o", "isian.xlsx")
    for name, mine in [("buku.xlsx", workbook), ("kertas.docx", paper), ("isian.xlsx", content)]:
        expect((own / name).read_bytes() == mine.read_bytes(), f"{name}: bitanya lain dari unduhan {mine.name}")

    page.get_by_role("link", name="English").click()
    page.wait_for_selector("text=Clean content")
    page.set_viewport_size({"width": 360, "height": 800})
    for name in PAGES:
        show(page, name)
        width = page.evaluate("document.documentElement.scrollWidth")
        expect(width <= 360, f"{name}: selebar {width} di layar 360")
        picture(page, pictures, f"{name}-360")
    page.get_by_role("button", name="Done, delete the files").click()
    page.wait_for_selector(".drop")
    page.context.close()


def without_script(browser, server, sample, pictures, messages):
    """Jalan yang sama tanpa JavaScript, sebagai formulir biasa."""
    page = open_page(browser, server, messages, java_script_enabled=False)
    page.set_input_files("#folder", str(sample))
    page.click("form[data-upload] button")
    page.wait_for_selector(".tabs", timeout=60000)
    page.click('.tabs a[href$="/temuan"]')
    finding = page.locator("article.finding.wrong").first
    finding.locator("summary", has_text="Terima sebagaimana adanya").click()
    finding.locator('input[name="alasan"]').fill("dicatat tanpa skrip")
    finding.get_by_role("button", name="Terima").click()
    page.wait_for_selector("article.finding.accepted", timeout=60000)
    picture(page, pictures, "tanpa-skrip")
    page.click('.titlebar button')
    page.wait_for_selector(".drop")
    page.context.close()


def questions(browser, server, work, pictures, messages):
    """Kertas yang dapat dibaca dua cara: pertanyaannya dijawab di halaman."""
    path = work / "dinas.csv"
    path.write_text(
        "TAHUN ANGGARAN 2024;\nOPD : Dinas Perdagangan;\nUraian;Pagu Murni\nBelanja Operasi;123.456.700\nBelanja Pegawai;100.000.000\n"
        "Belanja Barang dan Jasa;23.456.700\nBelanja Modal;50.000.000\n", encoding="utf-8")
    page = open_page(browser, server, messages)
    page.set_input_files("#berkas", [str(path)])
    page.click("form[data-upload] button")
    page.wait_for_selector(".tabs", timeout=60000)
    picture(page, pictures, "pertanyaan")
    expect(not faults(page), f"pertanyaan: {faults(page)}")
    show(page, "sandingan")
    expect("Belum ada sandingan" in page.inner_text("main"), "sandingan dibuat walaupun ada pertanyaan")
    show(page, "bacaan")
    page.locator('section.ask input[value$="=induk"]').check()
    page.get_by_role("button", name="Pakai jawaban ini").click()
    page.locator("section.ask").wait_for(state="detached", timeout=60000)
    page.wait_for_selector(".tabs", timeout=60000)
    expect("173.456.700" in page.inner_text("main"), "jumlah menurut jawabannya tidak tampak")
    page.context.close()


def dark_and_print(browser, server, sample, pictures, messages):
    page = open_page(browser, server, messages, color_scheme="dark")
    page.set_input_files("#folder", str(sample))
    page.click("form[data-upload] button")
    page.wait_for_selector(".tabs", timeout=60000)
    for name in PAGES:
        show(page, name)
        expect(not faults(page), f"gelap, {name}: {faults(page)}")
    show(page, "sandingan")
    picture(page, pictures, "gelap")
    if pictures:
        page.pdf(path=str(pictures / "cetak.pdf"))
    page.context.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("selisih", type=pathlib.Path)
    parser.add_argument("sample", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--pictures", type=pathlib.Path)
    given = parser.parse_args()
    program, sample = given.selisih.resolve(), given.sample.resolve()
    if given.pictures:
        given.pictures.mkdir(parents=True, exist_ok=True)

    def run(folder, *arguments):
        subprocess.run([program, *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    messages = []
    with Server(program, given.work) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox", "--disable-dev-shm-usage"])
        try:
            whole_way(browser, server, sample, given.work, run, given.pictures, messages)
            without_script(browser, server, sample, given.pictures, messages)
            questions(browser, server, given.work, given.pictures, messages)
            dark_and_print(browser, server, sample, given.pictures, messages)
            expect(not messages, f"konsol peramban: {messages}")
        finally:
            browser.close()
        server.process.send_signal(signal.SIGTERM)
        expect(server.process.wait(timeout=30) == 0, "SIGTERM tidak mengakhirinya dengan kode 0")
        expect(not server.leftovers(), f"berkas pengunjung tertinggal: {server.leftovers()}")
    print("Halaman: jalan lengkap, tanpa skrip, pertanyaan, gelap, 360 piksel; unduhan sama bita dengan perintahnya.")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(f"GAGAL: {failure}")
