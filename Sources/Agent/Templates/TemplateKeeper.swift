import API
package import Evidence
import Logging

/// Keeps the files of templates as their secrets are: all of them when it begins, and each again when one of its secrets has
/// changed and nothing more has for a moment, or is about to end.
actor TemplateKeeper {
    private static let debounce: Duration = .seconds(1)
    private static let waiting = "waiting"

    private struct Kept {
        var template: AgentConfiguration.Template
        var state = TemplateKeeper.waiting
        var reason: String?
        var isDue = true
        /// The file is in its place, and nobody took notice.
        var mustTell = false
        /// What of its secrets ends by itself.
        var leases: Set<String> = []
        var backoff = Backoff(first: .seconds(1), longest: .seconds(300))
        /// Not before then.
        var dueAt = ContinuousClock.now
    }

    private var kept: [Kept]
    private let secrets: AgentSecrets
    private let logger: Logger
    private var wakeUp: CheckedContinuation<Void, Never>?

    init(_ templates: [AgentConfiguration.Template], secrets: AgentSecrets, logger: Logger) {
        kept = templates.map { Kept(template: $0) }
        self.secrets = secrets
        self.logger = logger
    }

    var report: [AgentReport.Template] {
        kept.map { .init(name: $0.template.name, state: $0.state, reason: $0.reason) }
    }

    /// A secret has changed.
    func changed(_ subject: String, of owner: String) {
        for index in kept.indices
        where Self.owner(kept[index].template) == owner
            && kept[index].template.secrets.values.contains(subject)
        {
            due(index)
        }
    }

    /// A certificate was revoked, and with it what lists and issuers say.
    func changedCertificates(of owner: String) {
        for index in kept.indices
        where Self.owner(kept[index].template) == owner
            && kept[index].template.secrets.values.contains(where: SecretCache.isOfCertificates)
        {
            due(index)
        }
    }

    /// Nobody knows what has.
    func changedAll(of owner: String) {
        for index in kept.indices where Self.owner(kept[index].template) == owner { due(index) }
    }

    /// A lease is over, or almost.
    func ended(lease: String, of owner: String) {
        for index in kept.indices
        where Self.owner(kept[index].template) == owner && kept[index].leases.contains(lease) { due(index) }
    }

    private func due(_ index: Int) {
        let wait = kept[index].template.debounceMs.map { Duration.milliseconds($0) } ?? Self.debounce
        kept[index].isDue = true
        // Each change puts it off again: what changes together is rendered once.
        kept[index].dueAt = .now + wait
        kept[index].backoff.reset()
        wakeUp?.resume()
        wakeUp = nil
    }

    /// Until its task is cancelled.
    func run() async throws {
        while true {
            try Task.checkCancellation()
            let now = ContinuousClock.now
            if let index = kept.indices.first(where: { kept[$0].isDue && kept[$0].dueAt <= now }) {
                await render(index)
                continue
            }
            let next = kept.lazy.filter(\.isDue).map(\.dueAt).min()
            try await wait(until: next ?? now + .seconds(3_600))
        }
    }

    private func wait(until end: ContinuousClock.Instant) async throws {
        let timer = Task { [weak self] in
            // Ended by whoever wakes it up, or by this.
            try await Task.sleep(until: end, clock: .continuous)
            await self?.wake()
        }
        defer { timer.cancel() }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                guard !Task.isCancelled else { return continuation.resume() }
                wakeUp = continuation
            }
        } onCancel: {
            // Ends with its one step.
            Task { [weak self] in await self?.wake() }
        }
    }

    private func wake() {
        wakeUp?.resume()
        wakeUp = nil
    }

    private func render(_ index: Int) async {
        kept[index].isDue = false
        let template = kept[index].template
        do {
            var values: [String: LooseObject] = [:]
            var leases: Set<String> = []
            var lifetime: Duration?
            for (name, path) in template.secrets {
                let found = try await value(at: path, for: Self.owner(template))
                values[name] = found.secret
                if let lease = found.lease { leases.insert(lease) }
                if let left = found.lifetime { lifetime = min(lifetime ?? left, left) }
            }
            kept[index].leases = leases
            let mustTell = kept[index].mustTell
            let outcome = try await TemplateFile(template).write(values, mustTell: mustTell)
            kept[index].mustTell = false
            switch outcome {
            case .unchanged: note(index, "current", nil)
            case .written:
                note(index, "current", nil)
                logger.notice("file written", metadata: ["template": "\(template.name)"])
            case .rolledBack(let reason):
                // The same again fails again; the next change may not.
                note(index, "rolled_back", reason)
                logger.error(
                    "file put back",
                    metadata: ["template": "\(template.name)", "cause": "\(reason)"]
                )
            }
            kept[index].backoff.reset()
            // What ends by itself is asked for anew before it does.
            if let lifetime, !kept[index].isDue {
                kept[index].isDue = true
                kept[index].dueAt = .now + max(lifetime, Self.debounce)
            }
        } catch {
            if case TemplateFile.Fault.reload = error { kept[index].mustTell = true }
            if kept[index].state == Self.waiting, (error as? LinkFailure)?.cause == .away {
                // Nothing has failed: an agent begins before it is connected, and says by itself where it can't be.
                note(index, Self.waiting, "\(error)")
            } else {
                note(index, "failed", "\(error)")
                logger.error(
                    "file not written",
                    metadata: ["template": "\(template.name)", "cause": "\(error)"]
                )
            }
            if !kept[index].isDue {
                kept[index].isDue = true
                kept[index].dueAt = .now + kept[index].backoff.next()
            }
        }
    }

    private func note(_ index: Int, _ state: String, _ reason: String?) {
        kept[index].state = state
        kept[index].reason = reason
    }

    /// - Returns: with the secret how long it is good for, where it says so.
    private func value(at path: String, for owner: String) async throws
        -> (secret: LooseObject, lease: String?, lifetime: Duration?)
    {
        let encoded = path.split(separator: "/").map { PercentEncoding.encoded(String($0)) }.joined(
            separator: "/"
        )
        let answer = try await secrets.ask(as: owner, "GET", encoded)
        guard answer.response.status == 200, let value = answer.response.secret else {
            throw LinkFailure(.refused, "\(path) was answered with status \(answer.response.status)")
        }
        let lease = answer.response.body?["lease_id"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        var lifetime = answer.response.cacheLifetime
        if case .memory(let age, _) = answer.origin { lifetime = lifetime.map { $0 - age } }
        return (value, lease, lifetime)
    }

    private static func owner(_ template: AgentConfiguration.Template) -> String {
        template.application ?? AgentSecrets.agent
    }
}

extension AgentResponse {
    /// What was asked for: of a versioned secret its data, of any other what `data` holds.
    package var secret: LooseObject? {
        guard let data = body?["data"]?.object else { return nil }
        guard let inner = data["data"]?.object, data["metadata"]?.object != nil else { return data }
        return inner
    }
}
