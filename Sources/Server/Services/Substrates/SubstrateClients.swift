import Custody
import Evidence
import Ledger
import Observers
import Postgres

/// Makes the client of a substrate's API server, by the rules that the operator gives.
struct SubstrateClients: Sendable {
    /// Which files a tenant may name: those that its targets may name, too.
    let files: LookingRules
    let mayBePrivate: Bool
    let clock: any WallClock
    /// How long an API server is asked to keep a watch open.
    var watchSeconds = 300

    /// - Throws: `ObservationError` where the address is none that may be asked.
    func client(of substrate: Substrate, tenant: TenantID) throws(ObservationError) -> CustomResources {
        try client(
            address: substrate.address,
            namespace: substrate.namespace,
            credentialFile: substrate.credentialFile,
            authorityFile: substrate.authorityFile,
            tenant: tenant
        )
    }

    /// - Throws: `ObservationError` where the address is none that may be asked, or a file is named and none may be.
    func client(
        address: String,
        namespace: String,
        credentialFile: String?,
        authorityFile: String?,
        tenant: TenantID
    ) throws(ObservationError) -> CustomResources {
        let named = [("credential_file", credentialFile), ("authority_file", authorityFile)]
        if let (field, _) = named.first(where: { $0.1 != nil }), files.credentialFolders.isEmpty {
            throw ObservationError(
                .misconfigured,
                field,
                "this server has no folder of credentials",
                remedy: "have it configured with credential_folders"
            )
        }
        let clock = clock
        return try CustomResources(
            CustomResources.Place(
                address: address,
                group: CeremonyResource.group,
                version: CeremonyResource.version,
                plural: CeremonyResource.plural,
                namespace: namespace
            ),
            credentialFile: credentialFile.map { files.credentialPath($0, of: tenant) },
            authorityFile: authorityFile.map { files.credentialPath($0, of: tenant) },
            mayBePrivate: mayBePrivate,
            access: files.access(of: tenant),
            watchSeconds: watchSeconds,
            now: { clock.now() }
        )
    }
}
