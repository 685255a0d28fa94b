import Access
import Evidence
import Secrets

/// `sys/quotas/…`, and what requests are counted by.
final class QuotaRoutes: SystemRoutes {
    let quotas: Quotas
    let mounts: Mounts

    init(quotas: Quotas, mounts: Mounts) {
        self.quotas = quotas
        self.mounts = mounts
    }

    /// What quotas say of a request.
    struct Verdict {
        /// 429, where it is above one.
        var refusal: SecretsRefusal?
        /// For its answer, where the tenant wants them told.
        var headers: [String: String] = [:]
        /// Whether audit devices hear of it.
        var tellsDevices = true
    }

    /// Counts a request before anything is done for it.
    func verdict(on request: SecretsRequest, role: String? = nil) async throws -> Verdict {
        let (use, rules) = try await quotas.use(
            request.fullPath,
            role: role,
            tenant: request.tenant.id,
            namespace: request.tenant.name,
            address: request.address,
            at: request.now
        )
        var verdict = Verdict()
        guard let use else { return verdict }
        if rules.showsHeaders {
            verdict.headers = [
                "X-Ratelimit-Limit": "\(use.limit)", "X-Ratelimit-Remaining": "\(use.remaining)",
                "X-Ratelimit-Reset": "\(use.resetsAfter)",
            ]
            if !use.isAdmitted { verdict.headers["Retry-After"] = "\(use.resetsAfter)" }
        }
        guard !use.isAdmitted else { return verdict }
        var refusal = SecretsRefusal(429, "request path \"\(request.fullPath)\": rate limit quota exceeded")
        refusal.headers = verdict.headers
        (verdict.refusal, verdict.tellsDevices) = (refusal, rules.tellsDevices)
        return verdict
    }

    /// - Returns: `nil` for what is not below `quotas/`.
    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer? {
        let parts = request.parts.map(String.init)
        guard parts.first == "quotas" else { return nil }
        if parts == ["quotas", "config"] { return try await rules(request) }
        guard (2...3).contains(parts.count), let type = QuotaType(rawValue: parts[1]) else {
            throw SecretsRefusal.unsupportedPath
        }
        let name = parts.count == 3 ? parts[2] : ""
        do {
            switch (name.isEmpty, request.operation) {
            case (true, .list):
                let found = try await quotas.all(of: request.tenant.id)
                return try .keys(found.filter { $0.limit.type == type }.map(\.name))
            case (false, .read):
                guard let quota = try await quotas.quota(type, name, of: request.tenant.id) else {
                    throw SecretsRefusal.missing
                }
                return .data(quota.shown)
            case (false, .create), (false, .update):
                let known = try await quotas.quota(type, name, of: request.tenant.id)
                try await quotas.put(
                    try await quota(type, name, request, known),
                    of: request.tenant.id,
                    at: request.now
                )
                return SecretsAnswer.none
            case (false, .delete):
                try await quotas.delete(type, name, of: request.tenant.id)
                return SecretsAnswer.none
            default: throw SecretsRefusal.unsupportedOperation
            }
        } catch QuotaError.refused(let reason) {
            throw SecretsRefusal(400, reason)
        }
    }

    /// `sys/quotas/config`.
    private func rules(_ request: SecretsRequest) async throws -> SecretsAnswer {
        var rules = try await quotas.rules(of: request.tenant.id)
        switch request.operation {
        case .read:
            return .data([
                "rate_limit_exempt_paths": .strings(rules.exemptPaths),
                "absolute_rate_limit_exempt_paths": .strings(rules.absoluteExemptPaths),
                "enable_rate_limit_response_headers": .bool(rules.showsHeaders),
                "enable_rate_limit_audit_logging": .bool(rules.tellsDevices),
            ])
        case .create, .update:
            func paths(_ name: String) throws -> [String]? {
                try request.texts(name)?.map { String($0.drop { $0 == "/" }) }
            }
            rules.exemptPaths = try paths("rate_limit_exempt_paths") ?? rules.exemptPaths
            rules.absoluteExemptPaths =
                try paths("absolute_rate_limit_exempt_paths") ?? rules.absoluteExemptPaths
            rules.showsHeaders = try request.flag("enable_rate_limit_response_headers") ?? rules.showsHeaders
            rules.tellsDevices = try request.flag("enable_rate_limit_audit_logging") ?? rules.tellsDevices
            do {
                try await quotas.set(rules, of: request.tenant.id, at: request.now)
            } catch QuotaError.refused(let reason) {
                throw SecretsRefusal(400, reason)
            }
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    /// What the request says, and where it says nothing what is known.
    private func quota(
        _ type: QuotaType,
        _ name: String,
        _ request: SecretsRequest,
        _ known: Quota?
    ) async throws -> Quota {
        let limit: Quota.Limit
        switch type {
        case .rateLimit:
            guard let rate = try request.decimal("rate") ?? known?.rate?.rate else {
                throw SecretsRefusal(400, "the field rate is missing")
            }
            limit = .rate(
                RateLimit(
                    rate: rate,
                    interval: try request.seconds("interval").flatMap { $0 == 0 ? nil : $0 }
                        ?? known?.rate?.interval ?? 1,
                    blockInterval: try request.seconds("block_interval") ?? known?.rate?.blockInterval ?? 0
                )
            )
        case .leaseCount:
            guard let count = try request.whole("max_leases") ?? known?.leases else {
                throw SecretsRefusal(400, "the field max_leases is missing")
            }
            limit = .leases(count)
        }
        var path = known?.path ?? ""
        if let asked = try request.text("path") { path = try await self.path(asked, request) }
        return Quota(
            name: name,
            path: path,
            role: try request.text("role") ?? known?.role ?? "",
            isInheritable: try request.flag("inheritable") ?? known?.isInheritable ?? false,
            limit: limit
        )
    }

    /// A path of a mount as it is kept: without a slash in front, that of the mount itself with its slash.
    ///
    /// - Throws: `SecretsRefusal` where it is below no mount.
    private func path(_ asked: String, _ request: SecretsRequest) async throws -> String {
        let path = String(asked.drop { $0 == "/" })
        guard !path.isEmpty else { return "" }
        let fixed = path.hasSuffix("*") ? String(path.dropLast()) : path
        let table = try await mounts.table(of: request.tenant.id)
        guard let found = table.resolve(fixed) else {
            throw SecretsRefusal(
                400,
                "invalid mount path \"\(asked)\": sys/mounts and sys/auth say what there is"
            )
        }
        return path + "/" == found.mount.fullPath ? found.mount.fullPath : path
    }
}

extension SecretsRequest {
    fileprivate func decimal(_ name: String) throws -> Double? {
        switch body[name] {
        case nil, .null: return nil
        case .number(let text), .string(let text):
            guard !text.isEmpty else { return nil }
            guard let number = Double(text), number.isFinite else { break }
            return number
        default: break
        }
        throw SecretsRefusal(400, "the field \(name) is not a number")
    }
}

extension Quota {
    fileprivate var shown: LooseObject {
        var shown: LooseObject = [
            "name": .string(name), "type": .string(limit.type.rawValue), "path": .string(path),
            "role": .string(role),
        ]
        if isInheritable { shown["inheritable"] = true }
        switch limit {
        case .rate(let limit):
            shown["rate"] = .number(
                Int(exactly: limit.rate).map(String.init) ?? String(limit.rate)
            )
            shown["interval"] = .number(limit.interval)
            shown["block_interval"] = .number(limit.blockInterval)
        case .leases(let count): shown["max_leases"] = .number(count)
        }
        return shown
    }
}
