import CLibpq

extension RawConnection {
    private enum Command {
        case preparation(Query)
        case execution(Query)
    }

    /// Runs statements in one round trip (libpq's pipeline mode) and returns their results in order; blocks until all have
    /// ended. The first that fails ends all: those behind it are not carried out.
    ///
    /// For statements with small answers only, but for the last: nothing is read before all has been sent.
    ///
    /// - Throws: `PostgresError`, of the first that failed; `.connectionLost`.
    func results(ofTogether queries: [Query]) throws -> [QueryResult] {
        try queries.checkParameters()
        // By itself: behind it a transaction could not choose its isolation any more.
        do {
            if try sendDeallocation(before: queries) { _ = try answer() }
        } catch {
            forgetDeallocation()
            throw error
        }
        guard PQenterPipelineMode(pointer) == 1 else {
            throw PostgresError.connectionLost(reason: lastMessage)
        }
        var commands: [Command] = []
        for query in queries {
            if try sendPreparation(of: query) { commands.append(.preparation(query)) }
            try sendExecution(of: query)
            commands.append(.execution(query))
        }
        guard PQpipelineSync(pointer) == 1 else { throw PostgresError.connectionLost(reason: lastMessage) }

        var results: [QueryResult] = []
        var failure: PostgresError?
        for command in commands {
            let result = try result(of: command, failure: &failure)
            if case .execution = command, let result { results.append(result) }
        }
        let end = PQgetResult(pointer)
        defer { PQclear(end) }
        guard isConnected, PQresultStatus(end) == PGRES_PIPELINE_SYNC, PQexitPipelineMode(pointer) == 1 else {
            throw PostgresError.connectionLost(reason: lastMessage)
        }
        // What came with the end and behind it is read only when it is asked for: a farewell.
        _ = PQisBusy(pointer)
        if let failure { throw failure }
        guard results.count == queries.count else {
            throw PostgresError.protocolViolation("\(results.count) results of \(queries.count) statements")
        }
        return results
    }

    /// The result of one command up to its end; a failure, its own or of one before, undoes what was sent as prepared.
    private func result(of command: Command, failure: inout PostgresError?) throws -> QueryResult? {
        let answer = try lastResult(failure: &failure)
        switch command {
        case .preparation(let query) where answer == nil: forgetPreparation(of: query)
        case .execution(let query) where failure?.concernsPreparedStatement ?? false:
            forgetPreparation(of: query)
        default: break
        }
        return answer
    }

    /// Reads the result of one command up to its end.
    func answer() throws -> QueryResult? {
        var failure: PostgresError?
        let answer = try lastResult(failure: &failure)
        if let failure { throw failure }
        return answer
    }

    /// - Parameter failure: the first one; stays what it is where there is one already.
    /// - Returns: none where the command failed, or was not carried out since one before it had.
    private func lastResult(failure: inout PostgresError?) throws -> QueryResult? {
        var last: QueryResult?
        while let result = PQgetResult(pointer) {
            let owned = QueryResult(owning: result)
            switch PQresultStatus(result) {
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: last = owned
            case PGRES_FATAL_ERROR: failure = failure ?? Self.error(of: result)
            case PGRES_PIPELINE_ABORTED: break
            default:
                failure = failure ?? .protocolViolation(String(cString: PQresStatus(PQresultStatus(result))))
            }
        }
        // A farewell may come right behind an answer that is whole: of a COMMIT, too.
        guard isConnected else { throw PostgresError.connectionLost(reason: lastMessage) }
        return last
    }
}
