import CExpat
import Evidence

/// CycloneDX's XML form, read as a stream: of the document no more is kept than the part that is open. Each part becomes
/// what its JSON form would be, and `CycloneDXReader` takes it.
enum CycloneDXXML {
    private static let chunk = 1 << 16

    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFault) -> BillOfMaterials {
        guard bytes.count <= limits.size else { throw .tooLarge(limit: limits.size) }
        guard let parser = XML_ParserCreateNS(nil, CChar(XMLEvents.separator)) else {
            throw .malformed(format: "XML", offset: 0)
        }
        defer { XML_ParserFree(parser) }
        let events = XMLEvents(parser: parser, limits: limits)
        return try withExtendedLifetime(events) { () throws(ReadingFault) -> BillOfMaterials in
            events.attach()
            var position = 0
            while position < bytes.count {
                let end = min(position + chunk, bytes.count)
                let status = bytes[position..<end].withUnsafeBytes { buffer in
                    XML_Parse(
                        parser,
                        buffer.bindMemory(to: CChar.self).baseAddress,
                        Int32(buffer.count),
                        end == bytes.count ? 1 : 0
                    )
                }
                if let fault = events.fault { throw fault }
                guard status == XML_STATUS_OK else {
                    throw .malformed(format: "XML", offset: Int(XML_GetCurrentByteIndex(parser)))
                }
                position = end
            }
            return try events.finish()
        }
    }
}

/// An element that is open.
private struct XMLElement {
    var name: String
    var attributes: [(name: String, value: String)]
    var text: [UInt8] = []
    var children: [XMLElement] = []

    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }
    func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }
    var content: String { String(decoding: text, as: UTF8.self).trimmingSpace }
    func content(_ name: String) -> String? { child(name)?.content }
}

/// What expat calls. It lives as long as the parser that it is attached to, and is used by one thread.
private final class XMLEvents {
    static let separator: UInt8 = 0x20
    private static let depthLimit = 128
    /// Of all text within one part, in bytes.
    private static let textLimit = 1 << 20
    /// Of elements within one part.
    private static let elementLimit = 100_000
    private static let namespace = "http://cyclonedx.org/schema/bom/"
    /// Of these nothing is read, and they may be large.
    private static let passedOver: Set<String> = [
        "pedigree", "evidence", "releaseNotes", "externalReferences", "properties", "signature", "data",
        "modelCard", "cryptoProperties", "compositions", "annotations", "formulation", "declarations",
        "definitions", "ratings", "credits", "cwes", "advisories", "proofOfConcept", "description",
        "copyright", "attachment", "text",
    ]

    private let parser: OpaquePointer
    private let limits: ReadingLimits
    private(set) var fault: ReadingFault?
    private var reader: CycloneDXReader?
    private var open: [XMLElement] = []
    private var skippedDepth = 0
    private var textCount = 0
    private var elementCount = 0
    /// The references of the components that are open, and those that wait until they are closed: XML ends with the parts.
    private var counts: [String: Int] = [:]

    init(parser: OpaquePointer, limits: ReadingLimits) {
        self.parser = parser
        self.limits = limits
    }

