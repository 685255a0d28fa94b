import Access
import Evidence
import Ledger
import Postgres
import Secrets

extension SecretsParts {
    /// A write of a key/value secret's next version: the transaction that writes it, and commits its entry, compares what is
    /// remembered of who asks.
    func readyWrite(
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
                    done(
                        .answered {
                            let envelope = SecretsEnvelope(requestID: requestID, answer: answer)
                            return LooseJSON.object(envelope.object ?? [:]).line
                        }
                    )
                case .failure(PostgresError.outcomeUnknown(let reason)):
                    // It may have been done, and is not done anew. Ends with its entry.
                    Task {
                        let error = PostgresError.outcomeUnknown(reason: reason)
                        let last = await place.failed(error, asked, told, said, in: auditing, since: began)
                        done(.failed(last))
                    }
                case .failure(let error):
                    // Nothing was done.
                    if case LedgerError.premiseChanged = error { access.forgetHolder(of: token) }
                    done(.undone)
                }
            }
        }
    }
}

extension ReadyPlace {
    /// Records that nobody knows whether it was done.
    ///
    /// - Returns: what went wrong: with the request or, last, with its record.
    fileprivate func failed(
        _ error: any Error,
        _ asked: SecretsRequest,
        _ told: JSONObject,
        _ said: PolicyAnswer,
        in auditing: SecretsAuditing,
        since began: ContinuousClock.Instant
    ) async -> any Error {
        var asked = asked
        // Its entry rests on nothing, and tells of it as what it would have been.
        asked.holder = asked.holder.map { TokenHolder($0.grant) }
        if (try? await backend.exists(asked)) == false { asked.operation = .create }
        do {
            try await auditing.record(
                asked,
                told,
                .refused(SecretsRefusal(answering: error)),
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
