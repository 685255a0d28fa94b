import Access
import Evidence
import Hummingbird
import NIOCore
import Postgres
import Secrets

// Requests that are refused before an engine sees them are entries as others are.
extension SecretsWork {
    /// Records a request that was refused before it was known where it leads. A sealed server records none: it knows
    /// nobody.
    ///
    /// - Returns: what was given, to be thrown; whatever else is thrown stands in its place.
    func recorded(_ error: any Error, of request: Request, _ context: AppRequestContext) async throws
        -> any Error
    {
        guard !parts.barrier.isSealed, !(error is CancellationError) else { return error }
        let holder = try await self.holder(
            of: SecretsHead.token(in: request.headers).flatMap(ClientToken.init),
            context.channel
        )
        let namespace = SecretsHead.namespace(request.headers[.vaultNamespace])
        var tenant = holder?.grant.tenant
        if tenant == nil, let namespace { tenant = try await parts.namespaces.tenant(named: namespace) }
        if tenant == nil { tenant = try await parts.namespaces.rootTenant() }
        guard let tenant else { return error }
        try await parts.auditing.record(
            SecretsRefusal(answering: error),
            of: tenant,
            to: holder,
            SecretsAuditing.Unplaced(
                operation: request.method.operation,
                path: SecretsHead.shown(request.uri.path),
                namespace: namespace,
                address: context.remoteAddress,
                requestID: requestID,
                began: began
            )
        )
        return error
    }

    /// The same where it is known where it leads, as far as what was sent could not be read.
    func recorded(
        _ error: any Error,
        of head: SecretsHead,
        at place: Place,
        _ context: AppRequestContext
    ) async throws -> any Error {
        guard !(error is CancellationError) else { return error }
        // Nothing rests on what earlier requests have found: there is no second try without the body.
        var holder = place.holder == nil ? nil : try await self.holder(of: place.token, context.channel)
        if holder?.grant.tenant.id != place.tenant.id { holder = nil }
        try await parts.auditing.record(
            SecretsRefusal(answering: error),
            of: place.tenant,
            to: holder,
            unplaced(head, place.path, context)
        )
        return error
    }

    /// Where a request leads, and who asks; where it leads nowhere, that it was refused is recorded.
    func place(
        of head: SecretsHead,
        _ request: Request,
        _ context: AppRequestContext,
        isRemembered: Bool = false
    ) async throws -> Place {
        do {
            return try await place(of: head, context.channel, isRemembered: isRemembered)
        } catch let refusal as SecretsRefusal {
            throw try await recorded(refusal, of: request, context)
        }
    }

    /// Nothing is mounted there. Who has no token is not told what is there and what is not; that somebody asked is recorded.
    func refusal(at place: Place, _ head: SecretsHead, _ context: AppRequestContext) async throws
        -> SecretsRefusal
    {
        let refusal =
            place.holder == nil
            ? .denied : SecretsRefusal(404, "no handler for route \"\(place.path)\". route entry not found.")
        try await parts.auditing.record(
            refusal,
            of: place.tenant,
            to: place.holder,
            unplaced(head, place.path, context)
        )
        return refusal
    }

    private func unplaced(_ head: SecretsHead, _ path: String, _ context: AppRequestContext)
        -> SecretsAuditing.Unplaced
    {
        SecretsAuditing.Unplaced(
            operation: head.operation.rawValue,
            path: path,
            namespace: head.namespace,
            address: context.remoteAddress,
            requestID: requestID,
            began: began
        )
    }

    /// A page's request that leads nowhere.
    func refused(
        _ refusal: SecretsRefusal,
        _ operation: String,
        _ path: String,
        to visitor: SecretsVisitor
    ) async throws -> SecretsRefusal {
        try await parts.auditing.record(
            refusal,
            of: visitor.grant.tenant,
            to: TokenHolder(visitor.grant),
            SecretsAuditing.Unplaced(
                operation: operation,
                path: path,
                namespace: nil,
                address: visitor.address,
                requestID: requestID,
                began: began
            )
        )
        return refusal
    }
}

extension SecretsAuditing {
    /// A request of which nothing is known but what stands in its head.
    struct Unplaced {
        /// Or its verb, where it is none.
        var operation: String
        var path: String
        var namespace: String?
        var address: String
        var requestID: String
        var began: ContinuousClock.Instant
    }

    /// Records a request that no engine has seen; where it throws, the refusal may not be told.
    func record(
        _ refusal: SecretsRefusal,
        of tenant: Tenant,
        to holder: TokenHolder?,
        _ asked: Unplaced
    ) async throws {
        let mac: AuditDigest.MAC = { [barrier] in
            try barrier.mac($0, purpose: "audit", tenant: tenant.id)
        }
        func fitted(_ text: String) -> String { Self.fitted(text.withoutControls, mac) }
        var record = AuditRecord(
            tenant: tenant.id,
            type: holder == nil ? .authenticationFailed : .secretAccessDenied,
            actorType: .anonymous,
            isGranted: false
        )
        if let holder { record.name(holderOf: holder.grant) }
        let reason = refusal.errors.prefix(4).map { fitted($0) }.joined(separator: "; ")
        record.denialReason = holder?.grant.standing.cutOff ?? (reason.isEmpty ? "nothing is there" : reason)
        if !asked.address.isEmpty { record.sourceAddress = asked.address }
        record.correlationID = asked.requestID
        record.responseTime = ContinuousClock.now - asked.began
        record.eventData = [
            "operation": .string(asked.operation), "path": .string(fitted(asked.path)),
            "status": .integer(refusal.status),
        ]
        if let namespace = asked.namespace { record.eventData["namespace"] = .string(fitted(namespace)) }
        if let grant = holder?.grant, grant.caller == nil {
            record.eventData["token_accessor"] = .string(grant.accessor)
        }
        try await log.record(record)
    }
}

extension SecretsHead {
    /// A path below `/v1/` as a record may show it, also one that can't be looked for: decoded as far as it can be.
    static func shown(_ uri: String) -> String {
        let bytes = Array(uri.utf8.dropFirst(prefix.utf8.count))
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let byte = Hex.decode(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self))?
                    .first
            {
                decoded.append(byte)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}

extension HTTPRequest.Method {
    /// As the record calls it, whether or not it is answered.
    fileprivate var operation: String {
        switch self {
        case .get, .head: Capability.read.rawValue
        case .list: Capability.list.rawValue
        case .scan: Capability.scan.rawValue
        case .post, .put: Capability.update.rawValue
        case .delete: Capability.delete.rawValue
        case .patch: Capability.patch.rawValue
        default: String(rawValue.prefix(32))
        }
    }
}

extension String {
    /// An entry holds no control characters that a reader's terminal would obey.
    fileprivate var withoutControls: String {
        guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return self }
        return String(
            decoding: utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: "?") : $0 },
            as: UTF8.self
        )
    }
}
