import CNIOLinux
import Glibc
package import NIOCore

/// Which process of this host is at the other end of a connection, as the kernel says it.
package struct PeerCredentials: Hashable, Sendable {
    package var process: Int32
    package var user: UInt32
    package var group: UInt32

    package init(process: Int32, user: UInt32, group: UInt32) {
        self.process = process
        self.user = user
        self.group = group
    }

    /// Of a Unix socket's other end, when it connected (`SO_PEERCRED`, unix(7)).
    static func of(_ channel: any Channel) -> EventLoopFuture<PeerCredentials> {
        guard let provider = channel as? any SocketOptionProvider else {
            return channel.eventLoop.makeFailedFuture(ChannelError.operationUnsupported)
        }
        let found: EventLoopFuture<Kernel> = provider.unsafeGetSocketOption(
            level: .socket,
            name: .init(rawValue: CInt(SO_PEERCRED))
        )
        return found.map { PeerCredentials(process: $0.pid, user: $0.uid, group: $0.gid) }
    }

    /// `struct ucred`.
    private struct Kernel: Sendable {
        var pid: Int32
        var uid: UInt32
        var gid: UInt32
    }

    /// Whose connection to a port of this host it is: the kernel's table of connections has the user of each (`proc(5)`).
    /// `nil` where it has none, as for who connects from elsewhere.
    static func user(connectedFrom client: SocketAddress, to server: SocketAddress) -> UInt32? {
        for file in ["/proc/net/tcp", "/proc/net/tcp6"] {
            guard let bytes = try? HostFile.read(file, limit: 64 << 20) else { continue }
            let table = String(decoding: bytes, as: UTF8.self)
            if let user = user(connectedFrom: client, to: server, in: table) { return user }
        }
        return nil
    }

    /// Both ends are compared whole, address and port: anybody may have a connection of the same two ports to somewhere else.
    package static func user(connectedFrom client: SocketAddress, to server: SocketAddress, in table: String)
        -> UInt32?
    {
        let (clients, servers) = (texts(of: client), texts(of: server))
        for line in table.split(separator: "\n").dropFirst() {
            let columns = line.split(separator: " ", omittingEmptySubsequences: true)
            guard columns.count > 7, columns[3] == established, clients.contains(String(columns[1])),
                servers.contains(String(columns[2]))
            else { continue }
            return UInt32(columns[7])
        }
        return nil
    }

    private static let established = "01"

    /// As the table has it, `0100007F:1F90`; of IPv4 also the form that a socket of IPv6 has for it.
    private static func texts(of address: SocketAddress) -> Set<String> {
        guard let port = address.port else { return [] }
        let end = ":" + hex(UInt32(port), digits: 4)
        switch address {
        case .v4(let known):
            let word = hex(known.address.sin_addr.s_addr, digits: 8)
            let mapped = hex(0, digits: 16) + hex(UInt32(0xFFFF).bigEndian, digits: 8) + word
            return [word + end, mapped + end]
        case .v6(let known):
            let words = withUnsafeBytes(of: known.address.sin6_addr) { bytes in
                (0..<4).map { hex(bytes.load(fromByteOffset: 4 * $0, as: UInt32.self), digits: 8) }
            }
            return [words.joined() + end]
        case .unixDomainSocket: return []
        }
    }

    private static func hex(_ number: UInt32, digits: Int) -> String {
        let text = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}

/// Which application of this host somebody is: a pure value.
package struct ApplicationRules: Sendable {
    private struct Rule: Sendable {
        var name: String
        var users: Set<UInt32>
        var groups: Set<UInt32>
        var paths: [String]?
    }

    private var rules: [Rule] = []

    /// - Throws: `AgentConfiguration.Fault` where this host has no such user or group.
    package init(_ applications: [AgentConfiguration.Application]) throws(AgentConfiguration.Fault) {
        for (index, application) in applications.enumerated() {
            var rule = Rule(name: application.name, users: [], groups: [], paths: application.paths)
            for name in application.users ?? [] {
                guard let user = HostFile.user(name) else {
                    throw .init(
                        "applications[\(index)].users",
                        "names \(name), which is no user of this host",
                        remedy: "make the user, or give its number"
                    )
                }
                rule.users.insert(user)
            }
            for name in application.groups ?? [] {
                guard let group = HostFile.group(name) else {
                    throw .init(
                        "applications[\(index)].groups",
                        "names \(name), which is no group of this host",
                        remedy: "make the group, or give its number"
                    )
                }
                rule.groups.insert(group)
            }
            rules.append(rule)
        }
    }

    /// Of several that it could be the first; `nil` for nobody.
    package func application(of peer: PeerCredentials) -> String? {
        rules.first { $0.users.contains(peer.user) || $0.groups.contains(peer.group) }?.name
    }

    /// Whether `user` may be the application at a port that is its own. One that says nothing of users is anybody of the host.
    package func admits(_ user: UInt32?, as name: String) -> Bool {
        guard let rule = rules.first(where: { $0.name == name }) else { return false }
        guard !rule.users.isEmpty || !rule.groups.isEmpty else { return true }
        return user.map(rule.users.contains) ?? false
    }

    /// Whether the application may ask for this path here; what the server says of it comes besides.
    package func admits(_ path: String, for name: String) -> Bool {
        guard let rule = rules.first(where: { $0.name == name }) else { return false }
        guard let paths = rule.paths else { return true }
        return AgentPaths.follows(path, paths)
    }
}

/// Paths, or with a slash at the end all below.
enum AgentPaths {
    static func follows(_ path: String, _ patterns: [String]) -> Bool {
        // What leads upwards leads nowhere.
        guard
            !path.split(separator: "/", omittingEmptySubsequences: false).contains(where: {
                $0 == ".." || $0 == "."
            })
        else { return false }
        return patterns.contains { $0.utf8.last == UInt8(ascii: "/") ? path.hasPrefix($0) : path == $0 }
    }
}
