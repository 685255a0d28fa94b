import API
import Access
import Evidence
import Hummingbird

/// `/api/v1/agents` and `/api/v1/applications`: who policies are bound to, and by what they are known.
struct PrincipalRoutes: Sendable {
    let access: Access
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        add(.agent, to: api.group("agents"))
        add(.application, to: api.group("applications"))
    }

    private func add(_ kind: Principal.Kind, to group: RouterGroup<AppRequestContext>) {
        addReading(kind, to: group)
        group.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.PrincipalDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await access.registerPrincipal(
                kind,
                named: body.name,
                PrincipalDraft(body.facts),
                certificates: body.certificates ?? [],
                by: caller,
                key: key
            )
            return try Self.answer(decision)
        }
        group.post(":ref/amend") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(
                Wire.PrincipalAmendment.self,
                upTo: bodyLimit,
                by: caller
            )
            let decision = try await access.amendPrincipal(
                kind,
                try context.parameters.reference("ref"),
                PrincipalDraft(body),
                by: caller,
                key: key
            )
            return try Self.answer(decision)
        }
        for step in Principal.Status.Change.allCases {
            group.post(RouterPath(":ref/\(step.rawValue)")) { request, context in
                let caller = try context.caller()
                let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
                let reference = try context.parameters.reference("ref")
                return try Self.answer(
                    try await access.changePrincipal(kind, reference, step, by: caller, key: key)
                )
            }
        }
        addCertificates(kind, to: group)
    }

    private func addReading(_ kind: Principal.Kind, to group: RouterGroup<AppRequestContext>) {
        group.get { request, context in
            let limit =
                try request.queryInteger("limit", in: 1...Access.principalLimit) ?? Access.principalLimit
            let found = try await access.principals(
                kind,
                for: try context.caller(),
                after: request.query("cursor") ?? "",
                limit: limit
            )
            let next = found.count == limit ? found.last?.name : nil
            return try Response.json(Wire.Page(items: found.map { Wire.Principal($0) }, nextCursor: next))
        }
        group.get(":ref") { _, context in
            let found = try await access.principal(
                kind,
                try context.parameters.reference("ref"),
                for: try context.caller()
            )
            return try Response.json(Wire.Principal(found.principal, found.certificates))
        }
    }

    private func addCertificates(_ kind: Principal.Kind, to group: RouterGroup<AppRequestContext>) {
        group.post(":ref/certificates") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(
                Wire.PrincipalCertificateDraft.self,
                upTo: bodyLimit,
                by: caller
            )
            let decision = try await access.addCertificate(
                body.certificate,
                to: kind,
                try context.parameters.reference("ref"),
                by: caller,
                key: key
            )
            return try Self.answer(decision)
        }
        group.delete(":ref/certificates/:fingerprint") { _, context in
            _ = try await access.revokeCertificate(
                try context.parameters.reference("fingerprint"),
                of: kind,
                try context.parameters.reference("ref"),
                by: try context.caller()
            )
            return Response(status: .noContent)
        }
    }

    private static func answer(_ decision: PrincipalDecision) throws -> Response {
        var answer = Wire.Principal(decision.principal, decision.certificates)
        answer.receipt = decision.receipt.map(Wire.Receipt.init)
        return try Response.decided(answer, isNew: decision.isNew)
    }
}

extension Wire.Principal {
    init(_ principal: Principal, _ certificates: [PrincipalCertificate]? = nil) {
        self.init(
            id: principal.id.text,
            kind: principal.kind.rawValue,
            name: principal.name,
            description: principal.description,
            status: principal.status.rawValue,
            entityID: principal.entityID?.text,
            callerID: principal.callerID?.text,
            hostname: principal.place.hostname,
            kubernetesNamespace: principal.place.kubernetesNamespace,
            kubernetesPod: principal.place.kubernetesPod,
            createdBy: principal.createdBy,
            createdAt: principal.createdAt,
            statusChangedAt: principal.statusChangedAt,
            updatedBy: principal.updatedBy,
            updatedAt: principal.updatedAt,
            certificates: certificates?.map { Certificate($0) }
        )
    }
}

extension Wire.Principal.Certificate {
    fileprivate init(_ certificate: PrincipalCertificate) {
        self.init(
            fingerprint: "sha256:" + certificate.fingerprint.hex,
            subject: certificate.subject,
            validFrom: certificate.validFrom,
            validUntil: certificate.validUntil,
            addedBy: certificate.addedBy,
            addedAt: certificate.addedAt,
            revokedAt: certificate.revokedAt
        )
    }
}

extension PrincipalDraft {
    fileprivate init(_ body: Wire.PrincipalAmendment) {
        self.init(
            description: body.description,
            entity: body.entity,
            caller: body.caller,
            hostname: body.hostname,
            kubernetesNamespace: body.kubernetesNamespace,
            kubernetesPod: body.kubernetesPod
        )
    }
}
