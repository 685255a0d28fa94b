import Evidence
import Foundation
import Testing

@testable import CLI

/// Other people's vectors, run through the commands as anybody would.
@Suite(
    "The evidence commands on published vectors",
    .enabled(if: Offline.hasShared, "skipped: no ../shared/data")
)
struct PublishedVectorsTests {
    /// A vector's member as it stands in the file: our numbers are not as large as Go's.
    private static func member(_ name: String, of text: String) throws -> String {
        let start = try #require(text.range(of: "\"\(name)\": ")).upperBound
        let end = try #require(text[start...].firstIndex { $0 == "," || $0 == "\n" })
        return String(text[start..<end].replacing("\"", with: ""))
    }

    @Test("of inclusion proofs end with 0 or 1 as published")
    func inclusion() throws {
        let files = try Offline.sharedFiles(in: "rfc6962/inclusion")
        #expect(files.count > 50)
        for file in files {
            let text = try String(contentsOfFile: file, encoding: .utf8)
            let ending = Offline.run(
                "verify-inclusion",
                "--index",
                try Self.member("leafIdx", of: text),
                "--size",
                try Self.member("treeSize", of: text),
                "--root",
                try Self.member("root", of: text),
                "--leaf-hash",
                try Self.member("leafHash", of: text),
                "--proof",
                file
            )
            #expect(ending.code == (text.contains("\"wantErr\": true") ? 1 : 0), "\(file): \(ending.reason)")
        }
    }

    @Test("of consistency proofs end with 0 or 1 as published")
    func consistency() throws {
        let files = try Offline.sharedFiles(in: "rfc6962/consistency")
        #expect(files.count > 40)
        for file in files {
            let text = try String(contentsOfFile: file, encoding: .utf8)
            let ending = Offline.run(
                "verify-consistency",
                "--old-size",
                try Self.member("size1", of: text),
                "--new-size",
                try Self.member("size2", of: text),
                "--old-root",
                try Self.member("root1", of: text),
                "--new-root",
                try Self.member("root2", of: text),
                "--proof",
                file
            )
            #expect(ending.code == (text.contains("\"wantErr\": true") ? 1 : 0), "\(file): \(ending.reason)")
        }
    }

    @Test(
        "of canonical JSON come out byte for byte",
        arguments: ["arrays", "french", "structures", "unicode"]
    )
    func canonicalJSON(name: String) throws {
        let ending = Offline.run("canonicalize", "\(Offline.shared)/jcs/input/\(name).json")
        let expected = try String(
            contentsOfFile: "\(Offline.shared)/jcs/output/\(name).json",
            encoding: .utf8
        )
        #expect(ending.document?["canonical"] == .string(expected))
    }

    @Test("of a published log's checkpoints are valid under its key, and no other")
    func checkpoints() throws {
        let key = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"
        let other = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
        let files = try Offline.sharedFiles(in: "tlog-tiles/tessera-testdata").filter {
            $0.contains("checkpoint.")
        }
        #expect(files.count >= 15)
        for file in files {
            let ending = Offline.run("verify-checkpoint", file, "--log-key", key)
            #expect(ending.code == 0, "\(file): \(ending.reason)")
            #expect(ending.document?["size"]?.integer == Int(file.split(separator: ".").last ?? ""))
            #expect(Offline.run("verify-checkpoint", file, "--log-key", other).code == 1)
        }
    }

