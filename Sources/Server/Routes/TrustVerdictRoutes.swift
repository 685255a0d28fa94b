import API
import Attestations
import Attestor
import Evidence
import HTTPTypes
import Hummingbird

/// `/api/v1/trust-verdicts`: what was concluded of attestations; looked for, summed up, taken away.
struct TrustVerdictRoutes: Sendable {
    let attestor: Attestor
    let bodyLimit: BodyLimit

    func add(to group: RouterGroup<AppRequestContext>) {
        group.get { request, context in
            let limit = try request.queryInteger("limit", in: Attestor.pageLimits) ?? 50
            let found = try await attestor.verdicts(
                for: try context.caller(),
                where: try request.trustQuestion(),
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            let next = found.count == limit ? found.last?.id.text : nil
            return try Response.json(
                Wire.Page(items: found.map { Wire.TrustVerdict($0) }, nextCursor: next)
            )
        }
        group.get("statistics") { request, context in
            let found = try await attestor.verdictStatistics(
                for: try context.caller(),
                where: try request.trustQuestion()
            )
            return try Response.json(Wire.VerdictStatistics(found))
        }
        group.get(":ref") { _, context in
            let id = try context.parameters.trustVerdict()
            return try Response.json(
                Wire.TrustVerdict(telling: try await attestor.verdict(for: try context.caller(), id))
            )
        }
        group.post(":ref/delete") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.Revocation.self, upTo: bodyLimit, by: caller)
            let decision = try await attestor.deleteVerdict(
                for: caller,
                try context.parameters.trustVerdict(),
                because: body.reason
            )
            var answer = Wire.TrustVerdict(decision.value)
            answer.receipt = decision.receipt.map(Wire.Receipt.init)
            return try Response.decided(answer, isNew: decision.isNew)
        }
    }
}

extension Parameters {
    func trustVerdict() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw AttestorError.unknownVerdict(text) }
        return id
    }
}

extension Request {
    /// What trust verdicts are asked for: `attestation`, `verified`, `signer`, `digest`, `deleted`, `freshness`, `reputation`,
    /// `completeness`, `since`, `until`.
    func trustQuestion() throws -> TrustQuestion {
        var question = TrustQuestion()
        question.attestation = try query("attestation").map { text in
            guard let id = UniqueID(text) else { throw AttestorError.unknownAttestation(text) }
            return id
        }
        question.isVerified = try trustFlag("verified")
        question.isDeleted = try trustFlag("deleted")
        question.signer = query("signer")
        question.artifact = query("digest").map { text in
            String(text.hasPrefix("sha256:") ? text.dropFirst(7) : text[...]).lowercased()
        }
        question.leastFreshness = try trustShare("freshness")
        question.leastReputation = try trustShare("reputation")
        question.leastCompleteness = try trustShare("completeness")
        question.since = try trustMoment("since")
        question.until = try trustMoment("until")
        return question
    }

    private func trustFlag(_ name: String) throws -> Bool? {
        switch query(name) {
        case nil: return nil
        case "true": return true
        case "false": return false
        default:
            throw Problem.invalidValue(
                name,
                "\(name) is neither true nor false",
                remedy: "give true or false"
            )
        }
    }

    private func trustShare(_ name: String) throws -> Double? {
        try query(name).map { text in
            guard let share = Double(text) else {
                throw Problem.invalidValue(name, "\(name) is no share", remedy: "give a number from 0 to 1")
            }
            return share
        }
    }

    private func trustMoment(_ name: String) throws -> Instant? {
        try query(name).map { text in
            guard let moment = Instant(rfc3339: text) else {
                throw Problem.invalidValue(
                    name,
                    "\(name) is no time",
                    remedy: "write it as 2026-11-22T10:00:00Z"
                )
            }
            return moment
        }
    }
}
