import Access
import Evidence
import Postgres
import Secrets

/// `cubbyhole/`: what the token that asks keeps for itself.
struct CubbyholeBackend: SecretsBackend {
    let cubbyholes: Cubbyholes

    func exists(_ request: SecretsRequest) async throws -> Bool? {
        guard let token = request.token else { return nil }
        return try await cubbyholes.exists(request.path, of: token.tokenID, in: request.tenant.id)
    }

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer {
        guard let grant = request.token else { throw SecretsRefusal.denied }
        guard grant.type == .service else {
            throw SecretsRefusal(400, "cubbyhole operations are only supported by service tokens")
        }
        let (path, token, tenant) = (request.path, grant.tokenID, request.tenant.id)
        switch request.operation {
        case .list: return try .keys(try await cubbyholes.list(path, of: token, in: tenant))
        case .scan: return try .keys(try await cubbyholes.scan(path, of: token, in: tenant))
        case .read:
            let kept = try await cubbyholes.read(path, of: token, in: tenant)
            guard let kept, let data = try? LooseJSON(parsing: kept).object else {
                throw SecretsRefusal.missing
            }
            return .data(data)
        case .create, .update:
            guard !request.body.isEmpty else { throw SecretsRefusal(400, "missing data fields") }
            try await cubbyholes.write(LooseJSON.object(request.body).bytes, at: path, of: token, in: tenant)
            return .none
        case .delete:
            try await cubbyholes.delete(path, of: token, in: tenant)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }
}