    /// Bundles of Sigstore's conformance tests whose log signs with Ed25519: the checkpoint under the log's key, and
    /// the entry's place in that tree. What else a Sigstore bundle holds is not looked at.
    @Test(
        "of Rekor's second version are valid as far as the log goes, or refused where it is what was tampered with"
    )
    func rekor() throws {
        let tampered = [
            "rekor2-checkpoint-missing-log-signature_fail", "rekor2-checkpoint-missing-origin_fail",
            "rekor2-checkpoint-missing-root-hash_fail", "rekor2-no-inclusion-proof_fail",
        ]
        let folder = "\(Offline.shared)/sigstore-conformance"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
            $0.hasPrefix("rekor2-")
        }
        #expect(names.count > 10)
        try Offline.with { offline in
            for name in names.sorted() {
                func document(_ start: String) throws -> JSON {
                    let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)")
                    let file = try #require(files.first { $0.hasPrefix(start) }, "\(name)")
                    return try JSON(parsing: Files.bytes(of: "\(folder)/\(name)/\(file)"), as: .ecmaScript)
                }
                let entry = try document("bundle")["verificationMaterial"]?["tlogEntries"]?.array?.first
                let proof = try #require(entry)["inclusionProof"]
                let text = proof?["checkpoint"]?["envelope"]?.string ?? ""
                let checkpoint = try offline.file("checkpoint", text)
                let keys = try Self.logKeys(of: document("trusted_root"))
                let valid = keys.map { Offline.run("verify-checkpoint", checkpoint, "--log-key", $0) }
                    .first { $0.code == 0 }
                guard let tree = valid?.document else {
                    #expect(tampered.contains(name), "\(name): no key of the log's signed its checkpoint")
                    continue
                }
                #expect(!tampered.contains(name), "\(name)")
                let body = try #require(entry?["canonicalizedBody"]?.string.flatMap { Base64.decode($0) })
                let ending = Offline.run(
                    "verify-inclusion",
                    "--leaf",
                    try offline.file("body", body),
                    "--index",
                    proof?["logIndex"]?.string ?? "0",
                    "--size",
                    tree["size"]?.canonicalString ?? "",
                    "--root",
                    tree["root"]?.string ?? "",
                    "--proof",
                    try offline.file("proof", (proof ?? .null).canonicalBytes())
                )
                #expect(ending.code == 0, "\(name): \(ending.reason)")
            }
        }
    }

    /// The vkeys of a trusted root's Ed25519 logs.
    private static func logKeys(of root: JSON) throws -> [String] {
        (root["tlogs"]?.array ?? []).compactMap { log in
            guard let bytes = log["publicKey"]?["rawBytes"]?.string.flatMap({ Base64.decode($0) }),
                bytes.count == 44, let key = VerificationKey(ed25519: bytes.suffix(32)),
                let host = log["baseUrl"]?.string?.split(separator: "/").last
            else { return nil }
            return NoteKey(name: String(host), key: key)?.text
        }
    }

    /// The certificates' keys are taken out by OpenSSL, which knows nothing of us.
    @Test(
        "of signed provenance are valid under their certificates' keys, and not once changed",
        .enabled(if: OpenSSL.isThere, "skipped: no openssl")
    )
    func provenance() throws {
        try Offline.with { offline in
            let files = try Offline.sharedFiles(in: "slsa-dsse")
            #expect(files.count > 20)
            for (number, file) in files.enumerated() {
                let bytes = try Files.bytes(of: file)
                let envelope = try JSON(parsing: bytes)
                let certificate = try #require(envelope["signatures"]?.array?.first?["cert"]?.string)
                let pem = try offline.file("\(number).crt", certificate)
                let key = try offline.file(
                    "\(number).pem",
                    OpenSSL.run("x509", "-in", pem, "-noout", "-pubkey")
                )
                let ending = Offline.run("verify-envelope", file, "--key", key)
                #expect(ending.code == 0, "\(file): \(ending.reason)")
                let predicate = ending.document?["statement"]?["predicate_type"]?.string
                #expect(predicate?.hasPrefix("https://slsa.dev/provenance/") == true)
                let wrongType = Offline.run(
                    "verify-envelope",
                    file,
                    "--key",
                    key,
                    "--payload-type",
                    "text/plain"
                )
                #expect(wrongType.code == 1)
                var payload = try #require(envelope["payload"]?.string.flatMap { Base64.decode($0) })
                payload[payload.count / 2] ^= 1
                var changed = try #require(envelope.object)
                changed["payload"] = .string(Base64.encode(payload))
                let path = try offline.file("\(number).json", JSON.object(changed).canonicalBytes())
                #expect(Offline.run("verify-envelope", path, "--key", key).code == 1)
            }
        }
    }

    /// The key is not published with them, so that none of them is to be believed; `invalid_payload` has the
    /// signature of another.
    @Test("of an archive are refused under a key that did not sign them")
    func archive() throws {
        for file in try Offline.sharedFiles(in: "archivista") {
            let type =
                file.contains("policy") ? "https://witness.testifysec.com/policy/v0.1" : Statement.payloadType
            let ending = Offline.run(
                "verify-envelope",
                file,
                "--payload-type",
                type,
                "--key",
                "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"
            )
            #expect(ending.code == 1)
            #expect(ending.reason.contains("signatures of 0 trusted keys"), "\(file): \(ending.reason)")
        }
    }
}

/// The program `openssl`: somebody else's implementation.
enum OpenSSL {
    static let isThere = (try? run("version")) != nil

    @discardableResult
    static func run(_ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
        return text
    }

    struct Failure: Error {
        var status: Int32
    }
}
