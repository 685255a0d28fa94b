import Access
import Evidence
import Ledger
import Secrets

extension SecretsWork {
    /// A request that a page makes for who reads it: decided and recorded as any other.
    ///
    /// - Throws: `SecretsRefusal`, what a backend throws, faults.
    func run(
        _ operation: Capability,
        _ path: String,
        _ body: LooseObject,
        _ query: [String: String],
        for visitor: SecretsVisitor
    ) async throws -> SecretsAnswer {
        guard !parts.barrier.isSealed else { throw SecretsRefusal.sealed }
        let isListing = operation == .list || operation == .scan
        let checked: String
        do {
            checked = try SecretsHead.checked(path)
        } catch let refusal as SecretsRefusal {
            throw try await refused(refusal, operation.rawValue, path, to: visitor)
        }
        let full = isListing ? checked.inFolder : checked.withoutFinalSlash
        let table = try await parts.mounts.table(
            of: visitor.grant.tenant.id,
            revision: visitor.grant.mountRevision
        )
        guard let (mount, rest) = table.resolve(full) else {
            throw try await refused(.missing, operation.rawValue, full, to: visitor)
        }
        var asked = SecretsRequest(
            operation: operation,
            path: rest.withoutFinalSlash,
            fullPath: full,
            mount: mount,
            body: body,
            query: query,
            tenant: visitor.grant.tenant,
            holder: TokenHolder(visitor.grant),
            clientToken: nil,
            address: visitor.address,
            certificates: { [] },
            now: parts.clock.now(),
            wrapTTL: nil,
            requestID: requestID
        )
        let verdict = try await parts.quotas.verdict(on: asked)
        if verdict.tellsDevices { await parts.devices.tell(asked, nil, requestID: requestID) }
        let told = try parts.auditing.told(of: asked)
        var decision: PolicyAnswer?
        let answer: SecretsAnswer
        do {
            if let refusal = verdict.refusal { throw refusal }
            answer = try await self.answer(&asked, told, &decision)
        } catch {
            let refusal = SecretsRefusal(answering: error)
            try await record(asked, told, .refused(refusal), decision, tellsDevices: verdict.tellsDevices)
            throw error
        }
        try await record(asked, told, .answered(answer, wrappedIn: nil), decision)
        return answer
    }
}
