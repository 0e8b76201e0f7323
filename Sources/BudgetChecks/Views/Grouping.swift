extension Sequence {
    /// Unsur yang kuncinya sama, menurut urutan kunci pertama kali muncul.
    func groupedInOrder<Key: Hashable>(by key: (Element) throws -> Key) rethrows -> [(key: Key, members: [Element])] {
        var positions: [Key: Int] = [:]
        var groups: [(key: Key, members: [Element])] = []
        for element in self {
            let key = try key(element)
            if let position = positions[key] {
                groups[position].members.append(element)
            } else {
                positions[key] = groups.count
                groups.append((key, [element]))
            }
        }
        return groups
    }
}
