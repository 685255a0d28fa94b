import API
import Evidence
import Kinds

/// Reads files of another machine over SFTP, with the OpenSSH client as a process: its keys, its ciphers, its checks.
///
/// The host's key must be in a file of known hosts; no configuration of this machine's users is used.
enum SFTPObserver: Observer {
    static let protocolName = "sftp"
    static let parameters: Set<String> = ["extensions", "path", "user", "known_hosts"]

    static func observe(_ visit: Visit) async throws -> Observation {
        guard let place = HostPort(visit.target.address, standardPort: 22) else {
            throw ObservationError.misconfigured(
                "address",
                "\(MessageText.excerpt(visit.target.address)) is not the address of a server",
                remedy: "write HOST or HOST:PORT"
            )
        }
        let path = try visit.required("path", remedy: "give the path of the file or folder on the server")
        let user = try visit.required("user", remedy: "give the user to sign in as")
        guard isUser(user) else {
            throw ObservationError.misconfigured(
                "parameters.user",
                "\(MessageText.excerpt(user)) is not the name of a user",
                remedy: "use letters, digits, \".\", \"_\", \"-\", \"@\" and \"\\\""
            )
        }
        guard let credential = visit.target.credential else {
            throw ObservationError(
                .credential,
                "credential",
                "it is missing",
                remedy: "give the file of a private key without a passphrase"
            )
        }
        let hosts = try visit.required(
            "known_hosts",
            remedy: "give a file with the server's key, as ssh-keyscan writes it"
        )
        // Both are read here for their faults; the client reads them by itself.
        _ = try await credential.load(visit)
        _ = try await CredentialReference(path: hosts).load(visit, field: "parameters.known_hosts")
        let session = SecureShell(place: place, user: user, key: credential.path, knownHosts: hosts)
        try await visit.takeTurn()
        let (reading, address) = try await session.reading(path, visit)
        return Observation(
            files: reading.files,
            observedAt: visit.now(),
            // A copied file is what is to be applied; that the target runs with it, it does not show.
            layer: .managing,
            provenance: Observation.Provenance(
                protocolName: protocolName,
                address: HostPort(address, place.port).description,
                facts: ["path": .string(path), "file_count": .integer(reading.files.count)]
            ),
            gaps: reading.gaps
        )
    }

    private static func isUser(_ text: String) -> Bool {
        text.utf8.count <= 64 && text.utf8.first != UInt8(ascii: "-")
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || "._-@\\".utf8.contains($0)
            }
    }
}
