import Evidence
import Foundation
import Kinds
import Observers
import TestSupport
import Testing

@Suite("Images read from docker-registry", .serialized)
struct RegistryObserverTests {
    private static let manifestType = "application/vnd.oci.image.manifest.v1+json"
    private static let indexType = "application/vnd.oci.image.index.v1+json"
    private static let repository = "team/app"

    private func target(_ port: Int, _ parameters: [String: String] = [:]) -> Target {
        Target(
            protocolName: "oci",
            address: "http://127.0.0.1:\(port)",
            parameters: ["repository": Self.repository].merging(parameters) { _, new in new },
            reach: .privateAddresses,
            limits: .patient
        )
    }

    private func manifest(_ registry: PrivateRegistry, _ folder: String, architecture: String) async throws
        -> String
    {
        let config = Array(
            "{\"architecture\":\"\(architecture)\",\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[]}}"
                .utf8
        )
        let layer = Array("layer of \(architecture)".utf8)
        let configDigest = try await registry.putBlob(config, Self.repository, folder)
        let layerDigest = try await registry.putBlob(layer, Self.repository, folder)
        // Spaces and order that no program would write again.
        return """
            { "schemaVersion": 2,   "mediaType": "\(Self.manifestType)",
              "config": {"size": \(config.count), "digest": "\(configDigest)", "mediaType": "application/vnd.oci.image.config.v1+json"},
              "layers": [ {"mediaType": "application/vnd.oci.image.layer.v1.tar", "digest": "\(layerDigest)", "size": \(layer.count)} ] }

            """
    }

