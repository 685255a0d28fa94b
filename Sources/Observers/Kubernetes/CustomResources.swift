import API
import AsyncHTTPClient
package import Evidence
import NIOCore
import NIOHTTP1
import NIOSSL

/// The custom resources of one kind in one namespace of a cluster, over its API server: listed in pages, watched from a
/// version on, made and deleted. Every connection is judged as each of this module, the token is read anew for each request
/// (it rotates), and everything has its limit.
package struct CustomResources: Sendable {
    /// Of which kind, where.
    package struct Place: Hashable, Sendable {
        /// `https://HOST[:PORT]`.
        package var address: String
        package var group: String
        package var version: String
        package var plural: String
        package var namespace: String

        package init(address: String, group: String, version: String, plural: String, namespace: String) {
            self.address = address
            self.group = group
            self.version = version
            self.plural = plural
            self.namespace = namespace
        }
    }

    /// What a watch ended with.
    package enum WatchEnd: Hashable, Sendable {
        /// As they do at any time: watch again from the last version.
        case ended
        /// List again.
        case expired
    }

    package enum Creation: Hashable, Sendable {
        case created(JSON)
        /// One of that name is there.
        case present(JSON)
    }

    private static let pageSize = 500
    private static let maximumObjects = 50_000
    /// Of one page, or of any other whole answer.
    private static let maximumBytes = 64 << 20
    /// A token for further pages dies after some minutes; the list is then begun again.
    private static let maximumRestarts = 2
    private static let requestTimeout: Duration = .seconds(60)

    private let place: Place
    private let base: WebAddress
    private let credential: CredentialReference?
    private let authority: String?
    private let reach: Target.Reach
    private let access: LocalAccess
    /// How long the server shall keep a watch open.
    private let watchSeconds: Int
    private let now: @Sendable () -> Instant

    /// - Parameters:
    ///   - credentialFile: of a bearer token; `nil` for none.
    ///   - authorityFile: of the authorities to trust, in PEM; `nil` for the system's.
    /// - Throws: `ObservationError` where the address is none that may be asked.
    package init(
        _ place: Place,
        credentialFile: String?,
        authorityFile: String?,
        mayBePrivate: Bool,
        access: LocalAccess,
        watchSeconds: Int = 300,
        now: @escaping @Sendable () -> Instant
    ) throws(ObservationError) {
        guard let base = WebAddress(place.address), !base.hasQuery, ["", "/"].contains(base.path) else {
            throw .misconfigured(
                "address",
                "\(MessageText.excerpt(place.address)) is not the address of an API server",
                remedy: "write https://HOST[:PORT]"
            )
        }
        guard base.origin.isSecure || mayBePrivate else {
            throw .misconfigured("address", "\(base.place) is not https", remedy: "use https")
        }
        self.place = place
        self.base = base
        credential = credentialFile.map(CredentialReference.init)
        authority = authorityFile
        reach = mayBePrivate ? .privateAddresses : .publicAddresses
        self.access = access
        self.watchSeconds = watchSeconds
        self.now = now
    }

    private var path: String {
        "/apis/\(place.group)/\(place.version)/namespaces/\(place.namespace)/\(place.plural)"
    }
}

// MARK: - Listing and watching

extension CustomResources {
    /// Every object, and the version from which a watch goes on.
    ///
    /// - Throws: `ObservationError`; `CancellationError`.
    package func list() async throws -> (objects: [JSON], resourceVersion: String) {
        for _ in 0...Self.maximumRestarts {
            if let whole = try await wholeList() { return whole }
        }
        throw ObservationError(
            .serverFailed,
            "address",
            "the list of \(place.plural) expired before it was read to its end",
            remedy: "it is tried again; if it stays, look into the API server's load"
        )
    }

