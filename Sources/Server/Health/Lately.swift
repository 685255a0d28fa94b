/// What anybody may ask for without signing in, made at most once a second however many ask.
actor Lately<Value: Sendable> {
    private static var freshness: Duration { .seconds(1) }

    private let make: @Sendable () async -> Value
    private var last: (value: Value, at: ContinuousClock.Instant)?
    private var making: Task<Value, Never>?

    init(_ make: @escaping @Sendable () async -> Value) { self.make = make }

    var value: Value {
        get async {
            if let last, ContinuousClock.now - last.at < Self.freshness { return last.value }
            if let making { return await making.value }
            // Not the task of who asks first: that one may go away, and others wait for the same. It ends by itself.
            let task = Task { [make] in await make() }
            making = task
            let value = await task.value
            last = (value, .now)
            making = nil
            return value
        }
    }
}
