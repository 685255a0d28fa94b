package import Evidence

extension Wire {
    /// `POST /unknowns`: that something is not known.
    package struct UnknownDraft: Codable, Hashable, Sendable {
        package var kind: String
        package var subject: String
        package var detail: String?
        package var confidence: Double?
        package var since: Instant?

        package init(
            kind: String,
            subject: String,
            detail: String? = nil,
            confidence: Double? = nil,
            since: Instant? = nil
        ) {
            self.kind = kind
            self.subject = subject
            self.detail = detail
            self.confidence = confidence
            self.since = since
        }
    }

    /// `POST /unknowns/{ref}/resolve` and `…/assess`: for a span of time in the world, from now on unless it is given.
    package struct UnknownChange: Codable, Hashable, Sendable {
        package var resolution: String?
        package var confidence: Double?
        package var detail: String?
        package var from: Instant?
        package var until: Instant?

        package init(
            resolution: String? = nil,
            confidence: Double? = nil,
            detail: String? = nil,
            from: Instant? = nil,
            until: Instant? = nil
        ) {
            self.resolution = resolution
            self.confidence = confidence
            self.detail = detail
            self.from = from
            self.until = until
        }
    }

    /// One version of an unknown: what held in the world from `valid_from` to `valid_to`, by what was on the record from
    /// `recorded_from` to `recorded_to`. `confidence` is as of the moment that was asked for, halved with each half-life since
    /// `assessed_at`.
    package struct Unknown: Codable, Hashable, Sendable {
        package var unknownID: String
        package var kind: String
        package var subject: String
        package var detail: String
        package var state: String
        package var confidence: Double
        package var assessedConfidence: Double
        package var halfLifeSeconds: Int
        package var assessedAt: Instant
        package var resolution: String?
        package var saidBy: String
        package var validFrom: Instant
        package var validTo: Instant?
        package var recordedFrom: Instant
        package var recordedTo: Instant?
        package var entryID: String
        package var receipt: Receipt?

        package init(
            unknownID: String,
            kind: String,
            subject: String,
            detail: String,
            state: String,
            confidence: Double,
            assessedConfidence: Double,
            halfLifeSeconds: Int,
            assessedAt: Instant,
            resolution: String? = nil,
            saidBy: String,
            validFrom: Instant,
            validTo: Instant? = nil,
            recordedFrom: Instant,
            recordedTo: Instant? = nil,
            entryID: String,
            receipt: Receipt? = nil
        ) {
            self.unknownID = unknownID
            self.kind = kind
            self.subject = subject
            self.detail = detail
            self.state = state
            self.confidence = confidence
            self.assessedConfidence = assessedConfidence
            self.halfLifeSeconds = halfLifeSeconds
            self.assessedAt = assessedAt
            self.resolution = resolution
            self.saidBy = saidBy
            self.validFrom = validFrom
            self.validTo = validTo
            self.recordedFrom = recordedFrom
            self.recordedTo = recordedTo
            self.entryID = entryID
            self.receipt = receipt
        }
    }

    /// Where the versions of an unknown do not fit together.
    package struct UnknownFault: Codable, Hashable, Sendable {
        package var unknownID: String
        package var moment: Instant
        package var fault: String

        package init(
            unknownID: String,
            moment: Instant,
            fault: String
        ) {
            self.unknownID = unknownID
            self.moment = moment
            self.fault = fault
        }
    }
}
