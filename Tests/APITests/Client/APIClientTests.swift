import API
import Testing

@Suite("The client and what can go wrong on the way", .timeLimit(.minutes(10)))
struct APIClientTests {
    private static let caller = #"{"id":"c1","kind":"person","name":"ann","permissions":[]}"#

    @Test("a lost connection is tried once more, with the same idempotency key")
    func retry() async throws {
        try await SmallServer.with(.hangUp, .json(Self.caller)) { address, server in
            let caller = try await post(to: address)
            #expect(caller.name == "ann")
            let keys = server.requests.map(\.key)
            #expect(keys.count == 2)
            #expect(keys[0] != nil)
            #expect(keys[0] == keys[1])
        }
    }

    @Test("a key that is given is the one that is sent")
    func givenKey() async throws {
        try await SmallServer.with(.json(Self.caller)) { address, server in
            _ = try await post(to: address, key: "again-7")
            #expect(server.requests.map(\.key) == ["again-7"])
        }
    }

    @Test("a connection that is lost twice leaves a write's outcome unknown, and says under which key")
    func lostTwice() async throws {
        try await SmallServer.with(.hangUp) { address, server in
            let failure = await failure { try await post(to: address) }
            #expect(server.requests.count == 2)
            guard case .noAnswer(.connectionLost, nil, let key) = failure else {
                Issue.record("\(failure as Any)")
                return
            }
            #expect(key != nil)
            #expect(key == server.requests[0].key)
        }
    }

    @Test("a read has no key and no unknown outcome")
    func lostRead() async throws {
        try await SmallServer.with(.hangUp) { address, server in
            let failure = await failure { try await get(from: address) }
            guard case .noAnswer(.connectionLost, nil, nil) = failure else {
                Issue.record("\(failure as Any)")
                return
            }
            #expect(server.requests.map(\.key) == [nil, nil])
        }
    }

    @Test("the timeout holds to the last byte of the answer, not to its head")
    func stalledBody() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"
        try await SmallServer.with(.begin(head)) { address, _ in
            let failure = await failure { try await post(to: address, within: .milliseconds(300)) }
            guard case .noAnswer(.timedOut(.milliseconds(300)), nil, .some) = failure else {
                Issue.record("\(failure as Any)")
                return
            }
        }
    }

    @Test("a server that says nothing ends with the timeout, and is not asked again")
    func silence() async throws {
        try await SmallServer.with(.stayStill) { address, server in
            let failure = await failure { try await get(from: address, within: .milliseconds(300)) }
            #expect(failure == .noAnswer(.timedOut(after: .milliseconds(300)), key: nil))
            #expect(server.requests.count == 1)
        }
    }

    @Test("the second attempt has only what is left of the time")
    func attemptsShareTheTime() async throws {
        // The clock begins with the call; a retry with a time of its own would be let in after twice as much.
        try await SmallServer.with(.hangUp, .stayStill) { address, server in
            let begun = ContinuousClock.now
            let failure = await failure { try await post(to: address, within: .seconds(5)) }
            guard case .noAnswer(.timedOut, nil, .some) = failure else {
                Issue.record("\(failure as Any)")
                return
            }
            #expect(server.requests.count == 2)
            #expect(ContinuousClock.now - begun >= .seconds(5))
        }
    }

    @Test("an answer that is too large is refused as such, before it is read")
    func oversized() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n"
        try await SmallServer.with(.begin(head)) { address, _ in
            let failure = await failure { try await post(to: address) }
            guard case .noAnswer(.unreadable(let reason), _, .some) = failure else {
                Issue.record("\(failure as Any)")
                return
            }
            #expect(reason.contains("larger than"))
        }
    }

    @Test("what is not HTTP, not JSON or no problem document is an answer that cannot be read")
    func unreadable() async throws {
        for deed in [
            SmallServer.Deed.answer("SSH-2.0-OpenSSH_9.2\r\n\r\n"), .json("<html>"),
            .json("no gateway", status: "502 Bad Gateway"),
        ] {
            try await SmallServer.with(deed) { address, _ in
                let failure = await failure { try await post(to: address) }
                guard case .noAnswer(.unreadable, _, .some) = failure else {
                    Issue.record("\(failure as Any)")
                    return
                }
            }
        }
    }

    @Test("a refusal of the server is its problem document")
    func problem() async throws {
        let body = #"{"type":"urn:x","title":"No","status":409,"detail":"it is there","code":"taken"}"#
        try await SmallServer.with(.json(body, status: "409 Conflict")) { address, _ in
            guard case .problem(let problem) = await failure({ try await post(to: address) }) else {
                Issue.record("no problem")
                return
            }
            #expect(problem.code == "taken")
        }
    }

    @Test("a server that does not know what became of a write leaves it under its key")
    func serverUnsure() async throws {
        let body =
            #"{"type":"urn:x","title":"?","status":503,"detail":"the database went away","code":"outcome_unknown"}"#
        try await SmallServer.with(.json(body, status: "503 Service Unavailable")) { address, server in
            let failure = await failure { try await post(to: address, key: "k-1") }
            #expect(failure == .noAnswer(.serverUnsure("the database went away"), status: 503, key: "k-1"))
            guard case .problem = await APITests.failure({ try await get(from: address) }) else {
                Issue.record("no problem")
                return
            }
        }
    }

    @Test("where nobody listens, nothing was sent, and that is what is said")
    func unreachable() async throws {
        let address = try await SmallServer.with(.hangUp) { address, _ in address }
        guard case .unreachable = await failure({ try await post(to: address) }) else {
            Issue.record("reached \(address)")
            return
        }
    }

    @Test("a server without TLS at an https address was reached, but nothing was sent to it")
    func noTLS() async throws {
        try await SmallServer.with(.answer("HTTP/1.1 400 Bad Request\r\n\r\n")) { address, server in
            let failure = await failure { try await post(to: "https" + address.dropFirst(4)) }
            guard case .insecure = failure else {
                Issue.record("\(failure as Any)")
                return
            }
            #expect(!server.requests.contains { $0.contains("POST") })
        }
    }
}

// MARK: - One request

private func post(
    to address: String,
    key: String? = nil,
    within timeout: Duration = .seconds(20)
) async throws -> Wire.Caller {
    try await APIClient.with(try connection(address, timeout, key)) { client in
        try await client.createCaller(Wire.CallerDraft(kind: "person", name: "ann", permissions: []))
    }
}

private func get(from address: String, within timeout: Duration = .seconds(20)) async throws -> Wire.WhoAmI {
    try await APIClient.with(try connection(address, timeout, nil)) { client in try await client.whoAmI() }
}

private func connection(
    _ address: String,
    _ timeout: Duration,
    _ key: String?
) throws -> APIClient.Connection {
    APIClient.Connection(
        address: try #require(ServerAddress(address)),
        timeout: timeout,
        idempotencyKey: key
    )
}

func failure<Value>(_ body: () async throws -> Value) async -> APIFailure? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? APIFailure
    }
}

extension String {
    fileprivate var key: String? {
        split(whereSeparator: \.isNewline)
            .first { $0.lowercased().hasPrefix("idempotency-key: ") }
            .map { String($0.dropFirst("idempotency-key: ".count)) }
    }
}
