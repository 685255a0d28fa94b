import Custody
import Evidence
import Ledger
import Observers

/// Makes the client of a substrate's API server, by the rules that the operator gives.
struct SubstrateClients: Sendable {
    /// Folders in which credentials and authorities may be.
    let folders: [String]
    let mayBePrivate: Bool
    let clock: any WallClock
    /// How long an API server is asked to keep a watch open.
    var watchSeconds = 300

    /// - Throws: `ObservationError` where the address is none that may be asked.
    func client(of substrate: Substrate) throws(ObservationError) -> CustomResources {
        try client(
            address: substrate.address,
            namespace: substrate.namespace,
            credentialFile: substrate.credentialFile,
            authorityFile: substrate.authorityFile
        )
    }

    func client(
        address: String,
        namespace: String,
        credentialFile: String?,
        authorityFile: String?
    ) throws(ObservationError) -> CustomResources {
        let clock = clock
        return try CustomResources(
            CustomResources.Place(
                address: address,
                group: CeremonyResource.group,
                version: CeremonyResource.version,
                plural: CeremonyResource.plural,
                namespace: namespace
            ),
            credentialFile: credentialFile,
            authorityFile: authorityFile,
            mayBePrivate: mayBePrivate,
            access: LocalAccess(credentials: folders),
            watchSeconds: watchSeconds,
            now: { clock.now() }
        )
    }
}
