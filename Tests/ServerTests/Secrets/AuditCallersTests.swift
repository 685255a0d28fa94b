import Access
import Evidence
import Secrets
import TestSupport
import Testing

@testable import Server

/// What stands in `secrets.audit_logs` of requests to the rest of the product, over connections.
@Suite("Who the audit says asked the rest of the product")
struct AuditCallersTests {
    @Test(
        "who is refused stands as what it is, and who signs in and out by its identifier; each with its address"
    )
    func callers() async throws {
        try await TestDatabase.with { database in
            try await ListeningServer.serving(database) { server in
                let (ada, _) = try await server.access.createTenant(
                    named: "northwind",
                    administrator: CallerDraft(
                        kind: .person,
                        name: "ada",
                        permissions: Set(Permission.allCases)
                    )
                )
                func latest() async throws -> AuditRecord {
                    let record = try await database.lastAudit(of: ada.tenant, home: server.home)
                    #expect(record.sourceAddress == "127.0.0.1", "\(record)")
                    return record
                }
                for kind in [Caller.Kind.agent, .application, .person] {
                    let name = "a-\(kind.rawValue)"
                    let caller = try await server.access.createCaller(
                        CallerDraft(kind: kind, name: name, permissions: []),
                        by: ada
                    ).caller
                    let id = caller.id.description
                    let token = try await server.access.issueToken(for: name, by: ada).token
                    let bearer = (name: "Authorization", value: "Bearer \(token.revealed())")
                    #expect(try await server.send("GET", "api/v1/artifacts", [bearer]).status == 403)
                    let refused = try await latest()
                    #expect(refused.type == .authenticationFailed && !refused.isGranted)
                    #expect(refused.denialReason == "permission_missing")
                    #expect(refused.actorType.rawValue == kind.rawValue && refused.actorID == id)
                    #expect(refused.agentID == (kind == .agent ? id : nil))
                    #expect(refused.appID == (kind == .application ? id : nil))
                    #expect(refused.adminID == (kind == .person ? id : nil))
                    guard kind == .person else { continue }
                    let page = [
                        (name: "Sec-Fetch-Site", value: "same-origin"),
                        (name: "Content-Type", value: "application/x-www-form-urlencoded"),
                    ]
                    let form = Array("token=\(token.revealed())".utf8)
                    #expect(try await server.send("POST", "sign-in", page, form).status == 303)
                    let started = try await latest()
                    #expect(started.type == .adminLogin && started.actorID == id && started.adminID == id)
                    let session = try #require(try await server.access.startSession(with: token)).token.token
                    let cookie = (name: "Cookie", value: "muniment_session=\(session.revealed())")
                    #expect(try await server.send("POST", "sign-out", page + [cookie]).status == 303)
                    let ended = try await latest()
                    #expect(ended.type == .tokenRevoked && ended.actorID == id && ended.adminID == id)
                }
            }
        }
    }
}
