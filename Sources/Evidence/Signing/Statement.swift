/// An in-toto statement: something (a predicate) is said of artifacts (subjects), which are known by their digests.
///
/// ```json
/// {"_type": "https://in-toto.io/Statement/v1", "predicate": {…}, "predicateType": "<URI>",
///  "subject": [{"digest": {"sha256": "<hex>"}, "name": "…"}]}
/// ```
package struct Statement: Hashable, Sendable {
    package enum Version: String, Hashable, Sendable {
        case v1 = "https://in-toto.io/Statement/v1"
        /// Of the same shape; read, because much of what is published has it.
        case v01 = "https://in-toto.io/Statement/v0.1"
    }

    /// What a statement is about. `name` and `uri` are for people: artifacts are matched by digest alone.
    package struct Subject: Hashable, Sendable {
        package var name: String?
        package var uri: String?

        /// By algorithm (`sha256`, `gitCommit`, …); never empty.
        package var digests: [String: String]

        package init(name: String? = nil, uri: String? = nil, digests: [String: String]) {
            self.name = name
            self.uri = uri
            self.digests = digests
        }

        package init(name: String? = nil, sha256 digest: Digest) {
            self.init(name: name, digests: ["sha256": digest.hex])
        }
    }

    /// The `payloadType` of an envelope around a statement.
    package static let payloadType = "application/vnd.in-toto+json"

    package var version: Version
    package var subjects: [Subject]
    package var predicateType: String
    package var predicate: JSONObject

    package init(
        version: Version = .v1,
        subjects: [Subject],
        predicateType: String,
        predicate: JSONObject
    ) {
        self.version = version
        self.subjects = subjects
        self.predicateType = predicateType
        self.predicate = predicate
    }

    package func isAbout(_ digest: Digest) -> Bool {
        subjects.contains { $0.digests["sha256"] == digest.hex }
    }
}

// MARK: - JSON

extension Statement {
    /// Reads version 1 and 0.1. Members that in-toto does not define are passed over.
    package init(
        parsing bytes: some Collection<UInt8>,
        limits: JSONLimits = .standard
    ) throws(DocumentError) {
        let document = try JSON.document(bytes, limits: limits)
        guard let version = Version(rawValue: try document.text("_type", in: "")) else {
            throw .malformed(path: "/_type", expected: Version.v1.rawValue)
        }
        var predicate = JSONObject()
        if let member = document["predicate"], !member.isNull {
            guard let object = member.object else {
                throw .malformed(path: "/predicate", expected: "an object")
            }
            predicate = object
        }
        self.init(
            version: version,
            subjects: try Self.subjects(of: document),
            predicateType: try document.text("predicateType", in: ""),
            predicate: predicate
        )
        guard !predicateType.isEmpty else { throw .malformed(path: "/predicateType", expected: "a URI") }
    }

    private static func subjects(of document: JSONObject) throws(DocumentError) -> [Subject] {
        guard let member = document["subject"] else { throw .missing(path: "/subject") }
        guard let elements = member.array, !elements.isEmpty else {
            throw .malformed(path: "/subject", expected: "an array with at least one subject")
        }
        var subjects: [Subject] = []
        for (index, element) in elements.enumerated() {
            let path = "/subject/\(index)"
            guard let object = element.object else { throw .malformed(path: path, expected: "an object") }
            subjects.append(
                Subject(
                    name: object["name"] == nil ? String?.none : try object.text("name", in: path),
                    uri: object["uri"] == nil ? String?.none : try object.text("uri", in: path),
                    digests: try digests(of: object, in: path)
                )
            )
        }
        return subjects
    }

    /// The hashes that in-toto's DigestSet writes in hexadecimal. What others write is theirs: `gitoid`, `dirHash`, …
    private static let hashByteCounts = [
        "md5": 16, "sha1": 20, "sha224": 28, "sha256": 32, "sha384": 48, "sha512": 64, "sha512_224": 28,
        "sha512_256": 32, "sha3_224": 28, "sha3_256": 32, "sha3_384": 48, "sha3_512": 64,
    ]

    private static func digests(of subject: JSONObject, in path: String) throws(DocumentError) -> [String:
        String]
    {
        let path = "\(path)/digest"
        guard let member = subject["digest"] else { throw .missing(path: path) }
        guard let object = member.object, !object.isEmpty else {
            throw .malformed(path: path, expected: "an object with at least one digest")
        }
        var digests: [String: String] = [:]
        for name in object.names {
            let text = try object.text(name, in: path)
            let isDigest =
                hashByteCounts[name].map { Hex.decode(text, lowercaseOnly: true)?.count == $0 }
                ?? !text.isEmpty
            guard isDigest else {
                throw .malformed(path: "\(path)/\(name)", expected: "a digest in lower-case hexadecimal")
            }
            digests[name] = text
        }
        return digests
    }

    package var json: JSON {
        let subjects = subjects.map { subject in
            let digests = subject.digests.map { (name: $0.key, value: JSON.string($0.value)) }
            var object: JSONObject = ["digest": .object(JSONObject(digests))]
            object["name"] = subject.name.map(JSON.string)
            object["uri"] = subject.uri.map(JSON.string)
            return JSON.object(object)
        }
        return [
            "_type": .string(version.rawValue), "predicate": .object(predicate),
            "predicateType": .string(predicateType), "subject": .array(subjects),
        ]
    }

    package func canonicalBytes() -> [UInt8] { json.canonicalBytes() }

    /// An envelope around this statement, without signatures yet.
    package func envelope() -> Envelope {
        Envelope(payload: canonicalBytes(), payloadType: Self.payloadType)
    }
}
