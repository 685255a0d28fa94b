import API
import Evidence
import Kinds
import NIOHTTP1

/// Asks an API of Graph's form, with a token, page by page and in batches.
struct GraphClient: Sendable {
    /// A collection as far as it was read.
    struct Collection: Sendable {
        var context: JSON?
        var objects: [JSONObject] = []
        var pages = 0
        var address = ""
        var gaps: [Capture.Gap] = []
        /// Objects that lack a part: they are left out, since without it they would look changed.
        var incomplete: Set<Int> = []
        /// Which, and why.
        var lacking: [Lack] = []

        struct Lack: Sendable {
            var index: Int
            var member: String
            var reason: String
            var remedy: String
        }

        var json: JSON {
            let whole = objects.indices.filter { !incomplete.contains($0) }.map { JSON.object(objects[$0]) }
            var object: JSONObject = ["value": .array(whole)]
            object["@odata.context"] = context
            return .object(object)
        }
    }

    let session: HTTPSession
    private let credentials: ClientCredentials
    private let base: WebAddress

    private static let maximumPages = 1000
    private static let maximumObjects = 100_000
    /// Graph's own limit.
    private static let batchSize = 20
    private static let maximumBatchRounds = 6

    init(_ session: HTTPSession, credential: ClientCredentials) throws(ObservationError) {
        self.session = session
        credentials = credential
        base = try session.address()
    }

    var clientID: String { credentials.clientID }

    // MARK: - Pages

    /// Every page of a collection. A page that cannot be read after the first makes it incomplete, not an error.
    func collection(_ path: String) async throws -> Collection {
        var collection = Collection()
        var next: WebAddress? = base.appending(path)
        while let url = next {
            do {
                next = try await addPage(at: url, to: &collection)
            } catch let error as ObservationError where collection.pages > 0 && error.cause != .tooLarge {
                collection.gaps.append(
                    Capture.Gap(
                        path: "page/\(collection.pages + 1)",
                        reason: error.reason,
                        remedy: error.remedy
                    )
                )
                return collection
            }
        }
        return collection
    }

    /// The next page's address, if there is one.
    private func addPage(at url: WebAddress, to collection: inout Collection) async throws -> WebAddress? {
        let answer = try await get(url).expectingContent("the collection")
        let page = try answer.object()
        guard let values = page["value"]?.array else {
            throw ObservationError.malformed("the answer of \(url.place) holds no list value")
        }
        collection.context = collection.context ?? page["@odata.context"]
        collection.objects += try values.map { value in
            guard let object = value.object else {
                throw ObservationError.malformed("the list of \(url.place) holds what is no object")
            }
            return object
        }
        collection.pages += 1
        collection.address = answer.address
        guard let link = page["@odata.nextLink"], !link.isNull else { return nil }
        // The link is opaque, but the token is for this server only.
        guard let next = link.string.flatMap({ url.resolving($0) }), next.origin == base.origin else {
            throw ObservationError.malformed("the next page of \(url.place) is not on the same server")
        }
        guard next != url, collection.pages < Self.maximumPages,
            collection.objects.count < Self.maximumObjects
        else {
            throw ObservationError.malformed("the pages of \(url.place) have no end")
        }
        return next
    }

    private func get(_ url: WebAddress) async throws -> HTTPAnswer {
        try await authorised(HTTPSession.Request(url: url, headers: [("Accept", "application/json")]))
    }

    /// With a token; a new one where the server no longer takes the old.
    private func authorised(_ request: HTTPSession.Request) async throws -> HTTPAnswer {
        var request = request
        request.credentials = [("Authorization", "Bearer \(try await credentials.token().text)")]
        let answer = try await session.answer(request)
        guard answer.status == 401 else { return answer }
        await credentials.forget()
        request.credentials = [("Authorization", "Bearer \(try await credentials.token().text)")]
        return try await session.answer(request)
    }

    /// The directory that answers, as it says itself, or as the token does; `nil` where neither does.
    func directory() async throws -> String? {
        let answer = try await get(base.appending("v1.0/organization?$select=id"))
        if answer.status == 200, let id = try? answer.object()["value"]?.array?.first?["id"]?.string {
            return id.lowercased()
        }
        guard [200, 403, 404].contains(answer.status) else {
            throw answer.fault("the organisation")
                ?? .malformed("the answer of \(answer.url.place) holds nothing")
        }
        return try await credentials.directory()
    }

    // MARK: - Batches

