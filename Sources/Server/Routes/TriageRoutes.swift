import API
import Access
import Attestations
import Attestor
import Custody
import Evidence
import HTTPTypes
import Hummingbird

/// `/api/v1/scans`, `/advisories`, `/triage`, `/unknowns`: what scanners found, who answers for it, and what nobody knows.
struct TriageRoutes: Sendable {
    let attestor: Attestor
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        addScans(to: api)
        addAdvisories(to: api.group("advisories"))
        addTriage(to: api.group("triage"))
        addUnknowns(to: api)
    }

    // MARK: Scans

    private func addScans(to api: RouterGroup<AppRequestContext>) {
        api.post("scans") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.ScanDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await attestor.importScan(
                for: caller,
                body.bytes.bytes,
                ScanRequest(artifact: body.artifact, isWhole: body.whole ?? false)
            )
            return try Self.answer(decision)
        }
        api.post("sboms/:ref/scan") { request, context in
            let caller = try context.caller()
            _ = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            return try Self.answer(
                try await attestor.scanBill(for: caller, try context.parameters.reference())
            )
        }
        api.get("scans") { request, context in
            let limit = try request.triageLimit()
            let found = try await attestor.scans(
                for: try context.caller(),
                of: request.query("artifact"),
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            let next = found.count == limit ? found.last?.id.text : nil
            return try Response.json(Wire.Page(items: found.map(Wire.Scan.init), nextCursor: next))
        }
        api.get("scans/:ref") { _, context in
            let found = try await attestor.scan(for: try context.caller(), try context.parameters.scan())
            return try Response.json(Wire.Scan(found))
        }
        api.get("scans/:ref/findings") { request, context in
            let caller = try context.caller()
            let limit = try request.triageLimit()
            let scan = try await attestor.scan(for: caller, try context.parameters.scan())
            let found = try await attestor.findings(
                for: caller,
                of: scan.id,
                after: try request.cursor { Int($0) } ?? -1,
                limit: limit
            )
            let next = found.count == limit ? found.last.map { String($0.number) } : nil
            return try Response.json(Wire.Page(items: found.map(Wire.ScanFinding.init), nextCursor: next))
        }
    }

    private static func answer(_ decision: AttestorDecision<[KeptScan]>) throws -> Response {
        let answer = Wire.ImportedScans(
            scans: decision.value.map(Wire.Scan.init),
            receipt: decision.receipt.map(Wire.Receipt.init)
        )
        return try Response.decided(answer, isNew: decision.isNew)
    }

    private func addAdvisories(to group: RouterGroup<AppRequestContext>) {
        group.post { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.AdvisoryDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await attestor.importAdvisories(
                for: caller,
                body.bytes.bytes,
                named: body.feed
            )
            let answer = Wire.ImportedAdvisories(
                advisories: decision.value.fresh.map(Wire.Advisory.init),
                feed: decision.value.feed.map { Wire.VerdictFeed($0) },
                receipt: decision.receipt.map(Wire.Receipt.init)
            )
            return try Response.decided(answer, isNew: decision.isNew)
        }
        group.get { request, context in
            let limit = try request.triageLimit()
            let found = try await attestor.advisories(
                for: try context.caller(),
                after: request.query("cursor") ?? "",
                limit: limit
            )
            let next = found.count == limit ? found.last?.id : nil
            return try Response.json(Wire.Page(items: found.map(Wire.Advisory.init), nextCursor: next))
        }
    }

    // MARK: Triage

    private func addTriage(to group: RouterGroup<AppRequestContext>) {
        group.get("items") { request, context in
            let limit = try request.triageLimit()
            let found = try await attestor.triageItems(
                for: try context.caller(),
                where: try TriageFilter(request.triageSelection),
                after: try request.cursor { TriageCursor($0) },
                limit: limit
            )
            let next = found.count == limit ? found.last.map { TriageCursor($0).text } : nil
            return try Response.json(Wire.Page(items: found.map(Wire.TriageItem.init), nextCursor: next))
        }
        group.get("items/:ref") { _, context in
            let id = try context.parameters.triageItem()
            return try Response.json(
                Wire.TriageStory(try await attestor.triageItem(for: try context.caller(), id))
            )
        }
        group.post("decide") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.TriageRequest.self, upTo: bodyLimit, by: caller)
            try caller.require(.judgeFinding)
            let decision = try TriageDecision(body, at: attestor.now())
            let made: AttestorDecision<TriageAnswer>
            switch (body.items, body.selection) {
            case (let items?, nil):
                let ids = try items.map { text in
                    guard let id = UniqueID(text) else { throw AttestorError.unknownItem(text) }
                    return id
                }
                made = try await attestor.decide(for: caller, decision, items: ids)
            case (nil, let selection?):
                made = try await attestor.decide(for: caller, decision, where: try TriageFilter(selection))
            default:
                throw AttestorError.invalid(
                    field: "items",
                    reason: "and “selection” do not stand alone",
                    remedy: "give one of the two"
                )
            }
            let answer = Wire.TriageAnswer(
                items: made.value.items.map(Wire.TriageItem.init),
                passedOver: made.value.passedOver.map(\.text),
                receipt: made.receipt.map(Wire.Receipt.init)
            )
            return try Response.decided(answer, isNew: made.isNew)
        }
        group.get("summary") { request, context in
            let caller = try context.caller()
            let word = request.query("by") ?? TriageSum.Grouping.artifact.rawValue
            guard let grouping = TriageSum.Grouping(rawValue: word) else {
                throw AttestorError.invalid(
                    field: "by",
                    reason: "is no grouping",
                    remedy: "give artifact, owner, severity or age"
                )
            }
            let counts = try await attestor.triageCounts(for: caller)
            let sums = try await attestor.triageSums(
                for: caller,
                by: grouping,
                limit: try request.triageLimit()
            )
            let evidence = try await attestor.evidenceSum(for: caller)
            return try Response.json(
                Wire.TriageSummary(
                    counts: counts.map {
                        Wire.TriageCount(
                            state: $0.state.rawValue,
                            severity: $0.severity.rawValue,
                            count: $0.count
                        )
                    },
                    by: word,
                    sums: sums.map(Wire.TriageSum.init),
                    madeAt: evidence?.madeAt,
                    openUnknownCount: evidence?.openUnknownCount,
                    resolvedUnknownCount: evidence?.resolvedUnknownCount,
                    verifiedCount: evidence?.verifiedCount,
                    unverifiedCount: evidence?.unverifiedCount,
                    statementCount: evidence?.statementCount,
                    blockCount: evidence?.blockCount,
                    warnCount: evidence?.warnCount,
                    passCount: evidence?.passCount
                )
            )
        }
        group.post("refresh") { request, context in
            let caller = try context.caller()
            _ = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            try caller.require(.judgeFinding)
            let isMade = try await attestor.refreshSums(for: caller.tenant)
            return try Response.decided(Wire.TriageRefresh(made: isMade), isNew: false)
        }
    }

    // MARK: Unknowns

    private func addUnknowns(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("unknowns")
        group.get { request, context in
            let limit = try request.triageLimit()
            let (validAt, recordedAt) = (
                try request.queryInstant("valid_at"), try request.queryInstant("recorded_at")
            )
            let found = try await attestor.unknowns(
                for: try context.caller(),
                where: try UnknownFilter(
                    state: request.query("state"),
                    kind: request.query("kind"),
                    subject: request.query("subject")
                ),
                validAt: validAt,
                recordedAt: recordedAt,
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            let moment = validAt ?? recordedAt ?? attestor.now()
            let next = found.count == limit ? found.last?.id.text : nil
            return try Response.json(
                Wire.Page(items: found.map { Wire.Unknown($0, at: moment) }, nextCursor: next)
            )
        }
        group.post { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.UnknownDraft.self, upTo: bodyLimit, by: caller)
            guard let kind = Unknown.Kind(rawValue: body.kind) else {
                throw AttestorError.invalid(
                    field: "kind",
                    reason: "is no kind",
                    remedy: "give one of " + Unknown.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                )
            }
            let note = UnknownNote(
                kind,
                subject: body.subject,
                detail: body.detail ?? "",
                confidence: body.confidence ?? 1,
                since: body.since
            )
            let decision = try await attestor.noteUnknown(for: caller, note)
            return try answer(decision)
        }
        group.get(":ref") { _, context in
            let found = try await attestor.versions(
                for: try context.caller(),
                ofUnknown: try context.parameters.unknown()
            )
            let moment = attestor.now()
            return try Response.json(Wire.Page(items: found.map { Wire.Unknown($0, at: moment) }))
        }
        group.post(":ref/resolve") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.UnknownChange.self, upTo: bodyLimit, by: caller)
            var change = UnknownChange(body)
            change.resolution = body.resolution ?? ""
            let id = try context.parameters.unknown()
            return try answer(try await attestor.changeUnknown(for: caller, id, change))
        }
        group.post(":ref/assess") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.UnknownChange.self, upTo: bodyLimit, by: caller)
            var change = UnknownChange(body)
            change.resolution = nil
            let id = try context.parameters.unknown()
            return try answer(try await attestor.changeUnknown(for: caller, id, change))
        }
        api.get("unknown-faults") { _, context in
            let found = try await attestor.unknownFaults(for: try context.caller())
            let faults = found.map { fault in
                Wire.UnknownFault(unknownID: fault.unknownID.text, moment: fault.moment, fault: fault.fault)
            }
            return try Response.json(Wire.Page(items: faults))
        }
    }

    private func answer(_ decision: AttestorDecision<Unknown>) throws -> Response {
        var answer = Wire.Unknown(decision.value, at: attestor.now())
        answer.receipt = decision.receipt.map(Wire.Receipt.init)
        return try Response.decided(answer, isNew: decision.isNew)
    }
}

extension UnknownChange {
    init(_ body: Wire.UnknownChange) {
        self.init(
            resolution: body.resolution,
            confidence: body.confidence,
            detail: body.detail,
            from: body.from,
            until: body.until
        )
    }
}

extension Request {
    fileprivate func triageLimit() throws -> Int {
        try queryInteger("limit", in: Attestor.pageLimits) ?? 50
    }

    var triageSelection: Wire.TriageSelection {
        Wire.TriageSelection(
            state: query("state"),
            severity: query("severity"),
            artifact: query("artifact"),
            component: query("component"),
            vulnerability: query("vulnerability"),
            owner: query("owner"),
            uncovered: query("uncovered") == "true"
        )
    }
}

extension Parameters {
    func scan() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw AttestorError.unknownScan(text) }
        return id
    }

    func triageItem() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw AttestorError.unknownItem(text) }
        return id
    }

    func unknown() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw AttestorError.unknownUnknown(text) }
        return id
    }
}
