import Evidence
import Foundation
import Kinds

/// Reads and normalises what a tenant of 500 subjects shows, and compares it with a baseline that was captured before; one
/// in ten changed. CPU time of this process against one second.
enum TenantComparison: Question {
    static let name = "tenant-comparison"

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let approved = SampleTenant.files(changing: { _ in false })
        let baseline = Capture(of: approved, seal: .withheld)
        let current = SampleTenant.files(changing: { $0.isMultiple(of: 10) })
        try compared(baseline, current)
        let start = cpuSeconds()
        try compared(baseline, current)
        let spent = cpuSeconds() - start
        let bytes = current.reduce(0) { $0 + $1.bytes.count }
        return [
            Verdict(
                question:
                    "read and normalise 500 subjects (\(bytes >> 10) KiB) and compare with a baseline, CPU seconds against one",
                ours: "\((spent * 1000).rounded() / 1000) s",
                peer: "1 s",
                ratio: spent,
                aim: .atMost(1)
            )
        ]
    }

    private static func compared(_ baseline: Capture, _ current: [SourceFile]) throws {
        let comparison = CaptureComparison(
            from: baseline,
            to: Capture(of: current, seal: .withheld)
        )
        let counts = comparison.counts
        guard counts[.updated] == 50, counts[.unchanged] == 450 else {
            throw BenchError(description: "the comparison found \(counts)")
        }
    }

    private static func cpuSeconds() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
}

/// Five hundred files as tenants have them: policies, zones, values, interfaces.
enum SampleTenant {
    private static let approved = "as approved"

    static func files(as mark: String = "changed", changing isChanged: (Int) -> Bool) -> [SourceFile] {
        (0..<500).map { number in
            let change = isChanged(number) ? mark : approved
            let (name, text) =
                switch number % 5 {
                case 0: ("zones/z\(number).zone", zone(number, change))
                case 1: ("values/v\(number).yaml", values(number, change))
                case 2: ("interfaces/i\(number).json", interfaces(number, change))
                case 3: ("access/a\(number).json", access(number, change))
                default: ("profiles/p\(number).json", profile(number, change))
                }
            return SourceFile(name: name, bytes: Array(text.utf8))
        }
    }

    private static func zone(_ number: Int, _ change: String) -> String {
        let records = (0..<200).map { "host\($0) IN A 192.0.2.\($0)\n" }.joined()
        return """
            $ORIGIN z\(number).example.
            $TTL 1h
            @ IN SOA ns1 hostmaster ( 2026112101 2h 15m 2w 5m )
            @ IN NS ns1
            @ IN TXT "\(change)"
            ns1 IN A 192.0.2.53
            \(records)
            """
    }

    private static func values(_ number: Int, _ change: String) -> String {
        let parts = (0..<60).map { part in
            """
            part\(part):
              enabled: true
              replicas: \(part)
              resources: { requests: { cpu: 250m, memory: 256Mi }, limits: { cpu: "1" } }

            """
        }
        return "nameOverride: release-\(number)\nnote: \(change)\n" + parts.joined()
    }

    private static func interfaces(_ number: Int, _ change: String) -> String {
        let list = (0..<48).map { port in
            """
            {"name": "GigabitEthernet0/\(port)", "description": "port \(port) of \(number)", "enabled": true,
             "type": "iana-if-type:ethernetCsmacd",
             "ietf-ip:ipv4": {"address": [{"ip": "198.51.100.\(port)", "prefix-length": 24}]}}
            """
        }
        return """
            {"ietf-interfaces:interfaces": {"interface": [
              {"name": "Loopback0", "description": "\(change)", "type": "iana-if-type:softwareLoopback"},
              \(list.joined(separator: ",\n"))]}}
            """
    }

    private static func access(_ number: Int, _ change: String) -> String {
        let groups = (0..<40).map { "\"\(identifier(number, $0))\"" }.joined(separator: ", ")
        return """
            {"@odata.type": "#microsoft.graph.conditionalAccessPolicy", "id": "\(identifier(number, 0))",
             "displayName": "Policy \(number)", "state": "\(change == approved ? "enabled" : "disabled")",
             "conditions": {"clientAppTypes": ["all"], "applications": {"includeApplications": ["All"]},
               "users": {"includeGroups": [\(groups)], "excludeGroups": []}},
             "grantControls": {"operator": "OR", "builtInControls": ["mfa", "compliantDevice"]}}
            """
    }

    private static func profile(_ number: Int, _ change: String) -> String {
        let settings = (0..<60).map { "\"passwordRule\($0)\": \($0)" }.joined(separator: ", ")
        return """
            {"@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "id": "\(identifier(number, 1))",
             "displayName": "Profile \(number)", "description": "\(change)", "bitLockerEncryptDevice": true,
             "passwordMinimumLength": 12, \(settings)}
            """
    }

    private static func identifier(_ number: Int, _ part: Int) -> String {
        let digits = "\(number * 1_000 + part)"
        return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    }
}
