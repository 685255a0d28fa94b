import API
import Custody
import Evidence

/// What is wrong with one member of a request.
extension FieldFault {
    func problem(field: String) -> Problem {
        let (reason, remedy): (String, String) =
            switch self {
            case .empty: ("is empty", "give a value")
            case .tooLong(let limit): ("is longer than \(limit) characters", "shorten it")
            case .tooMany(let limit): ("has more than \(limit) members", "give fewer")
            case .tooLarge(let limit): ("is larger than \(limit) bytes", "give less")
            case .outOfRange(let range):
                ("is out of range", "give a number from \(range.lowerBound) to \(range.upperBound)")
            case .unknownValue(let value, let allowed):
                ("can't be «\(value)»", "use one of \(allowed.joined(separator: ", "))")
            case .noTerms:
                (
                    "is no search of terms",
                    "give a JSON object that the terms contain, or member=value, with dots into members"
                )
            case .notAnObject: ("is not an object", "give a JSON object")
            case .notADID(let text): ("has «\(text)», which is no DID", "give did:method:identifier")
            case .notABareDID(let text):
                (
                    "has «\(text)», which is a DID with something behind it",
                    "leave out what follows «/», «?» or «#»"
                )
            case .notADIDWeb(let text, let why):
                (
                    "has «\(text)», which is no did:web: \(why)",
                    "write it as did:web:example.com or did:web:example.com:path"
                )
            case .writtenOtherwise(let text):
                ("is another way to write \(text)", "write it as \(text)")
            case .noKey(let did):
                (
                    "has \(did), which holds no public key",
                    "list witnesses as did:key; muniment key show NAME gives it"
                )
            case .repeated(let text): ("names «\(text)» twice", "name it once")
            case .notAContentIdentifier(let text):
                ("has «\(text)», which is no content identifier", "give sha256: and 64 hexadecimal digits")
            case .notAfter(let other): ("does not come after \(other)", "give a later time")
            case .timeOutOfRange(let from, let until):
                ("is out of range", "give a time from \(from) to \(until)")
            case .controlCharacter: ("holds a control character", "remove it")
            case .identifier: ("looks like an identifier", "take a name that is neither a UUID nor a CID")
            case .notAWord:
                (
                    "is not a word",
                    "use letters, digits, \".\", \"-\" and \"_\", and begin with a letter or a digit"
                )
            case .holdsCredentials:
                ("holds a name or a password", "put it into a file, and name the file as credential")
            case .malformed: ("is malformed", "give it as an answer gave it, or leave it out")
            case .unknownMember(let known): ("is not known", "use \(known.joined(separator: ", "))")
            case .wrongType(let expected): ("is of another type", "give \(expected)")
            case .notAWitness(let did):
                ("names \(did), which is no witness of the accord", "add it to witness_dids, or leave it out")
            case .unreachable(let quorum, let witnesses, let other):
                (
                    "wants \(quorum) to sign, but "
                        + (other.map { "it and \($0) have \(witnesses) witnesses in common" }
                            ?? "\(witnesses) can"),
                    "name more witnesses, or want fewer signatures"
                )
            case .nobodyToReview(let other):
                (
                    "leaves nobody to review what it approves" + (other.map { ", with \($0)" } ?? ""),
                    "name more witnesses, or let fewer approve in an emergency"
                )
            case .classUnfit(let name, let witnesses):
                (
                    "is «\(name)», which does not fit \(witnesses) witnesses",
                    "use SingleApproval, or n-of-\(witnesses)"
                )
            }
        return Problem.invalidValue(field, "\(field) \(reason)", remedy: remedy)
    }
}
