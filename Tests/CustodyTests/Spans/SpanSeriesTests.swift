import Evidence
import TestSupport
import Testing

@testable import Custody

@Suite("Spans of one verifier on one target")
struct SpanSeriesTests {
    private typealias Look = SpanSeries.Look

    /// What the looks give when each is compared with the one before it.
    private func naive(_ looks: [Look]) -> [VerificationSpan] {
        var spans: [VerificationSpan] = []
        for look in looks.sorted(by: { $0.place < $1.place }) {
            if let last = spans.indices.last, spans[last].finding.isSame(as: look.finding) {
                spans[last].last = look.place
                spans[last].finding.cid = look.finding.cid
                spans[last].checkCount += 1
            } else {
                spans.append(
                    VerificationSpan(
                        verifier: Verifier(),
                        finding: look.finding,
                        first: look.place,
                        last: look.place,
                        checkCount: 1,
                        isCurrent: false
                    )
                )
            }
        }
        if let last = spans.indices.last { spans[last].isCurrent = true }
        return spans
    }

    private func random(_ count: Int, using random: inout SeededGenerator) -> [Look] {
        let findings = [
            Finding(verdict: .match, cid: "sha256:a"), Finding(verdict: .drift, cid: "sha256:b"),
            Finding(verdict: .drift, isWeaker: true, cid: "sha256:b"), Finding(verdict: .error),
            Finding(
                verdict: .match,
                form: FormDigest(normaliser: "dns_zone/1", digest: "sha256:c"),
                cid: "sha256:a"
            ),
        ]
        return (0..<count).map { number in
            var finding = findings[Int.random(in: 0..<(number % 3 == 0 ? 5 : 2), using: &random)]
            if finding.form != nil { finding.cid = "sha256:\(number)" }
            let at = Instant(microseconds: Int64.random(in: 1_000...1_040, using: &random))
            return Look(finding: finding, place: LookPlace(at: at, id: UniqueID(at: at)))
        }
    }

    @Test(
        "whatever the order in which looks come, and however they are parted into batches, the spans are the same",
        arguments: 0..<300 as Range<UInt64>
    )
    func anyOrder(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let looks = random(Int.random(in: 1...40, using: &generator), using: &generator)
        var rest = looks.shuffled(using: &generator)[...]
        var stored: [Look] = []
        var standing: [VerificationSpan] = []
        while !rest.isEmpty {
            let batch = Array(rest.prefix(Int.random(in: 1...9, using: &generator)))
            rest = rest.dropFirst(batch.count)
            // As the store gives them: from the last one that began before the earliest new look.
            let first = batch.map(\.place.at).min() ?? Instant(microseconds: 0)
            let start = standing.lastIndex { $0.first.at < first } ?? 0
            var series = SpanSeries(of: Verifier(), standing: Array(standing[start...]))
            series.take(batch) { span, place in
                let inside = stored.filter { span.first <= $0.place && $0.place <= span.last }
                let behind = inside.filter { $0.place > place }.sorted { $0.place < $1.place }
                return SpanSeries.Parting(
                    before: inside.filter { $0.place < place }.max { $0.place < $1.place },
                    after: behind.first,
                    afterCount: behind.count
                )
            }
            stored += batch
            let keys = Set(standing[start...].map(\.first))
            #expect(series.keys.compactMap { $0 }.allSatisfy(keys.contains), "seed \(seed)")
            let unchanged = series.spans.count - series.new.count - series.changed.count
            #expect(unchanged >= 0)
            standing = standing[..<start] + series.spans
            #expect(standing == naive(stored), "seed \(seed)")
        }
        #expect(standing.reduce(0) { $0 + $1.checkCount } == looks.count)
    }

    @Test("a look that parts a span whose other looks have expired leaves what is known of both parts")
    func expired() {
        func place(_ second: Int64) -> LookPlace {
            let at = Instant(microseconds: second * 1_000_000)
            return LookPlace(at: at, id: UniqueID(at: at))
        }
        let (first, inside, last) = (place(10), place(20), place(30))
        let match = Finding(verdict: .match, cid: "sha256:a")
        let whole = VerificationSpan(
            verifier: Verifier(),
            finding: match,
            first: first,
            last: last,
            checkCount: 9,
            isCurrent: true
        )
        var series = SpanSeries(of: Verifier(), standing: [whole])
        series.take([Look(finding: Finding(verdict: .error), place: inside)]) { _, _ in SpanSeries.Parting() }
        #expect(series.spans.map(\.finding.verdict) == [.match, .error, .match])
        #expect(series.spans.map(\.checkCount) == [8, 1, 1])
        #expect(series.spans.map(\.first) == [first, inside, last])
        #expect(series.spans.map(\.last) == [first, inside, last])
        #expect(series.spans.map(\.isCurrent) == [false, false, true])
        #expect(series.new.count == 2 && series.changed.map(\.key) == [first])
    }

    @Test(
        "a zone's serial that is counted up is the same finding; another normal form, or a weaker one, is not"
    )
    func sameness() {
        let form = FormDigest(normaliser: "dns_zone/1", digest: "sha256:c")
        let one = Finding(verdict: .match, form: form, cid: "sha256:1")
        #expect(one.isSame(as: Finding(verdict: .match, form: form, cid: "sha256:2")))
        #expect(!one.isSame(as: Finding(verdict: .match, cid: "sha256:1")))
        #expect(!one.isSame(as: Finding(verdict: .drift, form: form, cid: "sha256:1")))
        let drift = Finding(verdict: .drift, cid: "sha256:1")
        #expect(!drift.isSame(as: Finding(verdict: .drift, isWeaker: true, cid: "sha256:1")))
        #expect(!drift.isSame(as: Finding(verdict: .drift, cid: "sha256:2")))
    }
}
