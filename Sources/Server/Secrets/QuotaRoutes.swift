import Access
import Evidence
import Secrets

/// `sys/quotas/…`, and what requests are counted by.
struct QuotaRoutes: SystemRoutes {
    let quotas: Quotas
    let mounts: Mounts

    /// Counts a request before anything is done for it.
    ///
    /// - Throws: `SecretsRefusal` 429.
    func admit(_ request: SecretsRequest, role: String? = nil) async throws {
        let isAdmitted = try await quotas.admit(
            request.fullPath,
            role: role,
            tenant: request.tenant.id,
            address: request.address,
            at: request.now
        )
        guard isAdmitted else {
            throw SecretsRefusal(429, "request path \"\(request.fullPath)\": rate limit quota exceeded")
        }
    }

    /// - Returns: `nil` for what is not below `quotas/`.
    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer? {
        let parts = request.parts.map(String.init)
        guard parts.first == "quotas" else { return nil }
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
