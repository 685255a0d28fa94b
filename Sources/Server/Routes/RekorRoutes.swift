import API
import Access
import Attestations
import Attestor
import Custody
import Evidence
import Hummingbird
import Ledger
import Postgres

/// `/api/v1/rekor`: transparency logs that are written to, what is to be in them, and the tenant's own.
struct RekorRoutes: Sendable {
    let rekor: Rekor
    let ownLogs: OwnLogs
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("rekor")
        group.get { _, context in
            let caller = try context.caller()
            let (logs, counts) = (try await rekor.logs(for: caller), try await rekor.counts(for: caller))
            let own = try await rekor.ownLog(for: caller)
            return try Response.json(
                Wire.RekorStatus(
                    logs: logs.map { Wire.RekorLog($0) },
                    counts: counts.map(Wire.RekorCount.init),
                    ownLog: Wire.OwnLog(
                        own,
                        of: caller.tenant,
                        key: try await ownLogs.noteKey(of: caller.tenant)
                    )
                )
            )
        }
        addLogs(to: group)
        addSubmissions(to: group)
        for (verb, isOpen) in [("open", true), ("freeze", false)] {
            group.post("own-log/\(verb)") { request, context in
                let caller = try context.caller()
                _ = try await request.read(Wire.RekorRetry.self, upTo: bodyLimit, by: caller)
                let decision = try await rekor.moveOwnLog(for: caller, toOpen: isOpen)
                let key = try await ownLogs.noteKey(of: caller.tenant, made: isOpen)
                var answer = Wire.OwnLog(decision.value, of: caller.tenant, key: key)
                answer.receipt = decision.receipt.map(Wire.Receipt.init)
                return try Response.decided(answer, isNew: decision.isNew)
            }
        }
    }

    private func addLogs(to group: RouterGroup<AppRequestContext>) {
        group.post("logs") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.RekorLogDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await rekor.addLog(
                for: caller,
                RekorLogDraft(
                    name: body.name,
                    shard: body.shard ?? 0,
                    url: body.url,
                    version: body.version ?? 2,
                    publicKey: body.publicKey,
                    origin: body.origin,
                    anchored: body.anchoredLedgers ?? []
                )
            )
            return try Self.answer(decision)
        }
        group.get("logs/:ref") { _, context in
            try Response.json(
                Wire.RekorLog(try await rekor.log(for: try context.caller(), try context.parameters.log()))
            )
        }
        group.get("logs/:ref/checkpoints") { request, context in
            let caller = try context.caller()
            let limit = try request.queryInteger("limit", in: Attestor.pageLimits) ?? 50
            let log = try await rekor.log(for: caller, try context.parameters.log())
            let found = try await rekor.checkpoints(for: caller, of: log.id, limit: limit)
            return try Response.json(Wire.Page(items: found.prefix(limit).map(Wire.RekorCheckpoint.init)))
        }
        for (verb, state) in [("resume", RekorLog.State.active), ("retire", .retired)] {
            group.post("logs/:ref/\(verb)") { request, context in
                let caller = try context.caller()
                let (body, _) = try await request.read(Wire.RekorReason.self, upTo: bodyLimit, by: caller)
                let id = try context.parameters.log()
                return try Self.answer(
                    try await rekor.move(for: caller, id, to: state, because: body.reason)
                )
            }
        }
    }

    private static func answer(_ decision: AttestorDecision<RekorLog>) throws -> Response {
        var answer = Wire.RekorLog(decision.value)
        answer.receipt = decision.receipt.map(Wire.Receipt.init)
        return try Response.decided(answer, isNew: decision.isNew)
    }

    private func addSubmissions(to group: RouterGroup<AppRequestContext>) {
        group.post("submissions") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(
                Wire.RekorSubmissionDraft.self,
                upTo: bodyLimit,
                by: caller
            )
            let records = try body.records.enumerated().map { number, record in
                try RekorRecord(record, number: number)
            }
            let decision = try await rekor.submit(
                for: caller,
                records,
                to: body.log,
                subject: body.subject ?? ""
            )
            let answer = Wire.RekorSubmissions(
                submissions: decision.value.map { Wire.RekorSubmission($0) },
                receipt: decision.receipt.map(Wire.Receipt.init)
            )
            return try Response.decided(answer, isNew: decision.isNew)
        }
        group.get("submissions") { request, context in
            let limit = try request.queryInteger("limit", in: Attestor.pageLimits) ?? 50
            let state = try request.query("state").map { text in
                guard let state = RekorSubmission.State(rawValue: text) else {
                    throw FieldFault.malformed.problem(field: "state")
                }
                return state
            }
            let digest = try request.query("digest").map { text in
                guard let digest = Digest(hex: text.hasPrefix("sha256:") ? String(text.dropFirst(7)) : text)
                else { throw FieldFault.malformed.problem(field: "digest") }
                return digest
            }
            let found = try await rekor.submissions(
                for: try context.caller(),
                state: state,
                digest: digest,
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            let next = found.count == limit ? found.last?.id.text : nil
            return try Response.json(
                Wire.Page(items: found.map { Wire.RekorSubmission($0) }, nextCursor: next)
            )
        }
        group.get("submissions/:ref") { _, context in
            let id = try context.parameters.submission()
            let (submission, entry) = try await rekor.submission(for: try context.caller(), id)
            return try Response.json(Wire.RekorSubmission(submission, entry: entry))
        }
        group.post("retry") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.RekorRetry.self, upTo: bodyLimit, by: caller)
            let id = try body.submission.map { text in
                guard let id = UniqueID(text) else { throw AttestorError.unknownSubmission(text) }
                return id
            }
            return try Response.json(Wire.RekorRetried(retried: try await rekor.retry(for: caller, id)))
        }
    }
}

