import Custody
import Evidence
import Jobs
import Observers
import Postgres

/// Asks a cluster for the ceremonies that it is to decide, and takes back those that ended here. Each step may be done
/// again: an object has its ceremony's name, and is deleted by its uid.
struct SubstrateAsker: Sendable {
    static let kind = "substrate.ask"

    let desk: SubstrateDesk
    let clients: SubstrateClients

    static func job(for substrate: UniqueID) -> NewJob {
        NewJob(kind, ["substrate_id": .string(substrate.text)], uniqueKey: substrate.text)
    }

    var handler: JobHandler {
        JobHandler(Self.kind, concurrency: 8) { run in
            guard let id = run.arguments["substrate_id"]?.string.flatMap({ UniqueID($0) }) else {
                throw JobFailure("the job names no substrate", isFinal: true)
            }
            guard let substrate = try await desk.substrates(of: run.tenant).first(where: { $0.id == id })
            else {
                return
            }
            do {
                try await ask(substrate, of: run.tenant)
            } catch let error as ObservationError {
                try await desk.note(failure: error.words, of: id, tenant: run.tenant)
                throw JobFailure(error.words)
            }
        }
    }

    func ask(_ substrate: Substrate, of tenant: TenantID) async throws {
        let client = try clients.client(of: substrate)
        for wanted in try await desk.wanted(of: substrate, tenant: tenant) {
            switch try await client.create(wanted.object, name: wanted.name) {
            case .created(let object), .present(let object):
                try await desk.asked(object, for: wanted.ceremony, of: substrate, tenant: tenant)
            }
        }
        for known in try await desk.leftOver(of: substrate.id, tenant: tenant) {
            try await client.delete(known.name, uid: known.uid)
            try await desk.forget(known, of: substrate.id, tenant: tenant)
        }
    }
}
