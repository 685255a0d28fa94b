import Access
import Evidence
import Secrets

extension Mount {
    /// What policies that are documents call the secret that a request below the mount is about, or the folder whose names
    /// it lists: segments and dots. `nil` where it is about neither.
    ///
    /// - Parameters:
    ///   - path: below the mount, as requests have it: with the area in front where there are versions.
    ///   - isListing: whether the names in a folder are asked for.
    func secretName(below path: String, isListing: Bool = false) -> String? {
        guard type == "kv" else { return nil }
        // By bytes, as the engine reads it.
        var below = path.utf8[...]
        if below.last == UInt8(ascii: "/") { below = below.dropLast() }
        if keyValueVersion == 2 {
            let area = below.prefix { $0 != UInt8(ascii: "/") }
            below = below.dropFirst(area.count + 1)
            guard isListing ? area.elementsEqual("metadata".utf8) : !area.elementsEqual("config".utf8) else {
                return nil
            }
        }
        if isListing { return SecretPath.folder(String(decoding: below, as: UTF8.self), in: self) }
        return below.isEmpty
            ? nil : (try? SecretPath(String(decoding: below, as: UTF8.self), in: self))?.reversed
    }
}

extension SecretsRequest {
    /// Of a request about one secret, or the folder of several.
    var secretPath: String? {
        roleName ?? mount.secretName(below: path, isListing: operation == .list || operation == .scan)
    }
}
