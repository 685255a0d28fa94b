import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import NIOEmbedded
import Synchronization
import Testing

@testable import Server

/// One event of a stream (WHATWG HTML §9.2.6).
struct StreamEvent: Sendable, Hashable {
    var id: String?
    var name: String
    var data: String
}

/// An open stream of server-sent events, read while it is written.
final class EventStream: Sendable {
    private let text = Mutex("")
    private let end = Mutex(false)

    /// Whether the server ended the stream.
    var isEnded: Bool { end.withLock { $0 } }

    /// All events so far but the signs of life.
    var events: [StreamEvent] { all.filter { $0.name != "beat" } }

    var all: [StreamEvent] {
        let blocks = text.withLock { $0 }.components(separatedBy: "\n\n").dropLast()
        return blocks.compactMap { block in
            var event = StreamEvent(name: "", data: "")
            var data: [String] = []
            for line in block.split(separator: "\n", omittingEmptySubsequences: true) {
                if line.hasPrefix("id: ") { event.id = String(line.dropFirst(4)) }
                if line.hasPrefix("event: ") { event.name = String(line.dropFirst(7)) }
                if line.hasPrefix("data: ") { data.append(String(line.dropFirst(6))) }
            }
            event.data = data.joined(separator: "\n")
            return event.name.isEmpty ? nil : event
        }
    }

    /// What a client holds as `Last-Event-ID` when it was cut off after `count` events.
    func place(after count: Int) -> String {
        all.prefix(count).reversed().lazy.compactMap { $0.id }.first ?? ""
    }

    var topics: Set<String> { Set(events.map(\.data)) }

    /// Opens `path` at the server of `parts` and runs `body` while the stream is written.
    static func with<Value: Sendable>(
        _ responder: some HTTPResponder<AppRequestContext>,
        _ path: String,
        token: String,
        _ headers: [String: String] = [:],
        log: LogLines,
        _ body: (EventStream) async throws -> Value
    ) async throws -> Value {
        let stream = EventStream()
        let response = try await open(responder, path, token: token, headers, log: log)
        try #require(response.status == .ok)
        try #require(response.headers[.contentType] == "text/event-stream")
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try? await response.body.write(Writer(stream: stream)) }
            let value = try await body(stream)
            group.cancelAll()
            return value
        }
    }

    /// Asks for `path`, and does not read the answer's body.
    static func open(
        _ responder: some HTTPResponder<AppRequestContext>,
        _ path: String,
        token: String,
        _ headers: [String: String] = [:],
        log: LogLines
    ) async throws -> Response {
        var fields: HTTPFields = [.authorization: "Bearer \(token)"]
        for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
        let request = Request(
            head: .init(
                method: .get,
                scheme: "http",
                authority: "localhost",
                path: path,
                headerFields: fields
            ),
            body: .init(buffer: ByteBuffer())
        )
        let context = AppRequestContext(source: .init(channel: EmbeddedChannel(), logger: log.logger()))
        return try await responder.respond(to: request, context: context)
    }

    private struct Writer: ResponseBodyWriter {
        let stream: EventStream

        mutating func write(_ buffer: ByteBuffer) async throws {
            stream.text.withLock { $0 += String(buffer: buffer) }
        }

        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
            stream.end.withLock { $0 = true }
        }
    }
}
