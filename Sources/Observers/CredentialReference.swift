import Evidence
import Glibc
import NIOPosix

/// Where a credential is: a file. It is read for each visit, so that one that rotates is always the newest.
package struct CredentialReference: Hashable, Sendable {
    package var path: String

    package init(path: String) { self.path = path }

    static let maximumBytes = 64 << 10

    /// - Throws: `ObservationError` with the cause `credential`.
    func load(_ visit: Visit, field: String = "credential") async throws -> Secret {
        try await load(beneath: visit.access.credentials, field: field)
    }

    /// Why the file can't be read, without telling anything of what it holds; `nil` if it can.
    ///
    /// - Throws: `CancellationError`, or what keeps this process from reading anything.
    package func fault(beneath folders: [String]) async throws -> ObservationError? {
        do {
            _ = try await load(beneath: folders, field: "credential")
            return nil
        } catch let error as ObservationError {
            return error
        }
    }

    /// - Throws: `ObservationError` with the cause `credential`, about `field`.
    func load(beneath folders: [String], field: String) async throws -> Secret {
        let bytes = try await NIOThreadPool.singleton.runIfActive {
            LocalFile.contents(of: path, beneath: folders, limit: Self.maximumBytes)
        }
        switch bytes {
        case .success(let bytes): return Secret(bytes)
        case .failure(let fault):
            throw ObservationError(
                .credential,
                field,
                "\(path) cannot be read: \(fault.reason)",
                remedy:
                    "put the file into a folder of credentials that the server is configured with, readable by its user"
            )
        }
    }
}

/// Bytes that no message and no log ever shows.
struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Without the white space around it: editors end files with a line feed.
    var text: String {
        let start = bytes.drop { $0 <= 0x20 }
        return String(decoding: start.reversed().drop { $0 <= 0x20 }.reversed(), as: UTF8.self)
    }

    /// Whether it can stand in a header as it is.
    var isToken: Bool {
        let text = text
        return !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    var description: String { "‹redacted›" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: [:]) }

    /// The JSON object it holds.
    ///
    /// - Throws: `ObservationError`, which says nothing of the contents.
    func object(_ members: String) throws(ObservationError) -> JSONObject {
        guard case .object(let object)? = try? JSON(parsing: bytes, limits: JSONLimits(depth: 8)) else {
            throw ObservationError(
                .credential,
                "credential",
                "the file is not a JSON object",
                remedy: "write {\(members)}"
            )
        }
        return object
    }
}
