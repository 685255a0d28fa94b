import Crypto
import Evidence

/// Signatures of messages with a shared secret (RFC 8945).
enum TSIG {
    static let type: UInt16 = 250
    static let anyClass: UInt16 = 255
    /// In seconds; RFC 8945 §10 recommends it.
    static let fudge: UInt16 = 300

    enum Algorithm: String, CaseIterable, Sendable {
        case sha256 = "hmac-sha256"
        case sha384 = "hmac-sha384"
        case sha512 = "hmac-sha512"

        var name: WireName { WireName(labels: [Array(rawValue.utf8)]) }
        var octets: Int {
            switch self {
            case .sha256: 32
            case .sha384: 48
            case .sha512: 64
            }
        }
    }

    struct Key: Sendable {
        var name: WireName
        var algorithm: Algorithm
        var secret: SymmetricKey

        func code(for bytes: [UInt8]) -> [UInt8] {
            switch algorithm {
            case .sha256: Array(HMAC<SHA256>.authenticationCode(for: bytes, using: secret))
            case .sha384: Array(HMAC<SHA384>.authenticationCode(for: bytes, using: secret))
            case .sha512: Array(HMAC<SHA512>.authenticationCode(for: bytes, using: secret))
            }
        }

        /// In constant time.
        func isCode(_ code: [UInt8], for bytes: [UInt8]) -> Bool {
            switch algorithm {
            case .sha256: HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: bytes, using: secret)
            case .sha384: HMAC<SHA384>.isValidAuthenticationCode(code, authenticating: bytes, using: secret)
            case .sha512: HMAC<SHA512>.isValidAuthenticationCode(code, authenticating: bytes, using: secret)
            }
        }
    }

    /// The data of a TSIG record (RFC 8945 §4.2).
    struct Fields: Hashable {
        var algorithm: WireName
        /// Seconds since 1970, 48 bits.
        var time: UInt64
        var fudge: UInt16
        var code: [UInt8]
        var originalID: UInt16
        var error: UInt16
        var other: [UInt8]

        init(algorithm: WireName, time: UInt64, code: [UInt8], originalID: UInt16) {
            self.algorithm = algorithm
            self.time = time
            fudge = TSIG.fudge
            self.code = code
            self.originalID = originalID
            error = 0
            other = []
        }

        init(parsing data: [UInt8]) throws(DNSFault) {
            var reader = MessageReader(data)
            algorithm = try reader.name()
            time = try reader.take(6).reduce(0) { $0 << 8 | UInt64($1) }
            fudge = try reader.uint16()
            code = Array(try reader.take(Int(try reader.uint16())))
            originalID = try reader.uint16()
            error = try reader.uint16()
            other = Array(try reader.take(Int(try reader.uint16())))
            guard reader.isAtEnd else {
                throw DNSFault(reason: "a signature's data is not as long as it says")
            }
        }

        private var time48: [UInt8] { Array(time.octets.dropFirst(2)) }

        /// RFC 8945 §4.3.3: what of the record itself is signed.
        func variables(of key: WireName) -> [UInt8] {
            key.canonical.wire + TSIG.anyClass.octets + UInt32(0).octets + algorithm.canonical.wire + time48
                + fudge.octets + error.octets + UInt16(other.count).octets + other
        }

        /// RFC 8945 §5.3.1: in messages after the first only these.
        var timers: [UInt8] { time48 + fudge.octets }

        var data: [UInt8] {
            algorithm.wire + time48 + fudge.octets + UInt16(code.count).octets + code + originalID.octets
                + error.octets + UInt16(other.count).octets + other
        }
    }
}

/// One signed question and the signatures of its answer, of one message or many.
struct TSIGExchange {
    private let key: TSIG.Key
    private var priorCode: [UInt8] = []
    private var isFirst = true
    /// Messages that came since the last signed one; the next signature covers them too.
    private var unsigned: [UInt8] = []
    private var unsignedCount = 0
    /// Whether the message that came last was signed: the last one of all must be.
    private(set) var isSigned = false

    /// RFC 8945 §5.3.1: a signature at least every hundred messages.
    private static let maximumUnsigned = 99

    init(key: TSIG.Key) { self.key = key }

