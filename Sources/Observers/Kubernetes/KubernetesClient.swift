import API
import Evidence

/// Lists objects of one namespace, in pages (`limit` and `continue`), as the holder of a bearer token.
struct KubernetesClient: Sendable {
    private let session: HTTPSession
    private let base: WebAddress
    private let token: Secret
    let namespace: String
    /// The address that was connected to.
    var connectedTo: String { session.lastAddress }

    private static let pageSize = 200
    private static let maximumObjects = 50_000
    /// A token for further pages dies after some minutes; the list is then begun again.
    private static let maximumRestarts = 2

    init(_ session: HTTPSession, namespace: String) async throws {
        self.session = session
        self.namespace = namespace
        base = try session.address()
        guard let credential = session.visit.target.credential else {
            throw ObservationError(
                .credential,
                "credential",
                "it is missing",
                remedy: "give the file of a service account's token"
            )
        }
        // Read anew for each visit: such tokens rotate.
        token = try await credential.load(session.visit)
        guard token.isToken else {
            throw ObservationError(
                .credential,
                "credential",
                "the file is not a token",
                remedy: "give the file of a service account's token"
            )
        }
    }

    /// Every object that `selectors` (query parameters) let through.
    ///
    /// - Throws: `ObservationError`.
    func list(_ plural: String, selectors: [(String, String)]) async throws -> [JSON] {
        var restarts = 0
        while true {
            if let objects = try await wholeList(plural, selectors) { return objects }
            restarts += 1
            guard restarts <= Self.maximumRestarts else {
                throw ObservationError(
                    .serverFailed,
                    "address",
                    "the list of \(plural) expired before it was read to its end",
                    remedy: "observe it again, or choose fewer objects"
                )
            }
        }
    }

    /// `nil` where the list expired under way (410).
    private func wholeList(_ plural: String, _ selectors: [(String, String)]) async throws -> [JSON]? {
        var objects: [JSON] = []
        var continuation: String?
        repeat {
            let fields =
                selectors + [("limit", "\(Self.pageSize)")] + (continuation.map { [("continue", $0)] } ?? [])
            let query = fields.map { "\($0)=\(PercentEncoding.encoded($1))" }.joined(separator: "&")
            let answer = try await session.answer(
                HTTPSession.Request(
                    url: base.appending("/api/v1/namespaces/\(namespace)/\(plural)?\(query)"),
                    headers: [("Accept", "application/json")],
                    credentials: [("Authorization", "Bearer \(token.text)")]
                )
            )
            if answer.status == 410, continuation != nil { return nil }
            let page = try answer.expectingContent("the \(plural) of \(namespace)").object()
            guard let items = page["items"]?.array else {
                throw ObservationError.malformed("the answer of \(answer.url.place) is not a list")
            }
            objects += items
            let next = page["metadata"]?["continue"]?.string.flatMap { $0.isEmpty ? nil : $0 }
            guard next == nil || next != continuation, objects.count <= Self.maximumObjects else {
                throw ObservationError.malformed("the list of \(plural) has no end")
            }
            continuation = next
        } while continuation != nil
        return objects
    }
}
