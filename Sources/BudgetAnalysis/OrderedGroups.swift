extension Sequence {
    /// Kelompok menurut kunci; kelompok dan anggotanya tetap menurut urutan pertama kali muncul.
    @inlinable package func inGroups<Key: Hashable>(by key: (Element) throws -> Key) rethrows -> [(key: Key, members: [Element])] {
        var places: [Key: Int] = [:]
        var groups: [(key: Key, members: [Element])] = []
        for element in self {
            let key = try key(element)
            if let place = places[key] {
                groups[place].members.append(element)
            } else {
                places[key] = groups.count
                groups.append((key, [element]))
            }
        }
        return groups
    }
}

extension Sequence {
    /// Anggota pertama setiap kunci, menurut urutannya.
    @inlinable package func firsts<Key: Hashable>(by key: (Element) throws -> Key) rethrows -> [Element] {
        var seen: Set<Key> = []
        return try filter { seen.insert(try key($0)).inserted }
    }
}

extension Sequence where Element: Hashable {
    /// Setiap nilai satu kali, menurut urutan pertama kali muncul.
    @inlinable package var distinct: [Element] { firsts { $0 } }
}
