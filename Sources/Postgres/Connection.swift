import CLibpq
import Dispatch
import Glibc
import Synchronization

/// A leased connection, whose methods block its own thread and nothing else.
///
/// The body of a transaction runs on that thread and is synchronous: nobody can hold a transaction open across a
/// network call, because the compiler refuses an `await` in it.
package actor Connection {
    private let executor: ConnectionThread
    private let configuration: DatabaseConfiguration
    nonisolated let canceller = Canceller()
    private var raw: RawConnection?

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(_ configuration: DatabaseConfiguration) {
        self.configuration = configuration
        executor = ConnectionThread()
    }

    /// Connects. Blocks this connection's thread for at most the connect timeout.
    func open() throws {
        let raw = try RawConnection(
            configuration,
            statementTimeout: configuration.transactionStatementTimeout
        )
        canceller.attach(raw)
        self.raw = raw
    }

    func close() {
        canceller.detach()
        raw = nil
    }

    /// Whether an idle connection still stands: reads what the server may have said meanwhile, such as its farewell.
    var isStanding: Bool {
        guard let raw else { return false }
        // The farewell first, the end of the connection after it.
        while canceller.hasInput {
            guard PQconsumeInput(raw.pointer) == 1 else { return false }
            _ = PQisBusy(raw.pointer)
        }
        return raw.isAlive
    }

    var isUsable: Bool { raw.map { $0.isAlive && !$0.isInTransaction } ?? false }

    /// Whether the server, or the way to it, has ended the connection.
    var isLost: Bool { raw.map { !$0.isAlive } ?? false }

    // MARK: Statements

    /// The rows of a statement.
    package func rows(_ query: Query) throws -> [Row] { try run(query).rows }

    /// The rows of a statement, each decoded in order.
    package func rows<Value>(_ query: Query, as decode: (Row) throws -> Value) throws -> [Value] {
        try run(query).rows.map(decode)
    }

    /// The first row, decoded; `nil` where there is none.
    package func first<Value>(_ query: Query, as decode: (Row) throws -> Value) throws -> Value? {
        try run(query).rows.first.map(decode)
    }

    /// Runs a statement and returns how many rows it touched.
    @discardableResult
    package func execute(_ query: Query) throws -> Int { try run(query).affectedRows }

    /// Runs a script of several statements without parameters: migrations, and what a superuser does once.
    package func executeScript(_ sql: String) throws {
        let raw = try connected()
        guard let result = PQexec(raw.pointer, sql) else {
            throw PostgresError.connectionLost(reason: raw.lastMessage)
        }
        defer { PQclear(result) }
        let status = PQresultStatus(result)
        guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY else {
            throw raw.isAlive ? RawConnection.error(of: result) : .connectionLost(reason: raw.lastMessage)
        }
    }

    func rawPointer() throws -> OpaquePointer { try connected().pointer }

    private func connected() throws -> RawConnection {
        guard let raw else { throw PostgresError.connectionLost(reason: "the connection is closed") }
        return raw
    }

    private func run(_ query: Query) throws -> QueryResult {
        let raw = try connected()
        if try raw.sendDeallocation(before: query) { _ = try answer(raw) }
        do {
            if try raw.sendPreparation(of: query) { _ = try answer(raw) }
        } catch {
            raw.forgetPreparation(of: query)
            throw error
        }
        do {
            try raw.sendExecution(of: query)
            guard let result = try answer(raw) else { throw PostgresError.protocolViolation("no result") }
            return result
        } catch let error as PostgresError where error.concernsPreparedStatement {
            raw.forgetPreparation(of: query)
            throw error
        }
    }

    /// Reads the result of one command up to its end.
    private func answer(_ raw: RawConnection) throws -> QueryResult? {
        var last: QueryResult?
        var failure: PostgresError?
        while let pointer = PQgetResult(raw.pointer) {
            let result = QueryResult(owning: pointer)
            switch PQresultStatus(pointer) {
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: last = result
            case PGRES_FATAL_ERROR: failure = failure ?? RawConnection.error(of: pointer)
            default:
                failure = failure ?? .protocolViolation(String(cString: PQresStatus(PQresultStatus(pointer))))
            }
        }
        guard raw.isAlive else { throw PostgresError.connectionLost(reason: raw.lastMessage) }
        if let failure { throw failure }
        return last
    }
}

// MARK: - Transactions

