import API
import Custody
import Kinds

/// Refusals about artifacts, their versions and files.
extension Problem {
    static func unknownArtifact(_ reference: String) -> Problem {
        .missing(
            "artifact",
            reference,
            field: "artifact",
            remedy: "list them with muniment artifact list"
        )
    }

    static func ambiguousArtifact(_ reference: String, _ kinds: [String]) -> Problem {
        .refused(
            409,
            "ambiguous_artifact",
            "«\(reference)» is the name of artifacts of several kinds",
            field: "artifact",
            remedy: "say which: \(kinds.map { "\($0):\(reference)" }.joined(separator: " or "))"
        )
    }

    static func notOfKind(_ error: KindError) -> Problem {
        .refused(422, "not_of_kind", error.description, field: "files", remedy: error.remedy)
    }

    static var nameNeeded: Problem {
        .refused(
            422,
            "name_needed",
            "the content does not name itself",
            field: "name",
            remedy: "give a name"
        )
    }

    static func contentIdentifierMismatch(_ expected: String, _ actual: String) -> Problem {
        .refused(
            422,
            "cid_mismatch",
            "the content's identifier is \(actual), not \(expected)",
            field: "expected_cid",
            remedy: "check that this is the file you mean; leave expected_cid out to take it as it is"
        )
    }

    static func contentSchemaUnusable(_ fault: JSONSchema.Failure) -> Problem {
        .refused(
            422,
            "schema_unusable",
            "the schema can't be used: \(fault)",
            field: "content_schema",
            remedy: "give a JSON Schema of draft-07 or 2020-12 that refers to nothing outside itself"
        )
    }

    static func contentBreaksSchema(_ violations: [JSONSchema.Violation]) -> Problem {
        .refused(
            422,
            "content_breaks_schema",
            "the content breaks its schema: "
                + violations.prefix(5).map { "\($0)" }.joined(separator: "; "),
            field: "content_schema",
            remedy: "correct the content, or register it with another schema"
        )
    }

    static func contentAlreadyGoverned(_ cid: String) -> Problem {
        .refused(
            409,
            "content_already_governed",
            "another artifact of yours has the content \(cid)",
            field: "files",
            remedy: "use that artifact; muniment artifact show \(cid)"
        )
    }

    static func transitionForbidden(_ state: CustodyState, _ event: CustodyState.Event) -> Problem {
        .refused(
            409,
            "transition_forbidden",
            "an artifact that is \(state.words) can't take «\(event.words)»",
            field: "artifact",
            remedy: state.remedy
        )
    }

    static func unknownVersion(_ version: Int) -> Problem {
        .missing(
            "version",
            "\(version)",
            field: "version",
            remedy: "list them with muniment artifact versions"
        )
    }

    static var nothingObserved: Problem {
        .refused(
            404,
            "nothing_observed",
            "nothing was seen of this artifact there, or it is not kept any more",
            field: "to",
            remedy: "look, and hand in what was found with muniment verify submit"
        )
    }

    static func noNormalForm(_ version: Int) -> Problem {
        .refused(
            409,
            "no_normal_form",
            "version \(version) was read by other rules, and its files can't be read by today's",
            field: "version",
            remedy: "compare other versions, or register the files again"
        )
    }

    static func seenAsCID(_ cid: String) -> Problem {
        .refused(
            409,
            "seen_as_cid",
            "the last look told only the CID \(cid), which no version has",
            field: "to",
            remedy: "hand in the files that are found there"
        )
    }

    static var incomparable: Problem {
        .refused(
            409,
            "incomparable",
            "the secrets of the two are kept under different keys",
            field: nil,
            remedy: "register the files again, or look again, and compare that"
        )
    }

    static func filesNotKept(_ version: Int) -> Problem {
        .refused(
            410,
            "files_not_kept",
            "the bytes of the files of version \(version) are not kept any more",
            field: "version",
            remedy: "register the files again; their names, sizes and digests stand with the version"
        )
    }

    static func tenantKeyUnusable(_ refusal: TenantKeyRefusal) -> Problem {
        // Where the file stands is for the log; that it is the tenant's, its name says.
        .refused(
            503,
            "tenant_\(refusal.code)",
            "what is secret of this tenant can't be read or written: the server's file with its key is missing, "
                + "exposed or not the one it was written under",
            field: nil,
            remedy:
                "give the request's identifier to who runs the server: the log names the file and what to do"
        )
    }
}

extension CustodyState {
    fileprivate var words: String { rawValue.split(separator: "_").joined(separator: " ") }

    fileprivate var remedy: String {
        switch self {
        case .ceremonyOpen:
            "finish its ceremony first: sign it, reject it or withdraw it; or register with supersede, which closes it"
        case .approved, .deployed, .rolledBack: "register a new version, which then needs approval"
        case .retired: "register the content under another name"
        case .proposed, .rejected, .expired: "open a ceremony first"
        }
    }
}

extension CustodyState.Event {
    fileprivate var words: String {
        switch self {
        case .versionRegistered: "a new version"
        case .ceremonyOpened: "opening a ceremony"
        case .ceremonyApproved: "an approval"
        case .ceremonyRejected: "a rejection"
        case .ceremonyExpired: "the end of a ceremony"
        case .ceremonyWithdrawn: "a withdrawal"
        case .ceremonySuperseded: "a new version in the place of what is to be approved"
        case .deploymentRecorded: "a deployment"
        case .deploymentRolledBack: "a rollback"
        case .retired: "retirement"
        }
    }
}
