package import Evidence

extension Wire {
    /// `POST /targets`: how the place of an artifact is looked at. `parameters` are texts by the names that the protocol
    /// knows; `credential` is the path of a file on the server, never what it holds.
    package struct TargetDraft: Codable, Hashable, Sendable {
        package var artifact: String
        package var targetKind: String
        package var targetIdentifier: String
        package var name: String?
        package var `protocol`: String
        package var address: String
        package var parameters: JSON?
        package var credential: String?
        package var object: String?
        package var reach: String?
        package var timeoutSec: Int?
        package var maxBytes: Int?
        package var maxVisits: Int?
        package var requestsPerSec: Int?
        package var intervalSec: Int?

        package init(
            artifact: String,
            targetKind: String,
            targetIdentifier: String,
            name: String? = nil,
            protocol: String,
            address: String,
            parameters: JSON? = nil,
            credential: String? = nil,
            object: String? = nil,
            reach: String? = nil,
            timeoutSec: Int? = nil,
            maxBytes: Int? = nil,
            maxVisits: Int? = nil,
            requestsPerSec: Int? = nil,
            intervalSec: Int? = nil
        ) {
            self.artifact = artifact
            self.targetKind = targetKind
            self.targetIdentifier = targetIdentifier
            self.name = name
            self.protocol = `protocol`
            self.address = address
            self.parameters = parameters
            self.credential = credential
            self.object = object
            self.reach = reach
            self.timeoutSec = timeoutSec
            self.maxBytes = maxBytes
            self.maxVisits = maxVisits
            self.requestsPerSec = requestsPerSec
            self.intervalSec = intervalSec
        }
    }

    /// `POST /targets/{ref}/amend`: what is absent stays as it is; parameters are given all together. An empty text takes
    /// `credential` or `object` away, and 0 its own interval.
    package struct TargetAmendment: Codable, Hashable, Sendable {
        package var name: String?
        package var `protocol`: String?
        package var address: String?
        package var parameters: JSON?
        package var credential: String?
        package var object: String?
        package var reach: String?
        package var timeoutSec: Int?
        package var maxBytes: Int?
        package var maxVisits: Int?
        package var requestsPerSec: Int?
        package var intervalSec: Int?

        package init(
            name: String? = nil,
            protocol: String? = nil,
            address: String? = nil,
            parameters: JSON? = nil,
            credential: String? = nil,
            object: String? = nil,
            reach: String? = nil,
            timeoutSec: Int? = nil,
            maxBytes: Int? = nil,
            maxVisits: Int? = nil,
            requestsPerSec: Int? = nil,
            intervalSec: Int? = nil
        ) {
            self.name = name
            self.protocol = `protocol`
            self.address = address
            self.parameters = parameters
            self.credential = credential
            self.object = object
            self.reach = reach
            self.timeoutSec = timeoutSec
            self.maxBytes = maxBytes
            self.maxVisits = maxVisits
            self.requestsPerSec = requestsPerSec
            self.intervalSec = intervalSec
        }
    }

