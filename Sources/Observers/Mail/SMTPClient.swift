import API
import Evidence
import Synchronization

/// Hands messages to a mail server (RFC 5321), one connection a message: nobody sends many.
package struct SMTPClient: Sendable {
    package enum Security: String, CaseIterable, Hashable, Sendable {
        /// In the clear at first; nothing is said before both sides have turned to TLS (RFC 3207).
        case startTLS = "starttls"
        /// TLS from the first byte (RFC 8314).
        case tls
        /// For a server on the same machine.
        case none
    }

    package struct Server: Sendable {
        package var host: String
        package var port: Int
        package var security: Security
        package var user: String?
        /// Where the password stands; read anew for each message.
        package var passwordFile: String?
        /// A PEM file of authorities in the place of the system's.
        package var authorities: String?
        /// What this machine calls itself.
        package var helloName: String

        package init(
            host: String,
            port: Int,
            security: Security = .startTLS,
            user: String? = nil,
            passwordFile: String? = nil,
            authorities: String? = nil,
            helloName: String = "localhost"
        ) {
            self.host = host
            self.port = port
            self.security = security
            self.user = user
            self.passwordFile = passwordFile
            self.authorities = authorities
            self.helloName = helloName
        }
    }

    /// What became of a message.
    package enum Outcome: Hashable, Sendable {
        case accepted(String)
        /// It may go later.
        case delayed(String)
        /// It never goes as it is.
        case refused(String)
    }

    let server: Server
    /// For one message, from looking the name up to the answer.
    let timeout: Duration

    package init(_ server: Server, timeout: Duration = .seconds(60)) {
        self.server = server
        self.timeout = timeout
    }

    /// Mail stays on this machine.
    package var isLocal: Bool { server.security == .none }

    /// That the server took the message: whatever happens after it, it is not sent again.
    private final class Taken: Sendable {
        private let kept = Mutex<Outcome?>(nil)

        var outcome: Outcome? {
            get { kept.withLock { $0 } }
            set { kept.withLock { $0 = newValue } }
        }
    }

    /// - Throws: `CancellationError` alone.
    package func send(_ message: MailMessage) async throws -> Outcome {
        let taken = Taken()
        do {
            let outcome = try await attempt(message, taken)
            return taken.outcome ?? outcome
        } catch {
            guard let outcome = taken.outcome else { throw error }
            return outcome
        }
    }

    private func attempt(_ message: MailMessage, _ taken: Taken) async throws -> Outcome {
        let deadline = ContinuousClock.now + timeout
        do {
            return try await Deadline.run(until: deadline) {
                try await exchange(message, taken)
            } orElse: {
                .unreachable(server.host, "it did not answer in time")
            }
        } catch let failure as Failure {
            return failure.isTransient ? .delayed(failure.reason) : .refused(failure.reason)
        } catch let error as ObservationError {
            return .delayed(error.reason)
        } catch let error as CancellationError {
            throw error
        } catch {
            return .delayed(
                "the connection to \(server.host) failed (\(LostExchange(error)?.reason ?? "\(error)"))"
            )
        }
    }

    /// Why a message did not go, in words that hold no secret.
    struct Failure: Error {
        var reason: String
        var isTransient: Bool
    }

    private func exchange(_ message: MailMessage, _ taken: Taken) async throws -> Outcome {
        try await SMTPConnection.with(server) { connection in
            try connection.expect(220, try await connection.reply(), "it does not take mail")
            var offers = try await hello(&connection)
            if server.security == .startTLS {
                guard offers.has("STARTTLS") else {
                    throw Failure(
                        reason: "\(server.host) offers no STARTTLS, and nothing is said in the clear",
                        isTransient: true
                    )
                }
                try connection.expect(220, try await connection.ask("STARTTLS"), "it does not turn to TLS")
                try await connection.startTLS()
                offers = try await hello(&connection)
            }
            try await authenticate(&connection, offers)
            return try await hand(message, to: &connection, offers, taken)
        }
    }

    private func hello(_ connection: inout SMTPConnection) async throws -> SMTPOffers {
        let reply = try await connection.ask("EHLO \(server.helloName)")
        try connection.expect(250, reply, "it does not greet back")
        return SMTPOffers(reply)
    }

    /// Never in the clear. Of the answers only the code is told: a server may say again what it did not understand.
    private func authenticate(_ connection: inout SMTPConnection, _ offers: SMTPOffers) async throws {
        guard let user = server.user else { return }
        guard server.security != .none else {
            throw Failure(reason: "a password is not sent without TLS", isTransient: true)
        }
        let password = try server.password()
        let reply: SMTPReply
        if offers.authenticates(by: "PLAIN") {
            let response = Base64.encode([0] + Array(user.utf8) + [0] + Array(password.utf8))
            reply = try await connection.ask("AUTH PLAIN \(response)")
        } else if offers.authenticates(by: "LOGIN") {
            let asked = try await connection.ask("AUTH LOGIN").codeAlone
            try connection.expect(334, asked, "it does not ask who this is")
            let named = try await connection.ask(Base64.encode(Array(user.utf8))).codeAlone
            try connection.expect(334, named, "it does not ask for the password")
            reply = try await connection.ask(Base64.encode(Array(password.utf8)))
        } else {
            throw Failure(reason: "\(server.host) takes no password by PLAIN or LOGIN", isTransient: true)
        }
        // What it is called and may do can be mended here without the message being another.
        guard reply.code == 235 else {
            throw Failure(
                reason: "\(server.host) does not know the user: \(reply.codeAlone.excerpt)",
                isTransient: true
            )
        }
    }

    private func hand(
        _ message: MailMessage,
        to connection: inout SMTPConnection,
        _ offers: SMTPOffers,
        _ taken: Taken
    ) async throws -> Outcome {
        let eightBit = offers.has("8BITMIME")
        let bytes = message.bytes(eightBit: eightBit)
        if let size = offers.size, bytes.count > size {
            throw Failure(reason: "\(server.host) takes \(size) bytes at most", isTransient: false)
        }
        let isInternational = message.to.isInternational || message.from.isInternational
        guard !isInternational || offers.has("SMTPUTF8") else {
            throw Failure(reason: "\(server.host) takes no addresses beyond ASCII", isTransient: false)
        }
        var from = "MAIL FROM:<\(message.from.text)>"
        if offers.has("SIZE") { from += " SIZE=\(bytes.count)" }
        if eightBit { from += " BODY=8BITMIME" }
        if isInternational { from += " SMTPUTF8" }
        try connection.expect(250, try await connection.ask(from), "it refuses the sender")
        let known = try await connection.ask("RCPT TO:<\(message.to.text)>")
        if known.code != 251 {
            try connection.expect(250, known, "it refuses the recipient", isOfMessage: true)
        }
        let asked = try await connection.ask("DATA")
        try connection.expect(354, asked, "it does not take the message", isOfMessage: true)
        try await connection.send(bytes.dotStuffed)
        let reply = try await connection.reply()
        try connection.expect(250, reply, "it refuses the message", isOfMessage: true)
        // The message is the server's now, whatever becomes of the farewell: nobody waits for its answer.
        let outcome = Outcome.accepted(reply.excerpt)
        taken.outcome = outcome
        try? await connection.send(Array("QUIT\r\n".utf8))
        return outcome
    }
}
