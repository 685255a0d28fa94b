import Custody
import Evidence
import Foundation
import Ledger
import Postgres

/// What was exported of retired partitions, in files below the server's home that only its owner reads:
/// `archive/<tenant>/<partition>-<export>.ndjson.gz`, and its manifest beside it.
struct Archive: Sendable {
    let folder: String

    init(home: String) { folder = home + "/archive" }

    /// Why a recorded export can't be relied on.
    enum Fault: Error, CustomStringConvertible {
        /// Another server may have it in its home.
        case missing(path: String)
        case unreadable(path: String)
        /// The manifest is not the one that was recorded.
        case otherManifest(path: String)
        case malformed(path: String, DocumentError)
        /// No key of this installation's log.
        case foreignKey(path: String)
        case invalid(path: String, ExportFault)

        var description: String {
            switch self {
            case .missing(let path): "\(path) is not here"
            case .unreadable(let path): "\(path) can't be read"
            case .otherManifest(let path): "\(path) is not the manifest that the chronicle tells of"
            case .malformed(let path, let error): "\(path): \(error)"
            case .foreignKey(let path): "\(path) names a key that never signed this log"
            case .invalid(let path, let fault): "\(path): \(fault)"
            }
        }
    }

    // MARK: Writing

    /// Writes the file and then its manifest, each under another name until it is whole.
    ///
    /// - Returns: the manifest, its file's name and its digest.
    func write(
        _ partition: RetainedPartition,
        of tenant: TenantID,
        id: UniqueID,
        at now: Instant,
        from reader: inout ExportReader
    ) async throws -> (manifest: ExportManifest, name: String, digest: Digest) {
        let folder = try makeFolder(of: tenant)
        let stem = "\(partition.name)-\(id.text)"
        let file = try ArchiveFile(aside: "\(folder)/.\(stem).partial")
        while case let lines = try await reader.next(), !lines.isEmpty {
            for line in lines { try file.append(line.bytes) }
        }
        let (compressed, plain) = try file.finish(as: "\(folder)/\(stem).ndjson.gz")
        guard let key = reader.checkpoint.noteKey else {
            throw Fault.foreignKey(path: "the latest checkpoint")
        }
        let manifest = ExportManifest(
            id: id,
            tenant: tenant.id,
            table: partition.table,
            from: partition.from,
            until: partition.until,
            rowCount: reader.rowCount,
            entryCount: reader.entryCount,
            erasedEntryCount: reader.erasedEntryCount,
            fileName: "\(stem).ndjson.gz",
            compressed: compressed,
            plain: plain,
            checkpoint: reader.checkpoint.text,
            logKey: key,
            madeAt: now
        )
        let name = "\(stem).manifest.json"
        let bytes = manifest.canonicalBytes()
        try writeSecret(String(decoding: bytes, as: UTF8.self), to: "\(folder)/\(name)")
        return (manifest, name, .sha256(of: bytes))
    }

    private func makeFolder(of tenant: TenantID) throws -> String {
        let path = "\(folder)/\(tenant)"
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        return path
    }

    /// Removes what an interrupted export of the partition left: files of exports that were not recorded, an hour after
    /// they were last written to.
    func removeLeftovers(
        of partition: RetainedPartition,
        tenant: TenantID,
        recorded: [RecordedExport],
        at now: Instant
    ) throws {
        let path = "\(folder)/\(tenant)"
        let kept = Set(recorded.map { "\(partition.name)-\($0.id.text)" })
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
            let plain = name.drop { $0 == "." }
            guard plain.hasPrefix("\(partition.name)-"), let stem = plain.split(separator: ".").first,
                !kept.contains(String(stem))
            else { continue }
            var status = stat()
            guard stat("\(path)/\(name)", &status) == 0 else { continue }
            let touched = Instant(microseconds: Int64(status.st_mtim.tv_sec) * 1_000_000)
            guard now.duration(since: touched) > .seconds(3_600) else { continue }
            guard unlink("\(path)/\(name)") == 0 || errno == ENOENT else {
                throw SystemFailure("remove", "\(path)/\(name)")
            }
        }
    }

    // MARK: Reading

    /// Reads a recorded export back and derives it again.
    ///
    /// - Parameter keys: every key that ever signed this log.
    func verify(
        _ export: RecordedExport,
        of tenant: TenantID,
        keys: [VerificationKey]
    ) throws(Fault) -> ExportFindings {
        let path = "\(folder)/\(tenant)/\(export.manifestName)"
        guard let data = FileManager.default.contents(atPath: path) else {
            throw access(path, F_OK) == 0 ? .unreadable(path: path) : .missing(path: path)
        }
        let bytes = [UInt8](data)
        guard Digest.sha256(of: bytes) == export.manifestDigest else { throw .otherManifest(path: path) }
        let manifest: ExportManifest
        do throws(DocumentError) {
            manifest = try ExportManifest(parsing: bytes)
        } catch {
            throw .malformed(path: path, error)
        }
        guard keys.contains(manifest.logKey.key) else { throw .foreignKey(path: path) }
        guard manifest.tenant == tenant.id, manifest.id == export.id, manifest.rowCount == export.rowCount
        else { throw .otherManifest(path: path) }
        let file = "\(folder)/\(tenant)/\(manifest.fileName)"
        do {
            return try manifest.verify(logKey: manifest.logKey) { part in try ArchiveFile.read(file, part) }
        } catch let fault as ExportFault {
            throw .invalid(path: file, fault)
        } catch {
            throw access(file, F_OK) == 0 ? .unreadable(path: file) : .missing(path: file)
        }
    }
}