    private func withStorage(_ body: (String) async throws -> Void) async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }

    @Test(
        "a tag gives the manifest's exact bytes, its configuration and its digest; a moved tag is told from its digest"
    )
    func tags() async throws {
        try await withStorage { folder in
            try await PrivateRegistry.with(storage: folder + "/storage") { registry in
                let first = try await manifest(registry, folder, architecture: "amd64")
                let digest = try await registry.putManifest(
                    first,
                    Self.manifestType,
                    "1.0",
                    Self.repository,
                    folder
                )
                let parameters = ["reference": "1.0", "expected_digest": digest]
                let observation = try await Observers.live().observe(target(registry.port, parameters))
                #expect(observation.files[0].bytes == Array(first.utf8))
                #expect(observation.provenance.facts["digest"]?.string == digest)
                #expect(observation.provenance.facts["tag_moved"] == false)
                let image = try ArtifactKinds.parse(
                    kind: .ociImage,
                    files: observation.files,
                    hints: observation.hints
                )
                #expect(image.contentIdentifier.text == digest)
                #expect(image.content["architectures"] == ["linux/amd64"])
                #expect(observation.layer == .managing)

                let second = try await manifest(registry, folder, architecture: "arm64")
                try await registry.putManifest(second, Self.manifestType, "1.0", Self.repository, folder)
                let moved = try await Observers.live().observe(target(registry.port, parameters))
                #expect(moved.provenance.facts["tag_moved"] == true)
                #expect(moved.provenance.facts["expected_is_present"] == true)
                let pinned = try await Observers.live().observe(target(registry.port, ["reference": digest]))
                #expect(pinned.files[0].bytes == Array(first.utf8))
                try await expect(.absent, of: target(registry.port, ["reference": "2.0"]))
                try await expect(.absent, of: target(registry.port, ["repository": "team/other"]))
            }
        }
    }

    @Test("an index comes as itself, and a child that is gone is a gap")
    func indexes() async throws {
        try await withStorage { folder in
            try await PrivateRegistry.with(storage: folder + "/storage") { registry in
                var children: [String] = []
                for architecture in ["amd64", "arm64"] {
                    let text = try await manifest(registry, folder, architecture: architecture)
                    let digest = "sha256:" + Digest.sha256(of: Array(text.utf8)).hex
                    try await registry.putManifest(text, Self.manifestType, digest, Self.repository, folder)
                    children.append(
                        """
                        {"mediaType": "\(Self.manifestType)", "digest": "\(digest)", "size": \(text.utf8.count),
                         "platform": {"os": "linux", "architecture": "\(architecture)"}}
                        """
                    )
                }
                let index =
                    "{\"schemaVersion\": 2, \"mediaType\": \"\(Self.indexType)\", \"manifests\": [\(children.joined(separator: ","))]}"
                let digest = try await registry.putManifest(
                    index,
                    Self.indexType,
                    "latest",
                    Self.repository,
                    folder
                )
                let whole = try await Observers.live().observe(target(registry.port))
                #expect(whole.provenance.facts["digest"]?.string == digest)
                #expect(whole.isComplete)
                #expect(whole.provenance.facts["children"]?.array?.map { $0["is_present"] } == [true, true])
                let image = try ArtifactKinds.parse(kind: .ociImage, files: whole.files, hints: whole.hints)
                #expect(image.content["architectures"] == ["linux/amd64", "linux/arm64"])

                let gone = try #require(whole.provenance.facts["children"]?.array?.last?["digest"]?.string)
                try await run(
                    [
                        "/usr/bin/curl", "-sS", "-f", "-X", "DELETE",
                        "http://127.0.0.1:\(registry.port)/v2/\(Self.repository)/manifests/\(gone)",
                    ],
                    in: folder
                )
                let broken = try await Observers.live().observe(target(registry.port))
                #expect(!broken.isComplete)
                #expect(broken.gaps.map(\.path).first?.hasPrefix("sha256:") == true)
            }
        }
    }

    @Test(
        "a registry behind tokens gives them for the credentials, which go to another host only where it is named"
    )
    func tokens() async throws {
        try await withStorage { folder in
            let tokens = try await TokenServer(in: folder)
            var text = ""
            try await PrivateRegistry.with(storage: folder + "/storage") { registry in
                text = try await manifest(registry, folder, architecture: "amd64")
                try await registry.putManifest(text, Self.manifestType, "1.0", Self.repository, folder)
            }
            try "user:password\n".write(toFile: folder + "/login", atomically: true, encoding: .utf8)
            try "user:wrong\n".write(toFile: folder + "/wrong", atomically: true, encoding: .utf8)
            try await ScriptedServer.with {
                tokens.answer($0)
            } _: { tokenPort, tokenServer in
                // Another name of the same machine: it is another host.
                let realm = (url: "http://localhost:\(tokenPort)/token", certificate: folder + "/token.pem")
                try await PrivateRegistry.with(storage: folder + "/storage", realm: realm) { registry in
                    var target = target(registry.port, ["reference": "1.0"])
                    try await expect(.forbidden, of: target)
                    target.credential = CredentialReference(path: folder + "/login")
                    let unnamed = try await refusal(of: target)
                    #expect(unnamed.cause == .forbidden)
                    #expect(unnamed.field == "parameters.token_host")
                    #expect(!tokenServer.requests.contains { $0.contains("Authorization") })
                    target.parameters["token_host"] = "localhost"
                    try await expect(.forbidden, of: target)
                    target.parameters["token_host"] = "localhost:\(tokenPort)"
                    let observers = Observers.live()
                    let observation = try await observers.observe(target)
                    #expect(observation.files[0].bytes == Array(text.utf8))
                    let asked = tokenServer.requests.count
                    _ = try await observers.observe(target)
                    #expect(tokenServer.requests.count == asked, "the token is used until it expires")
                    target.credential = CredentialReference(path: folder + "/wrong")
                    let wrong = try await refusal(of: target, by: observers)
                    #expect(wrong.cause == .forbidden)
                    #expect(!"\(wrong) \(wrong.remedy)".contains("wrong"))
                }
            }
        }
    }

    @Test("a manifest whose bytes do not have the digest that was asked for or said is refused")
    func otherBytes() async throws {
        let wrong = "sha256:" + String(repeating: "0", count: 64)
        try await ScriptedServer.with { _ in
            .http("200 OK", ["Docker-Content-Digest: \(wrong)"], "{\"schemaVersion\": 2}")
        } _: { port, _ in
            try await expect(.malformed, of: target(port))
        }
        try await ScriptedServer.with { _ in
            .http("200 OK", [], "{\"schemaVersion\": 2}")
        } _: { port, _ in
            try await expect(.malformed, of: target(port, ["reference": wrong]))
        }
    }

    @Test(
        "404 is absence where it is the registry's: by its error, or because it answers at its root",
        arguments: [
            (
                "{\"errors\": [{\"code\": \"MANIFEST_UNKNOWN\"}]}", "404 Not Found",
                ObservationError.Cause.absent
            ),
            ("", "200 OK", .absent), ("", "401 Unauthorized", .absent), ("", "404 Not Found", .malformed),
            ("<h1>default backend</h1>", "404 Not Found", .malformed),
            ("{\"errors\": [{\"code\": \"UNKNOWN\"}]}", "502 Bad Gateway", .malformed),
        ]
    )
    func missing(body: String, root: String, cause: ObservationError.Cause) async throws {
        try await ScriptedServer.with { request in
            request.hasPrefix("GET /v2/ ") ? .http(root) : .http("404 Not Found", [], body)
        } _: { port, _ in
            try await expect(cause, of: target(port))
        }
    }

    @Test("whether the expected manifest is still there is said only where the registry says it")
    func presence() async throws {
        let expected = "sha256:" + String(repeating: "0", count: 64)
        for (status, isPresent) in [("200 OK", true), ("404 Not Found", false), ("403 Forbidden", nil)] {
            try await ScriptedServer.with { request in
                request.hasPrefix("HEAD ") ? .http(status) : .http("200 OK", [], "{\"schemaVersion\": 2}")
            } _: { port, _ in
                let target = target(port, ["expected_digest": expected])
                let observation = try await Observers.live().observe(target)
                #expect(observation.provenance.facts["tag_moved"] == true)
                #expect(
                    observation.provenance.facts["expected_is_present"] == isPresent.map { .bool($0) },
                    "\(status)"
                )
                #expect(observation.gaps.map(\.path).count == (isPresent == nil ? 1 : 0), "\(status)")
            }
        }
    }

    @Test(
        "names that would lead elsewhere are refused before anything is asked",
        arguments: ["../catalog", "team//app", "Team/app", "team/app?x", "", ".hidden"]
    )
    func names(repository: String) async throws {
        try await expect(.misconfigured, of: target(1, ["repository": repository]))
        try await expect(.misconfigured, of: target(1, ["reference": "a/../../b"]))
        try await expect(.misconfigured, of: target(1, ["expected_digest": "sha256:12"]))
    }
}
