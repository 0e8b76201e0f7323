extension XMLReader {
    /// `true` bila elemen terakhir milik WordprocessingML, yang lazim atau yang ketat.
    var isWord: Bool { isWordSpace(space) }

    /// `true` bila elemen terakhir elemen WordprocessingML bernama ini.
    func isWord(_ name: StaticString) -> Bool { isNamed(name) && isWord }

    /// `true` bila elemen terakhir bagian sebuah rumus.
    var isMath: Bool {
        guard let space else { return false }
        return space == spaces.math || space == spaces.strictMath
    }

    private func isWordSpace(_ space: XMLName?) -> Bool {
        guard let space else { return false }
        return space == spaces.word || space == spaces.strictWord
    }

    /// Nilai atribut `w:…` elemen yang baru dibuka.
    func wordAttribute(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        for index in attributeIndices {
            let attribute = attribute(at: index)
            if isWordSpace(attribute.space), attribute.name.matches(name) { return attribute.value }
        }
        return nil
    }

    func wordText(_ name: StaticString) -> String? {
        wordAttribute(name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Bilangan bulat bertanda; yang bukan bilangan sama dengan tidak ada.
    func wordNumber(_ name: StaticString) -> Int? { wordText(name).flatMap { Int32($0) }.map(Int.init) }

    /// Sifat yang menyala: tanpa nilai berarti ya.
    var isOn: Bool {
        guard let value = wordText("val") else { return true }
        return !["0", "false", "off", "none"].contains(value.lowercased())
    }

    /// `true` bila spasi di ujung teks harus dijaga (`xml:space`).
    var keepsSpace: Bool {
        attributeIndices.contains { index in
            let attribute = attribute(at: index)
            return attribute.name.matches("space") && attribute.value.elementsEqual("preserve".utf8)
        }
    }
}
