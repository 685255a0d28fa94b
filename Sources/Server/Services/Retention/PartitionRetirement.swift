import Access
import Custody
import Evidence
import Jobs
import Ledger
import Logging
import Postgres

/// Each night, for the installation: partitions whose rows have all passed their retention are exported, detached, and
/// dropped a week later.
///
/// Each step is committed by itself and looked for first, so that a run goes on where another was ended: an export that
/// was recorded and still says how many rows there are is not made again, and the database detaches nothing that is not
/// exported as it stands.
struct PartitionRetirement: Sendable {
    static let kind = "installation.retention"

    let retention: Retention
    let trees: TreeReader
    let archive: Archive
    let access: Access
    let database: Database
    let entries: EntryMaker

    /// What is told of each step, in words.
    typealias Say = @Sendable (String) async throws -> Void

    func handler(_ logger: Logger) -> JobHandler {
        let job = NewJob(Self.kind, priority: .idle, maxAttempts: 10)
        return JobHandler(PeriodicJob(job, .daily(hour: 4)), concurrency: 1) { run in
            let unfinished = try await self.run { sentence in
                logger.info("retention", metadata: ["step": "\(sentence)"])
                run.report(0, sentence)
                try Task.checkCancellation()
            }
            // Tried again after a pause; what was done stays done.
            if let unfinished { throw JobFailure(unfinished) }
        }
    }

    /// - Parameter isRehearsal: says what would be done, and does nothing.
    /// - Returns: what could not be done and is worth trying again; `nil` where all was.
    func run(isRehearsal: Bool = false, say: Say) async throws -> String? {
        var unfinished: [String] = []
        let tenants = try await access.tenants()
        var finished: Set<ExportedTable> = []
        for partition in try await retention.partitions() where !finished.contains(partition.table) {
            do {
                let isRetired = try await retire(partition, of: tenants, isRehearsal: isRehearsal, say)
                // From the oldest on: what is kept keeps everything after it.
                if !isRetired { finished.insert(partition.table) }
            } catch let obstacle as Obstacle {
                finished.insert(partition.table)
                unfinished.append(obstacle.sentence)
                try await say(obstacle.sentence)
            }
        }
        for retired in try await retention.retiredPartitions() {
            do {
                try await settle(retired, of: tenants, isRehearsal: isRehearsal, say)
            } catch let obstacle as Obstacle {
                unfinished.append(obstacle.sentence)
                try await say(obstacle.sentence)
            }
        }
        return unfinished.isEmpty ? nil : unfinished.joined(separator: "; ")
    }

    /// Why a partition waits, although its time has come.
    private struct Obstacle: Error {
        var sentence: String
    }

    // MARK: Detaching

    /// - Returns: whether it is detached, or would be.
    private func retire(
        _ partition: RetainedPartition,
        of tenants: [Tenant],
        isRehearsal: Bool,
        _ say: Say
    ) async throws -> Bool {
        let now = entries.clock.now()
        guard partition.isOver(at: now) else { return false }
        let kept = try await retention.retention(of: partition)
        guard kept.hasPassed(at: now) else {
            let reason = kept.passesAt.map { "until \($0.rfc3339)" } ?? "for good: a row has no retention"
            try await say("\(partition.name) is kept \(reason)")
            return false
        }
        for tenant in tenants {
            try await export(partition, of: tenant, isRehearsal: isRehearsal, say)
        }
        guard !isRehearsal else {
            try await say("\(partition.name) would be detached")
            return true
        }
        do {
            try await retention.retire(partition)
        } catch RetirementRefusal.busy {
            throw Obstacle(sentence: "\(partition.name) is being read and waits")
        } catch RetirementRefusal.changed(let constraint) {
            throw Obstacle(
                sentence: "\(partition.name) has changed while it was exported, and waits: \(constraint)"
            )
        }
        try await say("\(partition.name) was detached")
        return true
    }

