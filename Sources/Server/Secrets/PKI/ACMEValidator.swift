import Evidence
import Observers
import Secrets

/// Looks whether who orders a certificate has the name: over HTTP (RFC 8555 §8.3) or in the DNS (§8.4).
struct ACMEValidator: Sendable {
    /// What is asked of the world outside; tests hand in a world of their own.
    var page: @Sendable (_ address: String) async throws -> (status: Int, body: [UInt8])
    var texts: @Sendable (_ name: String, _ resolver: String?) async throws -> [String]

    /// How often it is looked, with a pause between: what was just written may take a moment to be seen.
    private static let attemptLimit = 3
    private static let pause = Duration.seconds(1)
    /// Of what a host answers, in bytes.
    static let pageLimit = 4_096

    init(
        page: @escaping @Sendable (_ address: String) async throws -> (status: Int, body: [UInt8]),
        texts: @escaping @Sendable (_ name: String, _ resolver: String?) async throws -> [String]
    ) {
        self.page = page
        self.texts = texts
    }

    /// Over the network, to addresses that may be private: an authority of one's own certifies one's own hosts.
    static let network = ACMEValidator(
        page: { address in
            var exchange = SingleExchange(
                method: "GET",
                address: address,
                headers: [],
                body: [],
                authorities: nil,
                reach: .privateAddresses
            )
            exchange.timeout = .seconds(10)
            exchange.limit = pageLimit
            return try await exchange.answer()
        },
        texts: { name, resolver in try await NameLookup.texts(of: name, from: resolver) }
    )

    /// - Returns: `nil` where the name is the client's.
    func problem(
        _ authorization: ACMEAuthorization,
        _ challenge: String,
        _ key: ACMEKey,
        _ settings: PKISettings
    ) async throws -> ACMEProblem? {
        var problem: ACMEProblem?
        for attempt in 1...Self.attemptLimit {
            do {
                problem = try await look(authorization, challenge, key, settings)
            } catch let error as ObservationError {
                let kind: ACMEProblem.Kind = challenge == "dns-01" ? .dns : .connection
                problem = ACMEProblem(kind, error.reason)
            }
            if problem == nil || attempt == Self.attemptLimit { break }
            try await Task.sleep(for: Self.pause)
        }
        return problem
    }

    private func look(
        _ authorization: ACMEAuthorization,
        _ challenge: String,
        _ key: ACMEKey,
        _ settings: PKISettings
    ) async throws -> ACMEProblem? {
        let name = authorization.identifier.value
        if challenge == "dns-01" {
            let resolver = settings.text("dns_resolver")
            let found = try await texts("_acme-challenge.\(name)", resolver.isEmpty ? nil : resolver)
            guard found.contains(key.digest(of: authorization.token)) else {
                return ACMEProblem(
                    found.isEmpty ? .dns : .incorrectResponse,
                    "_acme-challenge.\(name) has \(found.isEmpty ? "no TXT record" : "another TXT record")",
                    status: 403
                )
            }
            return nil
        }
        let host = name.contains(":") ? "[\(name)]" : name
        let port = settings.whole("challenge_http_port")
        let place = port == 80 || port == 0 ? host : "\(host):\(port)"
        let answer = try await page("http://\(place)/.well-known/acme-challenge/\(authorization.token)")
        let text = String(decoding: answer.body, as: UTF8.self).trimmingWhitespace
        guard answer.status == 200, text == key.authorization(of: authorization.token) else {
            return ACMEProblem(
                .incorrectResponse,
                "\(host) answered \(answer.status) and not with the authorization of this account's key",
                status: 403
            )
        }
        return nil
    }
}

extension String {
    /// RFC 8555 §8.3 lets spaces follow.
    fileprivate var trimmingWhitespace: String {
        String(reversed().drop { $0.isWhitespace }.reversed())
    }
}
