import API
import Custody
import Evidence
import Hummingbird

/// `/api/v1/delegations`: witnesses give their votes to others for a time.
struct DelegationRoutes: Sendable {
    let custody: Custody
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let delegations = api.group("delegations")
        delegations.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.DelegationDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.createDelegation(
                for: caller,
                Envelope(body.envelope),
                key: key
            )
            return try Response.decided(
                Wire.Delegation(decision, at: custody.now),
                isNew: decision.isNew
            )
        }
        delegations.get { request, context in
            let page = try await custody.delegations(
                for: try context.caller(),
                try request.page(),
                of: request.query("did"),
                isActive: try request.queryFlag("active")
            )
            let now = custody.now
            return try Response.json(Wire.Page(page) { Wire.Delegation($0, at: now) })
        }
        delegations.get(":ref") { _, context in
            let delegation = try await custody.delegation(
                for: try context.caller(),
                try context.parameters.delegation()
            )
            return try Response.json(Wire.Delegation(delegation, at: custody.now))
        }
        delegations.post(":ref/revoke") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.Revocation.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.revokeDelegation(
                for: caller,
                try context.parameters.delegation(),
                because: body.reason,
                key: key
            )
            return try Response.decided(
                Wire.Delegation(decision, at: custody.now),
                isNew: decision.isNew
            )
        }
    }
}

extension Parameters {
    fileprivate func delegation() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw CustodyError.unknownDelegation(text) }
        return id
    }
}

extension Wire.Delegation {
    init(_ decision: Decision<Delegation>, at now: Instant) {
        self.init(decision.value, at: now)
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ delegation: Delegation, at now: Instant) {
        self.init(
            delegationID: delegation.id.text,
            delegatorDID: delegation.delegatorDID,
            delegateDID: delegation.delegateDID,
            accordID: delegation.accordID?.text,
            tier: delegation.tier,
            validFrom: delegation.validFrom,
            validUntil: delegation.validUntil,
            standing: delegation.standing(at: now).rawValue,
            envelope: Wire.SignedEnvelope(delegation.envelope),
            recordedBy: delegation.recordedBy,
            recordedAt: delegation.recordedAt,
            revokedAt: delegation.revokedAt,
            revokedBy: delegation.revokedBy,
            revocationReason: delegation.revocationReason
        )
    }
}

extension Wire.SignedEnvelope {
    init(_ envelope: Envelope) {
        self.init(
            payload: Base64Bytes(envelope.payload),
            payloadType: envelope.payloadType,
            signatures: envelope.signatures.map {
                Wire.EnvelopeSignature(keyid: $0.keyID ?? "", sig: Base64Bytes($0.bytes))
            }
        )
    }
}
