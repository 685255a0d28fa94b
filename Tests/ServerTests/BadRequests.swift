import Evidence

@testable import Server

/// A request that can't stand, and what the server must say to it.
struct BadRequest: Sendable, CustomStringConvertible {
    var description: String
    var path: String
    var bytes: [UInt8]
    var headers: [String: String] = [:]
    var status: Int
    var code: String
    /// Under which `field` the refusal names it; `nil` where no field is at fault.
    var field: String?

    init(
        _ description: String,
        _ path: String,
        _ body: JSON,
        _ status: Int,
        _ code: String,
        _ field: String? = nil,
        headers: [String: String] = [:]
    ) {
        self.init(description, path, text: body.canonicalString, status, code, field, headers: headers)
    }

    init(
        _ description: String,
        _ path: String,
        text: String,
        _ status: Int,
        _ code: String,
        _ field: String? = nil,
        headers: [String: String] = [:]
    ) {
        self.init(
            description,
            path,
            bytes: Array(text.utf8),
            status,
            code,
            field,
            headers: headers
        )
    }

    init(
        _ description: String,
        _ path: String,
        bytes: [UInt8],
        _ status: Int,
        _ code: String,
        _ field: String? = nil,
        headers: [String: String] = [:]
    ) {
        self.description = description
        self.path = "/api/v1/" + path
        self.bytes = bytes
        self.headers = headers
        (self.status, self.code, self.field) = (status, code, field)
    }
}

extension BadRequest {
    static let all: [BadRequest] = bodies + fields + files + keys

