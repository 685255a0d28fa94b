import Evidence
import Foundation
import TestSupport
import Testing

@testable import Observers

@Suite("Handing mail to a server", .serialized)
struct SMTPClientTests {
    static func message(
        to: String = "ops@example.org",
        subject: String = "3 findings",
        body: String = "One line.\n.A line with a dot.\n"
    ) throws -> MailMessage {
        MailMessage(
            from: try #require(MailAddress("muniment@example.org")),
            to: try #require(MailAddress(to)),
            subject: subject,
            body: body,
            messageID: "0193b1c2@muniment.example.org",
            listID: "pager.muniment.example.org",
            date: Instant(microseconds: 1_795_257_727_000_000)
        )
    }

    private static func client(
        _ server: PrivateServer,
        host: String = "localhost",
        _ security: SMTPClient.Security = .none,
        password: String? = nil,
        authorities: String? = nil
    ) throws -> SMTPClient {
        var file: String?
        if let password {
            try server.write(password + "\n", to: "password-\(password.count)")
            file = server.folder + "/password-\(password.count)"
        }
        return SMTPClient(
            SMTPClient.Server(
                host: host,
                port: server.port,
                security: security,
                user: password == nil ? nil : "muniment",
                passwordFile: file,
                authorities: authorities
            ),
            timeout: .seconds(30)
        )
    }

