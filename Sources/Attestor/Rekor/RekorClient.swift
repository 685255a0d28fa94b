import Attestations
import Evidence
import Foundation
import Ledger

/// Sends one request to a log and gives its whole answer: over the network, or in a test straight to a router.
package struct RekorExchange: Sendable {
    package struct Question: Sendable {
        package var method: String
        package var url: String
        package var body: [UInt8]
        /// Of the answer, in bytes.
        package var limit: Int
        package var timeout: Duration

        package init(
            method: String = "GET",
            url: String,
            body: [UInt8] = [],
            limit: Int = 4 << 20,
            timeout: Duration = .seconds(30)
        ) {
            self.method = method
            self.url = url
            self.body = body
            self.limit = limit
            self.timeout = timeout
        }
    }

    package struct Answer: Sendable {
        package var status: Int
        package var headers: [(name: String, value: String)]
        package var body: [UInt8]

        package init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8]) {
            self.status = status
            self.headers = headers
            self.body = body
        }

        func header(_ name: String) -> String? {
            headers.first { $0.name.lowercased() == name }?.value
        }
    }

    /// Nobody knows whether the log has heard it.
    package struct Lost: Error, Hashable, Sendable {
        package var reason: String
        package init(_ reason: String) { self.reason = reason }
    }

    package let send: @Sendable (Question) async throws -> Answer

    /// - Parameter send: throws `Lost`, `CancellationError`; follows no redirects.
    package init(_ send: @escaping @Sendable (Question) async throws -> Answer) { self.send = send }
}

/// Speaks with one log.
struct RekorClient: Sendable {
    /// What became of one submission.
    enum Outcome: Sendable {
        /// Verified; `entry` is a `TransparencyLogEntry`.
        case logged(LogEntry, entry: JSON, Checkpoint, note: String)
        case refused(String)
        case later(String)
        /// The log takes nothing more.
        case frozen
        /// What it answered is not to be believed.
        case distrusted(String)
    }

    let log: RekorLog
    let exchange: RekorExchange

    func submit(_ record: RekorRecord) async throws -> Outcome {
        do {
            return try await log.version == 2 ? submit2(record) : submit1(record)
        } catch let lost as RekorExchange.Lost {
            return .later(lost.reason)
        } catch let fault as RekorFault {
            switch fault {
            case .refused(let reason): return .refused(reason)
            case .malformed, .noProof: return .later("\(fault)")
            case .notSigned, .otherEntry, .falseProof: return .distrusted("\(fault)")
            }
        }
    }

    // MARK: Version 2

    private func submit2(_ record: RekorRecord) async throws -> Outcome {
        guard record.fitsVersion2 else {
            throw RekorFault.refused("logs of version 2 take signatures of ECDSA over P-256 from here")
        }
        let answer = try await post("/api/v2/log/entries", record.request2)
        switch answer.status {
        case 200, 201:
            let json = try Self.json(answer)
            return try logged(LogEntry(transparencyLogEntry: json), json, record)
        case 409: return try await fetched2(record, index: Self.index(in: answer))
        case 405: return .frozen
        default: return try Self.outcome(of: answer)
        }
    }

    /// The entry that the log has already, read from its tiles: Rekor v2 gives no entry by its number.
    private func fetched2(_ record: RekorRecord, index: Int?) async throws -> Outcome {
        let tiles = TileLog(log: log, exchange: exchange)
        let (checkpoint, note) = try await tiles.checkpoint()
        var index = index
        if index == nil { index = try await tiles.search(record.body2, in: checkpoint.size) }
        guard let index else {
            return .later("the log says that it has the entry, and not where; it is not among its latest")
        }
        guard index < checkpoint.size else {
            return .later("the log has the entry at \(index), and its checkpoint does not cover that yet")
        }
        guard try await tiles.entry(index, in: checkpoint.size) == record.body2 else {
            throw RekorFault.otherEntry("it says that entry \(index) is this one, and it is another")
        }
        let proof = try await tiles.inclusionProof(of: index, in: checkpoint.size)
        let json: JSON = [
            "logIndex": .string(String(index)), "logId": ["keyId": .string(Base64.encode(log.key.logID))],
            "kindVersion": ["kind": "hashedrekord", "version": "0.0.2"], "integratedTime": "0",
            "inclusionProof": [
                "logIndex": .string(String(index)), "rootHash": .string(Base64.encode(checkpoint.root.bytes)),
                "treeSize": .string(String(checkpoint.size)),
                "hashes": .array(proof.hashes.map { .string(Base64.encode($0.bytes)) }),
                "checkpoint": ["envelope": .string(note)],
            ],
            "canonicalizedBody": .string(Base64.encode(record.body2)),
        ]
        return try logged(LogEntry(transparencyLogEntry: json), json, record)
    }

