package import Evidence
import Ledger
import Postgres

/// Writing what follows from what is there.
extension KeyValue {
    /// Merges a patch (RFC 7396) into the current version and writes that as the next one; `nil` where there is no current
    /// version that lives.
    ///
    /// - Throws: as `put`.
    package func patch(
        _ patch: LooseObject,
        at path: SecretPath,
        in mount: Mount,
        cas: Int? = nil
    ) async throws -> SecretVersion? {
        let (barrier, clock) = (barrier, clock)
        // How large it will be nobody knows yet.
        let write = SecretWrite(mount: mount, path: path, cas: cas, wantsData: true, byteCount: 1 << 20) {
            head in
            guard let head, head.version > 0, !head.isDestroyed, let encrypted = head.encryptedData,
                head.deletedAt.map({ $0 > clock.now() }) ?? true
            else { return nil }
            let place = Self.place(path, head.secret, head.version, mount)
            let merged = try Self.object(barrier.decrypt(encrypted, at: place)).patched(with: patch)
            return LooseJSON.object(merged).bytes
        }
        return try await self.write(write)
    }

    /// Merges `changes` into what the secret holds, as its next version, within a transaction that holds the secret's row.
    ///
    /// - Parameter base: into what, where it holds nothing any more.
    ///
    /// - Throws: `SecretsError.damaged`, also where another server has begun a term since `Barrier.learn`.
    func merge(
        _ changes: LooseObject,
        into path: SecretPath,
        orElse base: LooseObject,
        in mount: Mount,
        _ db: isolated Connection
    ) throws -> SecretVersion {
        let name = SecretName(mount: mount.id, path: path.path)
        let head = try db.first(
            SecretTransaction.locking([name], data: [true], of: mount.tenant),
            as: SecretHead.init
        )
        let next = try versions.next(of: head, path, mount, cas: head?.version ?? 0) { head in
            guard let head, head.version > 0, !head.isDestroyed, let encrypted = head.encryptedData else {
                return LooseJSON.object(base.merging(changes)).bytes
            }
            let place = Self.place(path, head.secret, head.version, mount)
            do {
                let merged = try Self.object(barrier.decrypt(encrypted, at: place)).merging(changes)
                return LooseJSON.object(merged).bytes
            } catch let error as BarrierError {
                throw SecretsError(error)
            }
        }
        guard let next else { throw SecretsError.contended }
        var line = SecretLines.Line(mount: mount, path: path, before: head)
        line.add(next)
        let writing = SecretLines(line).writing(of: mount.tenant)
        guard try writing.missing(db.rows(together: writing.queries)).isEmpty else {
            throw SecretsError.contended
        }
        return next.version
    }

    /// What a version holds, whether it may still be read or not; `nil` where it is destroyed or has dropped out.
    ///
    /// - Throws: as `merge`.
    func kept(
        version: Int,
        of path: SecretPath,
        in mount: Mount,
        _ db: isolated Connection
    ) throws -> LooseObject? {
        let kept = try db.first(Self.version(version, of: path, mount)) { row in
            (try row["secret_id"] as UniqueID, try row["encrypted_data"] as [UInt8]?)
        }
        guard let (secret, encrypted) = kept, let encrypted else { return nil }
        do {
            return try Self.object(barrier.decrypt(encrypted, at: Self.place(path, secret, version, mount)))
        } catch let error as BarrierError {
            throw SecretsError(error)
        }
    }
}
