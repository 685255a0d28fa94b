/// A record of a zone, its data on the wire.
struct ZoneRecord: Hashable, Sendable {
    var name: DomainName
    var type: RecordType
    var ttl: UInt32
    var classNumber: UInt16
    var data: [UInt8]
}

/// Reads master files (RFC 1035 §5, RFC 2308 §4, RFC 3597, BIND's `$GENERATE`) into records.
struct ZoneReader {
    /// Most records in one zone.
    static let maximumRecords = 1_000_000
    /// Files that include each other.
    static let maximumIncludeDepth = 10
    /// Of `$INCLUDE` lines that are followed, those in included files with them.
    static let maximumIncludes = 1000
    /// RFC 2181 §8, in seconds.
    static let maximumTTL: UInt32 = 2_147_483_647

    private let files: [SourceFile]
    private var unread: Set<Int>
    private var includes = 0
    /// Of included files and generated lines.
    private var readingBudget = ByteBudget()
    /// Of the records' names and data.
    private var recordBudget = ByteBudget()
    private var origin: DomainName?
    private var owner: DomainName?
    private var defaultTTL: UInt32?
    private var lastTTL: UInt32?
    private var lastClass: UInt16?
    private var minimumTTL: UInt32?
    private var includeDepth = 0
    private(set) var firstOrigin: DomainName?
    private(set) var records: [ZoneRecord] = []

    /// The first of `files` is the zone's; the others are there to be included.
    init(files: [SourceFile], origin: DomainName?) {
        self.files = files
        self.origin = origin
        unread = Set(files.indices.dropFirst())
    }

    /// A file that was sent along and that nothing includes.
    var unreadFile: SourceFile? { unread.min().map { files[$0] } }

    mutating func read(_ file: SourceFile) throws(SourceFault) {
        var lexer = ZoneLexer(try SourceText.utf8(of: file.bytes))
        while let line = try lexer.next() {
            if let first = line.tokens.first, !line.beginsBlank, !first.isQuoted,
                first.bytes.first == UInt8(ascii: "$")
            {
                try directive(first.upper, line)
            } else {
                try record(line)
            }
        }
    }

    // MARK: - Directives

    private mutating func directive(_ name: String, _ line: ZoneLine) throws(SourceFault) {
        let words = line.tokens.dropFirst()
        func fault(_ reason: String, _ remedy: String) -> SourceFault {
            SourceFault(line: line.number, reason, remedy: remedy)
        }
        switch name {
        case "$ORIGIN":
            guard let word = words.first else {
                throw fault("$ORIGIN names no domain", "write $ORIGIN example.com.")
            }
            origin = try self.name(word, line)
            firstOrigin = firstOrigin ?? origin
        case "$TTL":
            guard let word = words.first else { throw fault("$TTL gives no time", "write $TTL 1h") }
            defaultTTL = try ttl(word, line)
        case "$INCLUDE": try include(words, line)
        case "$GENERATE": try generate(words, line)
        default:
            throw fault("\(excerpt(name)) is not a directive", "use $ORIGIN, $TTL, $INCLUDE or $GENERATE")
        }
    }

    private mutating func include(_ words: ArraySlice<ZoneToken>, _ line: ZoneLine) throws(SourceFault) {
        guard let word = words.first else {
            throw SourceFault(line: line.number, "$INCLUDE names no file", remedy: "write $INCLUDE FILE")
        }
        let wanted = SourceFile(name: word.text, bytes: [])
        guard
            let place = files.firstIndex(where: { $0.name == wanted.name })
                ?? files.firstIndex(where: { $0.baseName == wanted.baseName })
        else {
            throw SourceFault(
                line: line.number,
                "it includes \"\(excerpt(word.text))\", which was not sent",
                remedy: "send the included file along"
            )
        }
        guard includeDepth < Self.maximumIncludeDepth else {
            throw SourceFault(
                line: line.number,
                "files include each other more than \(Self.maximumIncludeDepth) deep",
                remedy: "take the loop out"
            )
        }
        let file = files[place]
        unread.remove(place)
        includes += 1
        guard includes <= Self.maximumIncludes, readingBudget.spend(file.bytes.count) else {
            throw SourceFault(
                line: line.number,
                "more than \(Self.maximumIncludes) files or \(ByteBudget.maximumBytes) bytes are included",
                remedy: "include each file once"
            )
        }
        // RFC 1035 §5.1: the origin of the including file is not changed by the included one.
        let (savedOrigin, savedOwner) = (origin, owner)
        if let word = words.dropFirst().first { origin = try name(word, line) }
        includeDepth += 1
        do {
            try read(file)
        } catch {
            throw SourceFault(
                line: line.number,
                "in \(file.baseName), \(error.line.map { "line \($0): " } ?? "")\(error.reason)",
                remedy: error.remedy
            )
        }
        includeDepth -= 1
        (origin, owner) = (savedOrigin, savedOwner)
    }

