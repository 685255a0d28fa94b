import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Postgres
import Synchronization

/// Answers that stand as long as the tenant's chronicle does: what follows from its entries alone, as projections do, is
/// the same until there is another entry. Not for the rows of partitions, which are retired without one.
///
/// Each request asks the database where the chronicle ends, before anything else: an answer of any server's change is
/// never older than the request. Requests that come while that is being asked share the next question.
final class StandingAnswers: Sendable {
    private struct Place: Hashable {
        var tenant: TenantID
        var address: String
    }

    private struct Answer {
        /// Where the chronicle ended before the answer was made; it may know later entries, and never fewer.
        var head: ChainHead
        var body: ByteBuffer
        var tag: String

        var byteCount: Int { body.readableBytes + 2 * StandingAnswers.longestAddress }
    }

    private struct State {
        var answers: [Place: Answer] = [:]
        var byteCount = 0
    }

    /// What is kept in all; when it is passed, everything is forgotten.
    private static let byteLimit = 32 << 20
    /// Longer answers, and those to longer addresses, are made each time.
    private static let longest = 256 << 10
    private static let longestAddress = 1 << 10

    private let heads: HeadQuestions
    private let state = Mutex(State())

    init(_ reader: LedgerReader) { heads = HeadQuestions(reader) }

    /// Answers a GET of `/api/v1` with `value`, made anew only where the chronicle has grown.
    ///
    /// The answer has an `ETag` (RFC 9110 §8.8.3); who sends it back in `If-None-Match` gets 304 while it stands.
    ///
    /// - Throws: `AccessError.permissionMissing`; what `value` throws.
    func answer(
        _ request: Request,
        _ context: AppRequestContext,
        to permission: Permission = .read,
        _ value: (Caller) async throws -> some Encodable
    ) async throws -> Response {
        let caller = try context.caller()
        try caller.require(permission)
        let head = try await heads.head(for: caller.tenant)
        let place = Place(tenant: caller.tenant, address: request.uri.string)
        if let known = state.withLock({ $0.answers[place] }), known.head == head {
            return response(to: request, known)
        }
        let bytes = try StrictJSON.encode(try await value(caller))
        let answer = Answer(
            head: head,
            body: ByteBuffer(bytes: bytes),
            tag: "\"\(Digest.sha256(of: Array(bytes)).hex.prefix(32))\""
        )
        if bytes.count <= Self.longest, place.address.utf8.count <= Self.longestAddress {
            keep(answer, at: place)
        }
        return response(to: request, answer)
    }

    private func keep(_ answer: Answer, at place: Place) {
        state.withLock { state in
            if state.byteCount + answer.byteCount > Self.byteLimit { state = State() }
            let before = state.answers.updateValue(answer, forKey: place)
            state.byteCount += answer.byteCount - (before?.byteCount ?? 0)
        }
    }

    private func response(to request: Request, _ answer: Answer) -> Response {
        var headers: HTTPFields = [.eTag: answer.tag, .cacheControl: "private, no-cache"]
        guard request.headers[.ifNoneMatch] != answer.tag else {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = "application/json"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: answer.body))
    }
}

/// Asks where chronicles end, for each tenant one question at a time that everybody shares who came before it was asked.
private final class HeadQuestions: Sendable {
    private typealias Waiting = CheckedContinuation<ChainHead, any Error>

    private let reader: LedgerReader
    /// Who waits for the next question, by the tenants of which one is on its way.
    private let waiting = Mutex<[TenantID: [Waiting]]>([:])

    init(_ reader: LedgerReader) { self.reader = reader }

    func head(for tenant: TenantID) async throws -> ChainHead {
        try await withCheckedThrowingContinuation { continuation in
            let begins = waiting.withLock { waiting in
                let begins = waiting[tenant] == nil
                waiting[tenant, default: []].append(continuation)
                return begins
            }
            // Ends by itself when nobody waits.
            if begins { Task { await ask(for: tenant) } }
        }
    }

    private func ask(for tenant: TenantID) async {
        while let asking = next(of: tenant) {
            let answer: Result<ChainHead, any Error>
            do {
                answer = .success(try await reader.head(of: .chronicle, tenant: tenant))
            } catch {
                answer = .failure(error)
            }
            for continuation in asking { continuation.resume(with: answer) }
        }
    }

    private func next(of tenant: TenantID) -> [Waiting]? {
        waiting.withLock { waiting in
            guard let asking = waiting[tenant], !asking.isEmpty else {
                waiting[tenant] = nil
                return nil
            }
            waiting[tenant] = []
            return asking
        }
    }
}
