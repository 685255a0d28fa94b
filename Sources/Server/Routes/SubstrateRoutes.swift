import API
import Access
import Custody
import Evidence
import HTTPTypes
import Hummingbird
import Observers

/// `/api/v1/substrates`: who decides ceremonies in the place of the built-in quorum.
struct SubstrateRoutes: Sendable {
    let custody: Custody
    let clients: SubstrateClients
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("substrates")
        group.get { _, context in
            let found = try await custody.substrates(for: try context.caller())
            return try Response.json(
                Wire.Page(items: found.map { Wire.Substrate($0.substrate, $0.standing) })
            )
        }
        group.post { request, context in
            let caller = try context.caller()
            try caller.require(.manageSubstrates)
            let (body, key) = try await request.read(Wire.SubstrateDraft.self, upTo: bodyLimit, by: caller)
            do throws(ObservationError) {
                _ = try clients.client(
                    address: body.address,
                    namespace: body.namespace,
                    credentialFile: body.credentialFile,
                    authorityFile: body.authorityFile,
                    tenant: caller.tenant
                )
            } catch {
                throw Problem.invalidValue(
                    error.field,
                    "\(error.field) is refused: \(error.reason)",
                    remedy: error.remedy
                )
            }
            let added = try await custody.addSubstrate(
                for: caller,
                SubstrateDraft(
                    name: body.name,
                    address: body.address,
                    namespace: body.namespace,
                    credentialFile: body.credentialFile,
                    authorityFile: body.authorityFile
                ),
                key: key
            )
            return try Response.decided(Wire.Substrate(added.value), isNew: added.isNew)
        }
        group.delete(":ref") { _, context in
            _ = try await custody.removeSubstrate(
                for: try context.caller(),
                try context.parameters.reference()
            )
            return Response(status: .noContent)
        }
    }
}

extension Wire.Substrate {
    fileprivate init(_ substrate: Substrate, _ standing: SubstrateStanding? = nil) {
        self.init(
            substrateID: substrate.id.text,
            name: substrate.name,
            address: substrate.address,
            namespace: substrate.namespace,
            credentialFile: substrate.credentialFile,
            authorityFile: substrate.authorityFile,
            addedBy: substrate.addedBy,
            addedAt: substrate.addedAt,
            removedAt: substrate.removedAt,
            watch: standing.map { standing in
                Wire.SubstrateWatch(
                    resourceVersion: standing.resourceVersion,
                    lastHeardAt: standing.lastHeardAt,
                    failure: standing.failure,
                    failedAt: standing.failedAt,
                    resources: standing.resourceCount,
                    problems: standing.problems.map {
                        Wire.SubstrateProblem(resource: $0.resource, reason: $0.reason, at: $0.at)
                    }
                )
            }
        )
    }
}
