extension Sequence {
    /// Kelompok menurut kunci: kelompok dan isinya tetap menurut urutan pertama kali muncul.
    func orderedGroups<Key: Hashable>(by key: (Element) throws -> Key) rethrows -> [[Element]] {
        var places: [Key: Int] = [:]
        var groups: [[Element]] = []
        for element in self {
            let key = try key(element)
            if let place = places[key] {
                groups[place].append(element)
            } else {
                places[key] = groups.count
                groups.append([element])
            }
        }
        return groups
    }
}
