import Evidence
import Glibc

/// Another server, Vault, OpenBao or Muniment, whose transit engine encrypts the sealing key: without it this one stays
/// sealed, and it holds nothing but ciphertext of others.
///
/// The token is read from its file each time, so that whoever keeps it (an agent, a person) may replace it. It wants
/// `update` on `MOUNT/encrypt/KEY` and `MOUNT/decrypt/KEY`; with `update` on `MOUNT/rewrap/KEY` this server follows the key's
/// rotation.
package struct SealTransit: Sendable {
    package typealias Send = @Sendable (Question) async throws -> (status: Int, body: [UInt8])

    package struct Question: Sendable {
        package var address: String
        package var headers: [(name: String, value: String)]
        package var body: [UInt8]
        /// In PEM; `nil` for the system's.
        package var authorities: String?
    }

    /// `https://secrets.example.org:8200`, without a path; `http` on the machine itself alone.
    package let address: String
    package let mount: String
    package let key: String
    private let tokenFile: String
    private let namespace: String?
    private let authorities: String?
    private let send: Send

    /// - Parameters:
    ///   - authorities: a PEM file of those that vouch for the server; `nil` for the system's.
    ///   - send: posts a question; whatever it throws is told as `SealError.transit`, but for a cancellation.
    package init(
        address: String,
        mount: String,
        key: String,
        tokenFile: String,
        namespace: String? = nil,
        authorities: String? = nil,
        send: @escaping Send
    ) {
        self.address = address
        self.mount = mount
        self.key = key
        self.tokenFile = tokenFile
        self.namespace = namespace
        self.authorities = authorities
        self.send = send
    }

    /// For people.
    var place: String { "the transit key \(mount)/\(key) at \(address)" }

    /// - Throws: `SealError.transit`.
    func wrap(_ secret: SecretBytes) async throws -> String {
        let plain = secret.withBytes { Base64.encode($0) }
        return try await text("ciphertext", "\(mount)/encrypt/\(key)", ["plaintext": .string(plain)])
    }

    /// - Throws: `SealError.transit`.
    func unwrap(_ wrapped: String) async throws -> SecretBytes {
        let plain = try await text("plaintext", "\(mount)/decrypt/\(key)", ["ciphertext": .string(wrapped)])
        guard var bytes = Base64.decode(plain), bytes.count == Keyring.keyByteCount else {
            throw SealError.transit("\(place) unwraps to no key")
        }
        defer { bytes.wipe() }
        return SecretBytes(bytes)
    }

    /// Under the key's latest version.
    ///
    /// - Throws: `SealError.transit`.
    func rewrap(_ wrapped: String) async throws -> String {
        try await text("ciphertext", "\(mount)/rewrap/\(key)", ["ciphertext": .string(wrapped)])
    }

    /// Has the token live on, where it is one that can.
    ///
    /// - Throws: `SealError.transit` where the server can't be asked, or the token is over.
    func renewToken() async throws {
        let (status, _) = try await ask("auth/token/renew-self", [:])
        // 400: it is not renewable, and whoever keeps the file sees to it.
        guard status == 200 || status == 400 else { throw refusal(status) }
    }

    // MARK: Asking

    private func text(_ name: String, _ path: String, _ body: LooseObject) async throws -> String {
        let (status, bytes) = try await ask(path, body)
        guard status == 200 else { throw refusal(status) }
        guard let answer = try? LooseJSON(parsing: bytes), let text = answer["data"]?[name]?.string,
            !text.isEmpty, text.utf8.count <= 8_192
        else {
            throw SealError.transit(
                "\(place) gives no \(name); is unseal_transit_address Vault's or OpenBao's?"
            )
        }
        return text
    }

    private func ask(_ path: String, _ body: LooseObject) async throws -> (status: Int, body: [UInt8]) {
        var headers = [
            (name: "X-Vault-Token", value: try token()), (name: "X-Vault-Request", value: "true"),
            (name: "Content-Type", value: "application/json"),
        ]
        if let namespace { headers.append((name: "X-Vault-Namespace", value: namespace)) }
        let question = Question(
            address: "\(address)/v1/\(path)",
            headers: headers,
            body: LooseJSON.object(body).bytes,
            authorities: try authorities.map { try Self.contents(of: $0, "unseal_transit_authorities") }
        )
        do {
            return try await send(question)
        } catch let error as CancellationError {
            throw error
        } catch {
            throw SealError.transit("\(place) can't be asked: \(error)")
        }
    }

    private func refusal(_ status: Int) -> SealError {
        switch status {
        case 403:
            .transit(
                "\(place) refuses the token of unseal_transit_token_file: it must be alive and may update "
                    + "\(mount)/encrypt/\(key) and \(mount)/decrypt/\(key)"
            )
        case 400:
            .transit(
                "\(place) refuses what it is asked: is it the key that encrypted, with its old versions?"
            )
        case 404: .transit("there is no \(place); look at unseal_transit_mount and unseal_transit_key")
        case 503: .transit("the server of \(place) is sealed itself; unseal it first")
        default: .transit("\(place) answers with status \(status)")
        }
    }

    private func token() throws(SealError) -> String {
        var status = stat()
        if stat(tokenFile, &status) == 0, status.st_mode & 0o007 != 0 {
            throw .transit("unseal_transit_token_file: \(tokenFile) may be read by everybody; chmod 600 it")
        }
        let text = try Self.contents(of: tokenFile, "unseal_transit_token_file")
        let token = text.filter { !$0.isWhitespace }
        guard !token.isEmpty, token.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else {
            throw .transit("unseal_transit_token_file: \(tokenFile) holds no token")
        }
        return token
    }

    private static func contents(of path: String, _ setting: String) throws(SealError) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .transit("\(setting): \(path) can't be read: \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        // More than any token, and than most bundles of authorities.
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        var count = 0
        while count < bytes.count {
            let read = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
            }
            guard read != 0 else { break }
            guard read > 0 else {
                if errno == EINTR { continue }
                throw .transit("\(setting): \(path) can't be read: \(String(cString: strerror(errno)))")
            }
            count += read
        }
        defer { bytes.wipe() }
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
