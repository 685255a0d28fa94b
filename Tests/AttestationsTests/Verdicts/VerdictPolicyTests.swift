import Attestations
import Evidence
import Testing

@Suite("Verdict policies")
struct VerdictPolicyTests {
    static func policy(_ rules: [(String, String, String)], vex: JSON? = nil, otherwise: String = "pass")
        throws
        -> VerdictPolicy
    {
        var document: JSONObject = [
            "name": "release", "default": .string(otherwise), "parameters": ["allowed": ["MIT"]],
            "rules": .array(
                rules.map {
                    [
                        "name": .string($0.0), "decision": .string($0.1), "when": .string($0.2),
                        "reason": .string("because of \($0.0)"),
                    ]
                }
            ),
        ]
        document["vex"] = vex
        return try VerdictPolicy(.object(document))
    }

    @Test("a policy is known by the digest of its canonical JSON, however it is written")
    func digest() throws {
        let policy = try Self.policy([("a", "block", "true")])
        let spaced = String(decoding: policy.bytes, as: UTF8.self).replacing(",", with: " ,\n")
        #expect(try VerdictPolicy(parsing: Array(spaced.utf8)).digest == policy.digest)
        #expect(try VerdictPolicy(parsing: policy.bytes) == policy)
        #expect(try Self.policy([("a", "warn", "true")]).digest != policy.digest)
    }

    @Test(
        "what is no policy is refused, at the place that is wrong",
        arguments: [
            ("[]", "the policy is not an object"), ("{", "the policy is no JSON"),
            (#"{"name": "A"}"#, "/name"), (#"{"name": "a"}"#, "/default"),
            (#"{"name": "a", "default": "pass", "rules": []}"#, "/rules"),
            (#"{"name": "a", "default": "pass", "extra": 1, "rules": []}"#, "/extra"),
            (
                #"{"name": "a", "default": "pass", "rules": [{"name": "x", "decision": "stop", "when": "1", "reason": "r"}]}"#,
                "/rules/0/decision"
            ),
            (
                #"{"name": "a", "default": "pass", "rules": [{"name": "x", "decision": "block", "when": "unknown", "reason": "r"}]}"#,
                "/rules/0/when"
            ),
            (
                #"{"name": "a", "default": "pass", "vex": {"max_age_days": 0}, "rules": []}"#,
                "/vex/max_age_days"
            ),
        ]
    )
    func refusals(text: String, place: String) throws {
        let fault = #expect(throws: VerdictPolicyFault.self) { try VerdictPolicy(parsing: Array(text.utf8)) }
        #expect(try #require(fault).description.hasPrefix(place), "\(text)")
    }
}
