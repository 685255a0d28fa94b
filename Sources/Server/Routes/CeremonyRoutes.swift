import API
import Custody
import Evidence
import Hummingbird

/// `/api/v1/ceremonies`: witnesses sign what they approve.
struct CeremonyRoutes: Sendable {
    let custody: Custody
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let ceremonies = api.group("ceremonies")
        ceremonies.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.CeremonyDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.openCeremony(
                for: caller,
                on: body.artifact,
                ceremonyClass: body.ceremonyClass,
                expiresInSeconds: body.expiresInSec,
                emergency: body.emergencyReason,
                key: key
            )
            return try Response.decided(Wire.Ceremony(decision), isNew: decision.isNew)
        }
        ceremonies.get { request, context in
            let page = try await custody.ceremonies(
                for: try context.caller(),
                try request.page(),
                in: request.query("state"),
                of: request.query("artifact"),
                under: request.query("accord"),
                awaiting: request.query("may_sign"),
                for: request.query("purpose")
            )
            return try Response.json(Wire.Page(page, Wire.Ceremony.init))
        }
        ceremonies.get(":ref") { _, context in
            let caller = try context.caller()
            let ceremony = try await custody.ceremony(for: caller, try context.parameters.reference())
            let record = try await custody.record(for: caller, of: ceremony)
            var answer = Wire.Ceremony(ceremony)
            answer.maySign = record.pendingVotes(in: ceremony)
            return try Response.json(answer)
        }
        ceremonies.post(":ref/signatures") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.SignatureDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.signCeremony(
                for: caller,
                try context.parameters.ceremony(),
                with: Envelope(body.envelope),
                onBehalfOf: body.onBehalfOf,
                key: key
            )
            return try Response.decided(Wire.Ceremony(decision), isNew: decision.isNew)
        }
        ceremonies.post(":ref/reject") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.Rejection.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.rejectCeremony(
                for: caller,
                try context.parameters.ceremony(),
                because: body.reason,
                key: key
            )
            return try Response.decided(Wire.Ceremony(decision), isNew: decision.isNew)
        }
        ceremonies.post(":ref/withdraw") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.Rejection.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.withdrawCeremony(
                for: caller,
                try context.parameters.ceremony(),
                because: body.reason,
                key: key
            )
            return try Response.decided(Wire.Ceremony(decision), isNew: decision.isNew)
        }
    }
}

extension Parameters {
    fileprivate func ceremony() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw CustodyError.unknownCeremony(text) }
        return id
    }
}

extension Envelope {
    init(_ envelope: Wire.SignedEnvelope) {
        self.init(
            payload: envelope.payload.bytes,
            payloadType: envelope.payloadType,
            signatures: envelope.signatures.map { Envelope.Signature(keyID: $0.keyid, bytes: $0.sig.bytes) }
        )
    }
}

extension CeremonyRecord {
    fileprivate func pendingVotes(in ceremony: Ceremony) -> [Wire.PendingVote] {
        ceremony.eligibleDIDs.compactMap { did in
            let delegates = mandates.filter { $0.delegator == did }.map(\.delegate)
            guard maySign.contains(did) || !delegates.isEmpty else { return nil }
            return Wire.PendingVote(
                witnessDID: did,
                byWitness: maySign.contains(did),
                delegateDIDs: delegates
            )
        }
    }
}

extension Wire.Ceremony {
    init(_ decision: Decision<Ceremony>) {
        self.init(decision.value)
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ ceremony: Ceremony) {
        self.init(
            ceremonyID: ceremony.id.text,
            artifact: Wire.ArtifactName(ceremony.artifact),
            version: ceremony.version,
            cid: ceremony.cid,
            accord: Wire.AccordName(ceremony.accord),
            purpose: ceremony.purpose.rawValue,
            ceremonyClass: ceremony.ceremonyClass,
            quorum: ceremony.quorum,
            tier: ceremony.tier,
            eligibleDIDs: ceremony.eligibleDIDs,
            fourEyes: ceremony.isFourEyes,
            barredDIDs: ceremony.barredDIDs,
            signatures: ceremony.signatures.map {
                Wire.CeremonySignature(
                    witnessDID: $0.witnessDID,
                    keyID: $0.keyID,
                    signedAt: $0.signedAt,
                    delegateDID: $0.delegateDID,
                    delegationID: $0.delegationID?.text
                )
            },
            state: ceremony.state.rawValue,
            payloadType: ceremony.payloadType,
            payload: Base64Bytes(ceremony.payload),
            openedBy: ceremony.openedBy,
            openedAt: ceremony.openedAt,
            expiresAt: ceremony.expiresAt,
            closedAt: ceremony.closedAt,
            closingReason: ceremony.closingReason,
            closedBy: ceremony.closedBy,
            supersededBy: ceremony.supersededBy,
            substrate: ceremony.substrate,
            emergencyReason: ceremony.openingReason,
            reviewWithinSec: ceremony.reviewWithinSeconds,
            reviewOf: ceremony.reviewOf?.text
        )
    }
}
