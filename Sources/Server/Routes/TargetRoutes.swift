import API
import Access
import Custody
import Evidence
import Hummingbird

/// `/api/v1/targets`: where and how the server looks.
struct TargetRoutes: Sendable {
    let custody: Custody
    let looker: TargetLooker
    let bodyLimit: BodyLimit
    /// How long a look that somebody waits for may take.
    let patience: Duration

    func add(to api: RouterGroup<AppRequestContext>) {
        let targets = api.group("targets")
        targets.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.TargetDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.addTarget(for: caller, try TargetDraft(body), key: key)
            return try Response.decided(Wire.Target(decision), isNew: decision.isNew)
        }
        targets.get { request, context in
            let caller = try context.caller()
            var artifact: UniqueID?
            if let reference = request.query("artifact") {
                artifact = try await custody.artifactID(for: caller, reference)
            }
            let page = try await custody.targets(
                for: caller,
                try request.page(),
                of: artifact,
                in: request.query("verdict")
            )
            return try Response.json(Wire.Page(page) { Wire.Target($0) })
        }
        targets.get(":ref") { _, context in
            let target = try await custody.target(
                for: try context.caller(),
                try context.parameters.reference()
            )
            return try Response.json(Wire.Target(target))
        }
        targets.post(":ref/amend") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.TargetAmendment.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.amendTarget(
                for: caller,
                try context.parameters.reference(),
                try TargetAmendment(body),
                key: key
            )
            return try Response.decided(Wire.Target(decision), isNew: decision.isNew)
        }
        targets.post(":ref/enable") { request, context in try await enable(true, request, context) }
        targets.post(":ref/disable") { request, context in try await enable(false, request, context) }
        targets.post(":ref/remove") { request, context in
            let caller = try context.caller()
            let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.removeTarget(
                for: caller,
                try context.parameters.reference(),
                key: key
            )
            return try Response.decided(Wire.Target(decision), isNew: decision.isNew)
        }
        targets.post(":ref/test") { request, context in try await test(request, context) }
    }

    private func enable(
        _ isEnabled: Bool,
        _ request: Request,
        _ context: AppRequestContext
    ) async throws -> Response {
        let caller = try context.caller()
        let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
        let decision = try await custody.amendTarget(
            for: caller,
            try context.parameters.reference(),
            TargetAmendment(isEnabled: isEnabled),
            key: key
        )
        return try Response.decided(Wire.Target(decision), isNew: decision.isNew)
    }

    /// One look now, which is not recorded.
    private func test(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let caller = try context.caller()
        try caller.require(.manageTargets)
        _ = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
        let target = try await custody.target(for: caller, try context.parameters.reference())
        guard !target.isRemoved else { throw CustodyError.targetRemoved(target.name) }
        let sight = try await looker.look(at: target, of: caller.tenant, within: Patience(patience))
        return try Response.json(
            Wire.TargetTest(
                target: target.name,
                seen: sight.seen,
                failure: sight.failure.map(Wire.LookFailure.init),
                durationMs: sight.durationMilliseconds
            )
        )
    }
}

extension Wire.LookFailure {
    init(_ json: JSON) {
        self.init(
            code: json["code"]?.string ?? "",
            field: json["field"]?.string ?? "",
            reason: json["reason"]?.string ?? "",
            remedy: json["remedy"]?.string ?? ""
        )
    }
}

extension TargetDraft {
    fileprivate init(_ body: Wire.TargetDraft) throws {
        let limits = TargetLimits()
        self.init(
            artifact: body.artifact,
            place: DeployedTarget(kind: body.targetKind, identifier: body.targetIdentifier),
            name: body.name,
            settings: TargetSettings(
                protocolName: body.protocol,
                address: body.address,
                parameters: try body.parameters.map(TargetSettings.parameters(of:)) ?? [:],
                credential: body.credential,
                object: body.object,
                reach: try body.reach.map(TargetSettings.Reach.init(word:)) ?? .public,
                limits: TargetLimits(
                    timeoutSeconds: body.timeoutSec ?? limits.timeoutSeconds,
                    bytes: body.maxBytes ?? limits.bytes,
                    visits: body.maxVisits ?? limits.visits,
                    requestsPerSecond: body.requestsPerSec ?? limits.requestsPerSecond
                ),
                intervalSeconds: body.intervalSec
            )
        )
    }
}

extension TargetAmendment {
    fileprivate init(_ body: Wire.TargetAmendment) throws {
        self.init(
            name: body.name,
            protocolName: body.protocol,
            address: body.address,
            parameters: try body.parameters.map(TargetSettings.parameters(of:)),
            credential: body.credential,
            object: body.object,
            reach: try body.reach.map(TargetSettings.Reach.init(word:)),
            timeoutSeconds: body.timeoutSec,
            bytes: body.maxBytes,
            visits: body.maxVisits,
            requestsPerSecond: body.requestsPerSec,
            intervalSeconds: body.intervalSec
        )
    }
}

extension TargetSettings.Reach {
    fileprivate init(word: String) throws {
        guard let reach = Self(rawValue: word) else {
            throw FieldFault.unknownValue(word, allowed: Self.allCases.map(\.rawValue)).problem(
                field: "reach"
            )
        }
        self = reach
    }
}

extension TargetSettings {
    fileprivate static func parameters(of json: JSON) throws -> [String: String] {
        guard let object = json.object else { throw FieldFault.notAnObject.problem(field: "parameters") }
        var parameters: [String: String] = [:]
        for member in object.members {
            guard let text = member.value.string else {
                throw Problem.invalidValue(
                    "parameters.\(member.name)",
                    "parameters.\(member.name) is not a text",
                    remedy: "give a text in quotes"
                )
            }
            parameters[member.name] = text
        }
        return parameters
    }
}

extension Wire.Target {
    init(_ decision: Decision<ObservedTarget>) {
        self.init(decision.value)
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ target: ObservedTarget) {
        let settings = target.settings
        self.init(
            targetID: target.id.text,
            name: target.name,
            artifact: Wire.ArtifactName(target.artifact),
            targetKind: target.place.kind,
            targetIdentifier: target.place.identifier,
            protocol: settings.protocolName,
            address: settings.address,
            parameters: settings.parametersJSON,
            credential: settings.credential,
            object: settings.object,
            reach: settings.reach.rawValue,
            timeoutSec: settings.limits.timeoutSeconds,
            maxBytes: settings.limits.bytes,
            maxVisits: settings.limits.visits,
            requestsPerSec: settings.limits.requestsPerSecond,
            intervalSec: settings.intervalSeconds,
            isEnabled: target.isEnabled,
            addedBy: target.addedBy,
            addedAt: target.addedAt,
            changedAt: target.changedAt,
            removedAt: target.removedAt,
            nextLookAt: target.look.nextDueAt,
            lookedAt: target.look.lookedAt,
            verdict: target.look.verdict?.rawValue,
            since: target.look.since,
            failure: target.look.failure.map(Wire.LookFailure.init),
            seen: target.look.seen
        )
    }
}
