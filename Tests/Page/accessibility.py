"""Kekurangan halaman bagi papan tombol dan pembaca layar, menurut WCAG 2.1 AA: kontras, sebutan isian, urutan judul, nama tombol dan tautan.

Pemeriksanya berjalan di halaman yang sudah tergambar, jadi warna yang diperiksa warna yang dilihat orang, terang maupun gelap.
"""

SCRIPT = r"""
() => {
  const faults = [];
  const say = (what, element) => faults.push(what + ': ' + element.outerHTML.slice(0, 100));
  const parse = text => (text.match(/[\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => {
    const part = c => { c /= 255; return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] > 0) { return color; }
    }
    return [255, 255, 255];
  };
  const shown = element => element.checkVisibility ? element.checkVisibility() : true;
  const seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || seen.has(element) || !shown(element) || element.closest('svg')) { continue; }
    seen.add(element);
    const style = getComputedStyle(element);
    const fore = light(parse(style.color)), back = light(ground(element));
    const ratio = (Math.max(fore, back) + 0.05) / (Math.min(fore, back) + 0.05);
    const size = parseFloat(style.fontSize), isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    let opacity = 1;
    for (let at = element; at; at = at.parentElement) { opacity *= Number(getComputedStyle(at).opacity); }
    if (ratio < (isLarge ? 3 : 4.5) || opacity < 1) { say('kontras ' + ratio.toFixed(2), element); }
  }
  for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
    if (!field.labels.length && !field.getAttribute('aria-label')) { say('isian tanpa sebutan', field); }
  }
  for (const named of document.querySelectorAll('a, button, summary')) {
    if (!named.textContent.trim() && !named.getAttribute('aria-label')) { say('tanpa nama', named); }
  }
  for (const picture of document.querySelectorAll('svg')) {
    if (picture.getAttribute('role') !== 'img' || !picture.querySelector('title')) { say('gambar tanpa judul', picture); }
  }
  for (const table of document.querySelectorAll('table:not(.fields):not(.signatures)')) {
    if (!table.querySelector('th[scope=col]')) { say('tabel tanpa tajuk', table); }
  }
  if (document.querySelectorAll('h1').length !== 1) { faults.push('judul utama: ' + document.querySelectorAll('h1').length); }
  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
    const own = Number(heading.tagName[1]);
    if (level && own > level + 1) { say('judul melompat dari ' + level + ' ke ' + own, heading); }
    level = own;
  }
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
  ids.filter((id, index) => ids.indexOf(id) !== index).forEach(id => faults.push('id ganda: ' + id));
  if (!document.documentElement.lang) { faults.push('bahasa tidak disebut'); }
  return faults;
}
"""


def faults(page):
    """Kekurangan halaman ini; kosong bila tidak ada."""
    return page.evaluate(SCRIPT)[:10]
