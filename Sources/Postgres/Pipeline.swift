import CLibpq

/// One connection in pipeline mode. Only the reactor's thread touches it.
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
    }

    let raw: RawConnection
    private var flights: [Flight?] = []
    private var first = 0
    private(set) var wantsToWrite = false

    var descriptor: Int32 { PQsocket(raw.pointer) }
    var inFlight: Int { flights.count - first }

    /// Takes over a connection that is idle and was just made.
    init(_ raw: RawConnection) throws {
        self.raw = raw
        guard PQsetnonblocking(raw.pointer, 1) == 0, PQenterPipelineMode(raw.pointer) == 1 else {
            throw PostgresError.connectionLost(reason: raw.lastMessage)
        }
    }

    // MARK: Sending

    /// Sends the statements of `request` and a Sync.
    func send(_ request: PipelineRequest) throws {
        var commands: [Command] = []
        for query in request.queries {
            if try raw.sendDeallocation(before: query) { commands.append(.deallocation) }
            if try raw.sendPreparation(of: query) { commands.append(.preparation(query)) }
            try raw.sendExecution(of: query)
            commands.append(.statement)
        }
        guard PQpipelineSync(raw.pointer) == 1 else {
            throw PostgresError.connectionLost(reason: raw.lastMessage)
        }
        flights.append(Flight(request: request, commands: commands))
    }

    /// Pushes out what libpq still holds. Afterwards `wantsToWrite` says whether the socket was full.
    func flush() throws {
        let answer = PQflush(raw.pointer)
        guard answer >= 0 else { throw PostgresError.connectionLost(reason: raw.lastMessage) }
        wantsToWrite = answer == 1
    }

    // MARK: Reading

    /// Reads what has arrived and finishes the requests that are complete; `again` takes those to be sent once more.
    func receive(_ finished: (PipelineRequest) -> Void, again: (PipelineRequest) -> Void) throws {
        guard PQconsumeInput(raw.pointer) == 1 else {
            throw PostgresError.connectionLost(reason: raw.lastMessage)
        }
        while inFlight > 0, PQisBusy(raw.pointer) == 0 {
            guard let pointer = PQgetResult(raw.pointer) else {
                flights[first]?.position += 1
                continue
            }
            let result = QueryResult(owning: pointer)
            switch PQresultStatus(pointer) {
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: accept(result)
            case PGRES_PIPELINE_SYNC: finishFirst(finished, again: again)
            case PGRES_PIPELINE_ABORTED: break
            case PGRES_FATAL_ERROR:
                guard let flight = flights[first], flight.failure == nil else { break }
                flights[first]?.failure = RawConnection.error(of: pointer)
                flights[first]?.failedPosition = flight.position
            default: throw PostgresError.protocolViolation("status \(PQresultStatus(pointer).rawValue)")
            }
        }
        if !raw.isAlive { throw PostgresError.connectionLost(reason: raw.lastMessage) }
    }

    private func accept(_ result: QueryResult) {
        guard let flight = flights[first], flight.position < flight.commands.count else { return }
        if case .statement = flight.commands[flight.position] { flights[first]?.results.append(result) }
    }

    private func finishFirst(_ finished: (PipelineRequest) -> Void, again: (PipelineRequest) -> Void) {
        guard let flight = flights[first] else { return }
        flights[first] = nil
        first += 1
        if first == flights.count || first > 1_024 {
            flights.removeFirst(first)
            first = 0
        }
        if let failure = flight.failure {
            forgetPreparations(of: flight, after: failure)
            // A neighbour's error can have skipped the preparation of a statement that this request shares with it.
            // The server undid all of the request, so that sending it again is safe.
            if failure.concernsPreparedStatement, flight.request.takeSecondChance() {
                return again(flight.request)
            }
            flight.request.finish(.failure(failure))
        } else {
            flight.request.finish(.success(flight.results))
        }
        finished(flight.request)
    }

    /// From the failed command on, nothing of the request was done: its preparations least of all.
    private func forgetPreparations(of flight: Flight, after failure: PostgresError) {
        if failure.concernsPreparedStatement {
            for query in flight.request.queries { raw.forgetPreparation(of: query) }
        }
        let failed = flight.failedPosition ?? 0
        for case .preparation(let query) in flight.commands.dropFirst(failed) {
            raw.forgetPreparation(of: query)
        }
    }

    /// Tells every waiting task that the connection has ended.
    func loseAll(reason: String) {
        for flight in flights[first...] { flight?.request.lose(reason: reason) }
        flights = []
        first = 0
    }
}
