import Custody
import Evidence
import Jobs
import Observers
import Postgres

/// Takes back from a cluster the ceremonies that ended here, and asks it for those that it is to decide. Each step may be
/// done again: an object has its ceremony's name, and is deleted by its uid.
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

    /// What a cluster refuses of one ceremony keeps no other waiting.
    ///
    /// - Throws: `ObservationError`, the first of what went wrong; where the cluster can't be asked at all, at once.
    func ask(_ substrate: Substrate, of tenant: TenantID) async throws {
        let client = try clients.client(of: substrate, tenant: tenant)
        var failure: ObservationError?
        for known in try await desk.leftOver(of: substrate.id, tenant: tenant) {
            do {
                try await client.delete(known.name, uid: known.uid)
            } catch let error as ObservationError where error.isOfOneObject {
                failure = failure ?? error
                continue
            }
            try await desk.forget(known, of: substrate.id, tenant: tenant)
        }
        for wanted in try await desk.wanted(of: substrate, tenant: tenant) {
            let object: JSON
            do {
                switch try await client.create(wanted.object, name: wanted.name) {
                case .created(let made), .present(let made): object = made
                }
            } catch let error as ObservationError where error.isOfOneObject {
                failure = failure ?? error
                continue
            }
            let problem = try await desk.asked(object, for: wanted.ceremony, of: substrate, tenant: tenant)
            if let problem {
                failure =
                    failure
                    ?? ObservationError(.malformed, "address", problem, remedy: "delete that resource there")
            }
        }
        if let failure { throw failure }
    }
}

extension ObservationError {
    /// Whether another object may fare better: not where nobody answers, or nobody is let in.
    fileprivate var isOfOneObject: Bool {
        switch cause {
        case .absent, .forbidden, .serverFailed, .malformed, .tooLarge: true
        case .unreachable, .timedOut, .throttled, .refusedAddress, .credential, .misconfigured: false
        }
    }
}
