import CLibpq

/// One connection in pipeline mode. Only the reactor's thread touches it.
///
/// Requests that only read and come together share one Sync: one implicit transaction, one write to the socket on either
/// side. Each of them sets its tenant before it reads, and those without a tenant share no Sync with those that have one.
/// A request that writes has a Sync of its own.
///
/// Behind a pooler, one Sync at most is on its way (`hasOneSync`).
final class Pipeline {
    /// What was sent for a request; only a statement's result belongs to the caller.
    private enum Command {
        case deallocation
        case preparation(Query)
        case statement
    }

    /// A request whose answers are being read.
    private struct Flight {
        var request: PipelineRequest
        var commands: [Command]
        var position = 0
        var results: [QueryResult] = []
        var failure: PostgresError?
        var failedPosition: Int?
        /// Nothing of it was done, because of a neighbour that failed before the Sync that they share.
        var isAborted = false
    }

    /// Requests up to one Sync.
    private static let groupLimit = 32

    let raw: RawConnection
    /// Whether nothing is sent until the Sync before it has been answered.
    ///
    /// PgBouncer before 1.21 counts Syncs alone: when it gets the answer to the last that it has seen, it gives the server
    /// connection away, although statements without their Sync may already be on it. Whoever has that connection next
    /// gets their answers, and runs in one transaction with them.
    private let hasOneSync: Bool
    private var flights: [Flight?] = []
    /// The oldest request without an outcome.
    private var first = 0
    /// The one whose answers are read now.
    private var current = 0
    /// How many requests each Sync on its way ends.
    private var groups: [Int] = []
    private var openGroup = 0
    private var openGroupHasTenant = false
    private var openGroupWrites = false
    private(set) var wantsToWrite = false
    /// When something last arrived, or was sent while nothing was on its way.
    private(set) var lastProgress = ContinuousClock.now

    var descriptor: Int32 { PQsocket(raw.pointer) }
    var inFlight: Int { flights.count - first }

    /// Takes over a connection that is idle and was just made.
    init(_ raw: RawConnection, hasOneSync: Bool) throws {
        self.raw = raw
        self.hasOneSync = hasOneSync
        guard PQsetnonblocking(raw.pointer, 1) == 0, PQenterPipelineMode(raw.pointer) == 1 else {
            throw PostgresError.connectionLost(reason: raw.lastMessage)
        }
    }

    // MARK: Sending

    /// Whether `request` may be sent now.
    func takes(_ request: PipelineRequest) -> Bool {
        !hasOneSync || groups.isEmpty && (openGroup == 0 || openGroup < Self.groupLimit && shares(request))
    }

    /// Whether `request` may share the Sync of those that have none yet.
    private func shares(_ request: PipelineRequest) -> Bool {
        !request.isWrite && !openGroupWrites && request.hasTenant == openGroupHasTenant
    }

    /// Sends the statements of `request`, and a Sync unless others may share it: `endGroup` comes after the last.
    func send(_ request: PipelineRequest) throws {
        if !shares(request) || openGroup == Self.groupLimit { try endGroup() }
        if inFlight == 0 { lastProgress = .now }
        var commands: [Command] = []
        for query in request.queries {
            if try raw.sendDeallocation(before: query) { commands.append(.deallocation) }
            if try raw.sendPreparation(of: query) { commands.append(.preparation(query)) }
            try raw.sendExecution(of: query)
            commands.append(.statement)
        }
        flights.append(Flight(request: request, commands: commands))
        openGroup += 1
        openGroupHasTenant = request.hasTenant
        openGroupWrites = request.isWrite
    }

    /// Sends the Sync of the requests that have none yet.
    func endGroup() throws {
        guard openGroup > 0 else { return }
        guard PQpipelineSync(raw.pointer) == 1 else {
            throw PostgresError.connectionLost(reason: raw.lastMessage)
        }
        groups.append(openGroup)
        openGroup = 0
    }

    /// Pushes out what libpq still holds. Afterwards `wantsToWrite` says whether the socket was full.
    func flush() throws {
        let answer = PQflush(raw.pointer)
        guard answer >= 0 else { throw PostgresError.connectionLost(reason: raw.lastMessage) }
        wantsToWrite = answer == 1
    }

    // MARK: Reading

