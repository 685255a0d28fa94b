/// One line on standard error that is written over, and only on a terminal: what is done, rate, time left.
struct Progress {
    private let label: String
    private let unit: String
    private let start = ContinuousClock.now
    private var lastShown: ContinuousClock.Instant?
    private let isShown = StandardError.isTerminal

    init(_ label: String, unit: String) {
        self.label = label
        self.unit = unit
    }

    mutating func show(_ done: Int, of total: Int) {
        let now = ContinuousClock.now
        guard isShown, lastShown.map({ now - $0 > .milliseconds(200) }) ?? true else { return }
        lastShown = now
        let seconds = (now - start) / .seconds(1)
        let rate = seconds > 0 ? Double(done) / seconds : 0
        var text = "\(label)   \(done) of \(total) \(unit)"
        if rate >= 1 {
            let left = Int((Double(max(0, total - done)) / rate).rounded(.up))
            text += "   \(Int(rate)) a second   \(left) s left"
        }
        StandardError.write("\r\u{1B}[K" + text)
    }

    func clear() {
        if lastShown != nil { StandardError.write("\r\u{1B}[K") }
    }
}
