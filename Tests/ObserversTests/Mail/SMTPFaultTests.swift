import Evidence
import Foundation
import TestSupport
import Testing

@testable import Observers

@Suite("Mail servers that are slow, wrongly set up or not alone", .serialized)
struct SMTPFaultTests {
    private static func client(
        _ port: Int,
        _ security: SMTPClient.Security = .none,
        user: String? = nil,
        certificates: String? = nil
    ) -> SMTPClient {
        SMTPClient(
            SMTPClient.Server(
                host: "localhost",
                port: port,
                security: security,
                user: user,
                passwordFile: certificates.map { $0 + "/password" },
                authorities: certificates.map { $0 + "/root.pem" }
            ),
            timeout: .seconds(30)
        )
    }

    @Test("a message that was taken is, though nobody answers the farewell")
    func noFarewell() async throws {
        let script: ScriptedMailServer.Script = { command in
            command == "QUIT" ? [] : ScriptedMailServer.taking()(command)
        }
        try await ScriptedMailServer.with(script) { port, _ in
            let outcome = try await Self.client(port).send(SMTPClientTests.message())
            #expect(outcome == .accepted("250 ok"))
        }
    }

    @Test("what a server says of whoever sends may be mended, what it says of the message is for good")
    func whoseFault() async throws {
        let faults: [(step: String, answer: String, isTransient: Bool)] = [
            ("", "554 blocked", true), ("EHLO", "504 no name", true),
            ("MAIL", "530 authentication required", true), ("MAIL", "550 relaying denied", true),
            ("RCPT", "530 authentication required", true), ("RCPT", "450 later", true),
            ("RCPT", "550 nobody", false), ("DATA", "554 no", false), (".", "552 too large", false),
        ]
        for (step, answer, isTransient) in faults {
            let script = ScriptedMailServer.taking { command in command.prefix(4) == step ? [answer] : [] }
            try await ScriptedMailServer.with(script) { port, _ in
                switch try await Self.client(port).send(try SMTPClientTests.message()) {
                case .accepted: Issue.record("\(step) \(answer): it was taken")
                case .delayed(let reason):
                    #expect(isTransient && reason.contains(answer), "\(step) \(reason)")
                case .refused(let reason):
                    #expect(!isTransient && reason.contains(answer), "\(step) \(reason)")
                }
            }
        }
    }

    private static func withCertificates(_ body: (String) async throws -> Void) async throws {
        let certificates = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: certificates) }
        try await PrivateWebServer.makeCertificates(for: ["localhost"], in: certificates)
        try Data("s3cret\n".utf8).write(to: URL(filePath: certificates + "/password"))
        try await body(certificates)
    }

    @Test("what somebody says before TLS began is not taken for what the server says after it")
    func injected() async throws {
        try await Self.withCertificates { certificates in
            let forged = ["250 mail.example", "250 ok", "250 ok", "354 go on", "250 forged"]
            let ways: [[String]] = [
                ["220 go ahead\r\n" + forged.joined(separator: "\r\n")],
                ["220 go ahead", forged.joined(separator: "\r\n")], ["220 go ahead"] + forged,
            ]
            for early in ways {
                let script = ScriptedMailServer.taking(["STARTTLS"]) { command in
                    command == "STARTTLS" ? early : []
                }
                try await ScriptedMailServer.with(certificates: certificates, script) { port, server in
                    let client = Self.client(port, .startTLS, certificates: certificates)
                    guard case .delayed = try await client.send(try SMTPClientTests.message()) else {
                        Issue.record("forged answers were believed: \(early)")
                        return
                    }
                    #expect(!server.commands.contains("DATA"))
                }
            }
        }
    }

    @Test("a server that says a password again that it did not understand is not told by it")
    func echoed() async throws {
        try await Self.withCertificates { certificates in
            for mechanism in ["PLAIN", "LOGIN"] {
                let script = ScriptedMailServer.taking(["STARTTLS", "AUTH \(mechanism)"]) { command in
                    if command == "AUTH LOGIN" { return ["334 VXNlcm5hbWU6"] }
                    let isKnown = ["", "EHLO", "STAR", "MAIL", "RCPT", "DATA", ".", "QUIT"]
                        .contains(String(command.prefix(4)))
                    return isKnown ? [] : ["500 unrecognized: \(command)"]
                }
                try await ScriptedMailServer.with(certificates: certificates, script) { port, server in
                    let client = Self.client(port, .startTLS, user: "muniment", certificates: certificates)
                    guard case .delayed(let reason) = try await client.send(try SMTPClientTests.message())
                    else {
                        Issue.record("it went without a password: \(server.commands)")
                        return
                    }
                    #expect(reason.hasSuffix(": 500"), "\(reason)")
                }
            }
        }
    }
}
