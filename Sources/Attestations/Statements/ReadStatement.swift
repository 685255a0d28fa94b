package import Evidence

/// An in-toto statement as it was read, with what its predicate says.
package struct ReadStatement: Hashable, Sendable {
    package var statement: Statement
    package var predicate: Predicate
    package var warnings = ReadingWarnings()

    package init(
        parsing bytes: [UInt8],
        limits: ReadingLimits = .standard
    ) throws(ReadingFault) {
        guard bytes.count <= ReadingLimits.envelopeSize else {
            throw .tooLarge(limit: ReadingLimits.envelopeSize)
        }
        let sizes = JSONLimits(size: ReadingLimits.envelopeSize)
        do throws(DocumentError) {
            statement = try Statement(parsing: bytes, limits: sizes)
        } catch {
            switch error {
            case .notJSON(let fault):
                // What stands in predicates others define: read as it is meant, and said.
                let warning: String
                switch fault.reason {
                case .inexactNumber: warning = "a number is longer than a double holds, and is kept as text"
                case .nullCharacter: warning = "the character U+0000 is read as U+FFFD"
                default: throw ReadingFault(fault)
                }
                statement = try Self.statement(loosely: bytes, limits: sizes)
                warnings.add(fault.path, warning)
            case .missing(let path): throw .missing(path: path)
            case .malformed(let path, let expected): throw .wrong(path: path, expected: expected)
            case .unknown(let path): throw .wrong(path: path, expected: "a member that the format has")
            }
        }
        predicate = Predicate(statement, limits: limits)
        if case .unreadable(let fault) = predicate { warnings.add("/predicate", "\(fault)") }
        if statement.version == .v01 {
            warnings.add("/_type", "version 0.1 of in-toto's statement is read, and version 1 is written")
        }
    }

    private static func statement(
        loosely bytes: [UInt8],
        limits: JSONLimits
    ) throws(ReadingFault) -> Statement {
        let document = try LooseJSON(reading: bytes, limits: .standard)
        do throws(DocumentError) {
            return try Statement(parsing: document.json.canonicalBytes(), limits: limits)
        } catch {
            throw .wrong(path: "/", expected: "an in-toto statement: \(error)")
        }
    }
}

