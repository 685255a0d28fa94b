import Foundation
import Postgres

/// What a server's home holds beside the database: keys, and what is remembered of logs.
struct HomeFiles {
    private let home: String
    private let tenantKeys: String
    private let unsealingKey: String?

    init(_ configuration: Configuration) {
        home = configuration.home
        tenantKeys = configuration.tenantKeysPath
        unsealingKey = configuration.unsealing.keyFile
    }

    /// The last checkpoint of each log that was signed, and of each that was cosigned.
    private static let memories: Set<String> = ["checkpoints", "cosigned"]
    private static let tenantKeysName = "tenant-keys"
    /// What a new home makes anew, or a backup holds otherwise, and logs.
    private static let passedOver: Set<String> = [
        "archive", "lock", "pgpass", "postgres", "postgres.conf", "postgres.new", "run", "status.json",
        "observed",
    ]

    func contains(_ path: String) -> Bool {
        let inner = Self.real((path as NSString).deletingLastPathComponent) + "/"
        return inner.hasPrefix(Self.real(home) + "/")
    }

    private static func real(_ path: String) -> String {
        URL(fileURLWithPath: path.isEmpty ? "." : path).resolvingSymlinksInPath().path
    }

    /// Files of the home by their paths below it, but for those that are passed over.
    private var files: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: home)) ?? []
        return names.filter {
            !Self.passedOver.contains($0) && !$0.contains(".log") && $0 != Self.tenantKeysName
                && !BackupFiles.isUnfinished($0)
        }
        .sorted().flatMap { name in
            BackupFiles.isRegularFile("\(home)/\(name)")
                ? [name] : BackupFiles.below("\(home)/\(name)").map { "\(name)/\($0)" }
        }
    }

    private static func isMemory(_ path: String) -> Bool {
        memories.contains(String(path.prefix { $0 != "/" }))
    }

    func copyMemories(to folder: String) throws {
        for path in files where Self.isMemory(path) { try BackupFiles.copy(path, from: home, to: folder) }
    }

    func copyKeys(to folder: String) throws {
        for path in files where !Self.isMemory(path) { try BackupFiles.copy(path, from: home, to: folder) }
        for path in BackupFiles.below(tenantKeys) {
            try BackupFiles.copy(path, from: tenantKeys, to: "\(folder)/\(Self.tenantKeysName)")
        }
    }

    func leftOut(withKeys: Bool) -> [String] {
        var lines: [String] = []
        if !withKeys {
            lines.append("left out  the keys in \(home): without them what is encrypted stays so; see --keys")
        }
        if let unsealingKey, !withKeys || !contains(unsealingKey) {
            lines.append("left out  \(unsealingKey): what unseals the secrets")
        }
        return lines
    }

    /// Puts keys back. What is there already stays, so that no memory of logs goes back to an earlier state.
    ///
    /// - Parameter made: gets the files that are put back.
    /// - Returns: what was there already, by its path.
    func restore(from folder: String, noting made: inout [String]) throws -> [String] {
        guard access(folder, R_OK | X_OK) == 0 else { throw SystemFailure("read", folder) }
        var kept: [String] = []
        for path in BackupFiles.below(folder) {
            let isTenantKey = path.hasPrefix(Self.tenantKeysName + "/")
            let inner = isTenantKey ? String(path.dropFirst(Self.tenantKeysName.count + 1)) : path
            let target = isTenantKey ? tenantKeys : home
            if access("\(target)/\(inner)", F_OK) == 0 {
                kept.append(path)
            } else {
                try BackupFiles.copy(
                    inner,
                    from: isTenantKey ? "\(folder)/\(Self.tenantKeysName)" : folder,
                    to: target
                )
                made.append("\(target)/\(inner)")
            }
        }
        return kept
    }
}