    func attach() {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { context, name, attributes in
                guard let context, let name else { return }
                Unmanaged<XMLEvents>.fromOpaque(context).takeUnretainedValue().begin(name, attributes)
            },
            { context, _ in
                guard let context else { return }
                Unmanaged<XMLEvents>.fromOpaque(context).takeUnretainedValue().end()
            }
        )
        XML_SetCharacterDataHandler(parser) { context, text, count in
            guard let context, let text else { return }
            Unmanaged<XMLEvents>.fromOpaque(context).takeUnretainedValue().add(text, Int(count))
        }
        XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
            guard let context else { return }
            let events = Unmanaged<XMLEvents>.fromOpaque(context).takeUnretainedValue()
            events.stop(.documentType(line: Int(XML_GetCurrentLineNumber(events.parser))))
        }
    }

    func finish() throws(ReadingFault) -> BillOfMaterials {
        if let fault { throw fault }
        guard var reader else { throw .missing(path: "bom") }
        return try reader.finish()
    }

    // MARK: Events

    private func stop(_ fault: ReadingFault) {
        guard self.fault == nil else { return }
        self.fault = fault
        XML_StopParser(parser, 0)
    }

    private func begin(
        _ name: UnsafePointer<CChar>,
        _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
        guard fault == nil else { return }
        let depth = open.count + skippedDepth
        guard depth < Self.depthLimit else { return stop(.tooDeep(limit: Self.depthLimit)) }
        if skippedDepth > 0 {
            skippedDepth += 1
            return
        }
        let (space, local) = Self.split(String(cString: name))
        if open.isEmpty { return beginDocument(space: space, name: local, attributes) }
        // What stands in another namespace is an extension that we know nothing of.
        guard space.hasPrefix(Self.namespace), !Self.passedOver.contains(local) else {
            skippedDepth = 1
            return
        }
        elementCount += 1
        guard elementCount <= Self.elementLimit else {
            return stop(.tooMany(what: "elements in one part", limit: Self.elementLimit))
        }
        open.append(XMLElement(name: local, attributes: Self.pairs(attributes)))
    }

    private func beginDocument(
        space: String,
        name: String,
        _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
        guard name == "bom", space.hasPrefix(Self.namespace) else { return stop(.unknownFormat) }
        let bom = XMLElement(name: name, attributes: Self.pairs(attributes))
        do throws(ReadingFault) {
            var reader = try CycloneDXReader(
                format: .cycloneDXXML,
                version: String(space.dropFirst(Self.namespace.count)),
                limits: limits
            )
            reader.take(
                identifier: bom.attribute("serialNumber"),
                version: bom.attribute("version").flatMap { Int($0) }
            )
            self.reader = reader
            open = [bom]
        } catch { stop(error) }
    }

    private func add(_ text: UnsafePointer<CChar>, _ count: Int) {
        guard fault == nil, skippedDepth == 0, open.count > 1 else { return }
        textCount += count
        guard textCount <= Self.textLimit else {
            return stop(.tooMany(what: "bytes of text in one part", limit: Self.textLimit))
        }
        text.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
            open[open.count - 1].text += UnsafeBufferPointer(start: bytes, count: count)
        }
    }

    private func end() {
        guard fault == nil else { return }
        if skippedDepth > 0 {
            skippedDepth -= 1
            return
        }
        let element = open.removeLast()
        guard let parent = open.last else { return }
        do throws(ReadingFault) {
            // What is a part of the whole document is taken and forgotten; everything else waits for its parent.
            if open.count == 2, try take(element, of: parent.name) {
                textCount = 0
                elementCount = 0
                return
            }
            if open.count == 1, element.name == "metadata" { try reader?.take(metadata: element.metadata) }
        } catch { return stop(error) }
        if open.count > 1 { open[open.count - 1].children.append(element) }
    }

    /// Whether it was a component, service, dependency or vulnerability of the document itself.
    private func take(_ element: XMLElement, of parent: String) throws(ReadingFault) -> Bool {
        let place = "\(parent)/\(element.name)"
        let index = counts[place, default: 0]
        let path = "/\(parent)/\(index)"
        switch place {
        case "components/component":
            try reader?.take(component: element.component, parent: nil, path: path)
        case "services/service":
            try reader?.take(component: element.component, as: "service", parent: nil, path: path)
        case "dependencies/dependency": try reader?.take(dependency: element.dependency, path: path)
        case "vulnerabilities/vulnerability":
            reader?.take(vulnerability: element.vulnerability, path: path)
        default: return false
        }
        counts[place] = index + 1
        return true
    }

    // MARK: Names

    private static func split(_ name: String) -> (space: String, local: String) {
        guard let space = name.lastIndex(of: Character(Unicode.Scalar(separator))) else { return ("", name) }
        return (String(name[..<space]), String(name[name.index(after: space)...]))
    }

    private static func pairs(
        _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) -> [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        var index = 0
        while let attributes, let name = attributes[index], let value = attributes[index + 1] {
            pairs.append((split(String(cString: name)).local, String(cString: value)))
            index += 2
        }
        return pairs
    }
}

