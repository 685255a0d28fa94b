package import Evidence

/// What stands at a path of a host.
package struct HostEntry: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        case file
        case directory
        /// A device, a socket, or a link that leads nowhere.
        case other

        /// As DSC for Linux writes it.
        var word: String {
            switch self {
            case .file: "File"
            case .directory: "Directory"
            case .other: "Other"
            }
        }
    }

    /// Of what a link leads to.
    package var kind: Kind
    package var isLink: Bool
    package var owner: HostName
    package var group: HostName
    /// The lower twelve bits.
    package var mode: UInt32
    package var size: Int
    /// Of a file's bytes; `nil` where they are not told.
    package var digest: Digest?

    /// As an agent tells it: a member of `entries.json`.
    ///
    /// - Returns: the path, and `nil` for what can't be told or read.
    package static func read(_ json: JSON) -> (path: String, DSCConfiguration.Told<HostEntry>?)? {
        guard let path = json["path"]?.string else { return nil }
        switch json["state"]?.string {
        case "absent": return (path, .absent)
        case "present": break
        default: return (path, nil)
        }
        guard let kind = json["kind"]?.string.flatMap(Kind.init), let isLink = json["is_link"]?.bool,
            let owner = HostName(json["owner"]), let group = HostName(json["group"]),
            let mode = json["mode"]?.integer, 0...0o7777 ~= mode, let size = json["size"]?.integer
        else { return (path, nil) }
        let entry = HostEntry(
            kind: kind,
            isLink: isLink,
            owner: owner,
            group: group,
            mode: UInt32(mode),
            size: size,
            digest: json["sha256"]?.string.flatMap(Digest.init(hex:))
        )
        return (path, .present(entry))
    }

    /// `644`, `0644` or `rw-r--r--`; `nil` of what says how to change another mode.
    static func mode(_ text: String) -> UInt32? {
        let letters = Array(text.utf8)
        guard letters.count == 9, letters.contains(where: { "rwx-".utf8.contains($0) }) else {
            return UInt32(text, radix: 8)
        }
        var mode: UInt32 = 0
        for (place, letter) in letters.enumerated() {
            guard letter != UInt8(ascii: "-") else { continue }
            guard letter == Array("rwx".utf8)[place % 3] else { return nil }
            mode |= 1 << UInt32(8 - place)
        }
        return mode
    }
}

/// Of a user or a group, which may have no name any more.
package struct HostName: Hashable, Sendable {
    package var name: String?
    package var number: Int

    /// - Parameter json: `{"name": "root", "id": 0}`.
    init?(_ json: JSON?) {
        guard let number = json?["id"]?.integer else { return nil }
        self.number = number
        name = json?["name"]?.string
    }
}

/// A user of a host.
package struct HostUser: Hashable, Sendable {
    package var fullName: String
    package var home: String
    package var group: HostName
}

/// A group of a host.
package struct HostGroup: Hashable, Sendable {
    package var members: [String]
}

extension DSCConfiguration.HostState {
    /// Takes what an agent tells of accounts: a member of `accounts.json`, `user/NAME` or `group/NAME`.
    package mutating func take(account json: JSON) {
        guard let name = json["name"]?.string, let isThere = json["is_there"]?.bool else { return }
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return }
        switch parts[0] {
        case "user" where !isThere: users[parts[1]] = .absent
        case "user":
            guard let group = HostName(json["group"]), let home = json["home"]?.string,
                let fullName = json["full_name"]?.string
            else { return }
            users[parts[1]] = .present(HostUser(fullName: fullName, home: home, group: group))
        case "group" where !isThere: groups[parts[1]] = .absent
        case "group":
            guard let members = json["members"]?.array?.compactMap(\.string) else { return }
            groups[parts[1]] = .present(HostGroup(members: members))
        default: break
        }
    }
}
