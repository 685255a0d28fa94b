/// What the records of a visit may take in memory. Names are compressed on the wire: what is a few octets there may be many
/// here, so that the limit of a visit's bytes does not bound them.
struct RecordBudget {
    /// As many as `Kinds` reads in one zone.
    static let maximumRecords = 1_000_000
    /// Of one record, besides the octets of its name and data: itself, and the heads of both arrays.
    static let octetsPerRecord = 128
    /// Times the bytes that a visit may take from the wire. Names that are written once there stand in each record here.
    static let expansion = 4

    private var octetsLeft: Int
    private var recordsLeft = maximumRecords

    /// - Parameter bytes: that the visit may take from the wire.
    init(bytes: Int) {
        let (product, isOverflow) = bytes.multipliedReportingOverflow(by: Self.expansion)
        octetsLeft = isOverflow ? .max : product
    }

    /// - Throws: `ObservationError` where `record` is one too many.
    mutating func take(_ record: ResourceRecord) throws(ObservationError) {
        let octets = record.name.wire.count + record.data.count + Self.octetsPerRecord
        guard octets <= octetsLeft else {
            throw ObservationError(
                .tooLarge,
                "limits.bytes",
                "the records take more memory than a visit may",
                remedy: "raise the target's limit, or observe parts of the zone by queries"
            )
        }
        guard recordsLeft > 0 else {
            throw ObservationError(
                .tooLarge,
                "parameters.zone",
                "the zone has more than \(Self.maximumRecords) records",
                remedy: "observe parts of it by queries"
            )
        }
        octetsLeft -= octets
        recordsLeft -= 1
    }
}
