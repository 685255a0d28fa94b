import Evidence

/// Who waits for one ledger, and what is known of its head.
struct AppendQueue {
    /// Batches that lock the head first after another writer was met.
    private static let lockedBatchCount = 100

    private var waiting: [AppendRequest] = []
    private var waitingByteCount = 0
    private(set) var isRunning = false
    /// Where the ledger ends as far as we know.
    private var head: ChainHead?
    private var lockedBatches = 0

    var count: Int { waiting.count }

    enum Entrance {
        /// The first: somebody must begin to take batches.
        case begins
        case waits
        case isFull(waiting: Int)
    }

    mutating func enter(_ request: AppendRequest, within limits: Appender.Limits) -> Entrance {
        let byteCount = request.byteCount
        guard waiting.count < limits.queueCount,
            // What comes alone is taken however large it is.
            waiting.isEmpty || waitingByteCount + byteCount <= limits.queueByteCount
        else {
            return .isFull(waiting: waiting.count)
        }
        waiting.append(request)
        waitingByteCount += byteCount
        defer { isRunning = true }
        return isRunning ? .waits : .begins
    }

    /// The next batch and, unless the head is to be locked, the head; `nil` where nobody waits.
    mutating func next(within limits: Appender.Limits) -> (batch: [AppendRequest], head: ChainHead?)? {
        while !waiting.isEmpty {
            var count = 0
            var byteCount = 0
            for request in waiting.prefix(limits.batchCount) {
                let size = request.byteCount
                guard count == 0 || byteCount + size <= limits.batchByteCount else { break }
                count += 1
                byteCount += size
            }
            let batch = waiting.prefix(count).filter { !$0.isFinished }
            waiting.removeFirst(count)
            waitingByteCount -= byteCount
            guard !batch.isEmpty else { continue }
            guard lockedBatches > 0 else { return (Array(batch), head) }
            lockedBatches -= 1
            return (Array(batch), nil)
        }
        return nil
    }

    /// Nobody takes batches any longer, unless somebody waits.
    mutating func stop() -> Bool {
        isRunning = !waiting.isEmpty
        return !isRunning
    }

    /// Everybody who waits, who do so no longer.
    mutating func takeAll() -> [AppendRequest] {
        defer {
            waiting = []
            waitingByteCount = 0
        }
        return waiting
    }

    mutating func remember(_ head: ChainHead) { self.head = head }

    /// The head is not where we saw it, or may not be; `isShared` after a miss: somebody else appends too.
    mutating func forget(isShared: Bool) {
        head = nil
        if isShared { lockedBatches = Self.lockedBatchCount }
    }
}
