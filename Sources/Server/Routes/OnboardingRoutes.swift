import API
import Access
import Drift
import Evidence
import Hummingbird
import Logging
import Postgres

/// `/api/v1/tenants`: a provider makes the tenants that it manages.
struct OnboardingRoutes: Sendable {
    let drift: Drift
    let access: Access
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        api.post("tenants") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.Onboarding.self, upTo: bodyLimit, by: caller)
            let done = try await drift.onboard(
                for: caller,
                body.tenants,
                through: access,
                logger: context.logger
            )
            return try Response.decided(Wire.Page(items: done.items), isNew: done.isNew)
        }
    }
}

extension Drift {
    /// Makes tenants as the wire names them. A row that can't be read is refused by itself, in its place.
    ///
    /// - Returns: what became of each, in their order, and whether anything was made.
    /// - Throws: what `Drift.onboard` does.
    func onboard(
        for caller: Caller,
        _ wanted: [Wire.OnboardingDraft],
        through access: Access,
        logger: Logger
    ) async throws -> (items: [Wire.Onboarded], isNew: Bool) {
        var drafts: [OnboardingDraft] = []
        var refused: [Int: Wire.Onboarded] = [:]
        for (index, draft) in wanted.enumerated() {
            do throws(DriftError) {
                drafts.append(try OnboardingDraft(draft))
            } catch {
                refused[index] = Wire.Onboarded(name: draft.name, refusal: error.problem)
            }
        }
        let done = try await onboard(for: caller, drafts, through: access)
        for case .stopped(let error) in done.map(\.outcome) {
            logger.error("onboarding stopped", metadata: ["cause": "\(error)"])
        }
        var onboarded = done[...]
        var items: [Wire.Onboarded] = []
        for index in wanted.indices {
            if let item = refused[index] ?? onboarded.popFirst().map(Wire.Onboarded.init) {
                items.append(item)
            }
        }
        return (items, items.contains { $0.outcome == "created" } || done.contains(where: \.isMade))
    }
}

extension Wire.Onboarded {
    /// One that the server did not get to.
    init(notReached name: String) {
        self.init(name: name, outcome: "refused")
        refusal = Wire.ComparisonAsked.Refusal(
            code: "not_reached",
            detail: "the server failed at an earlier tenant; nothing was done for this one",
            remedy: Self.again
        )
    }

    fileprivate init(_ onboarded: Onboarded) {
        self.init(
            name: onboarded.name,
            outcome: "",
            managedTenantID: onboarded.tenant?.description,
            delegationID: onboarded.delegation?.text,
            token: onboarded.token?.token.revealed(),
            tokenExpiresAt: onboarded.token?.expiresAt,
            notes: onboarded.notes
        )
        switch onboarded.outcome {
        case .created: outcome = "created"
        case .present: outcome = "present"
        case .refused(let error):
            let problem = (error as? DriftError)?.problem ?? (error as? AccessError)?.problem
            outcome = "refused"
            refusal = problem.map(Wire.ComparisonAsked.Refusal.init)
        case .stopped:
            outcome = "refused"
            refusal = Wire.ComparisonAsked.Refusal(
                code: "stopped",
                detail: "the server failed at this tenant; what it made before stands",
                remedy: Self.again
            )
        case .notReached:
            outcome = "refused"
            refusal = Wire.Onboarded(notReached: name).refusal
        }
    }

    private static let again = "send the same tenants again: what was begun is finished"

    fileprivate init(name: String, refusal problem: Problem) {
        self.init(
            name: name,
            outcome: "refused",
            refusal: Wire.ComparisonAsked.Refusal(problem)
        )
    }
}

extension Wire.ComparisonAsked.Refusal {
    init(_ problem: Problem) {
        self.init(
            code: problem.code,
            detail: problem.detail,
            field: problem.field,
            remedy: problem.remedy
        )
    }
}

extension OnboardingDraft {
    fileprivate init(_ body: Wire.OnboardingDraft) throws(DriftError) {
        var rights = Set(DelegatedRight.allCases)
        if let words = body.rights {
            rights = []
            for word in words { rights.insert(try DelegatedRight(wire: word)) }
        }
        self.init(
            name: body.name,
            administrator: body.administrator ?? "administrator",
            administratorDID: body.administratorDID,
            hasToken: body.issuesToken ?? false,
            rights: rights,
            names: try TenantNames(
                Wire.TenantNames(
                    names: body.names ?? [],
                    domains: body.domains ?? [],
                    directoryID: body.directoryID,
                    labels: body.labels
                )
            ),
            baselines: body.baselines ?? [],
            interval: body.intervalSec == 0 ? nil : body.intervalSec ?? 3_600
        )
        if let source = body.evidenceSource {
            self.source = try Source(source, of: self)
        }
    }
}

extension OnboardingDraft.Source {
    fileprivate init(_ body: Wire.EvidenceSourceDraft, of tenant: OnboardingDraft) throws(DriftError) {
        var body = body
        body.directoryID = body.directoryID ?? tenant.names.directoryID?.text
        body.intervalSec = body.intervalSec == 0 ? nil : body.intervalSec ?? tenant.interval
        do throws(DriftError) {
            self.init(name: body.name, settings: try DirectorySettings(body))
        } catch {
            throw error.within("evidence_source")
        }
    }
}