    private mutating func generate(_ words: ArraySlice<ZoneToken>, _ line: ZoneLine) throws(SourceFault) {
        guard let range = words.first, words.count >= 4 else {
            throw SourceFault(
                line: line.number,
                "$GENERATE lacks a part",
                remedy: "write $GENERATE START-STOP[/STEP] OWNER TYPE DATA"
            )
        }
        guard let steps = ZoneTemplate.steps(range.text), steps.count <= Self.maximumRecords - records.count
        else {
            throw SourceFault(
                line: line.number,
                "\"\(excerpt(range.text))\" is not a range that can be generated",
                remedy: "write START-STOP or START-STOP/STEP, at most \(Self.maximumRecords) records"
            )
        }
        for value in steps.values {
            var tokens: [ZoneToken] = []
            for token in words.dropFirst() {
                guard let bytes = ZoneTemplate.expanded(token.bytes, value: value) else {
                    throw SourceFault(
                        line: line.number,
                        "\"\(excerpt(token.text))\" is not a template",
                        remedy: "write $ or ${OFFSET,WIDTH,BASE} with base d, o, x, X, n or N"
                    )
                }
                guard readingBudget.spend(bytes.count) else {
                    throw SourceFault(
                        line: line.number,
                        "more than \(ByteBudget.maximumBytes) bytes are generated",
                        remedy: "generate fewer or shorter records"
                    )
                }
                tokens.append(
                    ZoneToken(bytes: bytes[...], isQuoted: token.isQuoted, isAdjacent: token.isAdjacent)
                )
            }
            try record(ZoneLine(number: line.number, beginsBlank: false, tokens: tokens))
        }
    }

    // MARK: - Records

    private mutating func record(_ line: ZoneLine) throws(SourceFault) {
        var words = line.tokens[...]
        if !line.beginsBlank, let word = words.popFirst() { owner = try name(word, line) }
        guard let owner else {
            throw SourceFault(
                line: line.number,
                "the first record has no owner",
                remedy: "begin the line with a name, or with @ for the origin"
            )
        }
        var written: UInt32?
        var classNumber: UInt16?
        var type: RecordType?
        while type == nil {
            guard let word = words.popFirst() else {
                throw SourceFault(
                    line: line.number,
                    "the record has no type",
                    remedy: "write OWNER [TTL] [CLASS] TYPE DATA"
                )
            }
            if classNumber == nil, let number = ZoneMnemonics.class(word.text), !word.isQuoted {
                classNumber = number
            } else if written == nil, let first = word.bytes.first, isDigit(first), !word.isQuoted {
                written = try ttl(word, line)
            } else {
                type = try recordType(word, line)
            }
        }
        guard let type else { return }
        let octets = try data(of: type, words, line)
        if type.code == RecordType.soa, minimumTTL == nil {
            minimumTTL = octets.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
        }
        if let written { lastTTL = written }
        if let classNumber { lastClass = classNumber }
        // RFC 2308 §4 first, then RFC 1035 §5.1, then what servers do without either: the SOA's minimum.
        guard let ttl = written ?? defaultTTL ?? lastTTL ?? minimumTTL else {
            throw SourceFault(line: line.number, "the record has no TTL", remedy: "add a $TTL line before it")
        }
        guard records.count < Self.maximumRecords else {
            throw SourceFault(
                line: line.number,
                "it has more than \(Self.maximumRecords) records",
                remedy: "register its parts as zones of their own"
            )
        }
        guard recordBudget.spend(owner.wireLength + octets.count) else {
            throw SourceFault(
                line: line.number,
                "its records have more than \(ByteBudget.maximumBytes) bytes of names and data",
                remedy: "register its parts as zones of their own"
            )
        }
        records.append(
            ZoneRecord(
                name: owner,
                type: type,
                ttl: ttl,
                classNumber: classNumber ?? lastClass ?? 1,
                data: octets
            )
        )
    }

    private func data(
        of type: RecordType,
        _ words: ArraySlice<ZoneToken>,
        _ line: ZoneLine
    ) throws(SourceFault) -> [UInt8] {
        do {
            return try RecordDataReader.octets(of: type, from: words, origin: origin)
        } catch {
            throw error.fault(
                line: line.number,
                remedy:
                    "correct the data of this \(type.mnemonic) record, or write it as \\# LENGTH HEX (RFC 3597)"
            )
        }
    }

    private func recordType(_ word: ZoneToken, _ line: ZoneLine) throws(SourceFault) -> RecordType {
        guard !word.isQuoted, let type = RecordType.named(word.text) else {
            throw SourceFault(
                line: line.number,
                "\"\(excerpt(word.text))\" is not a record type",
                remedy: "write a type's name, or TYPE and its number (RFC 3597)"
            )
        }
        return type
    }

    private func name(_ word: ZoneToken, _ line: ZoneLine) throws(SourceFault) -> DomainName {
        do {
            return try DomainName(written: word.bytes, origin: origin)
        } catch {
            throw error.fault(
                line: line.number,
                remedy: "write a domain name, relative or with a dot at its end"
            )
        }
    }

    private func ttl(_ word: ZoneToken, _ line: ZoneLine) throws(SourceFault) -> UInt32 {
        guard let seconds = ZoneTime.seconds(word.text) else {
            throw SourceFault(
                line: line.number,
                "TTL \"\(excerpt(word.text))\" is not a number",
                remedy: "give seconds, or a number with s, m, h, d or w"
            )
        }
        guard seconds <= Self.maximumTTL else {
            throw SourceFault(
                line: line.number,
                "TTL \"\(excerpt(word.text))\" is too large",
                remedy: "give at most \(Self.maximumTTL) seconds"
            )
        }
        return seconds
    }
}
