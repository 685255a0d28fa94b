import Evidence
import Foundation
import Logging
import Schema

/// `status.json` in the home: how other tools reach a running server. Only its owner reads it.
struct StatusFile: Sendable {
    let path: String

    init(home: String) { path = home + "/status.json" }

    /// The connection string may be the operator's own and hold a password: then the file does, for its owner alone.
    func write(port: Int?, host: String, scheme: String, _ connectionString: String, _ logger: Logger) {
        let document: JSON = [
            "address": .string("\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port ?? 0)"),
            "database": .string(connectionString), "serving_role": .string(Installation.app),
            "pid": .integer(Int(ProcessInfo.processInfo.processIdentifier)),
        ]
        let isWritten = FileManager.default.createFile(
            atPath: path,
            contents: Data(document.canonicalBytes()),
            attributes: [.posixPermissions: 0o600]
        )
        if !isWritten { logger.error("the status file can't be written", metadata: ["path": "\(path)"]) }
        logger.notice("serving", metadata: ["address": "\(document["address"]?.string ?? "")"])
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
