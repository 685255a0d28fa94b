import Evidence
import Foundation
import TestSupport
import Testing

@Suite("Telling people of findings, with the server, the command line, a mail server and a receiver")
struct NotificationsTests {
    /// What came to a receiver, as CloudEvents.
    private static func events(_ receiver: ScriptedServer) -> [JSON] {
        receiver.requests.compactMap { request in
            request.range(of: "\r\n\r\n").flatMap {
                try? JSON(parsing: Array(request[$0.upperBound...].utf8))
            }
        }
    }

    private static func write(_ state: String, in folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let policy: JSON = [
            "@odata.context":
                "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies/$entity",
            "id": "7b0c1f7a-4d1e-4c58-9a3e-000000000011", "displayName": "Require MFA",
            "state": .string(state),
            "conditions": [
                "users": ["includeUsers": ["All"]], "applications": ["includeApplications": ["All"]],
                "clientAppTypes": ["all"],
            ],
            "grantControls": ["operator": "OR", "builtInControls": ["mfa"]],
        ]
        try Data(policy.canonicalBytes()).write(to: URL(filePath: folder + "/policy.json"))
    }

    @Test(
        "what a comparison finds and a run that fails arrive by mail and webhook by themselves, until they are removed"
    )
    func mainJob() async throws {
        let exim = { server in try PrivateMailServer.command(server, asksForPassword: false) }
        let answering: @Sendable (String) -> ScriptedServer.Deed = { _ in .http("204 No Content") }
        try await PrivateServer.with(exim) { mailServer in
            try await ScriptedServer.with(answering) { port, receiver in
                try await ProductHome.with { home in
                    let credentials = home.path + "/credentials"
                    try await home.start(environment: [
                        "MUNIMENT_SMTP_HOST": "localhost", "MUNIMENT_SMTP_PORT": "\(mailServer.port)",
                        "MUNIMENT_SMTP_TLS": "none", "MUNIMENT_SMTP_FROM": "muniment@example.org",
                        "MUNIMENT_WEBHOOK_PRIVATE_ADDRESSES": "true",
                        "MUNIMENT_CREDENTIAL_FOLDERS": credentials,
                    ])
                    try await home.signIn()
                    try await tell(home, mailServer, receiver, port)
                }
            }
        }
    }

    private func tell(
        _ home: ProductHome,
        _ mailServer: PrivateServer,
        _ receiver: ScriptedServer,
        _ port: Int
    ) async throws {
        let empty = try await home.muniment("notification", "list")
        #expect(empty.status == 0 && empty.output.contains("notification add"), "\(empty.errors)")
        _ = try await home.json("webhook", "add", "chat", "http://127.0.0.1:\(port)/chat")
        let nobody = try await home.muniment("notification", "add", "pager")
        #expect(nobody.status == 2 && nobody.errors.contains("--email or --webhook"), "\(nobody.errors)")
        let wrong = try await home.muniment("notification", "add", "pager", "--email", "nobody")
        #expect(wrong.status == 2 && wrong.errors.contains("address"), "\(wrong.errors)")
        for (name, option, to) in [
            ("pager", "--email", "ops@example.org"), ("chat", "--webhook", "chat"),
            ("refused", "--email", "refused@example.org"),
        ] {
            let added = try await home.muniment("notification", "add", name, option, to)
            #expect(
                added.status == 0 && added.output.contains("notification test \(name)"),
                "\(added.errors)"
            )
        }

        // A test goes at once, and says so where it can't.
        for name in ["pager", "chat"] {
            let test = try await home.muniment("notification", "test", name)
            #expect(test.status == 0 && test.output.contains("● sent"), "\(test.output)\(test.errors)")
        }
        #expect(
            try PrivateMailServer.messages(of: mailServer).map(\.body).joined().contains("This is a test")
        )
        #expect(Self.events(receiver).map { $0["type"]?.string } == ["muniment.notification"])
        let refused = try await home.muniment("notification", "test", "refused")
        #expect(refused.status == 1 && refused.output.contains("■ parked"), "\(refused.output)")
        #expect(refused.output.contains("nobody of this name"), "\(refused.output)")
        let listed = try await home.muniment("notification", "list")
        for word in ["pager", "email ops@example.org", "webhook chat"] {
            #expect(listed.output.contains(word), "\(listed.output)")
        }

        // A finding is told by the server itself.
        let (right, now) = (home.path + "/right", home.path + "/now")
        try Self.write("enabled", in: right)
        try Self.write("disabled", in: now)
        _ = try await home.json("baseline", "create", "golden", "--kind", "entra_conditional_access")
        _ = try await home.json("baseline", "capture", "golden", "--from", right)
        #expect(try await home.muniment("baseline", "compare", "golden", "--from", now).status == 1)
        try await condition(within: .seconds(120)) {
            try PrivateMailServer.messages(of: mailServer).contains {
                $0.headers.contains("Require MFA: new")
            }
        }
        try await condition(within: .seconds(120)) {
            Self.events(receiver).contains { event in
                event["data"]?["items"]?.array?.contains { $0["event"]?.string == "opened" } == true
            }
        }

        // So is that a source can't be read any more.
        _ = try await home.json(
            "baseline",
            "source",
            "add",
            "north",
            "--kind",
            "entra_conditional_access",
            "--credential",
            "missing.json",
            "--directory-id",
            "5d0c6c7e-3a43-4b9e-9c1f-1d2e3f405162"
        )
        for _ in 1...2 {
            let read = try await home.muniment("baseline", "source", "observe", "north")
            #expect(read.status == 1, "\(read.output)\(read.errors)")
        }
        func failures() throws -> Int {
            try PrivateMailServer.messages(of: mailServer).count {
                $0.headers.contains("a source of evidence could not be read")
                    && $0.body.contains("missing.json cannot be read")
                    && $0.body.contains("muniment run show")
            }
        }
        try await condition(within: .seconds(120)) { try failures() > 0 }
        let shown = try await home.muniment("notification", "show", "pager")
        #expect(shown.status == 0, "\(shown.errors)")
        #expect(shown.output.split(separator: "\n").count { $0.contains("● sent") } >= 3, "\(shown.output)")

        // What is off or removed is told nothing.
        #expect(try await home.muniment("notification", "disable", "pager").output.contains("■ off"))
        #expect(try await home.muniment("notification", "remove", "chat").output.contains("■ removed"))
        #expect(try await home.muniment("notification", "show", "chat").status == 2)
        let (mails, events) = (try PrivateMailServer.messages(of: mailServer).count, receiver.requests.count)
        #expect(try await home.muniment("baseline", "compare", "golden", "--from", right).status == 0)
        _ = try await home.json("notification", "add", "later", "--email", "later@example.net")
        #expect(try await home.muniment("baseline", "compare", "golden", "--from", now).status == 1)
        // Once the one that is told has tried, the others would have been told, too.
        try await condition(within: .seconds(120)) {
            let later = try await home.json("notification", "show", "later")
            return (later["messages"]?.array?.first?["attempts"]?.integer ?? 0) > 0
        }
        #expect(try PrivateMailServer.messages(of: mailServer).count == mails)
        #expect(receiver.requests.count == events)
        // Failing twice in a row was told once.
        #expect(try failures() == 1)
        #expect(try await home.muniment("ledger", "verify").status == 0)
        let audit = try await home.munimentd("audit")
        #expect(audit.status == 0, "\(audit.output)\(audit.errors)")
    }
}
