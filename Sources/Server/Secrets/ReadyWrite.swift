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
                case .failure(let error as PostgresError) where !error.isOfRequest:
                    // It would be waited for again or, of a lost commit, be done twice. Ends with its entry.
                    Task { done(await place.failed(error, asked, told, said, in: auditing, since: began)) }
                case .failure(let error):
                    // Nothing was done.
                    if case LedgerError.premiseChanged = error { access.forgetHolder(of: token) }
                    done(.undone)
                }
            }
        }
    }
}

extension PostgresError {
    /// Whether it says at once, of this request, that it was not done (PostgreSQL §A): a value (22), a constraint (23), a
    /// right (42), a raised exception (P0).
    fileprivate var isOfRequest: Bool {
        sqlState.map { ["22", "23", "42", "P0"].contains(String($0.prefix(2))) } ?? false
    }
}

extension ReadyPlace {
    /// Records that it was not done, or that nobody knows, with what went wrong last: the request or its record.
    fileprivate func failed(
        _ error: PostgresError,
        _ asked: SecretsRequest,
        _ told: JSONObject,
        _ said: PolicyAnswer,
        in auditing: SecretsAuditing,
        since began: ContinuousClock.Instant
    ) async -> ReadyRequest.Outcome {
        var asked = asked
        // What may have been done is not done anew: its record rests on nothing.
        if case .outcomeUnknown = error { asked.holder = asked.holder.map { TokenHolder($0.grant) } }
        // It is told of as what it would have been.
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
            return .failed(error)
        } catch LedgerError.premiseChanged {
            return .undone
        } catch {
            return .failed(error)
        }
    }
}
