package import Access
package import Evidence
package import Postgres

/// A tenant as a provider wants it made.
package struct OnboardingDraft: Hashable, Sendable {
    package enum Limit {
        /// Tenants of one request.
        package static let tenants = 50
        /// Baselines that one tenant is assigned to.
        package static let baselines = 50
    }

    package var name: String
    /// Of its first caller, who may do everything in it.
    package var administrator: String
    package var administratorDID: String?
    /// Whether the administrator gets a token, which is told once.
    package var hasToken: Bool
    package var rights: Set<DelegatedRight>
    /// What it is called in its own systems.
    package var names: TenantNames
    /// Baselines of the provider that it is compared with.
    package var baselines: [String]
    /// How often by itself, in seconds; `nil` for never.
    package var interval: Int?
    /// A directory that the server reads what stands in it from; where its credential is, and never what that holds.
    package var source: Source?

    /// A source of evidence that the new tenant begins with.
    package struct Source: Hashable, Sendable {
        package var name: String
        package var settings: DirectorySettings

        package init(name: String, settings: DirectorySettings) {
            self.name = name
            self.settings = settings
        }
    }

    package init(
        name: String,
        administrator: String = "administrator",
        administratorDID: String? = nil,
        hasToken: Bool = false,
        rights: Set<DelegatedRight> = Set(DelegatedRight.allCases),
        names: TenantNames = TenantNames(),
        baselines: [String] = [],
        interval: Int? = 3_600,
        source: Source? = nil
    ) {
        self.name = name
        self.administrator = administrator
        self.administratorDID = administratorDID
        self.hasToken = hasToken
        self.rights = rights
        self.names = names
        self.baselines = baselines
        self.interval = interval
        self.source = source
    }

    var firstCaller: CallerDraft {
        CallerDraft(
            kind: .person,
            name: administrator,
            did: administratorDID,
            permissions: Set(Permission.allCases)
        )
    }

    /// - Parameter directories: what the server can read, and may.
    func check(at now: Instant, directories: DirectoryRules) throws {
        try Access.checkOnboarding(name, firstCaller)
        guard !rights.isEmpty else {
            throw DriftField("rights").refused("is empty", "name at least one of capture, compare, judge")
        }
        try names.check()
        try DriftField("baselines").count(baselines.count, atMost: Limit.baselines)
        guard baselines.isEmpty || rights.contains(.compare) else {
            throw DriftField("rights").refused(
                "has no compare, which baselines need",
                "add compare, or leave the baselines out"
            )
        }
        try AssignmentDraft(tenants: [name], interval: interval).check(at: now)
        guard let source else { return }
        guard rights.contains(.capture) else {
            throw DriftField("rights").refused(
                "has no capture, which a source of evidence needs",
                "add capture, or leave evidence_source out"
            )
        }
        do throws(DriftError) {
            try directories.check(source.name, source.settings)
        } catch {
            throw error.within("evidence_source")
        }
    }
}

/// What became of one tenant.
package struct Onboarded: Sendable {
    package enum Outcome: Sendable {
        /// Made by this very request, or finished where an earlier one had not got to its end.
        case created
        /// Managed already.
        case present
        /// Why not: a `DriftError` or an `AccessError`. What was made before that stands beside it.
        case refused(any Error)
        /// The server failed here, and did not go on.
        case stopped(any Error)
        /// The server failed before.
        case notReached
    }

    package var name: String
    package var outcome: Outcome
    /// Whether this very request made the tenant, whatever became of the rest.
    package var isMade = false
    package var tenant: TenantID?
    package var delegation: UniqueID?
    /// Told once.
    package var token: IssuedToken?
    /// What was left as it stands.
    package var notes: [String] = []
}