    /// Exports what a tenant has in it, unless that was done and still holds.
    private func export(
        _ partition: RetainedPartition,
        of tenant: Tenant,
        isRehearsal: Bool,
        _ say: Say
    ) async throws {
        let count = try await retention.rowCount(in: partition, of: tenant.id)
        guard count > 0 else { return }
        let recorded = try await retention.exports(of: partition, tenant: tenant.id)
        let keys = try await LogKeys.all(in: database)
        for export in recorded where export.rowCount == count {
            if (try? archive.verify(export, of: tenant.id, keys: keys)) != nil { return }
        }
        guard !isRehearsal else {
            return try await say("\(partition.name): \(count) rows of \(tenant.name) would be exported")
        }
        let now = entries.clock.now()
        try archive.removeLeftovers(of: partition, tenant: tenant.id, recorded: recorded, at: now)
        do {
            var reader = try await ExportReader(
                partition,
                of: tenant.id,
                retention: retention,
                trees: trees
            )
            let (manifest, name, digest) = try await archive.write(
                partition,
                of: tenant.id,
                id: entries.identifier(),
                at: now,
                from: &reader
            )
            // Read back before anybody relies on it.
            let export = RecordedExport(
                id: manifest.id,
                rowCount: manifest.rowCount,
                manifestName: name,
                manifestDigest: digest
            )
            _ = try archive.verify(export, of: tenant.id, keys: keys)
            guard try await retention.rowCount(in: partition, of: tenant.id) == manifest.rowCount else {
                throw Obstacle(sentence: "\(partition.name) has changed while it was exported, and waits")
            }
            let receipt = try await retention.record(manifest, named: name, digest: digest, of: partition)
            try await say(
                "\(partition.name): \(manifest.rowCount) rows of \(tenant.name) were exported to "
                    + "\(archive.folder)/\(tenant.id)/\(name), told by entry \(receipt.leafIndex)"
            )
        } catch is TreeReader.Refusal {
            throw Obstacle(
                sentence: "\(partition.name): no checkpoint covers the entries of \(tenant.name) yet"
            )
        } catch let fault as Archive.Fault {
            throw Obstacle(
                sentence: "\(partition.name): the export of \(tenant.name) does not hold: \(fault)"
            )
        }
    }

    // MARK: Dropping

    /// Erases what was exported and has expired, and drops the partition when its week is over and its exports still
    /// hold.
    private func settle(
        _ retired: RetiredPartition,
        of tenants: [Tenant],
        isRehearsal: Bool,
        _ say: Say
    ) async throws {
        let partition = retired.partition
        let keys = try await LogKeys.all(in: database)
        for tenant in tenants {
            guard let export = try await retention.exports(of: partition, tenant: tenant.id).first else {
                continue
            }
            let findings: ExportFindings
            do throws(Archive.Fault) {
                findings = try archive.verify(export, of: tenant.id, keys: keys)
            } catch .missing(let path) {
                // Another server's home has it, and that server goes on. Nothing is dropped meanwhile.
                return try await say("\(partition.name) stays: \(path) is not here")
            } catch {
                throw Obstacle(sentence: "\(partition.name) stays: \(error)")
            }
            guard partition.table == .verificationResults else { continue }
            let erased = try await retention.eraseExported(
                findings.leafIndexes,
                of: tenant.id,
                isRehearsal: isRehearsal
            )
            if erased.entries > 0 {
                let done = isRehearsal ? "would be" : "were"
                try await say("\(partition.name): \(erased.sentence) of \(tenant.name) \(done) erased")
            }
        }
        guard retired.detachedAt.advanced(by: Retention.rest) <= entries.clock.now() else { return }
        guard !isRehearsal else { return try await say("\(partition.name) would be dropped") }
        do {
            try await retention.drop(retired)
        } catch RetirementRefusal.busy {
            throw Obstacle(sentence: "\(partition.name) is being read and waits to be dropped")
        } catch RetirementRefusal.changed {
            throw Obstacle(sentence: "\(partition.name) was not detached a week ago by PostgreSQL's clock")
        }
        try await say("\(partition.name) was dropped")
    }
}
