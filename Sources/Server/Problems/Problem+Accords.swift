import API
import Evidence

/// Refusals about accords.
extension Problem {
    static func unknownAccord(_ reference: String) -> Problem {
        .missing("accord", reference, field: "accord", remedy: "list them with muniment accord list")
    }

    static func accordNeeded(_ current: [String]) -> Problem {
        .refused(
            422,
            "accord_needed",
            current.isEmpty
                ? "no accord holds now" : "several accords hold now: \(current.joined(separator: ", "))",
            field: "accord",
            remedy: current.isEmpty ? "make one with muniment accord create" : "name one of them"
        )
    }

    static func accordNameTaken(_ name: String) -> Problem {
        .refused(
            409,
            "accord_name_taken",
            "an accord «\(name)» holds already",
            field: "name",
            remedy: "take another name, or amend that accord"
        )
    }

    static func accordNotYetEffective(_ name: String, _ from: Instant) -> Problem {
        .refused(
            422,
            "accord_not_yet_effective",
            "the accord «\(name)» holds from \(from) on",
            field: "accord",
            remedy: "wait until then, or amend its effective_from"
        )
    }

    static func accordEnded(_ name: String, _ since: Instant?) -> Problem {
        .refused(
            422,
            "accord_ended",
            "the accord «\(name)» has ended" + (since.map { " on \($0)" } ?? ""),
            field: "accord",
            remedy: "make a new accord, or use one that holds"
        )
    }

    static func accordMismatch(_ artifact: String, _ accord: String) -> Problem {
        .refused(
            409,
            "accord_mismatch",
            "«\(artifact)» stands under the accord «\(accord)»",
            field: "accord",
            remedy: "leave the accord out, or give the artifact another name"
        )
    }

    static func notAMember(_ did: String?, _ accord: String) -> Problem {
        .refused(
            403,
            "not_a_member",
            "\(did ?? "a caller without a DID") is no member of the accord «\(accord)»",
            field: "member_dids",
            remedy: "ask who may amend the accord to add the DID to its members"
        )
    }

    static func ceremonyClassUnfit(_ name: String, _ witnesses: Int) -> Problem {
        .refused(
            422,
            "ceremony_class_unfit",
            "the class «\(name)» does not fit \(witnesses) witnesses",
            field: "ceremony_classes",
            remedy: "use SingleApproval, or n-of-m where m is the number of witnesses"
        )
    }

    static func proposerUnknown(_ name: String) -> Problem {
        .refused(
            422,
            "proposer_unknown",
            "the accord wants four eyes, and \(name), who proposed, has no DID: nobody can tell whether a witness did",
            field: "artifact",
            remedy: "register the version, and open its ceremony, with callers that have a DID"
        )
    }
}
