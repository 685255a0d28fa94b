import Evidence
import Foundation
import NIOCore
import Observers
import TestSupport
import Testing

@Suite("Servers that answer slowly, wrongly, endlessly or with a redirect", .serialized)
struct HTTPSessionTests {
    private func target(_ port: Int, timeout: Duration = .seconds(300)) -> Target {
        Target(
            protocolName: "oci",
            address: "http://127.0.0.1:\(port)",
            parameters: ["repository": "team/app"],
            reach: .privateAddresses,
            limits: .init(timeout: timeout, bytes: 1 << 20)
        )
    }

    @Test("each status is an error of its own kind")
    func statuses() async throws {
        let causes: [(String, ObservationError.Cause)] = [
            ("404 Not Found", .absent), ("410 Gone", .absent), ("401 Unauthorized", .forbidden),
            ("403 Forbidden", .forbidden), ("500 Oh", .serverFailed), ("502 Bad Gateway", .serverFailed),
            ("418 Teapot", .malformed), ("200 OK", .malformed), ("302 Found", .malformed),
        ]
        for (status, cause) in causes {
            try await ScriptedServer.with { request in
                // A registry answers at its root.
                request.hasPrefix("GET /v2/ ") ? .http("200 OK") : .http(status, [], "no json")
            } _: { port, _ in
                try await expect(cause, of: target(port))
            }
        }
    }

