extension Sequence {
    /// Kelompok menurut kunci, dalam urutan kunci pertama kali muncul.
    func inGroups<Key: Hashable>(by key: (Element) -> Key) -> [(key: Key, members: [Element])] {
        var indices: [Key: Int] = [:]
        var groups: [(key: Key, members: [Element])] = []
        for element in self {
            let key = key(element)
            if let index = indices[key] {
                groups[index].members.append(element)
            } else {
                indices[key] = groups.count
                groups.append((key, [element]))
            }
        }
        return groups
    }
}
