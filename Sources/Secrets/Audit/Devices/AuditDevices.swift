import Evidence
import Foundation
package import Postgres
import Synchronization

/// The audit devices of all tenants, as this server writes to them.
///
/// The ledger alone decides whether a request is answered; devices are told of it besides. One that is stuck or fails
/// holds requests up no longer than `AuditDeviceLimits` says, and health says so.
package final class AuditDevices: Sendable {
    /// What another server has enabled or disabled is seen after so long.
    private static let limitOfAge = Duration.seconds(5)
    private static let saltByteCount = 32
    private static let tenantLimit = 4_096

    private struct Known {
        var writers: [String: AuditDeviceWriter] = [:]
        /// What each was opened for: one that was enabled anew has another salt.
        var kept: [String: AuditDeviceStore.Kept] = [:]
        /// `nil` where it was changed here.
        var freshness: Freshness?
    }

    private struct State {
        var tenants: [TenantID: Known] = [:]
        /// Of devices, on this server.
        var changes = 0
        /// Of writers that have ended.
        var past = AuditDeviceFigures()
    }

    private let store: AuditDeviceStore
    private let barrier: Barrier
    private let grounds: AuditSink.Grounds
    private let limits: AuditDeviceLimits
    private let state = Mutex(State())

    /// Where files of devices may be unless the configuration says otherwise.
    package static let standardFolders = ["/var/log", "/tmp"]

    /// - Parameters:
    ///   - home: of the server; no device is a file below it.
    ///   - folders: below which files may be.
    ///   - socket: of the system's log.
    package init(
        database: Database,
        barrier: Barrier,
        home: String,
        folders: [String] = AuditDevices.standardFolders,
        limits: AuditDeviceLimits = AuditDeviceLimits(),
        socket: String = "/dev/log"
    ) {
        store = AuditDeviceStore(database: database)
        self.barrier = barrier
        self.limits = limits
        grounds = AuditSink.Grounds(home: home, folders: folders, socket: socket)
    }

    deinit {
        let writers = state.withLock { $0.tenants.values.flatMap(\.writers.values) }
        for writer in writers { writer.end() }
    }

    // MARK: sys/audit

    /// By path.
    package func list(of tenant: TenantID) async throws -> [AuditDevice] {
        try await store.devices(of: tenant).map(\.device)
    }

    /// - Parameter path: with or without a slash at its end.
    /// - Throws: `AuditDeviceRefusal`; `BarrierError`; `PostgresError`.
    package func enable(_ device: AuditDevice, of tenant: TenantID) async throws {
        var device = device
        device.path = try Self.path(device.path)
        // Before it is kept: what can't be written to is refused.
        _ = try await onOwnThread { [grounds, device] in try AuditSink.open(device, on: grounds) }
        var random = SystemRandomNumberGenerator()
        let salt = (0..<Self.saltByteCount).map { _ in UInt8.random(in: 0...255, using: &random) }
        let sealed = try barrier.encrypt(salt, at: place(of: device.path, tenant))
        try await store.insert(AuditDeviceStore.Kept(device: device, salt: sealed), of: tenant)
        forget(tenant)
    }

    /// Harmless where there is none.
    package func disable(_ path: String, of tenant: TenantID) async throws {
        guard let path = try? Self.path(path) else { return }
        try await store.delete(path, of: tenant)
        let writer = state.withLock { state in
            let writer = state.tenants[tenant]?.writers.removeValue(forKey: path)
            if let writer { state.past = state.past + writer.figures }
            return writer
        }
        writer?.end()
        forget(tenant)
    }

    /// `input` as a device writes it; `nil` where there is no such device.
    package func hash(_ input: String, by path: String, of tenant: TenantID) async throws -> String? {
        guard let path = try? Self.path(path),
            let kept = try await store.devices(of: tenant).first(where: { $0.device.path == path })
        else { return nil }
        let salt = try await salt(of: kept, tenant)
        return AuditLine(salt: salt, options: kept.device.options).hash(input)
    }

    private static func path(_ text: String) throws(AuditDeviceRefusal) -> String {
        let path = text.hasSuffix("/") ? text : text + "/"
        guard (2...256).contains(path.utf8.count), !path.hasPrefix("/"), !path.utf8.contains(0) else {
            throw .malformedPath
        }
        return path
    }

    private func salt(of kept: AuditDeviceStore.Kept, _ tenant: TenantID) async throws -> [UInt8] {
        try await barrier.knowingTerms {
            try barrier.decrypt(kept.salt, at: place(of: kept.device.path, tenant))
        }
    }

    private func place(of path: String, _ tenant: TenantID) -> BarrierPlace {
        BarrierPlace(tenant: tenant, path: "audit/device/\(path)")
    }

    // MARK: Telling

    /// Writes a request, before it is answered, to each of its tenant's devices; waits no longer than the limits say.
    package func request(_ exchange: AuditExchange, of tenant: TenantID) async {
        await tell(exchange, .request, tenant)
    }

    /// Writes a request with its answer, before that leaves.
    package func response(_ exchange: AuditExchange, of tenant: TenantID) async {
        await tell(exchange, .response, tenant)
    }

    /// Whether there is anybody to tell: asked first, since exchanges are many and devices few.
    package func hasAny(of tenant: TenantID) async -> Bool { await !writers(of: tenant).isEmpty }

    /// Whether it is known, without asking, that there is nobody to tell.
    package func areNone(of tenant: TenantID) -> Bool {
        state.withLock { state in
            guard let known = state.tenants[tenant] else { return false }
            return known.writers.isEmpty && known.freshness?.holds(at: .now) ?? false
        }
    }

    private func tell(_ exchange: AuditExchange, _ stage: AuditLine.Stage, _ tenant: TenantID) async {
        let writers = await writers(of: tenant)
        guard !writers.isEmpty else { return }
        await withTaskGroup(of: Void.self) { group in
            for writer in writers {
                group.addTask { _ = await writer.write(writer.line.bytes(exchange, stage)) }
            }
        }
    }

    private func writers(of tenant: TenantID) async -> [AuditDeviceWriter] {
        let now = ContinuousClock.now
        let (known, changes) = state.withLock { state in
            let mustBeRead = state.tenants[tenant]?.freshness?.mustBeRead(at: now) ?? true
            return (mustBeRead ? nil : state.tenants[tenant], state.changes)
        }
        if let known { return Array(known.writers.values) }
        guard let kept = try? await store.devices(of: tenant) else {
            return state.withLock { $0.tenants[tenant].map { Array($0.writers.values) } ?? [] }
        }
        var salts: [String: [UInt8]] = [:]
        for kept in kept {
            // Sealed meanwhile: then nothing is asked of secrets either.
            salts[kept.device.path] = try? await salt(of: kept, tenant)
        }
        let freshness = Freshness(Self.limitOfAge, from: now)
        // What was read before a change on this server is read again.
        guard let writers = open(kept, salts, of: tenant, freshness, after: changes) else {
            return await self.writers(of: tenant)
        }
        return writers
    }

    /// - Parameter changes: how many there had been when `kept` was read.
    /// - Returns: `nil` where there are more, and nothing is opened.

    private func open(
        _ kept: [AuditDeviceStore.Kept],
        _ salts: [String: [UInt8]],
        of tenant: TenantID,
        _ freshness: Freshness,
        after changes: Int
    ) -> [AuditDeviceWriter]? {
        state.withLock { state in
            guard state.changes == changes else { return nil }
            if state.tenants.count >= Self.tenantLimit {
                state.tenants = state.tenants.filter { !$0.value.writers.isEmpty }
            }
            let standing = state.tenants[tenant] ?? Known()
            var known = Known(freshness: freshness)
            for kept in kept {
                let path = kept.device.path
                if let writer = standing.writers[path], standing.kept[path] == kept {
                    known.writers[path] = writer
                } else if let salt = salts[path] {
                    known.writers[path] = AuditDeviceWriter(kept.device, salt: salt, limits: limits) {
                        [grounds, device = kept.device] in try AuditSink.open(device, on: grounds)
                    }
                }
                known.kept[path] = kept
            }
            for (path, writer) in standing.writers where known.writers[path] !== writer {
                state.past = state.past + writer.figures
                writer.end()
            }
            state.tenants[tenant] = known
            return Array(known.writers.values)
        }
    }

    /// The next request asks the database again.
    private func forget(_ tenant: TenantID) {
        state.withLock { state in
            state.tenants[tenant]?.freshness = nil
            state.changes += 1
        }
    }

    // MARK: Telling of itself

    /// Of all devices together, since the server began.
    package var figures: AuditDeviceFigures {
        state.withLock { state in
            state.tenants.values.flatMap(\.writers.values).reduce(state.past) { $0 + $1.figures }
        }
    }

    package var writerCount: Int {
        state.withLock { $0.tenants.values.reduce(0) { $0 + $1.writers.count } }
    }

    package var wait: Duration { limits.wait }
}
