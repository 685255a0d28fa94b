import Evidence
import Glibc

// What stands at paths: of nothing that is outside the folders is told whether it is there.

extension HostLooker {
    /// Of larger files the size alone is told.
    private static let digestLimit = 4 << 20

    func entry(at path: String) -> JSON {
        var told: JSONObject = ["path": .string(path)]
        let found = standing(at: path)
        told["state"] = .string(found.word)
        guard case .present(let real, let isLink, let status) = found else { return .object(told) }
        let kind = status.st_mode & S_IFMT
        told["kind"] = kind == S_IFREG ? "file" : kind == S_IFDIR ? "directory" : "other"
        told["is_link"] = .bool(isLink)
        told["owner"] = [
            "name": .optional(HostAccounts.userName(status.st_uid)), "id": .integer(Int(status.st_uid)),
        ]
        told["group"] = [
            "name": .optional(HostAccounts.groupName(status.st_gid)), "id": .integer(Int(status.st_gid)),
        ]
        told["mode"] = .integer(Int(status.st_mode & 0o7777))
        told["size"] = .integer(Int(status.st_size))
        if kind == S_IFREG,
            let bytes = try? HostFile.read(real, within: resolvedFolders, limit: Self.digestLimit)
        {
            told["sha256"] = .string(Digest.sha256(of: bytes).hex)
        }
        return .object(told)
    }

    private enum Standing {
        case outside
        case forbidden
        case absent
        case present(real: String, isLink: Bool, stat)

        var word: String {
            switch self {
            case .outside: "outside"
            case .forbidden: "forbidden"
            case .absent: "absent"
            case .present: "present"
            }
        }

        /// Of a path that can't be followed.
        static var failed: Standing { errno == ENOENT || errno == ENOTDIR ? .absent : .forbidden }
    }

    private func standing(at path: String) -> Standing {
        guard path.hasPrefix("/"), isWithin(path) else { return .outside }
        // Where it stands must be within, whatever links lead there: one of the folders themselves, or below one.
        var place = path
        if !folders.contains(path) {
            guard let parent = Self.real(HostFile.folder(of: path)) else { return .failed }
            guard isWithin(parent), let name = path.split(separator: "/").last else { return .outside }
            place = parent + "/" + name
        }
        var own = stat()
        guard lstat(place, &own) == 0 else { return .failed }
        guard own.st_mode & S_IFMT == S_IFLNK else { return .present(real: place, isLink: false, own) }
        guard let real = Self.real(place) else {
            // It leads nowhere.
            return errno == ENOENT ? .present(real: place, isLink: true, own) : .failed
        }
        guard isWithin(real) else { return .outside }
        var status = stat()
        guard stat(real, &status) == 0 else { return .failed }
        return .present(real: real, isLink: true, status)
    }

    private static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
