/// A Redis server of somebody else's.
package struct PrivateRedis: Sendable {
    package let server: PrivateServer
    package static let password = "s3cret-of-redis"

    package static func with<Value>(_ body: (PrivateRedis) async throws -> Value) async throws -> Value {
        try await PrivateServer.with { server in
            try server.write("user default on >\(password) ~* &* +@all\n", to: "users.acl")
            return [
                "/usr/bin/redis-server", "--port", String(server.port), "--bind", "127.0.0.1", "--save", "",
                "--appendonly", "no", "--dir", server.folder, "--aclfile", server.folder + "/users.acl",
            ]
        } _: { server in
            try await body(PrivateRedis(server: server))
        }
    }
}