    @Test("a message goes over STARTTLS with a password to Exim, whole, with a dot at a line's start")
    func startTLS() async throws {
        let certificates = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: certificates) }
        try await PrivateWebServer.makeCertificates(for: ["localhost"], in: certificates)
        try await run(["/usr/bin/chmod", "-R", "a+rX", certificates], in: certificates)
        let command = { server in try PrivateMailServer.command(server, tls: certificates) }
        try await PrivateServer.with(command) { server in
            let root = certificates + "/root.pem"
            let right = try Self.client(
                server,
                .startTLS,
                password: PrivateMailServer.password,
                authorities: root
            )
            let outcome = try await right.send(
                try Self.message(
                    subject: "3 Befunde: größer\r\nBcc: eve@example.org",
                    body: "Größe\n.dot\n..two\n"
                )
            )
            guard case .accepted = outcome else {
                Issue.record("\(outcome): \(server.errors)")
                return
            }
            let kept = try PrivateMailServer.messages(of: server)
            #expect(kept.count == 1)
            let (headers, body) = try #require(kept.first)
            #expect(body.contains("Größe\n.dot\n..two\n"), "\(body)")
            #expect(headers.contains("Auto-Submitted: auto-generated") && headers.contains("List-Id:"))
            #expect(headers.contains("Message-ID: <0193b1c2@muniment.example.org>"))
            #expect(
                headers.contains("=?UTF-8?B?") && !headers.contains("\nBcc:") && !headers.contains("* Bcc")
            )
            #expect(headers.contains("esmtpsa"), "it came over TLS, by a known user: \(headers)")
            #expect(headers.contains("Date: Sat, 21 Nov 2026 10:42:07 +0000"), "\(headers)")

            // A wrong password, the system's authorities, another name than the certificate's, and no TLS at all.
            let wrong = try Self.client(server, .startTLS, password: "wrong", authorities: root)
            let unknown = try Self.client(server, .startTLS, password: PrivateMailServer.password)
            let clear = try Self.client(server, .none, password: PrivateMailServer.password)
            guard case .delayed(let reason) = try await wrong.send(try Self.message()) else {
                Issue.record("a wrong password was taken")
                return
            }
            #expect(reason.contains("does not know the user") && !reason.contains("wrong"))
            guard case .delayed = try await unknown.send(try Self.message()) else {
                Issue.record("an unknown authority was believed")
                return
            }
            guard case .delayed(let why) = try await clear.send(try Self.message()) else {
                Issue.record("a password went in the clear")
                return
            }
            #expect(why.contains("without TLS"))
            #expect(try PrivateMailServer.messages(of: server).count == 1)
        }
    }

    /// A folder with a certificate for this machine that everybody may read.
    private static func withCertificates(_ body: (String) async throws -> Void) async throws {
        let certificates = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: certificates) }
        try await PrivateWebServer.makeCertificates(for: ["localhost"], in: certificates)
        try await run(["/usr/bin/chmod", "-R", "a+rX", certificates], in: certificates)
        try await body(certificates)
    }

    @Test("a server that asks for the password by LOGIN gets it over TLS, and a wrong one is refused there")
    func login() async throws {
        try await Self.withCertificates { certificates in
            var habits = PrivateMailServer.Habits()
            (habits.tls, habits.asksByLogin) = (certificates, true)
            let asking = habits
            let command = { server in try PrivateMailServer.command(server, asking) }
            try await PrivateServer.with(command) { server in
                let root = certificates + "/root.pem"
                let right = try Self.client(
                    server,
                    .startTLS,
                    password: PrivateMailServer.password,
                    authorities: root
                )
                let outcome = try await right.send(try Self.message())
                guard case .accepted = outcome else {
                    Issue.record("\(outcome): \(server.errors)")
                    return
                }
                let (headers, _) = try #require(try PrivateMailServer.messages(of: server).first)
                #expect(headers.contains("esmtpsa"), "it came over TLS, by a known user: \(headers)")
                let wrong = try Self.client(server, .startTLS, password: "wrong", authorities: root)
                guard case .delayed(let reason) = try await wrong.send(try Self.message()) else {
                    Issue.record("a wrong password was taken")
                    return
                }
                #expect(reason.contains("does not know the user") && !reason.contains("wrong"))
                #expect(try PrivateMailServer.messages(of: server).count == 1)
            }
        }
    }

    @Test("TLS from the first byte: with the right name and authority, and with no other")
    func implicitTLS() async throws {
        try await Self.withCertificates { certificates in
            var habits = PrivateMailServer.Habits()
            (habits.tls, habits.beginsWithTLS) = (certificates, true)
            let secure = habits
            let command = { server in try PrivateMailServer.command(server, secure) }
            try await PrivateServer.with(command) { server in
                let (root, password) = (certificates + "/root.pem", PrivateMailServer.password)
                let right = try Self.client(server, .tls, password: password, authorities: root)
                let outcome = try await right.send(try Self.message())
                guard case .accepted = outcome else {
                    Issue.record("\(outcome): \(server.errors)")
                    return
                }
                let (headers, _) = try #require(try PrivateMailServer.messages(of: server).first)
                #expect(headers.contains("esmtpsa"), "\(headers)")
                for (what, client) in [
                    ("an unknown authority", try Self.client(server, .tls, password: password)),
                    (
                        "another name than the certificate's",
                        try Self.client(
                            server,
                            host: "127.0.0.1",
                            .tls,
                            password: password,
                            authorities: root
                        )
                    ),
                ] {
                    guard case .delayed = try await client.send(try Self.message()) else {
                        Issue.record("\(what) was believed")
                        continue
                    }
                }
                #expect(try PrivateMailServer.messages(of: server).count == 1)
            }
        }
    }

    @Test("an address beyond ASCII goes to a server that takes such, and is refused clearly for another")
    func international() async throws {
        for takesUTF8 in [true, false] {
            var habits = PrivateMailServer.Habits()
            (habits.asksForPassword, habits.takesUTF8) = (false, takesUTF8)
            let plain = habits
            let command = { server in try PrivateMailServer.command(server, plain) }
            try await PrivateServer.with(command) { server in
                let outcome = try await Self.client(server).send(try Self.message(to: "größe@example.org"))
                let kept = try PrivateMailServer.messages(of: server)
                if takesUTF8 {
                    guard case .accepted = outcome else {
                        Issue.record("\(outcome): \(server.errors)")
                        return
                    }
                    #expect(kept.count == 1)
                    #expect(kept.first?.headers.contains("größe@example.org") == true)
                } else {
                    guard case .refused(let reason) = outcome else {
                        Issue.record("\(outcome)")
                        return
                    }
                    #expect(reason.contains("no addresses beyond ASCII"))
                    #expect(kept.isEmpty)
                }
            }
        }
    }

    @Test("a recipient that is refused is refused, one that is put off may go later, and neither is kept")
    func refusals() async throws {
        let command = { server in try PrivateMailServer.command(server, asksForPassword: false) }
        try await PrivateServer.with(command) { server in
            let client = try Self.client(server)
            guard
                case .refused(let reason) = try await client.send(try Self.message(to: "refused@example.org"))
            else {
                Issue.record("refused@ was taken")
                return
            }
            #expect(reason.contains("nobody of this name") && reason.contains("550"))
            guard case .delayed(let later) = try await client.send(try Self.message(to: "later@example.org"))
            else {
                Issue.record("later@ was taken")
                return
            }
            #expect(later.contains("come back later"))
            guard case .delayed = try await client.send(try Self.message(subject: "later")) else {
                Issue.record("what is put off at its end was taken")
                return
            }
            let large = try Self.message(body: String(repeating: "x", count: 30_000))
            guard case .refused(let size) = try await client.send(large) else {
                Issue.record("a large message was taken")
                return
            }
            #expect(size.contains("20000"))
            #expect(try PrivateMailServer.messages(of: server).isEmpty)
            // Nothing is said before TLS where the server offers none.
            let insisting = try Self.client(server, .startTLS)
            guard case .delayed(let why) = try await insisting.send(try Self.message()) else {
                Issue.record("it went in the clear")
                return
            }
            #expect(why.contains("offers no STARTTLS"))
            guard case .accepted = try await client.send(try Self.message()) else {
                Issue.record("a message that may go was not taken")
                return
            }
        }
    }

    @Test("nobody there is no answer, and the message may go later")
    func nobody() async throws {
        let client = SMTPClient(
            SMTPClient.Server(host: "127.0.0.1", port: try PrivateServer.freePort(), security: .none)
        )
        guard case .delayed = try await client.send(try Self.message()) else {
            Issue.record("nobody took a message")
            return
        }
    }
}

