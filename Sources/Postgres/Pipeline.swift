import CLibpq

/// One connection in pipeline mode. Only the reactor's thread touches it.
final class Pipeline {
    /// A request whose answers are being read.
    private struct Flight {
        var request: PipelineRequest
        /// Per command sent: whether its result belongs to the caller (a statement) or not (a preparation).
        var commands: [Bool]
        var position = 0
        var results: [QueryResult] = []
        var failure: PostgresError?
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
        var commands: [Bool] = []
        for query in request.queries {
            let count = try raw.send(query)
            if count == 2 { commands.append(false) }
            commands.append(true)
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

    /// Reads what has arrived and finishes the requests that are complete.
    func receive(_ finished: (PipelineRequest) -> Void) throws {
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
            case PGRES_PIPELINE_SYNC: finishFirst(finished)
            case PGRES_PIPELINE_ABORTED: break
            case PGRES_FATAL_ERROR:
                if flights[first]?.failure == nil { flights[first]?.failure = RawConnection.error(of: pointer) }
            default: throw PostgresError.protocolViolation("status \(PQresultStatus(pointer).rawValue)")
            }
        }
        if !raw.isAlive { throw PostgresError.connectionLost(reason: raw.lastMessage) }
    }

    private func accept(_ result: QueryResult) {
        guard let flight = flights[first], flight.position < flight.commands.count else { return }
        if flight.commands[flight.position] { flights[first]?.results.append(result) }
    }

    private func finishFirst(_ finished: (PipelineRequest) -> Void) {
        guard let flight = flights[first] else { return }
        flights[first] = nil
        first += 1
        if first == flights.count || first > 1_024 {
            flights.removeFirst(first)
            first = 0
        }
        if let failure = flight.failure {
            raw.forgetStatements()
            flight.request.finish(.failure(failure))
        } else {
            flight.request.finish(.success(flight.results))
        }
        finished(flight.request)
    }

    /// Tells every waiting task that the connection has ended.
    func loseAll(reason: String) {
        for flight in flights[first...] { flight?.request.lose(reason: reason) }
        flights = []
        first = 0
    }
}
