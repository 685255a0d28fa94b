import CLibpq
import Glibc
import Logging

/// What a server process told us of a commit. Only a reason to look: the payload is never the news itself.
package struct Notification: Sendable, Hashable {
    package var channel: String
    package var payload: String

    package init(channel: String, payload: String) {
        self.channel = channel
        self.payload = payload
    }
}

extension Database {
    package enum ListenEvent: Sendable, Hashable {
        case notification(Notification)
        /// What was notified before the connection began to listen has not been seen; or more came than was read, and
        /// the oldest was let go.
        case mayHaveMissed
    }

    /// Notifies whoever listens to `channel`, once for each payload.
    package func notify(_ channel: StaticString, _ payloads: [String]) async throws {
        _ = try await rows("SELECT pg_notify(\("\(channel)"), payload) FROM unnest(\(payloads)) AS payload")
    }

    /// Events that wait to be read, at most.
    private static let notificationLimit = 1_024

    /// Notifications on `channel`, over a connection of its own that is made again when it is lost: by the
    /// configuration's direct connection string, where there is one. Ends when the task that iterates ends.
    package func listen(to channel: StaticString) -> AsyncStream<ListenEvent> {
        AsyncStream(bufferingPolicy: .bufferingNewest(Self.notificationLimit)) { continuation in
            // Ended by the stream's termination.
            let task = Task { [configuration = configuration.direct, logger] in
                let shortest = Duration.milliseconds(50)
                var pause = shortest
                while !Task.isCancelled {
                    let connection = Connection(configuration)
                    do {
                        try await connection.open()
                        try await connection.listen(to: channel)
                        continuation.yield(.mayHaveMissed)
                        pause = shortest
                        while !Task.isCancelled {
                            let notifications = try await connection.notifications(
                                within: .milliseconds(250)
                            )
                            // Told after the newest: whoever looks then has missed nothing.
                            if continuation.overflows(with: notifications) {
                                continuation.yield(.mayHaveMissed)
                            }
                        }
                    } catch {
                        // Once an outage: the pause grows only while it lasts.
                        if pause == shortest {
                            logger.warning("listening connection failed", metadata: ["cause": "\(error)"])
                        }
                    }
                    await connection.close()
                    // Only cancellation ends the pause early, and the loop sees that.
                    try? await Task.sleep(for: pause)
                    pause = min(.seconds(2), pause * 2)
                }
                continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }
}

extension AsyncStream<Database.ListenEvent>.Continuation {
    /// Hands on what was heard. Whether something unread had to make room for it.
    fileprivate func overflows(with notifications: [Notification]) -> Bool {
        var overflows = false
        for notification in notifications {
            if case .dropped = yield(.notification(notification)) { overflows = true }
        }
        return overflows
    }
}

extension Connection {
    /// Waits up to `timeout` for notifications on the channels this connection listens to.
    func notifications(within timeout: Duration) throws -> [Notification] {
        let raw = try connected()
        var poll = pollfd(fd: PQsocket(raw.pointer), events: Int16(POLLIN), revents: 0)
        _ = Glibc.poll(&poll, 1, Int32(timeout.milliseconds))
        guard PQconsumeInput(raw.pointer) == 1 else {
            throw PostgresError.connectionLost(reason: raw.lastMessage)
        }
        var notifications: [Notification] = []
        while let pointer = PQnotifies(raw.pointer) {
            notifications.append(
                Notification(
                    channel: String(cString: pointer.pointee.relname),
                    payload: String(cString: pointer.pointee.extra)
                )
            )
            PQfreemem(pointer)
        }
        return notifications
    }

    /// Listens to a channel; its name is a constant of the program.
    func listen(to channel: StaticString) throws { try executeScript("LISTEN \"\(channel)\"") }
}
