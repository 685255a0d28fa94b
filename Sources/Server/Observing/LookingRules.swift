import Custody
import Evidence
import Observers
import Postgres

/// What the operator lets targets be: which folders of this machine they may name, and which addresses.
struct LookingRules: Sendable {
    /// In each, a folder a tenant: credentials, authorities and known hosts.
    var credentialFolders: [String] = []
    /// In each, a folder a tenant: files that are observed.
    var observedFolders: [String] = []
    /// Whether this machine and the networks around it may be observed.
    var allowsPrivateAddresses = false

    /// Parameters that are paths of files.
    private static let pathParameters = ["certificate_authority", "known_hosts"]
    /// Its entity tag would have to be kept from look to look.
    private static let unusableParameters = ["if_none_match"]

    /// What of them is the tenant's: nobody names another one's files.
    func access(of tenant: TenantID) -> LocalAccess {
        LocalAccess(
            credentials: credentialFolders.map { "\($0)/\(tenant)" },
            files: observedFolders.map { "\($0)/\(tenant)" }
        )
    }

    /// For Custody, which asks before it takes a target.
    var rules: TargetRules { TargetRules { settings in fault(in: settings) } }

    /// Before anything is asked of the target itself.
    func fault(in settings: TargetSettings) -> TargetRules.Fault? {
        if let fault = TargetObservers.fault(in: visited(settings, roots: .none)) {
            return TargetRules.Fault(field: fault.field, reason: fault.reason, remedy: fault.remedy)
        }
        if let name = Self.unusableParameters.first(where: { settings.parameters[$0] != nil }) {
            return TargetRules.Fault(
                field: "parameters.\(name)",
                reason: "a target that is looked at again and again is read whole each time",
                remedy: "leave it out"
            )
        }
        if settings.reach == .private, !allowsPrivateAddresses {
            return TargetRules.Fault(
                field: "reach",
                reason: "this server does not look at private addresses",
                remedy: "leave it public, or have the server configured with observe_private_addresses"
            )
        }
        let named =
            (settings.credential == nil ? [] : ["credential"])
            + Self.pathParameters.filter { settings.parameters[$0] != nil }.map { "parameters.\($0)" }
        if let field = named.first, credentialFolders.isEmpty {
            return TargetRules.Fault(
                field: field,
                reason: "this server has no folder of credentials",
                remedy: "have it configured with credential_folders"
            )
        }
        if settings.protocolName == "file", observedFolders.isEmpty {
            return TargetRules.Fault(
                field: "address",
                reason: "this server has no folder of files to observe",
                remedy: "have it configured with observed_folders, or observe the files over sftp"
            )
        }
        return nil
    }

    /// As the observers are told of it. A path that does not begin with a slash is one in the tenant's first folder.
    ///
    /// - Parameter limit: of the time, however long the target's own is.
    func visited(_ settings: TargetSettings, of tenant: TenantID, atMost limit: Duration) -> VisitedTarget {
        visited(settings, roots: access(of: tenant), atMost: limit)
    }

    /// A path that does not begin with a slash is one in the tenant's first folder of credentials.
    func credentialPath(_ path: String, of tenant: TenantID) -> String {
        Self.whole(path, in: access(of: tenant).credentials)
    }

    private static func whole(_ path: String, in folders: [String]) -> String {
        guard !path.hasPrefix("/"), let folder = folders.first else { return path }
        return "\(folder)/\(path)"
    }

    private func visited(
        _ settings: TargetSettings,
        roots: LocalAccess,
        atMost limit: Duration = .seconds(300)
    ) -> VisitedTarget {
        var parameters = settings.parameters
        for name in Self.pathParameters {
            parameters[name] = parameters[name].map { Self.whole($0, in: roots.credentials) }
        }
        let isFile = settings.protocolName == "file"
        return VisitedTarget(
            protocolName: settings.protocolName,
            address: isFile ? Self.whole(settings.address, in: roots.files) : settings.address,
            parameters: parameters,
            credential: settings.credential.map {
                CredentialReference(path: Self.whole($0, in: roots.credentials))
            },
            reach: settings.reach == .private && allowsPrivateAddresses
                ? .privateAddresses : .publicAddresses,
            limits: VisitedTarget.Limits(
                timeout: min(limit, .seconds(settings.limits.timeoutSeconds)),
                bytes: settings.limits.bytes,
                visits: settings.limits.visits,
                requestsPerSecond: Double(settings.limits.requestsPerSecond)
            )
        )
    }
}