/// What a statement says, as far as its predicate's type is known.
package enum Predicate: Hashable, Sendable {
    case provenance(Provenance)
    case verificationSummary(VerificationSummary)
    case testResult(TestResult)
    case vulnerabilityScan(VulnerabilityScan)
    case bill(BillOfMaterials)
    case vex(VEXDocument)
    case other
    /// Of a known type, and not what that says.
    case unreadable(ReadingFault)

    /// How an artifact came to be: SLSA 0.1, 0.2 and 1.
    package struct Provenance: Hashable, Sendable {
        package var builder: String
        package var buildType: String
        /// What went into it.
        package var materials: [Statement.Subject]
        package var finishedAt: Instant?
    }

    /// What a verifier concluded: SLSA's VSA.
    package struct VerificationSummary: Hashable, Sendable {
        package var verifier: String
        package var verifiedAt: Instant?
        package var resource: String
        package var policy: String
        package var passed: Bool
        package var levels: [String]
    }

    package struct TestResult: Hashable, Sendable {
        /// `PASSED`, `WARNED` or `FAILED`.
        package var result: String
        package var failed: [String]
    }

    package struct VulnerabilityScan: Hashable, Sendable {
        package var scanner: String
        package var finishedAt: Instant?
        /// Identifiers, each once.
        package var vulnerabilities: [String]
    }

    init(_ statement: Statement, limits: ReadingLimits) {
        let predicate = LooseJSON(.object(statement.predicate))
        do throws(ReadingFault) {
            switch statement.predicateType {
            case "https://slsa.dev/provenance/v1", "https://slsa.dev/provenance/v1.0":
                self = .provenance(try Self.provenance1(predicate))
            case "https://slsa.dev/provenance/v0.1", "https://slsa.dev/provenance/v0.2":
                self = .provenance(try Self.provenance0(predicate))
            case "https://slsa.dev/verification_summary/v0.1",
                "https://slsa.dev/verification_summary/v0.2", "https://slsa.dev/verification_summary/v1":
                self = .verificationSummary(try Self.summary(predicate))
            case "https://in-toto.io/attestation/test-result/v0.1":
                guard let result = predicate["result"]?.string else {
                    throw .missing(path: "/predicate/result")
                }
                self = .testResult(
                    TestResult(
                        result: result,
                        failed: (predicate["failedTests"]?.array ?? []).compactMap(\.string)
                    )
                )
            case "https://in-toto.io/attestation/vulns", "https://in-toto.io/attestation/vulns/v0.1",
                "https://in-toto.io/attestation/vulns/v0.2",
                "https://cosign.sigstore.dev/attestation/vuln/v1":
                self = .vulnerabilityScan(Self.scan(predicate))
            case "https://cyclonedx.org/bom", "https://cyclonedx.org/BOM",
                "https://spdx.dev/Document", "https://spdx.dev/Document/v2.3", "https://spdx.dev/Document/v3":
                self = .bill(try Self.bill(predicate, limits))
            case let type where type.hasPrefix("https://cyclonedx.org/bom/"):
                self = .bill(try Self.bill(predicate, limits))
            case let type where type.hasPrefix("https://openvex.dev/ns"):
                guard let document = predicate.object else {
                    throw .wrong(path: "/predicate", expected: "an object")
                }
                self = .vex(try OpenVEXReader.read(document, limits: limits))
            default: self = .other
            }
        } catch {
            self = .unreadable(error)
        }
    }

    private static func bill(
        _ predicate: LooseJSON,
        _ limits: ReadingLimits
    ) throws(ReadingFault) -> BillOfMaterials {
        // Cosign wraps what it attests, as an object or as text.
        let wrapped = predicate["Data"] ?? predicate
        let inner = wrapped.string.flatMap { try? LooseJSON(parsing: Array($0.utf8)) } ?? wrapped
        guard let document = inner.object else { throw .wrong(path: "/predicate", expected: "an object") }
        if document["bomFormat"]?.string == "CycloneDX" {
            return try CycloneDXReader.read(document, limits: limits)
        }
        if document["spdxVersion"] != nil { return try SPDX2Reader.read(document, limits: limits) }
        if document["@graph"] != nil { return try SPDX3Reader.read(document, limits: limits) }
        throw .wrong(path: "/predicate", expected: "CycloneDX or SPDX")
    }

    private static func provenance1(_ predicate: LooseJSON) throws(ReadingFault) -> Provenance {
        guard let builder = predicate["runDetails"]?["builder"]?["id"]?.string else {
            throw .missing(path: "/predicate/runDetails/builder/id")
        }
        guard let type = predicate["buildDefinition"]?["buildType"]?.string else {
            throw .missing(path: "/predicate/buildDefinition/buildType")
        }
        return Provenance(
            builder: builder,
            buildType: type,
            materials: resources(predicate["buildDefinition"]?["resolvedDependencies"]),
            finishedAt: predicate["runDetails"]?["metadata"]?["finishedOn"]?.string.flatMap {
                Instant(tolerant: $0)
            }
        )
    }

    private static func provenance0(_ predicate: LooseJSON) throws(ReadingFault) -> Provenance {
        guard let builder = predicate["builder"]?["id"]?.string else {
            throw .missing(path: "/predicate/builder/id")
        }
        return Provenance(
            builder: builder,
            buildType: predicate["buildType"]?.string ?? predicate["recipe"]?["type"]?.string ?? "",
            materials: resources(predicate["materials"]),
            finishedAt: predicate["metadata"]?["buildFinishedOn"]?.string.flatMap { Instant(tolerant: $0) }
        )
    }

    private static func resources(_ list: LooseJSON?) -> [Statement.Subject] {
        (list?.array ?? []).prefix(10_000).map { resource in
            var digests: [String: String] = [:]
            for (name, value) in resource["digest"]?.object ?? [:] { digests[name] = value.string }
            return Statement.Subject(
                name: resource["name"]?.string,
                uri: resource["uri"]?.string,
                digests: digests
            )
        }
    }

    private static func summary(_ predicate: LooseJSON) throws(ReadingFault) -> VerificationSummary {
        guard let verifier = predicate["verifier"]?["id"]?.string else {
            throw .missing(path: "/predicate/verifier/id")
        }
        let result = predicate["verificationResult"]?.string ?? predicate["verification_result"]?.string
        guard let result, ["PASSED", "FAILED"].contains(result) else {
            throw .wrong(path: "/predicate/verificationResult", expected: "PASSED or FAILED")
        }
        let time = predicate["timeVerified"]?.string ?? predicate["time_verified"]?.string
        let levels =
            predicate["verifiedLevels"]?.array ?? predicate["policy_level"].map { [$0] } ?? []
        return VerificationSummary(
            verifier: verifier,
            verifiedAt: time.flatMap { Instant(tolerant: $0) },
            resource: predicate["resourceUri"]?.string ?? predicate["resource_uri"]?.string ?? "",
            policy: predicate["policy"]?["uri"]?.string ?? "",
            passed: result == "PASSED",
            levels: levels.compactMap(\.string)
        )
    }

    private static func scan(_ predicate: LooseJSON) -> VulnerabilityScan {
        let results = predicate["scanner"]?["result"]
        var found: [String] = []
        for result in results?.array ?? [] {
            let identifiers =
                [result["id"]?.string].compactMap(\.self)
                + (result["vulnerability"].map { [$0] } ?? []).compactMap { $0["id"]?.string ?? $0.string }
            for identifier in identifiers where !found.contains(identifier) { found.append(identifier) }
        }
        return VulnerabilityScan(
            scanner: predicate["scanner"]?["uri"]?.string ?? "",
            finishedAt: predicate["metadata"]?["scanFinishedOn"]?.string.flatMap { Instant(tolerant: $0) },
            vulnerabilities: found
        )
    }
}
