import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Postgres

/// `/ledger/<tenant>/<ledger>`: checkpoints and tiles as everybody's tools read them (C2SP tlog-tiles).
///
/// Checkpoint, key and tiles hold salted hashes and nothing that was recorded: they need no token. Entries do.
struct LogRoutes: Sendable {
    private static let base = "ledger/:tenant/:ledger"
    /// A tile, once there, never changes; neither does a partial one.
    private static let immutable = "max-age=31536000, immutable"

    let reader: LedgerReader
    let trees: TreeReader

    func addOpen(to router: RouterGroup<AppRequestContext>) {
        let log = router.group("\(Self.base)")
        log.get("checkpoint") { _, context in
            let place = try context.parameters.log()
            guard let checkpoint = try await trees.publishedCheckpoint(of: place.ledger, tenant: place.tenant)
            else {
                throw Problem.notFound("a checkpoint of this log", remedy: "come back when it has entries")
            }
            return Response.text(checkpoint.text, cachedFor: 1)
        }
        log.get("key") { _, context in
            let place = try context.parameters.log()
            let published = try await trees.publishedCheckpoint(of: place.ledger, tenant: place.tenant)
            guard let key = published?.noteKey else {
                throw Problem.notFound("the log's key", remedy: "come back when it has entries")
            }
            return Response.text(key.text + "\n", cachedFor: 1)
        }
        log.get("tile/**") { request, context in
            let place = try context.parameters.log()
            guard let path = request.tilePath,
                let hashes = try await trees.hashes(of: path, of: place.ledger, tenant: place.tenant)
            else { throw HTTPError(.notFound) }
            return Response.octets(hashes.flatMap(\.bytes), caching: "public, \(Self.immutable)")
        }
    }

    func add(to known: RouterGroup<AppRequestContext>) {
        known.group("\(Self.base)").get("tile/entries/**") { request, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let place = try context.parameters.log()
            guard place.tenant == caller.tenant, let path = request.tilePath, path.content == .entries,
                try await trees.covers(path, of: place.ledger, tenant: place.tenant)
            else { throw HTTPError(.notFound) }
            return Response.octets(
                try await bundle(path, of: place.ledger, tenant: place.tenant),
                caching: "private, \(Self.immutable)"
            )
        }
    }

    /// Each entry as two bytes of length, big-endian, and its bytes.
    private func bundle(_ path: TilePath, of ledger: LedgerName, tenant: TenantID) async throws -> [UInt8] {
        let first = path.index * TilePath.width
        let rows = try await reader.page(of: ledger, tenant: tenant, after: first - 1, limit: path.count).rows
        guard rows.count == path.count, rows.first?.leafIndex == first,
            rows.last?.leafIndex == first + path.count - 1
        else { throw TreeFault.leavesMissing(from: first) }
        var bundle: [UInt8] = []
        for row in rows {
            guard let bytes = row.bytes else { throw Problem.erasedEntry(row.leafIndex) }
            bundle += [UInt8(bytes.count >> 8 & 0xFF), UInt8(bytes.count & 0xFF)] + bytes
        }
        return bundle
    }
}

extension Request {
    /// The tile that the address names, after `/ledger/<tenant>/<ledger>/`.
    fileprivate var tilePath: TilePath? {
        let parts = uri.path.split(separator: "/", omittingEmptySubsequences: false)
        return TilePath(parts.dropFirst(4).joined(separator: "/"))
    }
}

extension Parameters {
    fileprivate func log() throws -> (tenant: TenantID, ledger: LedgerName) {
        guard let tenant = UniqueID(try reference("tenant")),
            let ledger = LedgerName(rawValue: try reference("ledger"))
        else { throw HTTPError(.notFound) }
        return (TenantID(tenant), ledger)
    }
}

extension Response {
    fileprivate static func octets(_ bytes: [UInt8], caching: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "application/octet-stream", .cacheControl: caching],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}

extension Problem {
    /// A bundle has no form for an entry without bytes.
    fileprivate static func erasedEntry(_ index: Int) -> Problem {
        Problem(
            status: 410,
            code: "erased_entry",
            title: "Erased entry",
            detail: "the bytes of entry \(index) were erased, so that the bundle can't be given",
            remedy:
                "read the entries one by one at /api/v1/ledgers; the tile of level 0 has their leaf hashes"
        )
    }
}
