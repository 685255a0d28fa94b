import Evidence
import Foundation
import Kinds
import Observers
import TestSupport
import Testing

@Suite("Releases and images read from a host that behaves as an API server", .serialized)
struct KubernetesObserverTests {
    private static let digests = ["a", "b", "c"].map { "sha256:" + String(repeating: $0, count: 64) }

    private static func secret(_ number: Int, _ status: String, _ release: JSON) -> JSON {
        let packed = GzipWriter().compress(release.canonicalBytes(), isLast: true)
        let payload = Base64.encode(Array(Base64.encode(packed).utf8))
        return [
            "metadata": [
                "name": .string("sh.helm.release.v1.web.v\(number)"),
                "labels": [
                    "owner": "helm", "name": "web", "status": .string(status),
                    "version": .string("\(number)"),
                ],
            ],
            "type": "helm.sh/release.v1", "data": ["release": .string(payload)],
        ]
    }

    private static func release(replicas: Int) -> JSON {
        [
            "name": "web", "namespace": "shop", "version": 2,
            "config": ["replicas": .integer(replicas), "image": ["tag": "1.4"], "extra": .null, "list": [3]],
            "chart": [
                "metadata": ["name": "web", "version": "0.3.1"],
                "values": [
                    "replicas": 1, "image": ["tag": "1.0", "repository": "team/web"], "extra": ["on": true],
                    "list": [1, 2],
                ],
            ],
        ]
    }

    private static func pod(_ name: String, _ imageID: String, phase: String = "Running") -> JSON {
        [
            "metadata": ["name": .string(name)],
            "spec": ["containers": [["name": "app"], ["name": "sidecar"]]],
            "status": [
                "phase": .string(phase),
                "containerStatuses": [
                    ["name": "app", "image": "registry.test/team/web:1.4", "imageID": .string(imageID)],
                    [
                        "name": "sidecar", "image": "proxy",
                        "imageID": .string("docker-pullable://proxy@\(digests[2])"),
                    ],
                ],
            ],
        ]
    }

