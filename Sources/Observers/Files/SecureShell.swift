import API
import NIOCore
import NIOPosix

/// One session of SFTP through `ssh`.
struct SecureShell: Sendable {
    var place: HostPort
    var user: String
    var key: String
    var knownHosts: String

    private static let program = "/usr/bin/ssh"

    func reading(_ path: String, _ visit: Visit) async throws -> (FolderReading, HostAddress) {
        for (field, file) in [("credential", key), ("parameters.known_hosts", knownHosts)]
        where !Self.isPlain(file) {
            throw ObservationError.misconfigured(
                field,
                "\(MessageText.excerpt(file)) has characters that the SSH client reads as more than a name",
                remedy: "use a path of letters, digits, \"/\", \".\", \"_\" and \"-\""
            )
        }
        let addresses = try await AddressRule.addresses(of: place.host, reach: visit.target.reach)
        var failure: ObservationError?
        for address in addresses {
            do {
                return (try await reading(path, at: address, visit), address)
            } catch let error as ObservationError where error.cause == .unreachable {
                failure = error
            }
        }
        throw failure ?? .unreachable(place.description, "it has no address")
    }

    private func reading(_ path: String, at address: HostAddress, _ visit: Visit) async throws
        -> FolderReading
    {
        let process = try PipedProcess(arguments(address, visit))
        let outcome: Result<FolderReading, any Error>
        do {
            let channel = try await process.channel()
            outcome = .success(
                try await channel.executeThenClose { inbound, outbound in
                    // Of the files there may be `limits.bytes`, and their names and headers come on top.
                    let limit = visit.target.limits.bytes + (16 << 20)
                    var session = SFTPSession(ByteStream(inbound, outbound, limit: limit))
                    try await session.begin()
                    return try await FolderReading(path, in: &session, visit)
                }
            )
        } catch {
            outcome = .failure(error)
        }
        let words = await process.end()
        do {
            return try outcome.get()
        } catch is SFTPSession.Ended {
            try Task.checkCancellation()
            throw fault(words)
        } catch let error where error is IOError || error is ChannelError {
            try Task.checkCancellation()
            throw fault(words)
        }
    }

    /// Nothing of any user's or machine's configuration; the host's key is looked for under the host's own name.
    private func arguments(_ address: HostAddress, _ visit: Visit) -> [String] {
        let alias = place.port == 22 ? place.host : "[\(place.host)]:\(place.port)"
        let options = [
            "BatchMode=yes", "StrictHostKeyChecking=yes", "UserKnownHostsFile=\(knownHosts)",
            "GlobalKnownHostsFile=/dev/null", "HostKeyAlias=\(alias)", "HostName=\(address.text)",
            "CheckHostIP=no",
            "UpdateHostKeys=no", "IdentitiesOnly=yes", "IdentityAgent=none", "IdentityFile=\(key)",
            "PreferredAuthentications=publickey", "ClearAllForwardings=yes", "ForwardAgent=no",
            "ForwardX11=no",
            "PermitLocalCommand=no", "ProxyCommand=none", "ControlPath=none", "RequestTTY=no",
            "LogLevel=ERROR",
            "ConnectTimeout=\(max(1, min(10, visit.remaining.components.seconds)))",
        ]
        return [Self.program, "-F", "none"] + options.flatMap { ["-o", $0] }
            + ["-p", "\(place.port)", "-l", user, "-s", "--", place.host, "sftp"]
    }

    private static func isPlain(_ path: String) -> Bool {
        path.hasPrefix("/")
            && path.utf8.allSatisfy {
                (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || "/._-".utf8.contains($0)
            }
    }

    /// What the client said when it ended; its exit code is 255 for everything.
    private func fault(_ words: String) -> ObservationError {
        let said = MessageText.excerpt(
            words.split(whereSeparator: \.isNewline).last ?? "it ended",
            limit: 200
        )
        if words.contains("Host key verification failed") || words.contains("No host key is known") {
            return ObservationError(
                .forbidden,
                "parameters.known_hosts",
                "the key that \(place) shows is not the one that is known",
                remedy:
                    "if the server was set up anew, put its new key into the file: ssh-keyscan -p PORT HOST"
            )
        }
        if words.contains("Permission denied") || words.contains("Too many authentication failures") {
            return ObservationError(
                .forbidden,
                "credential",
                "\(place) does not let \(user) in with this key",
                remedy: "add the public key to the user's authorized_keys"
            )
        }
        if words.contains("UNPROTECTED PRIVATE KEY") || words.contains("error in libcrypto")
            || words.contains("invalid format")
        {
            return ObservationError(
                .credential,
                "credential",
                "the SSH client does not take the file as a private key",
                remedy:
                    "give a key without a passphrase, in a file that only the server's user may read (mode 600)"
            )
        }
        if words.contains("subsystem request failed") {
            return ObservationError(
                .serverFailed,
                "address",
                "\(place) does not serve SFTP",
                remedy: "switch it on there: Subsystem sftp internal-sftp"
            )
        }
        return .unreachable(place.description, said)
    }
}
