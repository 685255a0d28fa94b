import Evidence
import Secrets

/// Where a secret's parts are asked for, by the version of its store.
struct SecretPlace: Sendable {
    let mount: Mount
    /// Below the mount.
    let path: String

    init(_ mount: Mount, _ path: String) {
        self.mount = mount
        self.path = path
    }

    var isVersioned: Bool { mount.keyValueVersion == 2 }
    var data: String { area("data") }
    var metadata: String { area("metadata") }
    var subkeys: String { area("subkeys") }

    /// As policies' documents name it: reversed, with the mount; `nil` for what names none.
    var secretPath: String? { (try? SecretPath(path, in: mount))?.reversed }
    /// The same of what it is as a folder.
    var folderName: String? { SecretPath.folder(path, in: mount) }
    /// That it is in.
    var folder: SecretPlace {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.utf8.startIndex
        return SecretPlace(mount, String(decoding: path.utf8[..<name], as: UTF8.self))
    }

    func area(_ area: String) -> String {
        isVersioned ? "\(mount.fullPath)\(area)/\(path)" : mount.fullPath + path
    }

    /// The folder that is listed to find it, and its name there.
    var parts: (folder: String, name: String) {
        let whole = metadata
        // By bytes: to Swift a slash before a combining character is another character.
        let slash = whole.utf8.lastIndex(of: UInt8(ascii: "/")) ?? whole.utf8.startIndex
        return (
            String(decoding: whole.utf8[...slash], as: UTF8.self),
            String(decoding: whole.utf8[slash...].dropFirst(), as: UTF8.self)
        )
    }
}

extension String {
    /// By bytes: to Swift a slash before a combining character is another character.
    var inFolder: String { utf8.last == UInt8(ascii: "/") ? self : self + "/" }
}