    @Test("that a server of tokens or lists knows nothing of the request says nothing of the artifact")
    func othersMissing() async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try "user:password".write(toFile: folder + "/login", atomically: true, encoding: .utf8)
        try #"{"client_id": "a", "client_secret": "b"}"#.write(
            toFile: folder + "/client",
            atomically: true,
            encoding: .utf8
        )
        try "token".write(toFile: folder + "/token", atomically: true, encoding: .utf8)
        for status in ["404 Not Found", "410 Gone"] {
            try await ScriptedServer.with { request in
                request.hasPrefix("GET /v2/")
                    ? .http(
                        "401 Unauthorized",
                        ["WWW-Authenticate: Bearer realm=\"http://127.0.0.1:1/token\""]
                    )
                    : .http(status)
            } _: { port, _ in
                // The realm is on the same server, whose port is known only now.
                try await ScriptedServer.with { request in
                    request.hasPrefix("GET /v2/")
                        ? .http(
                            "401 Unauthorized",
                            ["WWW-Authenticate: Bearer realm=\"http://127.0.0.1:\(port)/token\""]
                        ) : .http(status)
                } _: { registry, _ in
                    try await expect(.malformed, of: target(registry))
                }
                var graph = target(port)
                graph.protocolName = "graph"
                graph.credential = CredentialReference(path: folder + "/client")
                graph.parameters = [
                    "collections": "v1.0/policies", "token_url": "http://127.0.0.1:\(port)/token",
                ]
                try await expect(.malformed, of: graph)
                var cluster = target(port)
                cluster.protocolName = "kubernetes"
                cluster.credential = CredentialReference(path: folder + "/token")
                cluster.parameters = ["read": "release", "namespace": "none", "release": "web"]
                try await expect(.malformed, of: cluster)
            }
        }
    }

    @Test("a server that is slow at any place ends the visit in time")
    func slow() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{"
        let deeds: [ScriptedServer.Deed] = [
            .stayStill, .begin(Array("HTTP/1.1 2".utf8)), .begin(Array(head.utf8)),
            .trickle(Array(head.utf8), every: .milliseconds(20)),
            .trickle(Array("HTTP/1.1 200 OK\r\nX-A:".utf8), every: .milliseconds(20)),
        ]
        for deed in deeds {
            try await ScriptedServer.with { _ in
                deed
            } _: { port, _ in
                let start = ContinuousClock.now
                try await expect(.timedOut, of: target(port, timeout: .milliseconds(500)))
                #expect(ContinuousClock.now - start < .seconds(15))
            }
        }
    }

    @Test("an answer without end stops at the limit")
    func endless() async throws {
        let head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
        try await ScriptedServer.with { _ in
            .endless(Array(head.utf8))
        } _: { port, _ in
            try await expect(.tooLarge, of: target(port))
        }
    }

    @Test("what is not HTTP, and a port that nobody listens at")
    func noHTTP() async throws {
        try await ScriptedServer.with { _ in
            .answer(Array("SSH-2.0-OpenSSH_9.2\r\n".utf8))
        } _: { port, _ in
            try await expect(.malformed, of: target(port))
        }
        try await expect(.unreachable, of: target(try PrivateServer.freePort()))
    }

    @Test(
        "a redirect to an address that may not be asked is refused",
        arguments: [
            "http://169.254.169.254/latest/meta-data/", "http://[fe80::1]/",
            "http://[::ffff:169.254.169.254]/",
            "//0.0.0.0/", "http://2852039166/", "http://100.100.100.200/",
        ]
    )
    func forbiddenRedirect(location: String) async throws {
        try await ScriptedServer.with { _ in
            .http("302 Found", ["Location: \(location)"])
        } _: { port, server in
            try await expect(.refusedAddress, of: target(port))
            #expect(server.requests.count == 1)
        }
    }

    @Test("credentials are not sent along when a redirect leads to another server, and redirects end")
    func redirects() async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try "user:password".write(toFile: folder + "/login", atomically: true, encoding: .utf8)
        try await ScriptedServer.with { _ in
            .http("404 Not Found")
        } _: { other, second in
            try await ScriptedServer.with { request in
                request.contains("Authorization")
                    ? .http("307 Temporary Redirect", ["Location: http://127.0.0.1:\(other)/elsewhere"])
                    : .http("401 Unauthorized", ["WWW-Authenticate: Basic realm=\"x\""])
            } _: { port, first in
                var target = target(port)
                target.credential = CredentialReference(path: folder + "/login")
                try await expect(.absent, of: target)
                // Asked at its root at last, whether it is a registry at all.
                #expect(first.requests.count == 3)
                #expect(second.requests.count == 1)
                #expect(second.requests.first?.contains("/elsewhere") == true)
                #expect(second.requests.first?.contains("Authorization") == false)
            }
        }
        try await ScriptedServer.with { _ in
            .http("302 Found", ["Location: /v2/again"])
        } _: { port, server in
            try await expect(.malformed, of: target(port))
            #expect(server.requests.count == 4)
        }
    }

    @Test("plain http is refused where only public addresses may be asked")
    func plain() async throws {
        var target = target(80)
        target.reach = .publicAddresses
        try await expect(.misconfigured, of: target)
        target.address = "https://127.0.0.1"
        try await expect(.refusedAddress, of: target)
        for address in [
            "ftp://example.com", "https://user@example.com", "https://exa mple.com", "https://",
            "example.com",
        ] {
            target.address = address
            try await expect(.misconfigured, of: target)
        }
    }

    @Test("who says when to come again is waited for, if the time allows")
    func throttling() async throws {
        try await ScriptedServer.with { _ in
            .http("429 Slow", ["Retry-After: 3600"])
        } _: { port, server in
            try await expect(.throttled(retryAfter: .seconds(3600)), of: target(port))
            #expect(server.requests.count == 1)
        }
        let date = "Sun, 06 Nov 2033 08:49:37 GMT"
        try await ScriptedServer.with { _ in
            .http("429 Slow", ["Retry-After: \(date)"])
        } _: { port, _ in
            let now = try #require(Instant(rfc3339: "2033-11-06T08:00:00Z"))
            let error = try await refusal(of: target(port), by: Observers(access: .tests, now: { now }))
            #expect(error.cause == .throttled(retryAfter: .seconds(49 * 60 + 37)))
        }
        let isFirst = Flag()
        try await ScriptedServer.with { request in
            guard !request.hasPrefix("GET /v2/ ") else { return .http("200 OK") }
            return isFirst.take() ? .http("429 Slow", ["Retry-After: 1"]) : .http("404 Not Found")
        } _: { port, server in
            let start = ContinuousClock.now
            try await expect(.absent, of: target(port))
            #expect(ContinuousClock.now - start >= .seconds(1))
            #expect(server.requests.count == 3)
        }
    }
}
