import API
import Custody
import Evidence
import Hummingbird

/// `/api/v1/accords`: who governs what.
struct AccordRoutes: Sendable {
    let custody: Custody
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let accords = api.group("accords")
        accords.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.AccordDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.createAccord(for: caller, AccordDraft(body), key: key)
            return try Response.decided(Wire.Accord(decision), isNew: decision.isNew)
        }
        accords.get { request, context in
            let page = try await custody.accords(
                for: try context.caller(),
                try request.page(),
                where: try AccordFilter(name: request.query("name"), terms: request.query("terms"))
            )
            return try Response.json(Wire.Page(page, Wire.Accord.init))
        }
        accords.get(":ref") { _, context in
            let accord = try await custody.accord(
                for: try context.caller(),
                try context.parameters.reference()
            )
            return try Response.json(Wire.Accord(accord))
        }
        accords.get(":ref/versions") { request, context in
            let page = try await custody.accordVersions(
                for: try context.caller(),
                try request.page(),
                of: try context.parameters.reference()
            )
            return try Response.json(Wire.Page(page, Wire.Accord.init))
        }
        accords.post(":ref/amend") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.AccordAmendment.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.amendAccord(
                for: caller,
                try context.parameters.reference(),
                AccordAmendment(body),
                key: key
            )
            return try Response.decided(Wire.Accord(decision), isNew: decision.isNew)
        }
        accords.post(":ref/expire") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.AccordExpiry.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.expireAccord(
                for: caller,
                try context.parameters.reference(),
                until: body.effectiveUntil,
                key: key
            )
            return try Response.decided(Wire.Accord(decision), isNew: decision.isNew)
        }
    }
}

extension AccordDraft {
    fileprivate init(_ body: Wire.AccordDraft) {
        self.init(
            name: body.name,
            terms: body.terms ?? [:],
            memberDIDs: body.memberDIDs,
            witnessDIDs: body.witnessDIDs,
            tierPolicy: body.tierPolicy,
            ceremonyClasses: body.ceremonyClasses,
            verificationIntervalSeconds: body.verificationIntervalSec,
            chronicleRetentionDays: body.chronicleRetentionDays,
            effectiveFrom: body.effectiveFrom,
            effectiveUntil: body.effectiveUntil
        )
    }
}

extension AccordAmendment {
    fileprivate init(_ body: Wire.AccordAmendment) {
        self.init(
            name: body.name,
            terms: body.terms,
            memberDIDs: body.memberDIDs,
            witnessDIDs: body.witnessDIDs,
            tierPolicy: body.tierPolicy,
            ceremonyClasses: body.ceremonyClasses,
            verificationIntervalSeconds: body.verificationIntervalSec,
            chronicleRetentionDays: body.chronicleRetentionDays,
            effectiveFrom: body.effectiveFrom,
            effectiveUntil: body.effectiveUntil
        )
    }
}

extension Wire.Accord {
    init(_ decision: Decision<Accord>) {
        self.init(decision.value)
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ accord: Accord) {
        self.init(
            accordID: accord.id.text,
            accordBindingID: accord.bindingID.text,
            accordCID: accord.cid,
            version: accord.version,
            isCurrent: accord.isCurrent,
            name: accord.content.name,
            terms: accord.content.terms,
            memberDIDs: accord.content.memberDIDs,
            witnessDIDs: accord.content.witnessDIDs,
            tierPolicy: accord.content.tierPolicy,
            ceremonyClasses: accord.content.ceremonyClasses,
            verificationIntervalSec: accord.content.verificationIntervalSeconds,
            chronicleRetentionDays: accord.content.chronicleRetentionDays,
            effectiveFrom: accord.content.effectiveFrom,
            effectiveUntil: accord.effectiveUntil,
            createdAt: accord.createdAt
        )
    }
}
