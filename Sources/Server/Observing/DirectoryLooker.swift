import Custody
import Drift
import Evidence
import Kinds
import Observers
import Postgres
import Synchronization

/// Reads the directories that tenants have as sources of evidence: one for a process. As with targets, tenants share neither
/// tokens nor turns.
final class DirectoryLooker: Sendable {
    private let rules: LookingRules
    private let now: @Sendable () -> Instant
    private let budget: LookBudget
    private static let readFactor = 4
    private let observers = Mutex<[TenantID: TargetObservers]>([:])

    init(
        _ rules: LookingRules,
        budget: LookBudget = LookBudget(),
        now: @escaping @Sendable () -> Instant
    ) {
        self.rules = rules
        self.budget = budget
        self.now = now
    }

    /// For Drift, which asks before it takes a source.
    static func rules(_ looking: LookingRules) -> DirectoryRules {
        DirectoryRules(
            readable: PolicyCapture.kinds,
            credentialFault: { settings, tenant in
                let credential = CredentialReference(
                    path: looking.credentialPath(settings.credential, of: tenant)
                )
                return try await credential.fault(beneath: looking.access(of: tenant).credentials).map {
                    DirectoryFailure(field: $0.field, reason: $0.reason, remedy: $0.remedy)
                }
            },
            fault: { fault(in: $0, by: looking) }
        )
    }

    /// Looks once, outside any transaction.
    ///
    /// - Parameter limit: of the time, however long the source's own is.
    /// - Throws: `DirectoryFailure`, `CancellationError`.
    func look(
        at settings: DirectorySettings,
        of tenant: TenantID,
        within limit: Duration = .seconds(DirectorySettings.Limit.timeoutSeconds.upperBound),
        report: @escaping PolicyCapture.Report = { _, _, _ in }
    ) async throws -> DirectorySight {
        // The operator may have changed what is allowed since it was added.
        if let fault = Self.fault(in: settings, by: rules) { throw fault }
        let time = min(limit, .seconds(settings.timeoutSeconds))
        let hold = try await budget.hold(settings.bytes, for: tenant, until: .now + time)
        guard hold != nil else {
            throw DirectoryFailure(
                field: "max_bytes",
                reason: "other looks of this server took all the memory and time there was",
                remedy: "look again later, or lower max_bytes"
            )
        }
        var target = rules.visited(Self.target(settings), of: tenant, atMost: time)
        target.limits.bytes = min(target.limits.bytes, budget.share)
        do {
            let capture = try await observers(of: tenant).capture(
                target,
                settings.subjectTypes,
                of: settings.directoryID,
                report: report
            )
            let count = (capture.listed + capture.contents).reduce(0) { $0 + $1.bytes.count }
            // Until it is written it is read, which takes several times as much.
            hold?.shrink(to: Self.readFactor * count)
            return DirectorySight(capture, hold)
        } catch let error as ObservationError {
            throw DirectoryFailure(field: Self.field(error.field), reason: error.reason, remedy: error.remedy)
        }
    }

    private static func fault(in settings: DirectorySettings, by rules: LookingRules) -> DirectoryFailure? {
        rules.fault(in: target(settings)).map {
            DirectoryFailure(field: field($0.field), reason: $0.reason, remedy: $0.remedy)
        }
    }

    private static func target(_ settings: DirectorySettings) -> TargetSettings {
        var parameters = ["token_url": settings.tokenURL]
        parameters["scope"] = settings.scope
        parameters["certificate_authority"] = settings.certificateAuthority
        return TargetSettings(
            protocolName: "graph",
            address: settings.address,
            parameters: parameters,
            credential: settings.credential,
            reach: settings.mayBePrivate ? .private : .public,
            limits: TargetLimits(
                timeoutSeconds: settings.timeoutSeconds,
                bytes: settings.bytes,
                requestsPerSecond: settings.requestsPerSecond
            )
        )
    }

    /// In the names that a source has for what a target calls otherwise.
    private static func field(_ name: String) -> String {
        let names = [
            "reach": "may_be_private", "limits.bytes": "max_bytes", "limits.visits": "max_bytes",
            "limits.requests_per_second": "requests_per_sec",
        ]
        return names[name] ?? (name.hasPrefix("parameters.") ? String(name.dropFirst(11)) : name)
    }

    private func observers(of tenant: TenantID) -> TargetObservers {
        observers.withLock { known in
            if let one = known[tenant] { return one }
            let one = TargetObservers(access: rules.access(of: tenant), now: now)
            known[tenant] = one
            return one
        }
    }
}

extension DirectorySight {
    fileprivate init(_ capture: PolicyCapture, _ hold: LookBudget.Hold?) {
        func gaps(ofLists: Bool) -> [EvidenceGap] {
            capture.gaps.filter { $0.isOfList == ofLists }.map {
                EvidenceGap(type: $0.kind, path: $0.path, reason: $0.reason, remedy: $0.remedy)
            }
        }
        self.init(
            listed: capture.listed,
            contents: capture.contents,
            listGaps: gaps(ofLists: true),
            contentGaps: gaps(ofLists: false),
            types: capture.kinds,
            directoryID: capture.directory,
            hold: hold
        )
    }
}
