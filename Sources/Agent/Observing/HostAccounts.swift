import Evidence
import Glibc

/// Users and groups as this host knows them, from whichever source it asks (nsswitch.conf); never a password.
enum HostAccounts {
    /// - Parameter name: `user/NAME` or `group/NAME`.
    /// - Returns: `nil` where nobody can tell.
    static func json(of name: String) -> JSON? {
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        return switch parts[0] {
        case "user": user(parts[1], name)
        case "group": group(parts[1], name)
        default: nil
        }
    }

    private static func user(_ name: String, _ whole: String) -> JSON? {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: bufferSize)
        let code = getpwnam_r(name, &entry, &buffer, buffer.count, &found)
        guard found != nil else { return missing(whole, code) }
        return [
            "name": .string(whole), "is_there": true, "id": .integer(Int(entry.pw_uid)),
            "group": [
                "name": .optional(groupName(entry.pw_gid)), "id": .integer(Int(entry.pw_gid)),
            ],
            // Up to its first comma it is the name.
            "full_name": .string(
                text(entry.pw_gecos).split(separator: ",", omittingEmptySubsequences: false).first.map(
                    String.init
                ) ?? ""
            ),
            "home": .string(text(entry.pw_dir)),
        ]
    }

    private static func group(_ name: String, _ whole: String) -> JSON? {
        var entry = GroupEntry()
        var found: UnsafeMutablePointer<GroupEntry>?
        var buffer = [CChar](repeating: 0, count: bufferSize)
        let code = getgrnam_r(name, &entry, &buffer, buffer.count, &found)
        guard found != nil else { return missing(whole, code) }
        var members: [JSON] = []
        var member = entry.gr_mem
        while let name = member?.pointee {
            members.append(.string(String(cString: name)))
            member = member?.advanced(by: 1)
        }
        return [
            "name": .string(whole), "is_there": true, "id": .integer(Int(entry.gr_gid)),
            "members": .array(members),
        ]
    }

    /// What getpwnam(3) lists as ways to say that there is none; all else says that nobody knows.
    private static func missing(_ name: String, _ code: Int32) -> JSON? {
        guard [0, ENOENT, ESRCH].contains(code) else { return nil }
        return ["name": .string(name), "is_there": false]
    }

    static func userName(_ number: uid_t) -> String? {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: bufferSize)
        guard getpwuid_r(number, &entry, &buffer, buffer.count, &found) == 0, found != nil else { return nil }
        return text(entry.pw_name)
    }

    static func groupName(_ number: gid_t) -> String? {
        var entry = GroupEntry()
        var found: UnsafeMutablePointer<GroupEntry>?
        var buffer = [CChar](repeating: 0, count: bufferSize)
        guard getgrgid_r(number, &entry, &buffer, buffer.count, &found) == 0, found != nil else { return nil }
        return text(entry.gr_name)
    }

    private static func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }

    private typealias GroupEntry = Glibc.group
    /// Of a group with many members.
    private static let bufferSize = 1 << 20
}