    /// Behind nginx, which has the certificate: `body` gets its target.
    private func with(
        secrets: [JSON] = [],
        pods: [JSON] = [],
        answering: (@Sendable (String) -> ScriptedServer.Deed?)? = nil,
        _ body: (Target, ScriptedServer) async throws -> Void
    ) async throws {
        let certificates = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: certificates) }
        try await PrivateWebServer.makeCertificates(for: ["localhost"], in: certificates)
        try "the.token\n".write(toFile: certificates + "/token", atomically: true, encoding: .utf8)
        try await ScriptedServer.with { request in
            answering?(request) ?? Self.answer(request, ["secrets": secrets, "pods": pods])
        } _: { inner, host in
            try await PrivateServer.with { server in
                try PrivateWebServer.command(
                    server,
                    """
                    server { listen 127.0.0.1:\(server.port) ssl; server_name localhost;
                        ssl_certificate \(certificates)/localhost.pem; ssl_certificate_key \(certificates)/localhost.key;
                        location / { proxy_pass http://127.0.0.1:\(inner); proxy_http_version 1.1; } }
                    """
                )
            } _: { server in
                let target = Target(
                    protocolName: "kubernetes",
                    address: "https://localhost:\(server.port)",
                    parameters: [
                        "namespace": "shop", "release": "web",
                        "certificate_authority": certificates + "/root.pem",
                    ],
                    credential: CredentialReference(path: certificates + "/token"),
                    reach: .privateAddresses,
                    limits: .patient
                )
                try await body(target, host)
            }
        }
    }

    /// Lists in pages of one object, with a token to go on.
    private static func answer(_ request: String, _ lists: [String: [JSON]]) -> ScriptedServer.Deed {
        guard request.contains("Authorization: Bearer the.token\r\n") else {
            return .http("401 Unauthorized")
        }
        let path = request.split(separator: " ").dropFirst().first ?? ""
        guard let match = path.firstMatch(of: #/^/api/v1/namespaces/shop/([a-z]+)\?(.*)$/#),
            let all = lists[String(match.1)]
        else { return .http("403 Forbidden") }
        let start = match.2.firstMatch(of: #/continue=page([0-9]+)/#).flatMap { Int($0.1) } ?? 0
        var metadata: JSONObject = ["resourceVersion": "7"]
        if start + 1 < all.count { metadata["continue"] = .string("page\(start + 1)") }
        let list: JSON = [
            "kind": "List", "metadata": .object(metadata),
            "items": .array(Array(all.dropFirst(start).prefix(1))),
        ]
        return .http("200 OK", ["Content-Type: application/json"], list.text)
    }

    @Test("the deployed revision's values are read, alone or over the chart's, with the chart's digest")
    func release() async throws {
        let secrets = [
            Self.secret(1, "superseded", Self.release(replicas: 1)),
            Self.secret(2, "deployed", Self.release(replicas: 3)),
            Self.secret(3, "failed", Self.release(replicas: 9)),
        ]
        try await with(secrets: secrets) { target, host in
            let observation = try await Observers.live().observe(target)
            let values = try ArtifactKinds.parse(kind: .helmValues, files: observation.files)
            #expect(values.content["replicas"] == 3)
            #expect(observation.provenance.facts["revision"] == 2)
            #expect(observation.provenance.facts["chart_version"] == "0.3.1")
            #expect(observation.provenance.facts["chart_digest"]?.string?.hasPrefix("sha256:") == true)
            #expect(observation.layer == .managing)
            let asked = try #require(host.requests.first)
            #expect(asked.contains("labelSelector=owner%3Dhelm%2Cname%3Dweb"))
            #expect(asked.contains("fieldSelector=type%3Dhelm.sh%2Frelease.v1"))
            var all = target
            all.parameters["values"] = "all"
            let composed = try await Observers.live().observe(all)
            let expected: JSON = [
                "replicas": 3, "image": ["tag": "1.4", "repository": "team/web"], "list": [3],
            ]
            #expect(try JSON(parsing: composed.files[0].bytes) == expected)
        }
    }

    @Test("a release that is not deployed is absent; one that cannot be unpacked is not")
    func releaseFaults() async throws {
        try await with(secrets: [Self.secret(1, "uninstalled", Self.release(replicas: 1))]) { target, _ in
            try await expect(.absent, of: target)
        }
        var broken = JSONObject()
        broken["metadata"] = Self.secret(1, "deployed", [:])["metadata"]
        broken["data"] = [
            "release": .string(Base64.encode(Array(Base64.encode([0x1F, 0x8B, 1, 2, 3]).utf8)))
        ]
        try await with(secrets: [.object(broken)]) { target, _ in try await expect(.malformed, of: target) }
        // Five megabytes of the same in a few kilobytes.
        let bomb: JSON = ["config": ["a": .string(String(repeating: "a", count: 5 << 20))]]
        try await with(secrets: [Self.secret(1, "deployed", bomb)]) { target, _ in
            var target = target
            target.limits.bytes = 1 << 20
            try await expect(.tooLarge, of: target)
        }
    }

    @Test("running images are those of the containers' status; what has not started is a gap")
    func images() async throws {
        let pods = [
            Self.pod("web-1", "registry.test/team/web@\(Self.digests[0])"),
            Self.pod("web-2", "registry.test/team/web@\(Self.digests[1])"), Self.pod("web-3", ""),
            // Of the configuration, as runtimes write it for an image that came from no registry.
            Self.pod("web-4", Self.digests[2]), Self.pod("web-5", "docker://\(Self.digests[2])"),
            Self.pod("old", "registry.test/team/web@\(Self.digests[2])", phase: "Succeeded"),
        ]
        try await with(pods: pods) { target, _ in
            var target = target
            target.parameters["read"] = "images"
            target.parameters["container"] = "app"
            target.parameters["selector"] = "app=web"
            let observation = try await Observers.live().observe(target)
            #expect(observation.identifiers.map(\.text) == Array(Self.digests.prefix(2)))
            #expect(observation.gaps.map(\.path) == ["web-3/app", "web-4/app", "web-5/app"])
            #expect(observation.layer == .running)
            #expect(observation.files.isEmpty)
        }
        try await with { target, _ in
            var target = target
            target.parameters["read"] = "images"
            try await expect(.absent, of: target)
        }
    }

    private static func expired(
        _ isMet: @escaping @Sendable (String) -> Bool
    ) -> @Sendable (String) -> ScriptedServer.Deed? {
        { isMet($0) ? .http("410 Gone") : nil }
    }

    @Test("a list that expires under way is begun again, and not for ever")
    func expiry() async throws {
        let isFirst = Flag()
        let pods = (0..<3).map { Self.pod("web-\($0)", "registry.test/team/web@\(Self.digests[0])") }
        try await with(
            pods: pods,
            answering: Self.expired { $0.contains("continue=page2") && isFirst.take() }
        ) { target, host in
            var target = target
            target.parameters["read"] = "images"
            let observation = try await Observers.live().observe(target)
            #expect(observation.provenance.facts["containers"]?.array?.count == 6)
            #expect(host.requests.count == 6)
        }
        try await with(pods: pods, answering: Self.expired { $0.contains("continue=") }) {
            target,
            _ in
            var target = target
            target.parameters["read"] = "images"
            try await expect(.serverFailed, of: target)
        }
    }

    @Test("a certificate from another authority, a wrong token and a refused list are told apart")
    func trust() async throws {
        try await with { target, _ in
            var untrusted = target
            untrusted.parameters["certificate_authority"] = nil
            let error = try await refusal(of: untrusted)
            #expect(error.cause == .unreachable)
            #expect(error.field == "parameters.certificate_authority")
            var stranger = target
            let path = try #require(target.credential?.path) + ".other"
            try "wrong".write(toFile: path, atomically: true, encoding: .utf8)
            stranger.credential = CredentialReference(path: path)
            try await expect(.forbidden, of: stranger)
            stranger.credential = CredentialReference(path: "/etc/hostname")
            try await expect(.credential, of: stranger)
            var other = target
            other.parameters["namespace"] = "other"
            try await expect(.forbidden, of: other)
        }
    }
}
