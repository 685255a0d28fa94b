import Evidence
import Foundation
import Postgres

/// Encrypts with the public keys of others, through GnuPG in a home of its own that is thrown away. What is encrypted goes
/// to it through a pipe, and never to the disk.
struct OpenPGP: Sendable {
    struct Encrypted: Sendable {
        /// In OpenPGP's binary form (RFC 9580), in the order in which they were asked for.
        var messages: [[UInt8]]
        /// Of the keys, 40 lower-case hexadecimal digits or more.
        var fingerprints: [String]
    }

    private let program = "/usr/bin/gpg"
    private let limit = Duration.seconds(60)
    /// Of one key as it is sent, in bytes: keys with a picture and many signatures are about as long.
    static let keyLimit = 256 * 1_024

    /// - Parameter keys: one for each message: a public key in base64, binary or armoured within.
    func encrypt(_ messages: [SecretBytes], for keys: [String]) async throws -> Encrypted {
        precondition(messages.count == keys.count, "a key for each message")
        if let index = keys.firstIndex(where: { $0.utf8.count > Self.keyLimit }) {
            throw OpenPGPError.tooLong(index)
        }
        guard access(program, X_OK) == 0 else { throw OpenPGPError.missing }
        let home = try Self.makeHome()
        defer { try? FileManager.default.removeItem(atPath: home) }
        var encrypted = Encrypted(messages: [], fingerprints: [])
        for (index, (message, key)) in zip(messages, keys).enumerated() {
            guard let bytes = Base64.decode(key.filter { !$0.isWhitespace }), !bytes.isEmpty else {
                throw OpenPGPError.notBase64(index)
            }
            let work = "\(home)/\(index)"
            try FileManager.default.createDirectory(
                atPath: work,
                withIntermediateDirectories: false,
                attributes: [.posixPermissions: 0o700]
            )
            try Data(bytes).write(to: URL(filePath: "\(work)/key"))
            let fingerprint = try await fingerprint(in: work, key: index)
            encrypted.fingerprints.append(fingerprint)
            encrypted.messages.append(try await encrypt(message, for: fingerprint, in: work, key: index))
        }
        return encrypted
    }

    private func fingerprint(in home: String, key: Int) async throws -> String {
        try await run(["--import", "\(home)/key"], in: home, key: key)
        let list = try await run(["--with-colons", "--list-keys"], in: home, key: key)
        // The first fingerprint is the primary key's (GnuPG, doc/DETAILS, field 10).
        let lines = list.split(separator: "\n").filter { $0.hasPrefix("fpr:") }
        let fields = lines.first?.split(separator: ":", omittingEmptySubsequences: false) ?? []
        guard fields.count > 9, !fields[9].isEmpty else { throw OpenPGPError.unusable(key) }
        return fields[9].lowercased()
    }

    private func encrypt(
        _ message: SecretBytes,
        for fingerprint: String,
        in home: String,
        key: Int
    ) async throws -> [UInt8] {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw SystemFailure("make a pipe for", program) }
        // Not for other programs that are started meanwhile.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        // A pipe takes far more than a share without a reader.
        let written = message.withBytes { write(ends[1], $0.baseAddress, $0.count) }
        close(ends[1])
        guard written == message.count else { throw SystemFailure("write to", program) }
        try await run(
            [
                "--trust-model", "always", "--recipient", fingerprint, "--output", "\(home)/message",
                "--enable-special-filenames", "--encrypt", "--", "-&3",
            ],
            in: home,
            key: key,
            descriptors: [(own: ends[0], its: 3)]
        )
        return Array(try Data(contentsOf: URL(filePath: "\(home)/message")))
    }

    /// What the program wrote to its standard output.
    @discardableResult
    private func run(
        _ arguments: [String],
        in home: String,
        key: Int,
        descriptors: [(own: Int32, its: Int32)] = []
    ) async throws -> String {
        let output = "\(home)/output"
        try? FileManager.default.removeItem(atPath: output)
        let process = ClusterProcess(
            arguments: [program, "--homedir", home, "--batch", "--no-tty", "--quiet", "--no-autostart"]
                + arguments,
            log: output,
            errors: "\(home)/errors",
            descriptors: descriptors
        )
        guard process.startedPID != nil else { throw OpenPGPError.missing }
        await withTaskGroup { group in
            group.addTask { await process.waitForEnd() }
            group.addTask { try? await Task.sleep(for: limit) }
            _ = await group.next()
            process.signal(SIGKILL)
            group.cancelAll()
        }
        try Task.checkCancellation()
        guard process.status == 0 else { throw OpenPGPError.unusable(key) }
        return (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    }

    private static func makeHome() throws -> String {
        var template = Array("\(NSTemporaryDirectory())/muniment-gpg-XXXXXX".utf8CString)
        guard let path = mkdtemp(&template) else {
            throw SystemFailure("make a folder in", NSTemporaryDirectory())
        }
        return String(cString: path)
    }
}

/// Why nothing can be encrypted with a PGP key.
package enum OpenPGPError: Error, Hashable, Sendable {
    case missing
    /// The key at this place, from 0.
    case notBase64(Int)
    case tooLong(Int)
    case unusable(Int)

    package var text: String {
        switch self {
        case .missing:
            "pgp_keys want GnuPG, which is not on the server's machine; install it (Debian: gpg), or leave them out"
        case .notBase64(let index):
            "PGP key \(index + 1) is not base64; give what gpg --export KEY | base64 writes"
        case .tooLong(let index):
            "PGP key \(index + 1) is longer than \(OpenPGP.keyLimit) bytes; give what gpg --export --export-options "
                + "export-minimal KEY | base64 writes"
        case .unusable(let index):
            "PGP key \(index + 1) is no public key that can be encrypted with; give what gpg --export KEY | base64 writes"
        }
    }
}

extension OpenPGPError: CustomStringConvertible {
    package var description: String { text }
}