// MARK: - As the JSON form

extension XMLElement {
    private static func object(_ members: [(String, String?)]) -> LooseObject {
        LooseObject(members.compactMap { name, value in value.map { (name, LooseJSON.string($0)) } })
    }

    fileprivate var component: LooseJSON {
        var object = Self.object([
            ("type", attribute("type")), ("bom-ref", attribute("bom-ref")), ("name", content("name")),
            ("group", content("group")), ("version", content("version")), ("purl", content("purl")),
            ("cpe", content("cpe")), ("publisher", content("publisher")),
        ])
        if let supplier = child("supplier")?.content("name") {
            object["supplier"] = ["name": .string(supplier)]
        }
        if let hashes = child("hashes")?.children("hash") {
            object["hashes"] = .array(
                hashes.map { .object(Self.object([("alg", $0.attribute("alg")), ("content", $0.content)])) }
            )
        }
        if let licences = child("licenses") {
            object["licenses"] = .array(
                licences.children.map { licence in
                    if licence.name == "expression" { return ["expression": .string(licence.content)] }
                    let named = Self.object([
                        ("id", licence.content("id")), ("name", licence.content("name")),
                    ])
                    return ["license": .object(named)]
                }
            )
        }
        for (list, part) in [("components", "component"), ("services", "service")] {
            if let parts = child(list)?.children(part) { object[list] = .array(parts.map(\.component)) }
        }
        return .object(object)
    }

    fileprivate var dependency: LooseJSON {
        var object = Self.object([("ref", attribute("ref"))])
        object["dependsOn"] = .strings(children("dependency").compactMap { $0.attribute("ref") })
        return .object(object)
    }

    fileprivate var metadata: LooseJSON {
        var object = Self.object([("timestamp", content("timestamp"))])
        if let component = child("component") { object["component"] = component.component }
        if let tools = child("tools") {
            let listed = tools.children("tool") + (tools.child("components")?.children("component") ?? [])
            object["tools"] = .array(
                listed.map { tool in
                    .object(
                        Self.object([
                            ("vendor", tool.content("vendor") ?? tool.content("group")),
                            ("name", tool.content("name")), ("version", tool.content("version")),
                        ])
                    )
                }
            )
        }
        return .object(object)
    }

    fileprivate var vulnerability: LooseJSON {
        var object = Self.object([
            ("id", content("id")), ("recommendation", content("recommendation")),
            ("workaround", content("workaround")), ("published", content("published")),
            ("updated", content("updated")),
        ])
        if let source = child("source")?.content("name") { object["source"] = ["name": .string(source)] }
        if let references = child("references")?.children("reference") {
            object["references"] = .array(
                references.map { .object(Self.object([("id", $0.content("id"))])) }
            )
        }
        if let analysis = child("analysis") {
            var analysed = Self.object([
                ("state", analysis.content("state")), ("justification", analysis.content("justification")),
                ("detail", analysis.content("detail")), ("firstIssued", analysis.content("firstIssued")),
                ("lastUpdated", analysis.content("lastUpdated")),
            ])
            let responses = analysis.child("responses")?.children("response").map(\.content) ?? []
            analysed["response"] = .strings(responses)
            object["analysis"] = .object(analysed)
        }
        if let targets = child("affects")?.children("target") {
            object["affects"] = .array(
                targets.map { target in
                    var affected = Self.object([("ref", target.content("ref"))])
                    affected["versions"] = .array(
                        (target.child("versions")?.children("version") ?? []).map { version in
                            .object(
                                Self.object([
                                    ("version", version.content("version")),
                                    ("range", version.content("range")),
                                    ("status", version.content("status")),
                                ])
                            )
                        }
                    )
                    return .object(affected)
                }
            )
        }
        return .object(object)
    }
}
