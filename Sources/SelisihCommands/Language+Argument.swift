public import ArgumentParser
public import Diagnostics

/// Bahasa keluaran sebagai pilihan perintah: `id` atau `en`.
extension Language: ExpressibleByArgument {}
