import Access
import Evidence
import Postgres
import Testing

@Suite("Groups of entities")
struct GroupTests {
    private func logIn(
        _ fixture: ClientFixture,
        _ mount: LoginMount,
        _ alias: String = "ada",
        _ type: TokenType = .service,
        groups: [String]? = nil
    ) async throws -> IssuedClientToken {
        var settings = TokenSettings()
        settings.type = type
        settings.policies = ["ops"]
        return try await fixture.access.logIn(
            NewLogin(
                mount: mount,
                alias: alias,
                displayName: alias,
                path: "auth/jwt/login",
                settings: settings,
                groups: groups
            )
        )
    }

    @Test(
        "who is in a group, or in one that is in it, has its policies from the next request on",
        arguments: [TokenType.service, .batch]
    )
    func policies(_ type: TokenType) async throws {
        try await ClientFixture.with { fixture in
            let (access, tenant) = (fixture.access, fixture.tenant)
            let issued = try await logIn(fixture, try await fixture.mounted("jwt"), "ada", type)
            let entity = try #require(issued.grant.entityID)
            let inner = try await access.putGroup(.name("inner"), of: tenant) { group in
                (group.entities, group.policies, group.metadata) = ([entity], ["Inner"], ["floor": "2"])
            }
            let outer = try await access.putGroup(.name("outer"), of: tenant) { group in
                (group.groups, group.policies) = ([inner.id], ["outer"])
            }
            let grant = try #require(try await access.grant(for: issued.token))
            #expect(grant.identityPolicies == ["inner", "outer"])
            #expect(grant.policies == ["default", "inner", "ops", "outer"])
            let groups = try #require(grant.entity?.groups)
            #expect(groups.map(\.name).sorted() == ["inner", "outer"])
            #expect(groups.filter(\.isDirect).map(\.metadata) == [["floor": "2"]])
            #expect(try await access.entity(.id(entity), of: tenant)?.groups == groups)
            #expect(try await access.group(.id(inner.id), of: tenant)?.parents == [outer.id])

            try await access.putGroup(.id(inner.id), of: tenant) { $0.entities = [] }
            #expect(try await access.grant(for: issued.token)?.policies == ["default", "ops"])
        }
    }

    @Test("of an external group the method says at each login who is in it")
    func external() async throws {
        try await ClientFixture.with { fixture in
            let (access, tenant, mount) = (fixture.access, fixture.tenant, fixture.mount("jwt"))
            let alias = try await access.putGroupAlias(
                name: "admins",
                mountAccessor: mount.accessor,
                group: nil,
                of: tenant
            )
            try await access.putGroup(.id(alias.groupID), of: tenant) { $0.policies = ["admin"] }
            let first = try await logIn(fixture, mount, groups: ["admins", "others"])
            #expect(first.grant.policies == ["admin", "default", "ops"])
            #expect(try await logIn(fixture, mount).grant.policies == ["admin", "default", "ops"])
            #expect(
                try await logIn(fixture, fixture.mount("jwt"), groups: ["admins"]).grant.policies.count == 2
            )

            #expect(try await logIn(fixture, mount, groups: []).grant.policies == ["default", "ops"])
            #expect(try await access.grant(for: first.token)?.policies == ["default", "ops"])

            _ = try await logIn(fixture, mount, groups: ["admins"])
            try await access.deleteGroupAlias(alias.id, of: tenant)
            #expect(try await access.grant(for: first.token)?.policies == ["default", "ops"])
        }
    }

    @Test("what no group can be is refused")
    func refusals() async throws {
        try await ClientFixture.with { fixture in
            let (access, tenant) = (fixture.access, fixture.tenant)
            let a = try await access.putGroup(.name("a"), of: tenant) { _ in }
            let b = try await access.putGroup(.name("b"), of: tenant) { $0.groups = [a.id] }
            let nobody = UniqueID(at: fixture.clock.now())
            let changes: [(String, @Sendable (inout EntityGroup) -> Void)] = [
                ("group type cannot be changed", { $0.isExternal = true }),
                ("a group can't be in itself, by others either", { $0.groups = [a.id] }),
                ("a group can't be in itself, by others either", { $0.groups = [b.id] }),
                ("invalid entity ID", { $0.entities = [nobody] }),
                ("invalid group ID", { $0.groups = [nobody] }),
                ("a group of this name exists already: choose another name", { $0.name = "b" }),
                ("the field policies can't contain root", { $0.policies = ["root"] }),
            ]
            for (text, change) in changes {
                await #expect(throws: ClientError.invalid(text)) {
                    try await access.putGroup(.id(a.id), of: tenant, change)
                }
            }
            await #expect(throws: ClientError.missing) {
                try await access.putGroup(.id(nobody), of: tenant) { _ in }
            }
            await #expect(throws: ClientError.invalid("alias can't be set on an internal group")) {
                try await access.putGroupAlias(
                    name: "x",
                    mountAccessor: "auth_jwt_1",
                    group: a.id,
                    of: tenant
                )
            }
        }
    }

    @Test("entities that are merged keep their tokens, aliases and groups, and none of their policies")
    func merging() async throws {
        try await ClientFixture.with { fixture in
            let (access, tenant, mount) = (fixture.access, fixture.tenant, fixture.mount("jwt"))
            let issued = try await logIn(fixture, fixture.mount("userpass"), "eve")
            let source = try #require(issued.grant.entityID)
            let target = try #require(try await logIn(fixture, mount).grant.entityID)
            try await access.putEntity(.id(source), of: tenant) { $0.policies = ["own"] }
            try await access.putGroup(nil, of: tenant) { group in
                (group.entities, group.policies) = ([source], ["shared"])
            }
            try await access.mergeEntities([source], into: target, keeping: [], isForced: false, of: tenant)
            let grant = try #require(try await access.grant(for: issued.token))
            #expect(grant.entityID == target)
            #expect(grant.identityPolicies == ["shared"])
            #expect(grant.entity?.aliases.count == 2)
            #expect(try await access.entity(.id(source), of: tenant) == nil)
        }
    }

    @Test("two aliases at one mount are merged only where it is said which of them stays")
    func conflicts() async throws {
        try await ClientFixture.with { fixture in
            let (access, tenant, mount) = (fixture.access, fixture.tenant, fixture.mount("jwt"))
            let source = try #require(try await logIn(fixture, mount, "eve").grant.entityID)
            let target = try #require(try await logIn(fixture, mount, "ada").grant.entityID)
            let kept = try #require(try await access.entity(.id(source), of: tenant)?.aliases.first)
            await #expect(throws: ClientError.self) {
                try await access.mergeEntities(
                    [source],
                    into: target,
                    keeping: [],
                    isForced: false,
                    of: tenant
                )
            }
            #expect(try await access.entity(.id(source), of: tenant)?.aliases == [kept])
            try await access.mergeEntities(
                [source],
                into: target,
                keeping: [kept.id],
                isForced: false,
                of: tenant
            )
            #expect(try await access.entity(.id(target), of: tenant)?.aliases.map(\.name) == ["eve"])
        }
    }
}