    /// `nil` where the list expired under way (410).
    private func wholeList() async throws -> (objects: [JSON], resourceVersion: String)? {
        var objects: [JSON] = []
        var continuation: String?
        while true {
            var query = "limit=\(Self.pageSize)"
            if let continuation { query += "&continue=\(PercentEncoding.encoded(continuation))" }
            let answer = try await ask(.GET, "\(path)?\(query)")
            if answer.status == 410, continuation != nil { return nil }
            let page = try answer.expectingContent("the \(place.plural) of \(place.namespace)").looseObject()
            guard let items = page["items"]?.array, let version = page["metadata"]?["resourceVersion"]?.string
            else { throw ObservationError.malformed("the answer of \(answer.url.place) is not a list") }
            objects += items
            let next = page["metadata"]?["continue"]?.string.flatMap { $0.isEmpty ? nil : $0 }
            guard next == nil || next != continuation, objects.count <= Self.maximumObjects else {
                throw ObservationError.malformed("the list of \(place.plural) has no end")
            }
            guard let next else { return (objects, version) }
            continuation = next
        }
    }

    /// Gives each event from `version` on to `body`, in order, until the stream ends, which it does at any time.
    ///
    /// - Throws: `ObservationError`, also for a stream that breaks off or is none; `CancellationError`; what `body` throws.
    package func watch(
        from version: String,
        _ body: (WatchEvent) async throws -> Void
    ) async throws -> WatchEnd {
        let query =
            "watch=true&allowWatchBookmarks=true&timeoutSeconds=\(watchSeconds)"
            + "&resourceVersion=\(PercentEncoding.encoded(version))"
        // The server ends it in time; a little later we do.
        let patience = Duration.seconds(watchSeconds + 15)
        return try await withClient(readTimeout: patience) { client in
            let response = try await send(client, .GET, "\(path)?\(query)", [], within: Self.requestTimeout)
            guard response.status == .ok else {
                let answer = try await whole(response, from: "\(path)?\(query)", at: client.address)
                if answer.status == 410 { return .expired }
                throw answer.fault("the changes of \(place.plural)")
                    ?? .malformed("\(answer.url.place) answers a watch with the status \(answer.status)")
            }
            let deadline = ContinuousClock.now + patience
            var reader = LineReader()
            for try await part in response.body {
                for line in try reader.lines(adding: part.readableBytesView) {
                    let event = try WatchEvent(line: line)
                    if event == .expired { return .expired }
                    do { try await body(event) } catch { throw PassedOn(error: error) }
                }
                guard ContinuousClock.now < deadline else { return .ended }
            }
            return .ended
        }
    }
}

// MARK: - Changing

extension CustomResources {
    /// Makes an object; doing it again gives the one that is there.
    ///
    /// - Throws: `ObservationError`; `CancellationError`.
    package func create(_ object: JSON, name: String) async throws -> Creation {
        let answer = try await ask(.POST, path, object.canonicalBytes())
        guard answer.status == 409 else {
            return .created(
                .object(try answer.expectingContent("a new object of \(place.plural)").looseObject())
            )
        }
        let present = try await ask(.GET, "\(path)/\(PercentEncoding.encoded(name))")
        return .present(.object(try present.expectingContent("the object \(name)").looseObject()))
    }

    /// Deletes the object of this name, if it is this very one; one that is gone is no fault.
    ///
    /// - Throws: `ObservationError`; `CancellationError`.
    package func delete(_ name: String, uid: String) async throws {
        let options: JSON = [
            "kind": "DeleteOptions", "apiVersion": "v1", "preconditions": ["uid": .string(uid)],
        ]
        let answer = try await ask(
            .DELETE,
            "\(path)/\(PercentEncoding.encoded(name))",
            options.canonicalBytes()
        )
        // 409: another object has the name by now.
        guard ![404, 409].contains(answer.status) else { return }
        _ = try answer.expectingContent("the deletion of \(name)")
    }
}

// MARK: - Asking

extension CustomResources {
    private func ask(_ method: HTTPMethod, _ path: String, _ body: [UInt8] = []) async throws -> HTTPAnswer {
        let deadline = ContinuousClock.now + Self.requestTimeout
        return try await Deadline.run(until: deadline) {
            try await withClient(readTimeout: Self.requestTimeout) { client in
                let response = try await send(client, method, path, body, within: Self.requestTimeout)
                return try await whole(response, from: path, at: client.address)
            }
        } orElse: {
            .timedOut("address", Self.requestTimeout)
        }
    }

