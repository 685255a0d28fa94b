import Evidence

/// A DNS zone, from one master file and the files it includes.
///
/// Content: `{"zone_apex": "example.com.", "serial": 7, "records": [{"name", "type", "ttl", "rdata"}]}`.
/// Names are absolute and in lower case; `class` stands only where it is not IN; `rdata` is one text for one
/// meaning (`RecordDataText`). Records are a set (RFC 2181 §5): the SOA first, then in the canonical order of
/// their names, by type and data, none twice.
package enum DNSZone: ArtifactKind {
    package static let name = KindName.dnsZone
    package static let parser = "dns_zone/1"

    /// An SOA record in the first part of the text is the mark.
    package static func recognises(_ files: [ExaminedFile]) -> Bool {
        files.contains { $0.object == nil && looksLikeZone($0.file) }
    }

    /// Bytes of a file that are searched for the SOA record.
    private static let searchedBytes = 64 << 10

    private static func looksLikeZone(_ file: SourceFile) -> Bool {
        guard let text = SourceText.beginning(of: file.bytes, bytes: searchedBytes),
            let first = text.first(where: { $0 > 0x20 }),
            !Array("{[<-@".utf8).contains(first) || first == UInt8(ascii: "@")
        else { return false }
        var lexer = ZoneLexer(text)
        do {
            while let line = try lexer.next() {
                let words = line.tokens.prefix(5)
                guard let place = words.firstIndex(where: { !$0.isQuoted && $0.upper == "SOA" }) else {
                    continue
                }
                let before = words[..<place].dropFirst(line.beginsBlank ? 0 : 1)
                let isRecord = before.allSatisfy {
                    ZoneMnemonics.class($0.text) != nil || ZoneTime.seconds($0.text) != nil
                }
                if isRecord, line.tokens.count > place + 2 { return true }
            }
        } catch {
            return false
        }
        return false
    }

    package static func parse(_ files: [SourceFile], hints: ParseHints) throws(KindError) -> ParsedArtifact {
        let first = try firstFile(of: files)
        let (zone, apex) = try reading(first) { () throws(SourceFault) in
            let origin = try self.origin(of: first, hints)
            var reader = ZoneReader(files: files, origin: origin)
            try reader.read(first)
            return (reader, try self.apex(of: reader))
        }
        if let stray = zone.unreadFile {
            throw KindError(
                kind: name,
                file: stray.name,
                fault: SourceFault(
                    "nothing in \(first.name) includes it",
                    remedy: "leave it out, or include it with $INCLUDE"
                )
            )
        }
        let records = sorted(zone.records)
        guard let soa = records.first, soa.type.code == RecordType.soa else {
            preconditionFailure("an apex without its SOA")
        }
        let serial = soa.data.dropLast(16).suffix(4).reduce(0) { $0 << 8 | Int($1) }
        let content = try reading(first) { () throws(SourceFault) in try contents(of: records) }
        return artifact(
            named: apex == .root ? "." : String(apex.text.dropLast()),
            content: [
                "zone_apex": .string(apex.text), "serial": .integer(serial), "records": .array(content),
            ],
            summary: counted(records.count, "record")
        )
    }

    /// The files it includes, and those they include.
    package static func companions(of file: SourceFile, among files: [SourceFile]) -> [SourceFile] {
        var companions: [SourceFile] = []
        var waiting = [file]
        while let next = waiting.popLast(), companions.count < ArtifactKinds.maximumFiles {
            for name in includedNames(in: next) {
                let wanted = SourceFile(name: name, bytes: [])
                let others = files.filter { $0 != file && !companions.contains($0) }
                guard
                    let found = others.first(where: { $0.name == name || $0.name == "\(file.folder)/\(name)" }
                    )
                        ?? others.first(where: { $0.folder == file.folder && $0.baseName == wanted.baseName })
                else { continue }
                companions.append(found)
                waiting.append(found)
            }
        }
        return companions
    }

    private static func includedNames(in file: SourceFile) -> [String] {
        guard file.bytes.contains(UInt8(ascii: "$")), let text = try? SourceText.utf8(of: file.bytes) else {
            return []
        }
        return text.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard line.first == UInt8(ascii: "$") else { return nil }
            let words = line.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
            guard words.count > 1, words[0].uppercased() == "$INCLUDE" else { return nil }
            return words[1].filter { $0 != "\"" }
        }
    }

    /// A bit of a bitmap becomes a word, so the texts are counted apart from the octets.
    private static func contents(of records: [ZoneRecord]) throws(SourceFault) -> [JSON] {
        var budget = ByteBudget()
        var contents: [JSON] = []
        contents.reserveCapacity(records.count)
        for record in records {
            let (owner, data) = (record.name.text, RecordDataText.text(of: record.data, type: record.type))
            guard budget.spend(owner.utf8.count + data.utf8.count) else {
                throw SourceFault(
                    "its records have more than \(ByteBudget.maximumBytes) bytes of text",
                    remedy: "register its parts as zones of their own"
                )
            }
            contents.append(content(of: record, owner: owner, data: data))
        }
        return contents
    }

    private static func content(of record: ZoneRecord, owner: String, data: String) -> JSON {
        var object = JSONObject([
            ("name", .string(owner)), ("type", .string(record.type.mnemonic)),
            ("ttl", .integer(Int(record.ttl))), ("rdata", .string(data)),
        ])
        if record.classNumber != 1 { object["class"] = .string(ZoneMnemonics.className(record.classNumber)) }
        return .object(object)
    }

    /// The owner of the one SOA record.
    private static func apex(of zone: ZoneReader) throws(SourceFault) -> DomainName {
        let authorities = Set(zone.records.filter { $0.type.code == RecordType.soa })
        let owners = Set(authorities.map(\.name))
        guard let apex = owners.first else {
            throw SourceFault(
                "it has no SOA record",
                remedy: "add the zone's SOA record, or send the whole zone"
            )
        }
        guard owners.count == 1 else {
            throw SourceFault(
                "it has SOA records of \(owners.count) names, \(owners.sorted().prefix(2).map(\.text).joined(separator: " and "))",
                remedy: "send one zone at a time"
            )
        }
        // A transfer ends with the SOA it began with; another one makes another zone of it.
        guard authorities.count == 1 else {
            throw SourceFault(
                "it has \(authorities.count) different SOA records",
                remedy: "send one state of the zone, with one SOA record"
            )
        }
        if let stray = zone.records.first(where: { !$0.name.isWithin(apex) }) {
            throw SourceFault(
                "\(excerpt(stray.name.text)) is outside the zone \(apex.text)",
                remedy: "take the record out, or check $ORIGIN and the dots at the ends of names"
            )
        }
        return apex
    }

    private static func sorted(_ records: [ZoneRecord]) -> [ZoneRecord] {
        func rank(_ type: UInt16) -> UInt16 { type == RecordType.soa ? 0 : type }
        func key(_ record: ZoneRecord) -> (UInt16, UInt16, UInt32) {
            (rank(record.type.code), record.classNumber, record.ttl)
        }
        return Set(records).sorted { left, right in
            let isFirst = (left.type.code == RecordType.soa, right.type.code == RecordType.soa)
            if isFirst.0 != isFirst.1 { return isFirst.0 }
            if left.name != right.name { return left.name < right.name }
            let (leftKey, rightKey) = (key(left), key(right))
            if leftKey.0 != rightKey.0 { return leftKey.0 < rightKey.0 }
            if left.data != right.data { return left.data.lexicographicallyPrecedes(right.data) }
            return leftKey < rightKey
        }
    }

    /// The origin that the file is read under until it says `$ORIGIN`: as told, else from the file's name.
    private static func origin(of file: SourceFile, _ hints: ParseHints) throws(SourceFault) -> DomainName? {
        if let apex = hints.zoneApex {
            do {
                return try DomainName(written: Array(apex.utf8)[...], origin: .root)
            } catch {
                throw error.fault(line: 1, remedy: "give the zone's name as a domain name")
            }
        }
        let name = SourceFile(name: hints.fileName ?? file.name, bytes: []).baseName.lowercased()
        return domain(fromFileName: name)
    }

    /// `example.com.zone`, `db.example.com` and `example.com` are all `example.com`.
    private static func domain(fromFileName name: String) -> DomainName? {
        var text = name[...]
        for prefix in ["db.", "named.", "zone."] where text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.count)
        }
        for suffix in [".zone", ".db", ".dns", ".txt", ".hosts", ".data", ".signed"]
        where text.hasSuffix(suffix) {
            text = text.dropLast(suffix.count)
            break
        }
        guard
            text.utf8.allSatisfy({
                isDigit($0) || $0 == 45 || $0 == 46 || $0 == 95 || (97...122).contains($0)
            })
        else { return nil }
        return try? DomainName(written: Array(text.utf8)[...], origin: .root)
    }
}
