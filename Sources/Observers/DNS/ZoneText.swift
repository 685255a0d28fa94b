import Evidence
import Kinds

/// Writes records as a zone file: one a line, names absolute, every record with its TTL and class.
enum ZoneText {
    /// - Throws: `ObservationError` where it would be larger than a file may be.
    static func file(of records: [ResourceRecord], zone: WireName) throws(ObservationError) -> SourceFile {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(records.count * 64)
        for record in records {
            let kind = "\(record.ttl) \(className(record.classNumber)) \(RecordData.typeName(record.type))"
            bytes += "\(record.name.text) \(kind) \(RecordData.text(of: record))\n".utf8
            guard bytes.count <= ArtifactKinds.maximumFileBytes else {
                throw ObservationError(
                    .tooLarge,
                    "parameters.zone",
                    "the zone has more than \(ArtifactKinds.maximumFileBytes) bytes of text",
                    remedy: "observe parts of it by queries"
                )
            }
        }
        return SourceFile(name: "\(zone.canonical.text)zone", mediaType: "text/dns", bytes: bytes)
    }

    private static func className(_ number: UInt16) -> String { number == 1 ? "IN" : "CLASS\(number)" }
}