@Suite("Messages of mail")
struct MailMessageTests {
    @Test(
        "what is no address is none",
        arguments: [
            "", "ops", "@example.org", "ops@", "a b@example.org",
            "ops@example.org\r\nRCPT TO:<eve@example.org>",
            "<ops@example.org>", "ops@@example.org", "ops.@example.org", "ops@example..org",
            "ops@[127.0.0.1]",
            "\"a b\"@example.org", "ops@example.org\0", String(repeating: "a", count: 65) + "@example.org",
        ]
    )
    func addresses(text: String) { #expect(MailAddress(text) == nil) }

    @Test(
        "addresses are addresses",
        arguments: ["ops@example.org", "a.b+c@x-y.example", "größe@example.org"]
    )
    func realAddresses(text: String) { #expect(MailAddress(text)?.text == text) }

    @Test(
        "a subject stays one header, whatever stands in it",
        arguments: ["a\r\nBcc: x", "a\u{2028}b", "é\nX: y", "=?x?="]
    )
    func subjects(subject: String) throws {
        let text = String(
            decoding: try SMTPClientTests.message(subject: subject).bytes(eightBit: false),
            as: UTF8.self
        )
        let head = try #require(text.range(of: "\r\n\r\n")).lowerBound
        let lines = text[..<head].components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.hasPrefix(" ") || $0.contains(": ") })
        #expect(lines.count { !$0.hasPrefix(" ") } == 10)
        #expect(!lines.contains { $0.hasPrefix("Bcc") || $0.hasPrefix("X:") })
    }

    @Test("a body that does not go through seven bits, or has long lines, goes in Base64")
    func bodies() throws {
        let long = String(repeating: "y", count: 2_000)
        for body in ["Größe", long] {
            let bytes = try SMTPClientTests.message(body: body).bytes(eightBit: false)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(bytes.allSatisfy { $0 < 0x80 } && text.contains("base64"))
            #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 998 })
            let content = text.components(separatedBy: "\r\n\r\n")[1].replacing("\r\n", with: "")
            #expect(Base64.decode(content) == Array((body + "\r\n").utf8))
        }
    }

    @Test("lines that begin with a dot are stuffed, and the end is marked")
    func dots() {
        #expect(Array(".\r\n..a\r\nb".utf8).dotStuffed == Array("..\r\n...a\r\nb\r\n.\r\n".utf8))
        #expect(Array("a\r\n".utf8).dotStuffed == Array("a\r\n.\r\n".utf8))
    }
}
