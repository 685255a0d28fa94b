import Access
import Evidence
import Postgres
import TestSupport
import Testing

@Suite("Agents and applications")
struct PrincipalTests {
    /// A token of a login, and the entity that it is.
    private func login(
        _ alias: String,
        at mount: LoginMount,
        _ fixture: ClientFixture,
        _ origin: LoginOrigin = LoginOrigin(),
        _ settings: TokenSettings = TokenSettings()
    ) async throws -> (token: ClientToken, entity: UniqueID) {
        let issued = try await fixture.access.logIn(
            NewLogin(
                mount: mount,
                alias: alias,
                displayName: alias,
                path: mount.path + "login",
                settings: settings,
                origin: origin
            )
        )
        return (issued.token, try #require(issued.grant.entityID))
    }

    private func binding(_ id: UniqueID) -> String { PolicyBinding.normal(id.description) }

    @Test(
        "nothing brings back who was retired, and the same decision again changes nothing",
        arguments: Principal.Status.allCases
    )
    func states(status: Principal.Status) throws {
        for change in Principal.Status.Change.allCases {
            guard status != .retired || change == .retire else {
                #expect(throws: AccessError.principalRetired("web-1")) {
                    _ = try status.after(change, of: "web-1")
                }
                continue
            }
            let after = try status.after(change, of: "web-1")
            let again = try after.after(change, of: "web-1")
            #expect(again == after)
            #expect(after.isCutOff == (change != .activate))
        }
    }