    private func withClient<Value: Sendable>(
        readTimeout: Duration,
        _ body: (PinnedClient) async throws -> Value
    ) async throws -> Value {
        let client = try await PinnedClient(
            base.origin,
            reach: reach,
            trust: try await TrustedAuthorities.roots(
                inFile: authority,
                beneath: access.credentials,
                "authority"
            ),
            readTimeout: readTimeout,
            remaining: Self.requestTimeout
        )
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await body(client))
        } catch let passed as PassedOn {
            outcome = .failure(passed.error)
        } catch {
            outcome = .failure(fault(error))
        }
        // What was answered, or not, is the result; the sockets end either way.
        try? await client.http.shutdown()
        return try outcome.get()
    }

    private func send(
        _ client: PinnedClient,
        _ method: HTTPMethod,
        _ path: String,
        _ body: [UInt8],
        within time: Duration
    ) async throws -> HTTPClientResponse {
        var message = HTTPClientRequest(url: WebAddress(origin: base.origin, path: path).description)
        message.method = method
        message.headers.add(name: "Accept", value: "application/json")
        message.headers.add(name: "User-Agent", value: "muniment")
        if let credential {
            let token = try await credential.load(beneath: access.credentials, field: "credential")
            guard token.isToken else {
                throw ObservationError(
                    .credential,
                    "credential",
                    "the file is not a token",
                    remedy: "give the file of a service account's token"
                )
            }
            message.headers.add(name: "Authorization", value: "Bearer \(token.text)")
        }
        if !body.isEmpty {
            message.headers.add(name: "Content-Type", value: "application/json")
            message.body = .bytes(ByteBuffer(bytes: body))
        }
        return try await client.http.execute(message, deadline: .now() + TimeAmount(time))
    }

    private func whole(
        _ response: HTTPClientResponse,
        from path: String,
        at address: String
    ) async throws -> HTTPAnswer {
        let body = try await response.body(upTo: Self.maximumBytes, within: Self.requestTimeout)
        let answer = HTTPAnswer(
            status: Int(response.status.code),
            headers: response.headers,
            body: Array(body.readableBytesView),
            url: WebAddress(origin: base.origin, path: path),
            address: address
        )
        guard answer.status == 429 || answer.status == 503 else { return answer }
        let asked = answer.header("Retry-After").flatMap { HTTPThrottle.duration($0, now: now()) }
        guard answer.status == 429 || asked != nil else { return answer }
        throw HTTPThrottle.fault(answer.url.place, retryAfter: asked)
    }

    /// What the user of a watch threw: nothing of the network's.
    private struct PassedOn: Error { var error: any Error }

    private func fault(_ error: any Error) -> any Error {
        if error is ObservationError || error is CancellationError { return error }
        if error is BodyTimedOut { return ObservationError.timedOut("address", Self.requestTimeout) }
        return switch LostExchange(error) {
        case .timedOut, nil: ObservationError.timedOut("address", Self.requestTimeout)
        case .tooLarge: ObservationError.tooLarge(Self.maximumBytes)
        case .notHTTP(let reason): ObservationError.malformed("\(base.place) does not speak HTTP (\(reason))")
        case .neverSecured(let reason):
            ObservationError(
                .unreachable,
                "authority",
                "no TLS with \(base.place) came about: \(MessageText.excerpt(reason, limit: 200))",
                remedy: "the certificate must be for this name and from an authority that is trusted"
            )
        case .neverConnected(let reason), .connectionLost(let reason), .failed(let reason):
            ObservationError.unreachable(base.place, MessageText.excerpt(reason, limit: 200))
        }
    }
}

extension HTTPAnswer {
    /// As the lines of a watch are read.
    fileprivate func looseObject() throws(ObservationError) -> JSONObject {
        JSON.object(try object(as: .ecmaScript)).withoutNullCharacters.object ?? [:]
    }
}
