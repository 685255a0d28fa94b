import Testing

/// Prometheus' text form (exposition format 0.0.4), read strictly.
struct Exposition {
    struct Sample: Equatable {
        var name: String
        var labels: [String: String]
        var value: Double
    }

    struct Malformed: Error { var line: String }

    private(set) var types: [String: String] = [:]
    private(set) var helped: [String] = []
    private(set) var samples: [Sample] = []

    init(parsing text: String) throws {
        guard text.hasSuffix("\n") else { throw Malformed(line: "the end") }
        let sample = #/([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)/#
        let label = #/([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\[\\n"])*)"/#
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
            if line.hasPrefix("# HELP "), words.count == 4 {
                helped.append(String(words[2]))
            } else if line.hasPrefix("# TYPE "), words.count == 4, types[String(words[2])] == nil {
                types[String(words[2])] = String(words[3])
            } else if let match = line.wholeMatch(of: sample), let value = Self.number(match.3) {
                let labels = (match.2 ?? "").matches(of: label)
                guard labels.map({ String($0.0) }).joined(separator: ",") == String(match.2 ?? "") else {
                    throw Malformed(line: String(line))
                }
                samples.append(
                    Sample(
                        name: String(match.1),
                        labels: Dictionary(uniqueKeysWithValues: labels.map { (String($0.1), String($0.2)) }),
                        value: value
                    )
                )
            } else {
                throw Malformed(line: String(line))
            }
        }
    }

    private static func number(_ text: Substring) -> Double? {
        text == "+Inf" ? .infinity : Double(text)
    }

    /// Buckets grow with their bound, and the last of them is the count.
    func checkHistograms() throws {
        for (name, type) in types where type == "histogram" {
            let buckets = Dictionary(grouping: samples.filter { $0.name == name + "_bucket" }) {
                $0.labels["route"] ?? ""
            }
            #expect(!buckets.isEmpty)
            for (route, buckets) in buckets {
                let bounds = buckets.compactMap { Self.number(Substring($0.labels["le"] ?? "")) }
                #expect(bounds == bounds.sorted() && bounds.last == .infinity, "\(route)")
                #expect(buckets.map(\.value) == buckets.map(\.value).sorted(), "\(route)")
                let count = samples.first { $0.name == name + "_count" && $0.labels["route"] == route }
                #expect(count?.value == buckets.last?.value, "\(route)")
                let sum = samples.first { $0.name == name + "_sum" && $0.labels["route"] == route }
                #expect(sum?.value ?? -1 >= 0, "\(route)")
            }
        }
    }
}