    /// Reads what has arrived and finishes the requests that are complete, each told to `finished` before its task goes
    /// on; `again` takes those to be sent once more.
    func receive(_ finished: (PipelineRequest) -> Void, again: (PipelineRequest) -> Void) throws {
        repeat {
            guard PQconsumeInput(raw.pointer) == 1 else {
                throw PostgresError.connectionLost(reason: raw.lastMessage)
            }
            lastProgress = .now
            try takeResults(finished, again: again)
        } while raw.hasInputInTLS
        if !raw.isAlive { throw PostgresError.connectionLost(reason: raw.lastMessage) }
    }

    private func takeResults(_ finished: (PipelineRequest) -> Void, again: (PipelineRequest) -> Void) throws {
        while inFlight > 0, PQisBusy(raw.pointer) == 0 {
            guard let pointer = PQgetResult(raw.pointer) else {
                // A connection that libpq has given up, as after an answer it can't parse, ends no command any more.
                guard raw.isAlive else { throw PostgresError.connectionLost(reason: raw.lastMessage) }
                commandEnded()
                continue
            }
            let result = QueryResult(owning: pointer)
            switch PQresultStatus(pointer) {
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: accept(result)
            case PGRES_PIPELINE_SYNC: finishGroup(finished, again: again)
            case PGRES_PIPELINE_ABORTED:
                if flights[current]?.failure == nil { flights[current]?.isAborted = true }
            case PGRES_FATAL_ERROR:
                guard let flight = flights[current], flight.failure == nil else { break }
                flights[current]?.failure = RawConnection.error(of: pointer)
                flights[current]?.failedPosition = flight.position
            default: throw PostgresError.protocolViolation("status \(PQresultStatus(pointer).rawValue)")
            }
        }
    }

    private func accept(_ result: QueryResult) {
        guard let flight = flights[current], flight.position < flight.commands.count else { return }
        if case .statement = flight.commands[flight.position] { flights[current]?.results.append(result) }
    }

    private func commandEnded() {
        guard let flight = flights[current] else { return }
        flights[current]?.position += 1
        // The last of a group stays current until the Sync.
        if flight.position + 1 == flight.commands.count, let group = groups.first, current + 1 < first + group
        {
            current += 1
        }
    }

    private func finishGroup(_ finished: (PipelineRequest) -> Void, again: (PipelineRequest) -> Void) {
        guard !groups.isEmpty else { return }
        let ended = flights[first..<first + groups.removeFirst()]
        first = ended.endIndex
        current = first
        for case let flight? in ended { finish(flight, finished, again: again) }
        if first == flights.count || first > 1_024 {
            flights.removeFirst(first)
            first = 0
            current = 0
        }
    }

    private func finish(
        _ flight: Flight,
        _ finished: (PipelineRequest) -> Void,
        again: (PipelineRequest) -> Void
    ) {
        if flight.isAborted {
            forget(flight.commands)
            for query in flight.request.queries { raw.forgetPreparation(of: query) }
            return again(flight.request)
        }
        if let failure = flight.failure {
            forgetPreparations(of: flight, after: failure)
            // A neighbour's error can have skipped the preparation of a statement that this request shares with it.
            // The server undid all of the request, so that sending it again is safe.
            if failure.concernsPreparedStatement, flight.request.takeSecondChance() {
                return again(flight.request)
            }
            finished(flight.request)
            flight.request.finish(.failure(failure))
        } else {
            finished(flight.request)
            flight.request.finish(.success(flight.results))
        }
    }

    /// From the failed command on, nothing of the request was done: its preparations least of all.
    private func forgetPreparations(of flight: Flight, after failure: PostgresError) {
        if failure.concernsPreparedStatement {
            for query in flight.request.queries { raw.forgetPreparation(of: query) }
        }
        forget(flight.commands.dropFirst(flight.failedPosition ?? 0))
    }

    /// What was sent and not carried out.
    private func forget(_ commands: some Sequence<Command>) {
        for command in commands {
            switch command {
            case .deallocation: raw.forgetDeallocation()
            case .preparation(let query): raw.forgetPreparation(of: query)
            case .statement: break
            }
        }
    }

    /// Tells every waiting task that the connection has ended.
    func loseAll(reason: String) {
        for flight in flights[first...] { flight?.request.lose(reason: reason) }
        flights = []
        groups = []
        first = 0
        current = 0
        openGroup = 0
    }
}
