"""Menyimpan ulang buku kerja dengan LibreOffice."""

import pathlib
import shutil
import subprocess
import tempfile


def convert(source, target):
    """Menyimpan `source` sebagai `target`; bentuknya menurut akhiran `target`."""
    with tempfile.TemporaryDirectory() as work:
        profile = f"-env:UserInstallation=file://{work}/profil"
        subprocess.run(
            ["soffice", "--headless", profile, "--convert-to", target.suffix[1:], "--outdir", f"{work}/hasil", source],
            check=True, capture_output=True, timeout=180)
        shutil.move(pathlib.Path(work, "hasil", source.stem + target.suffix), target)
