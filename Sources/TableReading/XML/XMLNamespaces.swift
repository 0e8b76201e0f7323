/// Ruang nama yang sedang berlaku, disimpan sebagai angka supaya perbandingannya murah.
struct XMLNamespaces {
    /// Awalan yang tidak pernah diikat.
    static let unknown = -1
    /// Tanpa ruang nama.
    static let none = 0
    static let xml = 1
    static let office = 2
    static let table = 3
    static let text = 4
    static let style = 5
    static let calcExtension = 6

    private static let known = [
        "", "http://www.w3.org/XML/1998/namespace",
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
    ]

    private struct Binding {
        var prefix: [UInt8]
        var space: Int
    }

    private(set) var `default` = none
    private var bindings = [Binding(prefix: Array("xml".utf8), space: xml)]
    private var names = known

    /// Banyaknya pengikatan; dipakai ``unbind(to:)`` ketika elemen ditutup.
    var bindingCount: Int { bindings.count }

    mutating func bind(_ prefix: String, to name: String) {
        let space: Int
        if let found = names.firstIndex(of: name) {
            space = found
        } else {
            names.append(name)
            space = names.count - 1
        }
        bindings.append(Binding(prefix: Array(prefix.utf8), space: space))
        if prefix.isEmpty { `default` = space }
    }

    /// Ruang nama sebuah awalan; ``unknown`` bila tidak pernah diikat.
    func find(_ prefix: UnsafeBufferPointer<UInt8>) -> Int {
        for binding in bindings.reversed() where binding.prefix.count == prefix.count {
            if binding.prefix.elementsEqual(prefix) { return binding.space }
        }
        return Self.unknown
    }

    mutating func unbind(to count: Int) {
        guard bindings.count > count else { return }
        bindings.removeSubrange(count...)
        `default` = bindings.last { $0.prefix.isEmpty }?.space ?? Self.none
    }
}
