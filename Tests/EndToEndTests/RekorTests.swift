import Evidence
import Foundation
import TestSupport
import Testing

@Suite("Transparency logs, as Sigstore's client has them")
struct RekorTests {
    private static let hosts = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Hosts").standardizedFileURL.path
    /// Not standardised, which would follow its link to a Python that does not know the environment.
    private static let python =
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path + "/.build/python/bin/python3"

    @Test(
        "sigstore-python writes to a tenant's own log and verifies it; the command line has something put into it"
    )
    func sigstore() async throws {
        guard FileManager.default.isExecutableFile(atPath: Self.python) else {
            Issue.record("\(Self.python) is missing: run bin/python, which fetches sigstore 4.5.1")
            return
        }
        try await ProductHome.with { home in
            try await home.start(environment: ["MUNIMENT_REKOR_PRIVATE_ADDRESSES": "true"])
            try await home.signIn()
            let opened = try await home.json("rekor", "open")
            let path = try #require(opened["path"]?.string)
            #expect(opened["state"]?.string == "open")
            let log = home.address + path
            let file = home.path + "/client/vkey"
            async let writing = home.run(
                [Self.python, Self.hosts + "/sigstore_session.py", log, file, "20"],
                environment: ["PYTHONWARNINGS": "ignore"]
            )
            // The key is made with the first checkpoint; what it signs with is what the tenant's own log is known by.
            try await condition {
                FileManager.default.fileExists(atPath: home.path + "/log-key")
            }
            let seed = try String(contentsOfFile: home.path + "/log-key", encoding: .utf8)
            let key = try #require(Base64.decode(seed.dropLast()).flatMap { SigningKey(seed: $0) })
            let vkey = try #require(
                NoteKey(name: "localhost" + path, key: key.verificationKey)
            )
            #expect(opened["public_key"]?.string == vkey.text)
            try (vkey.text + "\n").write(toFile: file, atomically: true, encoding: .utf8)
            let session = try await writing
            #expect(session.status == 0, "\(session.output)\(session.errors)")
            let chapters = session.output.split(separator: "\n").map { String($0.dropFirst(3)) }
            #expect(chapters == ["entered", "verified", "duplicate", "forged", "tiles"])

            // The same log, over the network, from the queue.
            _ = try await home.json("rekor", "add", "ours", log, "--key", vkey.text)
            let folder = home.path + "/client"
            try "a file\n".write(toFile: folder + "/file", atomically: true, encoding: .utf8)
            try await TestSupport.run(
                ["openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", folder + "/key"],
                in: folder
            )
            try await TestSupport.run(
                ["openssl", "ec", "-in", folder + "/key", "-pubout", "-out", folder + "/key.pem"],
                in: folder
            )
            try await TestSupport.run(
                [
                    "openssl", "dgst", "-sha256", "-sign", folder + "/key", "-out", folder + "/signature",
                    folder + "/file",
                ],
                in: folder
            )
            let queued = try await home.json(
                "rekor",
                "submit",
                "ours",
                "--sha256",
                Digest.sha256(of: Array("a file\n".utf8)).hex,
                "--signature",
                folder + "/signature",
                "--verifier",
                folder + "/key.pem",
                "--subject",
                "a test"
            )
            let id = try #require(queued["submissions"]?.array?.first?["submission_id"]?.string)
            var shown = JSON.null
            try await condition {
                shown = try await home.json("rekor", "show", id)
                return shown["state"]?.string == "logged"
            }
            #expect(shown["log_index"]?.integer == 21)
            #expect(shown["entry"]?["inclusionProof"]?["checkpoint"]?["envelope"]?.string != nil)
            let status = try await home.json("rekor", "status")
            #expect(status["logs"]?.array?.first?["size"]?.integer == 22)
            #expect(status["own_log"]?["size"]?.integer == 22)
            // Frozen, it takes nothing; the queue keeps what it could not send.
            _ = try await home.json("rekor", "freeze")
            let refused = try await home.run([
                "curl", "-s", "-o", "/dev/null", "-w", "%{http_code}", log + "/api/v2/checkpoint",
            ])
            #expect(refused.output == "200")
            // Who is watched for, by the same command line.
            let watched = try await home.json(
                "watch",
                "put",
                "ci",
                "--field",
                "san",
                "--match",
                "regex",
                "--pattern",
                ".*@example\\.com",
                "--log",
                "ours"
            )
            #expect(watched["match"]?.string == "regex" && watched["scope"] == ["ours"])
            let quiet = try await home.json("watch", "suppress", "ci", "--until", "2099-01-01T00:00:00Z")
            #expect(quiet["suppressed_until"]?.string?.hasPrefix("2099-01-01") == true)
            #expect(try await home.json("watch", "retire", "ci")["retired"] == true)
            #expect(try await home.json("watch", "parked")["items"]?.array?.isEmpty == true)
            #expect(try await home.json("watch", "hits", "--name", "ci")["items"]?.array?.isEmpty == true)
        }
    }
}