    @Test("what is bound to one reaches it once it is active, and reaches no other")
    func reach() async throws {
        try await ClientFixture.with { fixture in
            let (access, tenant) = (fixture.access, fixture.tenant.id)
            let mount = fixture.mount()
            let (token, entity) = try await login("web-1", at: mount, fixture)
            let (other, _) = try await login("web-2", at: mount, fixture)
            var draft = PrincipalDraft(hostname: "web-1.example")
            draft.entity = entity.text
            let agent = try await access.registerPrincipal(
                .agent,
                named: "web-1",
                draft,
                of: tenant,
                by: "Ada"
            ).principal
            let bound = binding(agent.id)
            let names = try await access.names(of: [agent.id, entity], in: tenant)
            #expect(names[agent.id] == "web-1" && names[entity]?.isEmpty == false)
            var grant = try #require(try await access.grant(for: token))
            #expect(grant.standing.principal?.id == agent.id)
            #expect(!grant.standing.bindings.contains(bound))
            #expect(grant.standing.cutOff == nil)
            _ = try await access.changePrincipal(.agent, "web-1", .activate, of: tenant, by: "Ada")
            grant = try #require(try await access.grant(for: token))
            #expect(grant.standing.bindings == [bound])
            #expect(grant.standing.place.hostname == "web-1.example")
            // Its children are it, orphans of it are not, nor is anybody else.
            let child = try await fixture.token(by: grant) { $0.noDefaultPolicy = true }
            #expect(try await access.grant(for: child.token)?.standing.bindings == [bound])
            let orphan = try await fixture.token(by: grant) { $0.isOrphan = true }
            for stranger in [orphan.token, other, fixture.rootToken] {
                let found = try #require(try await access.grant(for: stranger))
                #expect(found.standing.bindings.isEmpty)
                #expect(found.standing.principal == nil)
            }
            _ = try await access.changePrincipal(.agent, agent.id.text, .suspend, of: tenant, by: "Ada")
            for own in [token, child.token] {
                let found = try #require(try await access.grant(for: own))
                #expect(found.standing.cutOff == "the agent web-1 is suspended")
                #expect(found.standing.bindings.isEmpty)
            }
            await #expect(throws: ClientError.denied) {
                _ = try await login("web-1", at: mount, fixture)
            }
            _ = try await login("web-2", at: mount, fixture)
            _ = try await access.changePrincipal(.agent, "web-1", .activate, of: tenant, by: "Ada")
            #expect(try await access.grant(for: token)?.standing.bindings == [bound])
            // With its retirement its tokens end, and what they have leased.
            _ = try await access.changePrincipal(.agent, "web-1", .retire, of: tenant, by: "Ada")
            #expect(try await !fixture.holds(token))
            #expect(try await !fixture.holds(child.token))
            #expect(try await fixture.holds(other))
            #expect(fixture.ended.tokens.contains(grant.tokenID))
            await #expect(throws: AccessError.principalRetired("web-1")) {
                _ = try await access.changePrincipal(.agent, "web-1", .activate, of: tenant, by: "Ada")
            }
        }
    }

    @Test("a certificate counts for whom it is registered, while it holds and was not revoked")
    func certificates() async throws {
        try await ClientFixture.with { fixture in
            let (access, tenant) = (fixture.access, fixture.tenant.id)
            let mount = fixture.mount("cert")
            let fingerprint = Digest.sha256(of: [1])
            let text = "sha256:" + fingerprint.hex
            _ = try await access.registerPrincipal(
                .application,
                named: "billing",
                certificates: [fingerprint.hex.uppercased()],
                of: tenant,
                by: "Ada"
            )
            _ = try await access.changePrincipal(.application, "billing", .activate, of: tenant, by: "Ada")
            var origin = LoginOrigin()
            origin.certificate = fingerprint
            origin.certificateValidUntil = fixture.clock.now().advanced(by: .seconds(3_600))
            var settings = TokenSettings()
            settings.ttl = 86_400
            let (token, entity) = try await login("billing", at: mount, fixture, origin, settings)
            var standing = try #require(try await access.grant(for: token)).standing
            let id = try #require(standing.principal?.id)
            #expect(standing.bindings == [text, binding(id)])
            #expect(standing.certificate == fingerprint)
            // Another one's certificate gives nothing to who is registered as somebody.
            _ = try await access.registerPrincipal(
                .agent,
                named: "web-1",
                PrincipalDraft(entity: entity.text),
                of: tenant,
                by: "Ada"
            )
            _ = try await access.changePrincipal(.agent, "web-1", .activate, of: tenant, by: "Ada")
            standing = try #require(try await access.grant(for: token)).standing
            #expect(standing.principal?.name == "web-1")
            #expect(!standing.bindings.contains(text))
            #expect(!standing.bindings.contains(binding(id)))
            _ = try await access.amendPrincipal(
                .agent,
                "web-1",
                PrincipalDraft(entity: ""),
                of: tenant,
                by: "Ada"
            )
            #expect(try await access.grant(for: token)?.standing.bindings.contains(text) == true)
            // Past its end the certificate proves nothing any more; who was registered by it stays that.
            fixture.clock.advance(by: .seconds(7_200))
            standing = try #require(try await access.grant(for: token)).standing
            #expect(!standing.bindings.contains(text))
            await #expect(throws: AccessError.certificateTaken) {
                _ = try await access.addCertificate(text, to: .agent, "web-1", of: tenant, by: "Ada")
            }
            _ = try await access.revokeCertificate(text, of: .application, "billing", in: tenant, by: "Ada")
            #expect(try await !fixture.holds(token))
            await #expect(throws: ClientError.denied) {
                _ = try await login("billing", at: mount, fixture, origin)
            }
            await #expect(throws: AccessError.certificateRevoked(fingerprint.hex)) {
                _ = try await access.addCertificate(text, to: .application, "billing", of: tenant, by: "Ada")
            }
            #expect(try await access.principal(ofCertificate: fingerprint, in: tenant) == nil)
        }
    }

    @Test("what can't be is refused by name, and nothing is written")
    func refusals() async throws {
        try await ClientFixture.with { fixture in
            let (access, tenant) = (fixture.access, fixture.tenant.id)
            _ = try await access.registerPrincipal(.agent, named: "web-1", of: tenant, by: "Ada")
            // Of each kind there may be one of a name.
            _ = try await access.registerPrincipal(.application, named: "web-1", of: tenant, by: "Ada")
            await #expect(throws: AccessError.principalNameTaken(.agent, "web-1")) {
                _ = try await access.registerPrincipal(.agent, named: "web-1", of: tenant, by: "Ada")
            }
            await #expect(throws: AccessError.invalid(field: "name", .looksLikeAnIdentifier)) {
                let name = UniqueID(at: fixture.clock.now()).text
                _ = try await access.registerPrincipal(.agent, named: name, of: tenant, by: "Ada")
            }
            await #expect(throws: AccessError.invalid(field: "certificate", .notACertificate)) {
                _ = try await access.addCertificate("beef", to: .agent, "web-1", of: tenant, by: "Ada")
            }
            await #expect(throws: AccessError.invalid(field: "hostname", .controlCharacter)) {
                let draft = PrincipalDraft(hostname: "a\u{7}b")
                _ = try await access.amendPrincipal(.agent, "web-1", draft, of: tenant, by: "Ada")
            }
            await #expect(throws: AccessError.unknownEntity("nobody")) {
                let draft = PrincipalDraft(entity: "nobody")
                _ = try await access.amendPrincipal(.agent, "web-1", draft, of: tenant, by: "Ada")
            }
            await #expect(throws: AccessError.unknownCaller("nobody")) {
                let draft = PrincipalDraft(caller: "nobody")
                _ = try await access.amendPrincipal(.agent, "web-1", draft, of: tenant, by: "Ada")
            }
            let linked = PrincipalDraft(caller: "ada")
            _ = try await access.amendPrincipal(.agent, "web-1", linked, of: tenant, by: "Ada")
            await #expect(throws: AccessError.principalLinkTaken(field: "caller")) {
                _ = try await access.amendPrincipal(.application, "web-1", linked, of: tenant, by: "Ada")
            }
            // Another tenant's is nobody's here.
            let other = try await ClientFixture.tenant("Contoso", access)
            await #expect(throws: AccessError.unknownPrincipal(.agent, "web-1")) {
                _ = try await access.changePrincipal(.agent, "web-1", .activate, of: other.id, by: "Eve")
            }
            let (found, _) = try await access.principal(.agent, "web-1", of: tenant)
            #expect(found.status == .registered)
            #expect(found.description.isEmpty)
        }
    }

    @Test("a Muniment token has what is bound to its caller, and is root by a permission alone")
    func callers() async throws {
        try await ClientFixture.with { fixture in
            let access = fixture.access
            let (ada, issued) = try await access.createTenant(
                named: "Contoso",
                administrator: CallerDraft(
                    kind: .person,
                    name: "ada",
                    permissions: [.read, .manageCallers, .managePolicies, .manageSecrets]
                )
            )
            let text = try #require(ClientToken(issued.token.revealed()))
            let root = try #require(try await access.grant(for: text))
            #expect(root.isRoot)
            #expect(root.standing.bindings == [binding(ada.id)])
            #expect(root.tenant.id == ada.tenant)
            _ = try await access.createCaller(
                CallerDraft(kind: .application, name: "till", permissions: [.read]),
                by: ada
            )
            let token = try await access.issueToken(for: "till", expiresInSeconds: 3_600, by: ada)
            let till = try #require(ClientToken(token.token.revealed()))
            var grant = try #require(try await access.grant(for: till))
            #expect(grant.policies == ["default"])
            #expect(!grant.isRenewable)
            #expect(grant.ttl == 3_600)
            let agent = try await access.registerPrincipal(
                .application,
                named: "till",
                PrincipalDraft(caller: "till"),
                certificates: [],
                by: ada
            ).principal
            _ = try await access.changePrincipal(.application, "till", .activate, by: ada)
            grant = try #require(try await access.grant(for: till))
            #expect(grant.standing.bindings.contains(binding(agent.id)))
            #expect(grant.standing.bindings.count == 2)
            // Its children would outlive it.
            await #expect(throws: ClientError.self) { _ = try await fixture.token(by: root) }
            let orphan = try await fixture.token(["root"], by: root) { $0.isOrphan = true }
            #expect(orphan.grant.standing.bindings.isEmpty)
            // A browser's session is good for the dashboard alone.
            let session = try #require(try await access.startSession(with: issued.token))
            let cookie = try #require(ClientToken(session.token.token.revealed()))
            #expect(try await access.grant(for: cookie) == nil)
            // Who may not bind policies does not take what they give by making a token.
            _ = try await access.createCaller(
                CallerDraft(kind: .person, name: "bob", permissions: [.read, .manageCallers]),
                by: ada
            )
            let bob = try #require(
                try await access.caller(for: try await access.issueToken(for: "bob", by: ada).token)
            )
            _ = try await access.issueToken(for: "till", by: bob)
            _ = try await access.putPolicy(
                "tills",
                text:
                    #"{"allowed_secrets": ["kv.till.*"], "allowed_operations": ["read"], "entity_bindings": ["\#(agent.id.text)"]}"#,
                by: ada
            )
            await #expect(throws: AccessError.permissionNotHeld(.managePolicies)) {
                _ = try await access.issueToken(for: "till", by: bob)
            }
            try await access.revokeToken(token.id, by: ada)
            #expect(try await access.grant(for: till) == nil)
            #expect(fixture.ended.tokens.contains(token.id))
        }
    }
}
