import API
import Attestations
import Attestor
import Custody
import Evidence
import HTTPTypes
import Hummingbird
import NIOCore

/// `/api/v1/attestations`, `/sboms`, `/components`, `/vex`, `/documents`, `/trust-anchors`, `/trust-verdicts`, `/spines`,
/// `/support`: what others say of software, who is believed, and what rests on what.
struct AttestorRoutes: Sendable {
    let attestor: Attestor
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        addAttestations(to: api.group("attestations"))
        addBills(to: api)
        addVEX(to: api.group("vex"))
        addAnchors(to: api.group("trust-anchors"))
        TrustVerdictRoutes(attestor: attestor, bodyLimit: bodyLimit).add(to: api.group("trust-verdicts"))
        addSpines(to: api)
    }

    // MARK: Documents

    private func addAttestations(to group: RouterGroup<AppRequestContext>) {
        group.post { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.DocumentDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await attestor.importDocuments(for: caller, body.bytes.bytes)
            let answer = Wire.ImportedDocuments(
                decision.value,
                receipt: decision.receipt.map(Wire.Receipt.init)
            )
            return try Response.decided(answer, isNew: decision.isNew)
        }
        group.get { request, context in
            let limit = try request.attestorLimit()
            let found = try await attestor.attestations(
                for: try context.caller(),
                predicateType: request.query("predicate_type"),
                about: request.query("digest").map { $0.hasPrefix("sha256:") ? String($0.dropFirst(7)) : $0 },
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            let next = found.count == limit ? found.last?.id.text : nil
            return try Response.json(Wire.Page(items: found.map(Wire.Attestation.init), nextCursor: next))
        }
        group.get(":ref") { _, context in
            let id = try context.parameters.attestation()
            let caller = try context.caller()
            var answer = Wire.Attestation(try await attestor.attestation(for: caller, id))
            answer.claimedSigners = try await attestor.claimedSigners(for: caller, of: id).map {
                Wire.ClaimedSigner(kind: $0.kind.rawValue, name: $0.name)
            }
            return try Response.json(answer)
        }
        group.post(":ref/verify") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.VerdictRequest.self, upTo: bodyLimit, by: caller)
            let (decision, verification) = try await attestor.judge(
                for: caller,
                try context.parameters.attestation(),
                try VerdictRequest(body)
            )
            var answer = Wire.TrustVerdict(telling: decision.value)
            answer.checks = verification.checks.map {
                Wire.AttestationCheck(
                    subject: $0.subject.rawValue,
                    outcome: $0.outcome.rawValue,
                    detail: $0.detail
                )
            }
            answer.receipt = decision.receipt.map(Wire.Receipt.init)
            return try Response.decided(answer, isNew: true)
        }
    }

    private func addBills(to api: RouterGroup<AppRequestContext>) {
        api.get("documents/:ref") { _, context in
            let text = try context.parameters.reference()
            let hex = text.hasPrefix("sha256:") ? String(text.dropFirst(7)) : text
            guard let digest = Digest(hex: hex),
                let bytes = try await attestor.document(for: try context.caller(), digest)
            else { throw AttestorError.unknownAttestation(text) }
            return Response(
                status: .ok,
                // As bytes: a browser shall not take somebody's document for a page.
                headers: [.contentType: "application/octet-stream"],
                body: .init(byteBuffer: ByteBuffer(bytes: bytes))
            )
        }
        api.get("sboms") { request, context in
            let limit = try request.attestorLimit()
            let digest = try request.query("digest").map { text in
                guard let digest = Digest(hex: text.hasPrefix("sha256:") ? String(text.dropFirst(7)) : text)
                else { throw FieldFault.malformed.problem(field: "digest") }
                return digest
            }
            let found = try await attestor.bills(
                for: try context.caller(),
                about: digest,
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            let next = found.count == limit ? found.last?.id.text : nil
            return try Response.json(Wire.Page(items: found.map(Wire.Bill.init), nextCursor: next))
        }
        api.get("sboms/:ref") { _, context in
            let reference = try context.parameters.reference()
            return try Response.json(
                Wire.Bill(try await attestor.bill(for: try context.caller(), reference))
            )
        }
        api.get("sboms/:ref/components") { request, context in
            let caller = try context.caller()
            let limit = try request.attestorLimit()
            let bill = try await attestor.bill(for: caller, try context.parameters.reference())
            let found = try await attestor.components(
                for: caller,
                of: bill.id,
                after: try request.cursor { Int($0) } ?? -1,
                limit: limit
            )
            let next = found.count == limit ? found.last.map { String($0.number) } : nil
            return try Response.json(Wire.Page(items: found.map(Wire.Component.init), nextCursor: next))
        }
        api.get("sboms/:ref/cyclonedx") { _, context in
            let reference = try context.parameters.reference()
            let written = try await attestor.cycloneDX(for: try context.caller(), of: reference)
            return Response.written(written, as: "application/vnd.cyclonedx+json; version=1.6")
        }
        api.get("sboms/:ref/spdx") { _, context in
            let reference = try context.parameters.reference()
            let written = try await attestor.spdx(for: try context.caller(), of: reference)
            return Response.written(written, as: "application/spdx+json")
        }
        api.get("components") { request, context in
            let found = try await attestor.components(
                for: try context.caller(),
                matching: request.query("of") ?? "",
                limit: try request.attestorLimit()
            )
            return try Response.json(Wire.Page(items: found.map(Wire.Component.init)))
        }
    }

    private func addVEX(to group: RouterGroup<AppRequestContext>) {
        group.get { request, context in
            let limit = try request.attestorLimit()
            let found = try await attestor.vexDocuments(
                for: try context.caller(),
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            let next = found.count == limit ? found.last?.id.text : nil
            return try Response.json(Wire.Page(items: found.map(Wire.VEXDocument.init), nextCursor: next))
        }
        group.get(":ref") { _, context in
            let text = try context.parameters.reference()
            guard let id = UniqueID(text) else { throw AttestorError.unknownVEX(text) }
            return try Response.json(Wire.VEXDocument(try await attestor.vex(for: try context.caller(), id)))
        }
        group.get(":ref/openvex") { request, context in
            let text = try context.parameters.reference()
            guard let id = UniqueID(text) else { throw AttestorError.unknownVEX(text) }
            let written = try await attestor.openVEX(
                for: try context.caller(),
                of: id,
                author: request.query("author")
            )
            return Response.written(written, as: "application/json")
        }
        group.get("statements") { request, context in
            let found = try await attestor.statements(
                for: try context.caller(),
                vulnerability: request.query("vulnerability"),
                package: request.query("package"),
                limit: try request.attestorLimit()
            )
            return try Response.json(Wire.Page(items: found.map(Wire.VEXStatement.init)))
        }
    }

    // MARK: Trust

    private func addAnchors(to group: RouterGroup<AppRequestContext>) {
        group.get { _, context in
            let found = try await attestor.anchors(for: try context.caller())
            return try Response.json(Wire.Page(items: found.map { Wire.TrustAnchor($0) }))
        }
        group.post { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.TrustAnchorDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await attestor.addAnchor(for: caller, AnchorDraft(body))
            var answer = Wire.TrustAnchor(decision.value)
            answer.receipt = decision.receipt.map(Wire.Receipt.init)
            return try Response.decided(answer, isNew: decision.isNew)
        }
        group.post(":ref/revoke") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.TrustRevocation.self, upTo: bodyLimit, by: caller)
            let text = try context.parameters.reference()
            guard let id = UniqueID(text) else { throw AttestorError.unknownAnchor(text) }
            let decision = try await attestor.revokeAnchor(
                for: caller,
                id,
                from: body.from,
                because: body.reason
            )
            var answer = Wire.TrustAnchor(decision.value)
            answer.receipt = decision.receipt.map(Wire.Receipt.init)
            return try Response.decided(answer, isNew: decision.isNew)
        }
    }

    // MARK: Spines

    private func addSpines(to api: RouterGroup<AppRequestContext>) {
        api.post("spines") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.SpineDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await attestor.makeSpine(for: caller, try SpineDraft(body))
            var answer = Wire.Spine(decision.value)
            answer.receipt = decision.receipt.map(Wire.Receipt.init)
            return try Response.decided(answer, isNew: decision.isNew)
        }
        api.get("spines") { request, context in
            let limit = try request.attestorLimit()
            let found = try await attestor.spines(
                for: try context.caller(),
                with: request.query("node"),
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            let next = found.count == limit ? found.last?.id.text : nil
            return try Response.json(Wire.Page(items: found.map(Wire.ListedSpine.init), nextCursor: next))
        }
        api.get("spines/:ref") { _, context in
            let text = try context.parameters.reference()
            guard let id = UniqueID(text) else { throw AttestorError.unknownSpine(text) }
            return try Response.json(Wire.Spine(try await attestor.spine(for: try context.caller(), id)))
        }
        api.get("support") { request, context in
            let found = try await attestor.supports(
                for: try context.caller(),
                of: request.query("node") ?? "",
                isForward: request.query("direction") == "forward",
                depth: try request.queryInteger("depth") ?? 4
            )
            return try Response.json(
                Wire.Page(
                    items: found.map {
                        Wire.Support(source: $0.source, relation: $0.relation.rawValue, target: $0.target)
                    }
                )
            )
        }
    }
}

extension Response {
    /// A document in a form of others, in canonical JSON.
    fileprivate static func written(_ document: JSON, as mediaType: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: mediaType],
            body: .init(byteBuffer: ByteBuffer(bytes: document.canonicalBytes()))
        )
    }
}

extension Request {
    fileprivate func attestorLimit() throws -> Int {
        try queryInteger("limit", in: Attestor.pageLimits) ?? 50
    }
}

extension Parameters {
    fileprivate func attestation() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw AttestorError.unknownAttestation(text) }
        return id
    }
}