    /// `message` with its signature. Begins the exchange.
    mutating func signed(_ message: [UInt8], at now: Instant) -> [UInt8] {
        var fields = TSIG.Fields(
            algorithm: key.algorithm.name,
            time: UInt64(max(0, now.microseconds / 1_000_000)),
            code: [],
            originalID: UInt16(message[0]) << 8 | UInt16(message[1])
        )
        fields.code = key.code(for: message + fields.variables(of: key.name))
        priorCode = fields.code
        let data = fields.data
        let record =
            key.name.wire + TSIG.type.octets + TSIG.anyClass.octets + UInt32(0).octets
            + UInt16(data.count).octets
            + data
        return message.withAdditionalCount(changedBy: 1) + record
    }

    /// Checks the next message of the answer.
    ///
    /// - Throws: `ObservationError`: `forbidden` where the server refuses the key, else `malformed`.
    mutating func check(_ message: DNSMessage, at now: Instant) throws {
        guard let start = message.signatureOffset, let record = message.additionals.last else {
            guard !isFirst else { throw Self.fault("the server's answer is not signed") }
            // Whoever is in between could say so, and an absence would be acted on.
            guard message.code == 0 else {
                throw Self.fault("a message that is not signed says code \(message.code)")
            }
            unsignedCount += 1
            guard unsignedCount <= Self.maximumUnsigned else {
                throw Self.fault("more than \(Self.maximumUnsigned) messages of the transfer are not signed")
            }
            unsigned += message.bytes
            isSigned = false
            return
        }
        let fields = try TSIG.Fields(parsing: record.data)
        try Self.checkError(fields, key: key)
        guard record.name == key.name, fields.algorithm == key.algorithm.name,
            record.classNumber == TSIG.anyClass,
            record.ttl == 0
        else { throw Self.fault("the answer is signed with another key") }
        var body = fields.originalID.octets + message.bytes[2..<start]
        body = body.withAdditionalCount(changedBy: -1)
        let prior = UInt16(priorCode.count).octets + priorCode
        let signed = prior + unsigned + body + (isFirst ? fields.variables(of: key.name) : fields.timers)
        // RFC 8945 §5.2.2.1: we ask for whole codes and take no shorter ones.
        guard fields.code.count == key.algorithm.octets, key.isCode(fields.code, for: signed) else {
            throw Self.fault("the answer's signature is wrong")
        }
        let seconds = now.microseconds / 1_000_000
        guard (seconds - Int64(fields.time)).magnitude <= UInt64(fields.fudge) else { throw Self.clockFault }
        priorCode = fields.code
        unsigned = []
        unsignedCount = 0
        isFirst = false
        isSigned = true
    }

    /// RFC 8945 §5.2: errors that the server names; such an answer may itself be unsigned.
    private static func checkError(_ fields: TSIG.Fields, key: TSIG.Key) throws {
        switch fields.error {
        case 0: return
        case 16:
            throw ObservationError(
                .forbidden,
                "credential",
                "the server finds the request's signature wrong (BADSIG)",
                remedy: "use the same secret on both sides"
            )
        case 17:
            throw ObservationError(
                .forbidden,
                "credential",
                "the server knows no key \(key.name.text) with \(key.algorithm.rawValue) (BADKEY)",
                remedy: "use the server's name of the key and its algorithm"
            )
        case 18: throw clockFault
        default: throw fault("the server refuses the signature with error \(fields.error)")
        }
    }

    private static var clockFault: ObservationError {
        ObservationError(
            .forbidden,
            "credential",
            "the clocks of this machine and the server are too far apart for signatures (BADTIME)",
            remedy: "set both clocks by NTP"
        )
    }

    private static func fault(_ reason: String) -> ObservationError {
        ObservationError(
            .malformed,
            "credential",
            reason,
            remedy: "check that the key is the server's, and that nobody changes messages on the way"
        )
    }
}

extension [UInt8] {
    /// Of a message: with another count of additional records in its header.
    fileprivate func withAdditionalCount(changedBy change: Int) -> [UInt8] {
        var message = self
        let count = Int(message[10]) << 8 | Int(message[11])
        message.replaceSubrange(10..<12, with: UInt16(truncatingIfNeeded: count + change).octets)
        return message
    }
}
