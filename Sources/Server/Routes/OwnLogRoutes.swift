import Attestations
import Attestor
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Postgres

/// `/rekor/<tenant>/api/v2`: a tenant's own transparency log as Rekor v2 speaks, read as C2SP tlog-tiles describes. Open to
/// everybody, as such logs are: what comes in carries a signature, and nothing secret is in it.
struct OwnLogRoutes: Sendable {
    private static let base = "rekor/:tenant/api/v2"
    private static let immutable = "public, max-age=31536000, immutable"
    private static let bodyLimit = BodyLimit(bytes: 64 << 10, timeout: BodyLimit.standardTimeout)

    let logs: OwnLogs
    let throttle: OwnLogThrottle
    let clock: any WallClock

    func add(to router: RouterGroup<AppRequestContext>) {
        let log = router.group("\(Self.base)")
        log.post("log/entries") { request, context in
            let tenant = try context.parameters.tenant()
            // Before anything is read: what is refused shall cost little.
            if let pause = throttle.pause(for: context.remoteAddress, at: clock.now()) {
                return Self.refusal(
                    .tooManyRequests,
                    code: 8,
                    "too many writes from this address: come back in \(pause) s",
                    after: pause
                )
            }
            return try await enter(request, to: tenant)
        }
        log.get("checkpoint") { _, context in
            guard let found = try await logs.reading.checkpoint(of: try context.parameters.tenant()) else {
                throw HTTPError(.notFound)
            }
            return Response.text(found.note)
        }
        log.get("tile/**") { request, context in
            let tenant = try context.parameters.tenant()
            guard let path = request.ownTilePath else { throw HTTPError(.notFound) }
            let bytes: [UInt8]?
            if path.content == .entries {
                bytes = try await logs.reading.bundle(of: path, tenant: tenant)
            } else {
                bytes = try await logs.reading.hashes(of: path, tenant: tenant)?.flatMap(\.bytes)
            }
            guard let bytes else { throw HTTPError(.notFound) }
            return Response(
                status: .ok,
                headers: [.contentType: "application/octet-stream", .cacheControl: Self.immutable],
                body: .init(byteBuffer: ByteBuffer(bytes: bytes))
            )
        }
    }

    private func enter(_ request: Request, to tenant: TenantID) async throws -> Response {
        let body = try await request.body(upTo: Self.bodyLimit.bytes, within: Self.bodyLimit.timeout)
        let record: RekorRecord
        do {
            guard let json = try? JSON(parsing: Array(body.readableBytesView)) else {
                throw RekorFault.refused("the body is no JSON")
            }
            record = try RekorRecord(request2: json)
        } catch let fault as RekorFault {
            return Self.refusal(.badRequest, code: 3, "\(fault)")
        }
        do {
            let entry = try await logs.add(record, to: tenant)
            return Response(
                status: .created,
                headers: [.contentType: "application/json"],
                body: .init(byteBuffer: ByteBuffer(bytes: entry.json.canonicalBytes()))
            )
        } catch is SignerRefusal {
            // Health says why; what was entered is there, and is covered by the next checkpoint.
            return Self.refusal(.serviceUnavailable, code: 14, "no checkpoint can be signed here now")
        } catch let refusal as OwnLogRefusal {
            switch refusal {
            case .unknown: throw HTTPError(.notFound)
            case .frozen:
                return Self.refusal(
                    .methodNotAllowed,
                    code: 12,
                    "this log is frozen: write to the next one"
                )
            case .busy:
                return Self.refusal(
                    .serviceUnavailable,
                    code: 14,
                    "too many wait: come back in a moment",
                    after: 1
                )
            case .known(let index):
                var answer = Self.refusal(
                    .conflict,
                    code: 6,
                    "an equivalent entry is in the log already, with index \(index)"
                )
                if let name = HTTPField.Name("X-Log-Index") { answer.headers[name] = "\(index)" }
                return answer
            }
        }
    }

    /// As gRPC's gateway says it, which clients of Rekor read.
    ///
    /// - Parameter pause: when to come back, in seconds.
    private static func refusal(
        _ status: HTTPResponse.Status,
        code: Int,
        _ message: String,
        after pause: Int? = nil
    ) -> Response {
        let body: JSON = ["code": .integer(code), "message": .string(message), "details": []]
        var headers: HTTPFields = [.contentType: "application/json"]
        if let pause { headers[.retryAfter] = String(pause) }
        return Response(
            status: status,
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: body.canonicalBytes()))
        )
    }
}

extension Request {
    /// The tile that the address names, after `/rekor/<tenant>/api/v2/`.
    fileprivate var ownTilePath: TilePath? {
        let parts = uri.path.split(separator: "/", omittingEmptySubsequences: false)
        return TilePath(parts.dropFirst(5).joined(separator: "/"))
    }
}

extension Parameters {
    fileprivate func tenant() throws -> TenantID {
        guard let tenant = UniqueID(try reference("tenant")) else { throw HTTPError(.notFound) }
        return TenantID(tenant)
    }
}