    /// In a header, or in the words of the answer.
    private static func index(in answer: RekorExchange.Answer) -> Int? {
        if let index = answer.header("x-log-index").flatMap({ Int($0) }), index >= 0 { return index }
        let text = String(decoding: answer.body.prefix(1_024), as: UTF8.self)
        return text.firstMatch(of: #/index[^0-9]{0,4}([0-9]{1,18})/#).flatMap { Int($0.1) }
    }

    // MARK: Version 1

    private func submit1(_ record: RekorRecord) async throws -> Outcome {
        let answer = try await post("/api/v1/log/entries", record.request1)
        switch answer.status {
        case 200, 201: return try logged1(answer, record)
        case 409:
            // The same one; its place is named by a path alone, whatever stands before it.
            guard let id = answer.header("location")?.split(separator: "/").last,
                64...80 ~= id.utf8.count, id.utf8.allSatisfy({ Hex.decode("0\(UnicodeScalar($0))") != nil })
            else { return .later("the log says that it has the entry, and not where") }
            let found = try await exchange.send(
                RekorExchange.Question(url: log.url + "/api/v1/log/entries/" + id)
            )
            guard found.status == 200 else {
                return .later("the log says that it has the entry, and answers \(found.status) for it")
            }
            return try logged1(found, record)
        case 405: return .frozen
        default: return try Self.outcome(of: answer)
        }
    }

    private func logged1(_ answer: RekorExchange.Answer, _ record: RekorRecord) throws(RekorFault) -> Outcome
    {
        let json = try LogEntry.transparencyLogEntry(version1: Self.json(answer))
        return try logged(LogEntry(transparencyLogEntry: json), json, record)
    }

    // MARK: Both

    private func logged(_ entry: LogEntry, _ json: JSON, _ record: RekorRecord) throws(RekorFault) -> Outcome
    {
        let (checkpoint, note) = try log.key.verify(entry, of: record)
        if log.version == 2 {
            guard entry.body == record.body2 else {
                throw .otherEntry("it is not the bytes that were submitted")
            }
            guard entry.index == entry.proof?.index else { throw .otherEntry("it has two indexes") }
        }
        return .logged(entry, entry: json, checkpoint, note: note)
    }

    private func post(_ path: String, _ json: JSON) async throws -> RekorExchange.Answer {
        try await exchange.send(
            RekorExchange.Question(method: "POST", url: log.url + path, body: json.canonicalBytes())
        )
    }

    private static func json(_ answer: RekorExchange.Answer) throws(RekorFault) -> JSON {
        do { return try JSON(parsing: answer.body) } catch { throw .malformed("it is no JSON") }
    }

    /// 400 and what is like it stays as it is; everything else may be otherwise next time.
    private static func outcome(of answer: RekorExchange.Answer) throws(RekorFault) -> Outcome {
        let said = String(decoding: answer.body.prefix(300), as: UTF8.self).unicodeScalars
            .filter { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\u{FFFD}" }
            .reduce(into: "") { $0.unicodeScalars.append($1) }
        switch answer.status {
        case 400, 413, 415, 422: return .refused("the log answered \(answer.status): \(said)")
        default: return .later("the log answered \(answer.status): \(said)")
        }
    }
}