    /// Reads the collection `member` of each object, as `settings`, and puts it into the object.
    ///
    /// - Parameters:
    ///   - isLenient: a batch without an answer is one of its objects, and no error.
    ///   - report: told how many objects were asked for.
    func addDetails(
        _ member: String,
        of path: String,
        to collection: inout Collection,
        isLenient: Bool = false,
        report: (Int) -> Void = { _ in }
    ) async throws {
        let plain = path.prefix { $0 != "?" }
        guard let version = plain.split(separator: "/").first else { return }
        var waiting = collection.objects.indices.filter { collection.objects[$0]["id"]?.string != nil }
        for round in 0..<Self.maximumBatchRounds where !waiting.isEmpty {
            var again: [Int] = []
            var pause = Duration.zero
            for start in stride(from: 0, to: waiting.count, by: Self.batchSize) {
                let part = waiting[start..<min(start + Self.batchSize, waiting.count)]
                let answers: [Int: JSON]
                do {
                    answers = try await batch(Array(part), member, plain, String(version), collection)
                } catch let error as ObservationError where isLenient {
                    for index in part { collection.note(index, member, error.reason, error.remedy) }
                    continue
                }
                report(start + part.count)
                for index in part {
                    let outcome = try await take(
                        answers[index],
                        member,
                        index,
                        &collection,
                        isLenient: isLenient
                    )
                    guard case .throttled(let retryAfter) = outcome else { continue }
                    again.append(index)
                    pause = max(pause, retryAfter ?? HTTPThrottle.backoff(round))
                }
            }
            waiting = again
            guard !waiting.isEmpty, pause < session.visit.remaining else { break }
            try await Task.sleep(for: pause)
        }
        for index in waiting {
            collection.note(index, member, "the server had too many requests", "observe it less often")
        }
    }

    private enum Outcome {
        case done
        case throttled(retryAfter: Duration?)
    }

    /// The answers by the objects' indices.
    private func batch(
        _ indices: [Int],
        _ member: String,
        _ path: Substring,
        _ version: String,
        _ collection: Collection
    ) async throws -> [Int: JSON] {
        let inner = path.dropFirst(version.count)
        let requests = indices.map { index -> JSON in
            let id = collection.objects[index]["id"]?.string ?? ""
            let place = "\(inner)/\(PercentEncoding.encoded(id))/\(member)"
            return ["id": .string("\(index)"), "method": "GET", "url": .string(place)]
        }
        let body: JSON = ["requests": .array(requests)]
        let answer = try await authorised(
            HTTPSession.Request(
                method: .POST,
                url: base.appending("\(version)/$batch"),
                headers: [("Content-Type", "application/json"), ("Accept", "application/json")],
                body: body.canonicalBytes()
            )
        ).expectingContent("the batch")
        guard let responses = try answer.object()["responses"]?.array else {
            throw ObservationError.malformed("the answer of \(answer.url.place) holds no responses")
        }
        var answers: [Int: JSON] = [:]
        for response in responses {
            guard let index = response["id"]?.string.flatMap({ Int($0) }), indices.contains(index) else {
                continue
            }
            answers[index] = response
        }
        return answers
    }

    /// An inner answer has a status of its own (`GET` by `GET`).
    private func take(
        _ response: JSON?,
        _ member: String,
        _ index: Int,
        _ collection: inout Collection,
        isLenient: Bool
    ) async throws -> Outcome {
        let status = response?["status"]?.integer ?? 0
        switch status {
        case 200..<300: break
        case 429:
            let header = response?["headers"]?.object?.first { $0.name.lowercased() == "retry-after" }
            let said = header?.value.string ?? header?.value.integer.map { "\($0)" }
            return .throttled(
                retryAfter: said.flatMap { HTTPThrottle.duration($0, now: session.visit.now()) }
            )
        default:
            collection.note(
                index,
                member,
                status == 0 ? "the batch holds no answer for it" : "the answer is \(status)",
                status == 403 ? "grant the application the permission to read it" : "observe it again"
            )
            return .done
        }
        guard let values = response?["body"]?["value"]?.array else {
            collection.note(index, member, "the answer holds no list", "check the name of the details")
            return .done
        }
        var members = values
        var link = response?["body"]?["@odata.nextLink"]?.string
        var pages = 1
        while let text = link {
            guard let next = base.resolving(text), next.origin == base.origin, pages < Self.maximumPages
            else {
                collection.note(index, member, "its next page is not on the same server", "observe it again")
                return .done
            }
            do {
                let page = try await get(next).expectingContent("the details").object()
                guard let values = page["value"]?.array else {
                    collection.note(index, member, "its page \(pages + 1) holds no list", "observe it again")
                    return .done
                }
                members += values
                link = page["@odata.nextLink"]?.string
                pages += 1
            } catch let error as ObservationError where isLenient || error.cause != .tooLarge {
                collection.note(index, member, error.reason, error.remedy)
                return .done
            }
        }
        collection.objects[index][String(member.prefix { $0 != "?" })] = .array(members)
        return .done
    }
}

extension GraphClient.Collection {
    fileprivate mutating func note(_ index: Int, _ member: String, _ reason: String, _ remedy: String) {
        incomplete.insert(index)
        lacking.append(Lack(index: index, member: member, reason: reason, remedy: remedy))
        let name = objects[index]["id"]?.string ?? "\(index)"
        gaps.append(
            Capture.Gap(path: "\(MessageText.excerpt(name))/\(member)", reason: reason, remedy: remedy)
        )
    }
}