extension Connection {
    /// Runs `body` in a transaction whose rows are those of `tenant`; without a tenant the tables of tenants are empty.
    ///
    /// - Throws: what `body` throws, after a rollback; `PostgresError.outcomeUnknown` when the connection ends while
    ///   the commit is on its way.
    func transaction<Value>(
        for tenant: TenantID?,
        _ body: (isolated Connection) throws -> Value
    ) throws -> Value {
        try execute("BEGIN")
        let value: Value
        do {
            if let tenant { try execute(tenant.setting) }
            value = try body(self)
        } catch {
            _ = try? execute("ROLLBACK")  // A connection that can't roll back is not used again: `isUsable`.
            throw error
        }
        do {
            try execute("COMMIT")
        } catch PostgresError.connectionLost(let reason) {
            throw PostgresError.outcomeUnknown(reason: reason)
        }
        return value
    }

    /// Copies rows in by `COPY … FROM STDIN (FORMAT binary)`. Not for tables under row-level security, where
    /// PostgreSQL refuses COPY.
    ///
    /// - Returns: how many rows were copied.
    @discardableResult
    package func copyIn(_ statement: StaticString, rows: some Sequence<[any PostgresBindable]>) throws -> Int
    {
        let raw = try connected()
        guard let begun = PQexec(raw.pointer, "\(statement)") else {
            throw PostgresError.connectionLost(reason: raw.lastMessage)
        }
        defer { PQclear(begun) }
        guard PQresultStatus(begun) == PGRES_COPY_IN else { throw RawConnection.error(of: begun) }

        // PostgreSQL's COPY, "Binary Format": signature, flags, header extension; per row the number of fields.
        var buffer: [UInt8] =
            Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] + [UInt8](repeating: 0, count: 8)
        func flush() throws {
            let isPut = buffer.withUnsafeBytes {
                PQputCopyData(
                    raw.pointer,
                    $0.baseAddress?.assumingMemoryBound(to: CChar.self),
                    Int32($0.count)
                )
            }
            guard isPut == 1 else { throw PostgresError.connectionLost(reason: raw.lastMessage) }
            buffer.removeAll(keepingCapacity: true)
        }
        for row in rows {
            buffer.appendBigEndian(Int16(row.count))
            var fields = QueryParameters()
            for value in row { fields.append(erased: value) }
            for item in fields.items {
                buffer.appendBigEndian(item.length)
                if item.length > 0 { buffer += fields.bytes[item.offset..<item.offset + Int(item.length)] }
            }
            if buffer.count > 1 << 20 { try flush() }
        }
        buffer.appendBigEndian(Int16(-1))
        try flush()
        guard PQputCopyEnd(raw.pointer, nil) == 1 else {
            throw PostgresError.connectionLost(reason: raw.lastMessage)
        }
        return try answer(raw)?.affectedRows ?? 0
    }

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

// MARK: - Its thread, and ending what runs on it

/// Runs an actor's work on a serial queue of its own, whose thread may block.
final class ConnectionThread: SerialExecutor {
    private let queue = DispatchQueue(label: "muniment.connection")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedSerialExecutor()
        queue.async { job.runSynchronously(on: executor) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}

/// Ends the statement that a connection is running, from any thread (PQcancel).
final class Canceller: Sendable {
    private struct Handle: @unchecked Sendable {
        // Protected by: the mutex around the state; libpq allows PQcancel from any thread.
        var pointer: OpaquePointer
    }

    private struct State {
        var handle: Handle?
        var descriptor: Int32 = -1
        var isLeased = false
        var wasUsed = false
    }

    private let state = Mutex(State())

    deinit { detach() }

    func attach(_ connection: RawConnection) {
        let handle = PQgetCancel(connection.pointer).map(Handle.init)
        let descriptor = PQsocket(connection.pointer)
        state.withLock {
            $0.handle = handle
            $0.descriptor = descriptor
        }
    }

    func detach() {
        state.withLock {
            if let handle = $0.handle { PQfreeCancel(handle.pointer) }
            $0.handle = nil
            $0.descriptor = -1
        }
    }

    /// Whether the server said something to an idle connection. Mostly that is its end.
    var hasInput: Bool {
        state.withLock {
            var poll = pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0)
            return Glibc.poll(&poll, 1, 0) != 0
        }
    }

    func beginLease() { state.withLock { $0.isLeased = true } }

    /// Whether a cancellation was sent during the lease: the connection is then closed, since the server may still be
    /// about to act on it.
    func endLease() -> Bool {
        state.withLock {
            $0.isLeased = false
            return $0.wasUsed
        }
    }

    func cancel() {
        state.withLock {
            guard $0.isLeased, let handle = $0.handle else { return }
            $0.wasUsed = true
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { text in
                _ = PQcancel(handle.pointer, text.baseAddress, 256)
            }
        }
    }
}
