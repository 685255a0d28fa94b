package import Evidence
import Ledger
package import Postgres

/// What the server does for substrates by itself: whom to watch, what to ask for, and what is made of the answers. It names
/// no caller; whose ceremonies they are, the tenant says.
package struct SubstrateDesk: Sendable {
    /// Resources that are known of one substrate.
    package static let resourceLimit = 50_000
    private static let askLimit = 100

    let custody: Custody

    package init(_ custody: Custody) { self.custody = custody }

    /// Whom to watch: the substrate that decides, and removed ones with open ceremonies or resources to delete.
    package func substrates(of tenant: TenantID) async throws -> [Substrate] {
        try await custody.database.rows(
            for: tenant,
            SubstrateStore(tenant: tenant).current(at: custody.clock.now()),
            as: Substrate.init
        )
    }

    // MARK: The watch

    /// From where a watch goes on; `nil`: it lists first.
    package func resourceVersion(of substrate: UniqueID, tenant: TenantID) async throws -> String? {
        let query = SubstrateStore(tenant: tenant).watch(of: substrate)
        return try await custody.database.first(for: tenant, query) { row -> String? in
            try row["resource_version"]
        } ?? nil
    }

    /// All up to `resourceVersion` is taken; `nil`: what came after is not kept there any more.
    package func keep(resourceVersion: String?, of substrate: UniqueID, tenant: TenantID) async throws {
        let query = SubstrateStore(tenant: tenant).keep(
            resourceVersion: resourceVersion,
            of: substrate,
            at: custody.clock.now()
        )
        try await custody.database.execute(for: tenant, query)
    }

    /// A round ended as it should, without news: what went wrong before is over.
    package func noteHeard(_ substrate: UniqueID, tenant: TenantID) async throws {
        let query = SubstrateStore(tenant: tenant).noteHeard(substrate, at: custody.clock.now())
        try await custody.database.execute(for: tenant, query)
    }

    package func note(failure: String, of substrate: UniqueID, tenant: TenantID) async throws {
        let query = SubstrateStore(tenant: tenant).note(
            failure: String(failure.prefix(1_000)),
            of: substrate,
            at: custody.clock.now()
        )
        try await custody.database.execute(for: tenant, query)
    }

    /// Objects that were there when they were last seen: those that a list has not got are gone.
    package func present(of substrate: UniqueID, tenant: TenantID) async throws -> [KnownResource] {
        let query = SubstrateStore(tenant: tenant).present(of: substrate, limit: Self.resourceLimit)
        return try await custody.database.rows(for: tenant, query, as: KnownResource.init)
    }

    /// Takes an object as the cluster gives it. The same twice changes nothing.
    ///
    /// - Returns: whether something was recorded.
    @discardableResult
    package func take(
        _ object: JSON,
        isDeleted: Bool = false,
        of substrate: Substrate,
        tenant: TenantID
    ) async throws -> Bool {
        let resource: CeremonyResource
        do throws(CeremonyResource.Fault) {
            resource = try CeremonyResource(object)
        } catch {
            return try await refuse(
                object,
                because: error,
                isDeleted: isDeleted,
                of: substrate,
                tenant: tenant
            )
        }
        return try await custody.applySubstrateDecision(
            resource,
            isDeleted: isDeleted,
            of: substrate,
            tenant: tenant
        )
    }

    /// Keeps for those who look why an object can't be read; one without a name can't even be named. That it is gone can be
    /// taken of any that was known.
    private func refuse(
        _ object: JSON,
        because fault: CeremonyResource.Fault,
        isDeleted: Bool,
        of substrate: Substrate,
        tenant: TenantID
    ) async throws -> Bool {
        guard let uid = object["metadata"]?["uid"]?.string, let name = object["metadata"]?["name"]?.string,
            let version = object["metadata"]?["resourceVersion"]?.string
        else { return false }
        let store = SubstrateStore(tenant: tenant)
        if isDeleted {
            let query = store.resource(uid, of: substrate.id)
            let known = try await custody.database.first(for: tenant, query, as: KnownResource.init)
            guard let known, !known.isGone else { return false }
            return try await takeGone(known, of: substrate, tenant: tenant)
        }
        let known = KnownResource(uid: uid, name: name, resourceVersion: version)
        let query = store.put(
            known,
            problem: fault.description,
            of: substrate.id,
            at: custody.clock.now()
        )
        try await custody.database.execute(for: tenant, query)
        return false
    }

    /// Takes that an object is there no longer, of which no list and no event gives more.
    @discardableResult
    package func takeGone(_ known: KnownResource, of substrate: Substrate, tenant: TenantID) async throws
        -> Bool
    {
        try await custody.applySubstrateDeletion(of: known, of: substrate, tenant: tenant)
    }

    // MARK: Asking

    /// Whether something is to be asked for, or taken back.
    package func hasWork(of substrate: UniqueID, tenant: TenantID) async throws -> Bool {
        let store = SubstrateStore(tenant: tenant)
        let results = try await custody.database.batch(
            for: tenant,
            [
                store.unasked(of: substrate, at: custody.clock.now(), limit: 1),
                store.leftOver(of: substrate, limit: 1),
            ]
        )
        return results.contains { !$0.rows.isEmpty }
    }

    /// What is to be asked for: for each open ceremony without a resource the object to make, with the ceremony it is of.
    package func wanted(
        of substrate: Substrate,
        tenant: TenantID
    ) async throws -> [(ceremony: Ceremony, name: String, object: JSON)] {
        let query = SubstrateStore(tenant: tenant).unasked(
            of: substrate.id,
            at: custody.clock.now(),
            limit: Self.askLimit
        )
        let ids = try await custody.database.rows(for: tenant, query) { row -> UniqueID in
            try row["ceremony_id"]
        }
        var wanted: [(ceremony: Ceremony, name: String, object: JSON)] = []
        for id in ids {
            let found = try await custody.database.first(
                for: tenant,
                CeremonyStore().one(id, latestOf: nil, tenant: tenant),
                as: Ceremony.init
            )
            guard let ceremony = found else { continue }
            let object = CeremonyResource.object(for: ceremony, in: substrate.namespace)
            wanted.append((ceremony, CeremonyResource.name(of: id), object))
        }
        return wanted
    }

    /// Keeps that the cluster has an object for a ceremony; the watch tells what becomes of it.
    ///
    /// - Returns: why it is none of the ceremony's; `nil` for the object that was asked for.
    package func asked(
        _ object: JSON,
        for ceremony: Ceremony,
        of substrate: Substrate,
        tenant: TenantID
    ) async throws -> String? {
        let resource: CeremonyResource
        do throws(CeremonyResource.Fault) {
            resource = try CeremonyResource(object)
        } catch {
            return "\(CeremonyResource.name(of: ceremony.id)): \(error)"
        }
        guard resource.asks(for: ceremony) else {
            return "\(resource.name) is there already, and its spec is not what the ceremony is about"
        }
        let known = KnownResource(
            uid: resource.uid,
            name: resource.name,
            // Not the object's own: the watch shall not take it for one that it has taken.
            resourceVersion: "",
            ceremonyID: ceremony.id
        )
        let query = SubstrateStore(tenant: tenant).put(
            known,
            problem: nil,
            of: substrate.id,
            at: custody.clock.now()
        )
        try await custody.database.execute(for: tenant, query)
        return nil
    }

    /// Objects whose ceremony ended here and not there: to be deleted there.
    package func leftOver(of substrate: UniqueID, tenant: TenantID) async throws -> [KnownResource] {
        let query = SubstrateStore(tenant: tenant).leftOver(of: substrate, limit: Self.askLimit)
        return try await custody.database.rows(for: tenant, query, as: KnownResource.init)
    }

    package func forget(_ known: KnownResource, of substrate: UniqueID, tenant: TenantID) async throws {
        var gone = known
        gone.isGone = true
        let query = SubstrateStore(tenant: tenant).put(
            gone,
            problem: nil,
            of: substrate,
            at: custody.clock.now()
        )
        try await custody.database.execute(for: tenant, query)
    }
}