extension Parameters {
    fileprivate func log() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw AttestorError.unknownRekorLog(text) }
        return id
    }

    fileprivate func submission() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw AttestorError.unknownSubmission(text) }
        return id
    }
}

extension RekorRecord {
    fileprivate init(_ wire: Wire.RekorRecord, number: Int) throws {
        guard let verifier = Verifier(pem: wire.verifier) else {
            throw AttestorError.invalid(
                field: "records[\(number)].verifier",
                reason: "is no public key or certificate in PEM",
                remedy: "give whose key signed"
            )
        }
        let made: RekorRecord?
        switch (wire.envelope, wire.sha256, wire.signature) {
        case (let text?, nil, nil):
            let envelope = try? SignedEnvelope(parsing: Array(text.utf8)).envelope
            let kind = wire.kind.map { Kind(rawValue: $0) } ?? .dsse
            made = kind.flatMap { kind in
                envelope.flatMap { RekorRecord($0, kind: kind, verifier: verifier) }
            }
        case (nil, let hex?, let signature?):
            made = Digest(hex: hex.hasPrefix("sha256:") ? String(hex.dropFirst(7)) : hex).flatMap { digest in
                Base64.decode(signature).flatMap {
                    RekorRecord(digest: digest, signature: $0, verifier: verifier)
                }
            }
        default: made = nil
        }
        guard let made, made.isSigned != false else {
            throw AttestorError.invalid(
                field: "records[\(number)]",
                reason: "is no signature of its verifier over a sha256, nor an envelope with one",
                remedy: "give sha256 and signature, or an envelope, and the key that signed it"
            )
        }
        self = made
    }
}

extension Wire.RekorLog {
    init(_ log: RekorLog) {
        self.init(
            logID: log.id.text,
            name: log.name,
            shard: log.shard,
            url: log.url,
            version: log.version,
            origin: log.key.origin,
            keyFingerprint: log.key.key.fingerprint.hex,
            anchoredLedgers: log.anchored.map(\.rawValue),
            state: log.state.rawValue,
            stateReason: log.stateReason,
            stateAt: log.stateAt,
            size: log.size,
            rootHash: log.root?.hex,
            grownAt: log.grownAt,
            verifiedAt: log.verifiedAt,
            addedBy: log.addedBy,
            addedAt: log.addedAt
        )
    }
}

extension Wire.RekorCheckpoint {
    init(_ checkpoint: RekorCheckpoint) {
        self.init(
            size: checkpoint.size,
            rootHash: checkpoint.root.hex,
            note: checkpoint.note,
            isConsistent: checkpoint.isConsistent,
            seenAt: checkpoint.seenAt
        )
    }
}

extension Wire.RekorSubmission {
    init(_ submission: RekorSubmission, entry: JSON? = nil) {
        self.init(
            submissionID: submission.id.text,
            log: submission.logName,
            kind: submission.kind.rawValue,
            sha256: submission.digest.hex,
            subject: submission.subject,
            state: submission.state.rawValue,
            attempts: submission.attempts,
            nextAttemptAt: submission.state == .queued ? submission.nextAttemptAt : nil,
            lastError: submission.lastError,
            submittedBy: submission.submittedBy,
            submittedAt: submission.submittedAt,
            endedAt: submission.endedAt,
            logID: submission.logID?.text,
            logIndex: submission.logIndex,
            leafHash: submission.leaf?.hex,
            verifiedAt: submission.verifiedAt,
            entry: entry
        )
    }
}

extension Wire.RekorCount {
    init(_ count: RekorCount) {
        self.init(log: count.logName, state: count.state, count: count.count, oldest: count.oldest)
    }
}

extension Wire.OwnLog {
    init(_ state: OwnLogState?, of tenant: TenantID, key: NoteKey?) {
        self.init(
            state: state.map { $0.isOpen ? "open" : "frozen" } ?? "none",
            size: state?.size ?? 0,
            path: "/rekor/\(tenant)",
            publicKey: key?.text,
            changedBy: state?.by,
            changedAt: state?.at
        )
    }
}
