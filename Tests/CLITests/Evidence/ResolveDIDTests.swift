import API
import ArgumentParser
import Evidence
import Foundation
import Testing

@testable import CLI

@Suite("resolve-did")
struct ResolveDIDTests {
    private static let key = "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"

    private static func document(_ did: String) -> String {
        let method: JSON = [
            "id": "#1", "type": "Multikey", "controller": .string(did),
            "publicKeyMultibase": .string(String(key.dropFirst(8))),
        ]
        let document: JSON = ["id": .string(did), "verificationMethod": [method], "assertionMethod": ["#1"]]
        return document.canonicalString
    }

    private static func run(_ arguments: String...) async -> Offline.Ending {
        do {
            let command = try Muniment.parseAsRoot(["evidence", "resolve-did"] + arguments)
            return .valid(try await #require(command as? ResolveDID).report())
        } catch let invalid as Invalid {
            return .invalid(invalid.reason)
        } catch {
            return .refused(Refusal(reporting: error) ?? Refusal(usage: Muniment.fullMessage(for: error)))
        }
    }

    @Test("a did:key is its key")
    func didKey() async {
        let ending = await Self.run(Self.key)
        #expect(ending.document?["keys"]?.array?.first?["did_key"] == .string(Self.key))
        #expect(await Self.run("did:key:z6Mk").code == 2)
        #expect(await Self.run("did:plc:abc").code == 2)
        #expect(await Self.run("example.com").code == 2)
    }

    @Test("a document that is at hand is read in place of fetching it")
    func fromFile() async throws {
        let did = "did:web:example.com"
        let file = FileManager.default.temporaryDirectory.appending(path: "did-\(UUID()).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Self.document(did).write(to: file, atomically: true, encoding: .utf8)
        let ending = await Self.run(did, "--document", file.path)
        #expect(ending.document?["keys"]?.array?.first?["id"] == "did:web:example.com#1")
        #expect(await Self.run("did:web:example.org", "--document", file.path).code == 1)
        try #"{"id":"did:web:example.com"}"#.write(to: file, atomically: true, encoding: .utf8)
        #expect(await Self.run(did, "--document", file.path).reason.contains("no key"))
    }

    @Test("what could lead into networks around us is not asked")
    func traps() async {
        #expect(await Self.run("did:web:127.0.0.1").reason.contains("IP address"))
        let ending = await Self.run("did:web:localhost%3A1")
        #expect(ending.code == 2)
        #expect(ending.reason.contains("not on the public internet"))
    }

    @Test(
        "a document is fetched over TLS from whom the DID names, and from nobody to whom that one points",
        .enabled(if: OpenSSL.isThere, "skipped: no openssl"),
        .timeLimit(.minutes(2))
    )
    func fetching() async throws {
        let site = try Site()
        defer { site.stop() }
        func resolve(_ path: String, _ answer: String? = nil, more: [String] = []) async throws
            -> Offline.Ending
        {
            if let answer { try site.answer("/\(path.replacing(":", with: "/"))/did.json", with: answer) }
            let did = "did:web:localhost%3A\(site.port):\(path)"
            let command = try Muniment.parseAsRoot(
                ["evidence", "resolve-did", did, "--allow-private-addresses", "--ca-file", site.certificate]
                    + more
            )
            do {
                return .valid(try await #require(command as? ResolveDID).report())
            } catch let invalid as Invalid {
                return .invalid(invalid.reason)
            } catch {
                return .refused(try #require(Refusal(reporting: error), "\(error)"))
            }
        }
        func ok(_ body: String) -> String {
            "HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
        }
        let did = "did:web:localhost%3A\(site.port)"
        let good = try await resolve("good", ok(Self.document("\(did):good")))
        #expect(good.code == 0, "\(good.reason)")
        #expect(good.document?["url"] == .string("https://localhost:\(site.port)/good/did.json"))
        #expect(good.document?["keys"]?.array?.first?["did_key"] == .string(Self.key))
        let other = try await resolve("other", ok(Self.document("did:web:example.com")))
        #expect(other.code == 1)
        #expect(other.reason.contains("/id is not the DID"))
        let moved =
            "HTTP/1.1 302 Found\r\nLocation: /good/did.json\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        let redirected = try await resolve("moved", moved)
        #expect(redirected.code == 1)
        #expect(redirected.reason.contains("redirects are not followed"))
        let gone = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        #expect(try await resolve("gone", gone).reason.contains("status 404"))
        let large = ok(String(repeating: " ", count: 300_000) + Self.document("\(did):large"))
        #expect(try await resolve("large", large).reason.contains("larger than"))
        #expect(try await resolve("nothing", ok("")).code == 1)
        // Without the authority that vouches for it, the site could be anybody.
        let command = try Muniment.parseAsRoot([
            "evidence", "resolve-did", "\(did):good", "--allow-private-addresses",
        ])
        let refusal = await #expect(throws: Refusal.self) {
            try await #require(command as? ResolveDID).report()
        }
        #expect(refusal?.outcome == .serverOrNetwork)
        // Nor is another name's certificate taken.
        let named = try Site(name: "example.com")
        defer { named.stop() }
        let stranger = try Muniment.parseAsRoot([
            "evidence", "resolve-did", "did:web:localhost%3A\(named.port)", "--allow-private-addresses",
            "--ca-file",
            named.certificate,
        ])
        let wrongName = await #expect(throws: Refusal.self) {
            try await #require(stranger as? ResolveDID).report()
        }
        #expect(wrongName?.outcome == .serverOrNetwork)
    }

    @Test(
        "an address is public or it is not",
        arguments: [
            ("1.1.1.1", true), ("8.8.8.8", true), ("172.32.0.1", true), ("100.128.0.1", true),
            ("2606:4700::1111", true), ("2a00:1450::1", true), ("0.0.0.0", false), ("10.1.2.3", false),
            ("100.64.0.1", false), ("100.127.255.255", false), ("127.0.0.1", false), ("127.255.0.1", false),
            ("169.254.169.254", false), ("172.16.0.1", false), ("172.31.255.255", false),
            ("192.0.0.1", false), ("192.0.2.1", false), ("192.168.1.1", false), ("198.18.0.1", false),
            ("198.19.255.255", false), ("198.51.100.1", false), ("203.0.113.9", false),
            ("224.0.0.1", false), ("255.255.255.255", false), ("240.0.0.1", false), ("::", false),
            ("::1", false), ("::ffff:127.0.0.1", false), ("::ffff:8.8.8.8", false), ("fe80::1", false),
            ("fc00::1", false), ("fd12::1", false), ("ff02::1", false), ("64:ff9b::7f00:1", false),
            ("2001::1", false), ("2001:db8::1", false), ("2002:7f00:1::", false), ("3fff::1", false),
        ]
    )
    func publicAddresses(text: String, isPublic: Bool) throws {
        let address = try #require(HostAddress(text))
        #expect(address.isPublic == isPublic)
        #expect(HostAddress(address.text) == address)
    }
}

/// A web site over TLS that answers each path with the bytes of a file: `openssl s_server -HTTP`.
private final class Site {
    let port: Int
    let certificate: String
    private let folder: URL
    private let process = Process()
    private let output = Pipe()

    init(name: String = "localhost") throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "site-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        certificate = folder.appending(path: "site.crt").path
        let key = folder.appending(path: "site.key").path
        try OpenSSL.run(
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=\(name)",
            "-addext",
            "subjectAltName=DNS:\(name)",
            "-keyout",
            key,
            "-out",
            certificate
        )
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "openssl", "s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-HTTP",
        ]
        process.currentDirectoryURL = folder
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        // «ACCEPT 127.0.0.1:44139»
        var text = ""
        while !text.contains("ACCEPT") || !text.hasSuffix("\n") {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { break }
            text += String(decoding: data, as: UTF8.self)
        }
        port = try #require(text.split(whereSeparator: { ":\n".contains($0) }).last.flatMap { Int($0) })
    }

    func answer(_ path: String, with text: String) throws {
        let file = folder.appending(path: String(path.dropFirst()))
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }
}
