import Access
import Evidence
import Ledger
import Secrets

extension SecretsParts {
    /// A read of a key/value secret's current version: its entry compares what is remembered of who asks and of the secret.
    func readyRead(
        _ plan: ReadyPlan,
        _ head: SecretsHead,
        _ token: ClientToken,
        from address: String,
        since began: ContinuousClock.Instant
    ) -> ReadyRequest? {
        var question = plan.question
        (question.address, question.at) = (address, clock.now())
        let said = plan.rules.answer(question)
        guard said.isReady, let known = plan.read, let answer = try? plan.place.answer else { return nil }
        let requestID = newRequestID()
        guard answer.facts.premises == known.premises,
            let envelope = SecretsEnvelope(requestID: requestID, answer: answer).object
        else {
            plans.forget(
                ReadyPlan.Key(token: plan.place.holder.grant.tokenID, operation: .read, path: head.path)
            )
            return nil
        }
        var record = known.record
        record.policyMatched = said.matched
        record.sourceAddress = address
        record.correlationID = requestID
        record.responseTime = ContinuousClock.now - began
        let body = LooseJSON.object(envelope).line
        return ReadyRequest(requestID: requestID) { [auditing, access, record] done in
            auditing.log.record(record, resting: plan.place.holder.premises + known.premises) { outcome in
                switch outcome {
                case .success: done(.answered { body })
                case .failure(LedgerError.premiseChanged):
                    access.forgetHolder(of: token)
                    plan.place.backend.forget(plan.place.secret, in: plan.place.mount)
                    done(.undone)
                // What is more than an entry holds is cut there.
                case .failure(is EntryError): done(.undone)
                case .failure(let error): done(.failed(error))
                }
            }
        }
    }
}
