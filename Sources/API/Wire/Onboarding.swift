package import Evidence

extension Wire {
    /// `POST /tenants`: tenants that the caller's is to manage, at most fifty.
    package struct Onboarding: Codable, Hashable, Sendable {
        package var tenants: [OnboardingDraft]

        package init(tenants: [OnboardingDraft]) { self.tenants = tenants }
    }

    /// A tenant that is to be made. `names`, `domains` and `directoryID` are what it is called in its own systems;
    /// `rights` are all if absent; `intervalSec` is an hour if absent, and 0 for never. With `issuesToken` the
    /// administrator's token stands in the answer, once, and holds for seven days. `evidenceSource` is a directory that the
    /// server reads: of its own it says where the credential is, never what it holds. Absent there, `directoryID` is the
    /// tenant's, and `intervalSec` how often the tenant is compared; 0 is only when asked.
    package struct OnboardingDraft: Codable, Hashable, Sendable {
        package var name: String
        package var administrator: String?
        package var administratorDID: String?
        package var issuesToken: Bool?
        package var rights: [String]?
        package var names: [String]?
        package var domains: [String]?
        package var directoryID: String?
        package var labels: JSON?
        package var baselines: [String]?
        package var intervalSec: Int?
        package var evidenceSource: EvidenceSourceDraft?

        package init(
            name: String,
            administrator: String? = nil,
            administratorDID: String? = nil,
            issuesToken: Bool? = nil,
            rights: [String]? = nil,
            names: [String]? = nil,
            domains: [String]? = nil,
            directoryID: String? = nil,
            labels: JSON? = nil,
            baselines: [String]? = nil,
            intervalSec: Int? = nil,
            evidenceSource: EvidenceSourceDraft? = nil
        ) {
            self.name = name
            self.administrator = administrator
            self.administratorDID = administratorDID
            self.issuesToken = issuesToken
            self.rights = rights
            self.names = names
            self.domains = domains
            self.directoryID = directoryID
            self.labels = labels
            self.baselines = baselines
            self.intervalSec = intervalSec
            self.evidenceSource = evidenceSource
        }
    }

    /// What became of one tenant: `created`, `present` or `refused`. What was made before a refusal stands beside it.
    package struct Onboarded: Codable, Hashable, Sendable {
        package var name: String
        package var outcome: String
        package var managedTenantID: String?
        package var delegationID: String?
        package var token: String?
        package var tokenExpiresAt: Instant?
        package var notes: [String]
        package var refusal: ComparisonAsked.Refusal?

        package init(
            name: String,
            outcome: String,
            managedTenantID: String? = nil,
            delegationID: String? = nil,
            token: String? = nil,
            tokenExpiresAt: Instant? = nil,
            notes: [String] = [],
            refusal: ComparisonAsked.Refusal? = nil
        ) {
            self.name = name
            self.outcome = outcome
            self.managedTenantID = managedTenantID
            self.delegationID = delegationID
            self.token = token
            self.tokenExpiresAt = tokenExpiresAt
            self.notes = notes
            self.refusal = refusal
        }
    }
}