    /// A target, with what was seen there last. `intervalSec` is null where the accord says how often; `nextLookAt` where
    /// it is not looked at by itself.
    package struct Target: Codable, Hashable, Sendable {
        package var targetID: String
        package var name: String
        package var artifact: ArtifactName
        package var targetKind: String
        package var targetIdentifier: String
        package var `protocol`: String
        package var address: String
        package var parameters: JSON
        package var credential: String?
        package var object: String?
        package var reach: String
        package var timeoutSec: Int
        package var maxBytes: Int
        package var maxVisits: Int
        package var requestsPerSec: Int
        package var intervalSec: Int?
        package var isEnabled: Bool
        package var addedBy: String
        package var addedAt: Instant
        package var changedAt: Instant
        package var removedAt: Instant?
        package var nextLookAt: Instant?
        package var lookedAt: Instant?
        package var verdict: String?
        package var since: Instant?
        package var failure: LookFailure?
        package var seen: JSON?
        package var receipt: Receipt?

        package init(
            targetID: String,
            name: String,
            artifact: ArtifactName,
            targetKind: String,
            targetIdentifier: String,
            protocol: String,
            address: String,
            parameters: JSON,
            credential: String? = nil,
            object: String? = nil,
            reach: String,
            timeoutSec: Int,
            maxBytes: Int,
            maxVisits: Int,
            requestsPerSec: Int,
            intervalSec: Int? = nil,
            isEnabled: Bool,
            addedBy: String,
            addedAt: Instant,
            changedAt: Instant,
            removedAt: Instant? = nil,
            nextLookAt: Instant? = nil,
            lookedAt: Instant? = nil,
            verdict: String? = nil,
            since: Instant? = nil,
            failure: LookFailure? = nil,
            seen: JSON? = nil,
            receipt: Receipt? = nil
        ) {
            self.targetID = targetID
            self.name = name
            self.artifact = artifact
            self.targetKind = targetKind
            self.targetIdentifier = targetIdentifier
            self.protocol = `protocol`
            self.address = address
            self.parameters = parameters
            self.credential = credential
            self.object = object
            self.reach = reach
            self.timeoutSec = timeoutSec
            self.maxBytes = maxBytes
            self.maxVisits = maxVisits
            self.requestsPerSec = requestsPerSec
            self.intervalSec = intervalSec
            self.isEnabled = isEnabled
            self.addedBy = addedBy
            self.addedAt = addedAt
            self.changedAt = changedAt
            self.removedAt = removedAt
            self.nextLookAt = nextLookAt
            self.lookedAt = lookedAt
            self.verdict = verdict
            self.since = since
            self.failure = failure
            self.seen = seen
            self.receipt = receipt
        }
    }

    /// Why a target's state is not known or, with the code `absent`, that the thing is not there. `field` is the target's.
    package struct LookFailure: Codable, Hashable, Sendable {
        package var code: String
        package var field: String
        package var reason: String
        package var remedy: String

        package init(code: String, field: String, reason: String, remedy: String) {
            self.code = code
            self.field = field
            self.reason = reason
            self.remedy = remedy
        }
    }

    /// `POST /verifications/now`: of all targets of an artifact, or of one: by its name, or by the place it looks at.
    package struct LookOrder: Codable, Hashable, Sendable {
        package var artifact: String
        package var target: String?

        package init(artifact: String, target: String? = nil) {
            self.artifact = artifact
            self.target = target
        }
    }

    /// What was seen, and recorded, at each target; and those that the request had no time for, of which nothing is recorded.
    package struct LookAnswer: Codable, Hashable, Sendable {
        package var artifact: ArtifactName
        package var looks: [Look]
        package var unfinished: [UnfinishedLook]

        package init(artifact: ArtifactName, looks: [Look], unfinished: [UnfinishedLook] = []) {
            self.artifact = artifact
            self.looks = looks
            self.unfinished = unfinished
        }
    }

    package struct UnfinishedLook: Codable, Hashable, Sendable {
        package var target: String
        package var failure: LookFailure

        package init(target: String, failure: LookFailure) {
            self.target = target
            self.failure = failure
        }
    }

    /// A look at one target: `since` is when its looks came to this verdict; `seen` is the observation without bytes.
    package struct Look: Codable, Hashable, Sendable {
        package var target: String
        package var verification: Verification
        package var since: Instant?
        package var seen: JSON?
        package var failure: LookFailure?
        /// Why nothing could be seen, or compared, in words.
        package var reason: String?
        package var durationMs: Int

        package init(
            target: String,
            verification: Verification,
            since: Instant? = nil,
            seen: JSON? = nil,
            failure: LookFailure? = nil,
            reason: String? = nil,
            durationMs: Int
        ) {
            self.target = target
            self.verification = verification
            self.since = since
            self.seen = seen
            self.failure = failure
            self.reason = reason
            self.durationMs = durationMs
        }
    }

    /// `POST /targets/{ref}/test`: what one look saw, without the bytes: the observation, or the failure.
    package struct TargetTest: Codable, Hashable, Sendable {
        package var target: String
        package var seen: JSON?
        package var failure: LookFailure?
        package var durationMs: Int

        package init(target: String, seen: JSON? = nil, failure: LookFailure? = nil, durationMs: Int) {
            self.target = target
            self.seen = seen
            self.failure = failure
            self.durationMs = durationMs
        }
    }
}
