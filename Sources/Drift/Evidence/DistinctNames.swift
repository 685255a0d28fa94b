import Kinds

/// Tells subjects of one name apart by numbers: `a`, `a#2`, `a#3` … in the order of asking, however many there are.
struct DistinctNames {
    private var taken: Set<String> = []
    /// The last number of each name.
    private var numbers: [String: Int] = [:]

    /// A name that no other of the type was given.
    mutating func next(_ name: String, of type: KindName) -> String {
        let key = "\(type.rawValue) \(name)"
        if taken.insert(key).inserted { return name }
        var number = numbers[key, default: 1]
        repeat { number += 1 } while !taken.insert("\(key)#\(number)").inserted
        numbers[key] = number
        return "\(name)#\(number)"
    }
}
