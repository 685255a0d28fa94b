package import Evidence

extension LooseObject {
    /// RFC 7396: a null takes a member away, an object goes into the one that is there, everything else replaces.
    package func patched(with patch: LooseObject) -> LooseObject {
        var result = self
        for (name, value) in patch {
            switch value {
            case .null: result[name] = nil
            case .object(let inner):
                result[name] = .object((result[name]?.object ?? LooseObject()).patched(with: inner))
            default: result[name] = value
            }
        }
        return result
    }

    /// The names alone, with null for each value; below `depth` levels nothing of what is within.
    ///
    /// - Parameter depth: 0 for all of them.
    package func subkeys(depth: Int) -> LooseObject { subkeys(depth: depth, level: 1) }

    private func subkeys(depth: Int, level: Int) -> LooseObject {
        var result = LooseObject()
        for (name, value) in self {
            if case .object(let inner) = value, !inner.isEmpty, depth == 0 || level < depth {
                result[name] = .object(inner.subkeys(depth: depth, level: level + 1))
            } else {
                result[name] = .null
            }
        }
        return result
    }
}
