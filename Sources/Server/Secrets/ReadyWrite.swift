import Access
import Evidence
import Ledger
import Secrets

// Writes of a key/value secret's next version that are ready: the transaction that writes it, and commits its entry, compares what is
// remembered of who asks.
extension SecretsParts {
    func write(
        _ body: ReadyBody,
        _ plan: ReadyPlan,
        _ token: ClientToken,
        from address: String,
        since began: ContinuousClock.Instant
    ) -> ReadyRequest? {
        let place = plan.place
        let now = clock.now()
        let requestID = newRequestID()
        guard let fields = try? SecretsBody.object(body.bytes, contentType: body.contentType) else {
            return nil
        }
        var question = plan.question
        (question.address, question.at, question.parameters) = (address, now, fields)
        let said = plan.rules.answer(question)
        question.operation = .create
        // Whether it is there already must make no difference to policies: the transaction finds it out.
        guard said.isReady, plan.rules.answer(question) == said else { return nil }
        var asked = place.request(.update, fields, from: address, at: now, requestID: requestID)
        // Before anything is done: what can't be told is not done.
        guard let told = try? auditing.told(of: asked), let value = try? place.backend.value(in: asked)
        else { return nil }
        asked.recording = auditing.recording(of: asked, told, said, requestID: requestID, since: began)
        return ReadyRequest(requestID: requestID) { [auditing, access, asked] done in
            place.backend.put(value, at: place.secret, asked) { outcome in
                switch outcome {
                case .success(let answer):
                    auditing.committed(of: asked)
                    let envelope = SecretsEnvelope(requestID: requestID, answer: answer).object ?? [:]
                    done(.answered(LooseJSON.object(envelope).line))
                case .failure(LedgerError.premiseChanged):
                    access.forgetHolder(of: token)
                    done(.undone)
                // It was refused, and nothing was written.
                case .failure(is SecretsError), .failure(is EntryError): done(.undone)
                case .failure(let error):
                    // What may have been done is not done anew; told of by its entry alone.
                    Task { done(.failed(await auditing.failed(error, of: asked, told, said, since: began))) }
                }
            }
        }
    }
}

extension SecretsAuditing {
    /// Records that it was not done, or that nobody knows.
    ///
    /// - Returns: what went wrong: with the request or, last, with its record.
    fileprivate func failed(
        _ error: any Error,
        of asked: SecretsRequest,
        _ told: JSONObject,
        _ said: PolicyAnswer,
        since began: ContinuousClock.Instant
    ) async -> any Error {
        var asked = asked
        // Its entry rests on nothing.
        asked.holder = asked.holder.map { TokenHolder($0.grant) }
        let refusal = SecretsRefusal(answering: error)
        do {
            try await record(
                asked,
                told,
                .refused(refusal),
                said,
                requestID: asked.requestID ?? "",
                since: began
            )
            return error
        } catch {
            return error
        }
    }
}
