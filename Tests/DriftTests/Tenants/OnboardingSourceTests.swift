import Access
import Drift
import Evidence
import Kinds
import Postgres
import TestSupport
import Testing

@Suite("Onboarding with a source of evidence")
struct OnboardingSourceTests {
    static func source(
        _ credential: String = "graph.json",
        name: String = "directory",
        tokenURL: String = "https://login.example/token"
    ) -> OnboardingDraft.Source {
        OnboardingDraft.Source(
            name: name,
            settings: DirectorySettings(
                collection: name,
                subjectTypes: [.entraConditionalAccess],
                address: "https://graph.example",
                tokenURL: tokenURL,
                credential: credential,
                intervalSeconds: 3_600
            )
        )
    }

    @Test("it is added once, by its reference, and a credential that is wanting is said until it is there")
    func once() async throws {
        try await ProviderBench.with { bench in
            let draft = OnboardingDraft(name: "Adatum", hasToken: true, source: Self.source("missing.json"))
            let done = try await bench.drift.onboard(for: bench.provider, [draft], through: bench.access)
            let tenant = try #require(done.first?.tenant)
            #expect(done[0].notes == ["its source can't be read yet: no file for \(tenant): put it there"])
            let adatum = try await bench.administrator(of: done)
            let source = try #require(try await bench.drift.directories(for: adatum).first)
            #expect(source.settings.credential == "missing.json")
            #expect(source.addedBy == "\(bench.provider.actor) of Northwind")
            // Read at once by itself.
            #expect(source.dueAt != nil)
            let entries = try await bench.bench.count("entries")
            let again = try await bench.drift.onboard(for: bench.provider, [draft], through: bench.access)
            #expect(again[0].notes == done[0].notes)
            #expect(try await bench.bench.count("entries") == entries)

            // What the tenant makes of it stays, and none is added beside it.
            _ = try await bench.drift.removeDirectory(for: adatum, "directory")
            for source in [Self.source(), Self.source(name: "another")] {
                let after = OnboardingDraft(name: "Adatum", source: source)
                let left = try await bench.drift.onboard(for: bench.provider, [after], through: bench.access)
                #expect(left[0].notes.count == 1 && left[0].notes[0].contains("left as it was"))
            }
            #expect(try await bench.drift.directories(for: adatum).isEmpty)
            let outcome = try await DriftAudit(bench.bench.database.app, seal: DriftBench.seal).run(tenant)
            guard case .inOrder = outcome else {
                Issue.record("\(outcome)")
                return
            }
        }
    }

    @Test("many at once add one")
    func atOnce() async throws {
        try await ProviderBench.with { bench in
            let draft = OnboardingDraft(name: "Adatum", hasToken: true, source: Self.source())
            let done = try await withThrowingTaskGroup(of: [Onboarded].self) { group in
                for _ in 1...8 {
                    group.addTask {
                        try await bench.drift.onboard(for: bench.provider, [draft], through: bench.access)
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            let adatum = try await bench.administrator(of: done.filter { $0.token != nil })
            #expect(try await bench.drift.directories(for: adatum).count == 1)
            #expect(done.allSatisfy { $0.notes.isEmpty })
        }
    }

    @Test("what a tenant has by itself, or after its beginning, is not a provider's to say")
    func others() async throws {
        try await ProviderBench.with { bench in
            let contoso = try await bench.managed("Contoso")
            let draft = OnboardingDraft(name: "Contoso", source: Self.source())
            let there = try await bench.drift.onboard(for: bench.provider, [draft], through: bench.access)
            #expect(there[0].notes.count == 1)
            #expect(try await bench.drift.directories(for: contoso).isEmpty)

            // By then its operator may have put credentials there that are not meant for the provider's addresses.
            let plain = OnboardingDraft(name: "Wingtip", hasToken: true)
            let made = try await bench.drift.onboard(for: bench.provider, [plain], through: bench.access)
            let wingtip = try await bench.administrator(of: made)
            bench.bench.clock.advance(by: .seconds(Access.onboardingTokenLifetime + 1))
            let late = OnboardingDraft(name: "Wingtip", source: Self.source())
            let after = try await bench.drift.onboard(for: bench.provider, [late], through: bench.access)
            #expect(after[0].notes.count == 1)
            #expect(try await bench.drift.directories(for: wingtip).isEmpty)
        }
    }

    @Test("what can't be, or may not be, is refused under the name that a file gives it")
    func refusals() async throws {
        try await ProviderBench.with { bench in
            let drafts = [
                OnboardingDraft(name: "One", rights: [.compare], source: Self.source()),
                OnboardingDraft(name: "Two", source: Self.source(tokenURL: "forbidden")),
                OnboardingDraft(name: "Three", source: Self.source(name: "")),
            ]
            let done = try await bench.drift.onboard(for: bench.provider, drafts, through: bench.access)
            let fields = done.map { one -> String? in
                guard case .refused(DriftError.invalid(let field, _, _)) = one.outcome else { return nil }
                return field
            }
            #expect(fields == ["rights", "evidence_source.token_url", "evidence_source.name"])
            #expect(try await bench.access.tenants().count == 1)

            var caller = bench.provider
            caller.permissions.remove(.manageBaselines)
            await #expect(throws: AccessError.permissionMissing(.manageBaselines)) {
                _ = try await bench.drift.onboard(
                    for: caller,
                    [OnboardingDraft(name: "Four", source: Self.source())],
                    through: bench.access
                )
            }
            // The rights that it has, not those that are asked for later.
            let narrow = OnboardingDraft(name: "Five", rights: [.compare])
            _ = try await bench.drift.onboard(for: bench.provider, [narrow], through: bench.access)
            let wide = OnboardingDraft(name: "Five", source: Self.source())
            let refused = try await bench.drift.onboard(for: bench.provider, [wide], through: bench.access)
            guard case .refused(DriftError.notDelegated(.capture)) = refused[0].outcome else {
                Issue.record("\(refused)")
                return
            }
        }
    }
}