    private static let bodies: [BadRequest] = [
        BadRequest("no JSON", "accords", text: "name=rules", 400, "invalid_json"),
        BadRequest("cut off", "accords", text: #"{"name":"rules"#, 400, "invalid_json", "name"),
        BadRequest("two values", "accords", text: "{} {}", 400, "invalid_json"),
        BadRequest("a list", "accords", text: "[]", 400, "wrong_type"),
        BadRequest(
            "invalid UTF-8",
            "callers",
            bytes: [0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0x31, 0x7D],
            400,
            "invalid_json"
        ),
        BadRequest("overlong UTF-8", "callers", bytes: [0x22, 0xC0, 0x80, 0x22], 400, "invalid_json"),
        BadRequest("a lone surrogate", "callers", text: #"{"name":"\ud800"}"#, 400, "invalid_json", "name"),
        BadRequest("a NUL octet", "callers", bytes: [0x22, 0x00, 0x22], 400, "invalid_json"),
        BadRequest(
            "a repeated member",
            "ceremonies",
            text: #"{"artifact":"northwind.example","artifact":"contoso.example"}"#,
            400,
            "invalid_json"
        ),
        BadRequest(
            "a member repeated under another spelling",
            "ceremonies",
            text: #"{"artifact":"northwind.example","artif\u0061ct":"contoso.example"}"#,
            400,
            "invalid_json"
        ),
        BadRequest(
            "deep JSON",
            "accords",
            text: String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000),
            400,
            "invalid_json",
            "[0][0][0][0][0][0][0][0]"
        ),
        BadRequest(
            "deep objects",
            "accords",
            text: #"{"terms":"# + String(repeating: #"{"a":"#, count: 5_000) + "1"
                + String(repeating: "}", count: 5_001),
            400,
            "invalid_json",
            "terms.a.a.a.a.a.a.a"
        ),
        BadRequest(
            "a huge body",
            "artifacts",
            bytes: [UInt8](repeating: 0x20, count: House.bodyLimitInBytes + 1),
            413,
            "body_too_large"
        ),
        BadRequest(
            "a number that a double changes",
            "ceremonies",
            text: #"{"artifact":"a","expires_in_sec":9007199254740993}"#,
            400,
            "invalid_json",
            "expires_in_sec"
        ),
    ]

    private static let fields: [BadRequest] = [
        BadRequest(
            "an unknown field",
            "ceremonies",
            ["artifact": "a", "artefact": "b"],
            400,
            "unknown_field",
            "artefact"
        ),
        BadRequest(
            "an unknown field below",
            "artifacts",
            ["kind": "dns_zone", "files": [["name": "a", "bytes": "", "size": 3]]],
            400,
            "unknown_field",
            "files[0].size"
        ),
        BadRequest(
            "a status that only the server gives",
            "deployments",
            ["artifact": "a", "target_kind": "dns", "target_identifier": "b", "drift_status": "match"],
            400,
            "unknown_field",
            "drift_status"
        ),
        BadRequest("a wrong type", "ceremonies", ["artifact": 7], 400, "wrong_type", "artifact"),
        BadRequest(
            "a fraction",
            "ceremonies",
            ["artifact": "a", "expires_in_sec": 60.5],
            400,
            "wrong_type",
            "expires_in_sec"
        ),
        BadRequest(
            "a wrong type below",
            "artifacts",
            ["kind": "dns_zone", "files": [["name": "a", "bytes": false]]],
            400,
            "wrong_type",
            "files[0].bytes"
        ),
        BadRequest(
            "no Base64",
            "artifacts",
            ["kind": "dns_zone", "files": [["name": "a", "bytes": "%%%"]]],
            422,
            "invalid_value",
            "files[0].bytes"
        ),
        BadRequest("a missing field", "ceremonies", [:], 400, "missing_field", "artifact"),
        BadRequest("no body", "ceremonies", bytes: [], 400, "missing_field", "artifact"),
        BadRequest(
            "NUL in a name",
            "callers",
            ["kind": "person", "name": "a\0b", "permissions": []],
            400,
            "invalid_json",
            "name"
        ),
        BadRequest(
            "NUL deep in terms",
            "accords",
            ["name": "rules", "terms": ["a": ["b", "\0"]]],
            400,
            "invalid_json",
            "terms.a[1]"
        ),
        BadRequest("NUL in a reference", "ceremonies", ["artifact": "\0"], 400, "invalid_json", "artifact"),
        BadRequest(
            "a control character in a name",
            "callers",
            ["kind": "person", "name": "a\u{1B}[2J", "permissions": []],
            422,
            "invalid_value",
            "name"
        ),
        BadRequest(
            "an unknown permission",
            "callers",
            ["kind": "person", "name": "eve", "permissions": ["everything"]],
            422,
            "invalid_value",
            "permissions"
        ),
        BadRequest(
            "an unknown kind of caller",
            "callers",
            ["kind": "ghost", "name": "eve", "permissions": []],
            422,
            "invalid_value",
            "kind"
        ),
        BadRequest(
            "a caller that there is",
            "callers",
            ["kind": "person", "name": "northwind-watcher", "permissions": []],
            409,
            "caller_name_taken",
            "name"
        ),
        BadRequest("a short life", "tokens", ["expires_in_sec": 1], 422, "invalid_value", "expires_in_sec"),
        BadRequest(
            "a ceremony without an end",
            "ceremonies",
            ["artifact": "northwind.example", "expires_in_sec": 2_592_001],
            422,
            "invalid_value",
            "expires_in_sec"
        ),
        BadRequest(
            "an unknown class",
            "ceremonies",
            ["artifact": "northwind.example", "ceremony_class": "3-of-3"],
            422,
            "ceremony_class_not_allowed",
            "ceremony_class"
        ),
        BadRequest(
            "two observations in one",
            "verifications",
            House.verification(of: "northwind.example", on: "ns1", ["error": "away", "files": []]),
            422,
            "invalid_value",
            "observed"
        ),
        BadRequest(
            "an observation of nothing",
            "verifications",
            House.verification(of: "northwind.example", on: "ns1", [:]),
            422,
            "invalid_value",
            "observed"
        ),
        BadRequest(
            "no identifier",
            "verifications",
            House.verification(of: "northwind.example", on: "northwind-ns1", ["cid": "md5:0"]),
            422,
            "invalid_value",
            "observed.cid"
        ),
    ]

    private static let files: [BadRequest] = [
        BadRequest(
            "an unknown kind",
            "artifacts",
            artifact("floppy_disk", "a.img", "x"),
            422,
            "invalid_value",
            "kind"
        ),
        BadRequest("no file", "artifacts", ["kind": "dns_zone", "files": []], 422, "not_of_kind", "files"),
        BadRequest(
            "a file of another kind",
            "artifacts",
            artifact("tls_server_cert", "a.pem", House.zone("a.example")),
            422,
            "not_of_kind",
            "files"
        ),
        BadRequest(
            "another kind the other way",
            "artifacts",
            artifact("dns_zone", "a.zone", #"{"@odata.type":"x"}"#),
            422,
            "not_of_kind",
            "files"
        ),
        BadRequest(
            "an alias bomb",
            "artifacts",
            artifact("helm_values", "values.yaml", aliasBomb),
            422,
            "not_of_kind",
            "files"
        ),
        BadRequest(
            "NUL in a file's JSON",
            "artifacts",
            artifact(
                "entra_conditional_access",
                "a.json",
                ##"{"@odata.type":"#microsoft.graph.conditionalAccessPolicy","displayName":"a\u0000b","state":"enabled","conditions":{}}"##
            ),
            422,
            "not_of_kind",
            "files"
        ),
        BadRequest(
            "a CID that does not match",
            "artifacts",
            artifact("dns_zone", "a.zone", House.zone("a.example")).adding(
                "expected_cid",
                .string("sha256:" + String(repeating: "0", count: 64))
            ),
            422,
            "cid_mismatch",
            "expected_cid"
        ),
        BadRequest(
            "no CID at all",
            "artifacts",
            artifact("dns_zone", "a.zone", House.zone("a.example")).adding("expected_cid", "latest"),
            422,
            "invalid_value",
            "expected_cid"
        ),
        BadRequest(
            "a schema that the content breaks",
            "artifacts",
            artifact("dns_zone", "a.zone", House.zone("a.example")).adding(
                "content_schema",
                ["type": "object", "required": ["never"]]
            ),
            422,
            "content_breaks_schema",
            "content_schema"
        ),
        BadRequest(
            "a schema from elsewhere",
            "artifacts",
            artifact("dns_zone", "a.zone", House.zone("a.example")).adding(
                "content_schema",
                ["$ref": "https://evil.example/schema"]
            ),
            422,
            "schema_unusable",
            "content_schema"
        ),
    ]

    private static let keys: [BadRequest] = [
        BadRequest(
            "a long key",
            "ceremonies",
            ["artifact": "northwind.example"],
            422,
            "invalid_value",
            "Idempotency-Key",
            headers: ["Idempotency-Key": String(repeating: "k", count: 201)]
        ),
        BadRequest(
            "an empty key",
            "ceremonies",
            ["artifact": "northwind.example"],
            422,
            "invalid_value",
            "Idempotency-Key",
            headers: ["Idempotency-Key": ""]
        ),
    ]

    private static func artifact(_ kind: String, _ file: String, _ text: String) -> JSON {
        [
            "kind": .string(kind), "name": "bad", "accord": "northwind-rules",
            "files": [House.file(file, text, mediaType: "text/plain")],
        ]
    }

    /// Ten to the power of nine lines, of ten aliases each.
    private static let aliasBomb: String = {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let alias = "*a\(level - 1)"
            text += "a\(level): &a\(level) [\(Array(repeating: alias, count: 10).joined(separator: ", "))]\n"
        }
        return text
    }()
}
