package import Evidence

extension LooseObject {
    /// RFC 7396: a null takes a member away, an object goes into the one that is there, everything else replaces.
    package func patched(with patch: LooseObject) -> LooseObject {
        var members: [(String, LooseJSON)] = []
        members.reserveCapacity(count + patch.count)
        for (name, value) in self where patch[name] == nil { members.append((name, value)) }
        for (name, value) in patch {
            switch value {
            case .null: break
            case .object(let inner):
                members.append((name, .object((self[name]?.object ?? LooseObject()).patched(with: inner))))
            default: members.append((name, value))
            }
        }
        return LooseObject(members)
    }

    /// The names alone, with null for each value; below `depth` levels nothing of what is within.
    ///
    /// - Parameter depth: 0 for all of them.
    package func subkeys(depth: Int) -> LooseObject { subkeys(depth: depth, level: 1) }

    private func subkeys(depth: Int, level: Int) -> LooseObject {
        LooseObject(
            map { name, value in
                guard case .object(let inner) = value, !inner.isEmpty, depth == 0 || level < depth else {
                    return (name, .null)
                }
                return (name, .object(inner.subkeys(depth: depth, level: level + 1)))
            }
        )
    }
}
