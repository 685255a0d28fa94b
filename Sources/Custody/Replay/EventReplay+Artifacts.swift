import Chronicle
import Evidence
import Kinds
import Postgres

// Accords and artifacts, as their entries tell them.

extension EventReplay {
    // MARK: Accords

    func accordBound(_ told: Told) throws -> AccordBound {
        guard let content = AccordContent(json: try told.whole("content")) else {
            throw told.fault("content")
        }
        let accord = Accord(
            id: try told.identifier("accord_id"),
            bindingID: try told.identifier("accord_binding_id"),
            version: try told.integer("version"),
            cid: try told.text("accord_cid"),
            content: content,
            effectiveUntil: try told.optionalMoment("effective_until"),
            createdAt: try told.moment("created_at"),
            isCurrent: true
        )
        return AccordBound(
            accord: accord,
            superseded: try told.inside("superseded")?.accordEnd(),
            by: try told.text("by")
        )
    }

    // MARK: Artifacts

    func artifactRegistered(
        _ told: Told,
        isFirst: Bool,
        in db: isolated Connection
    ) throws -> ArtifactRegistered {
        guard let accord = told.inside("accord") else { throw told.fault("accord") }
        let at = try told.moment("registered_at")
        let reference = try told.artifact("artifact")
        let artifact = Artifact(
            reference: reference,
            cid: try told.text("cid"),
            version: try told.integer("version"),
            tier: told.optional("tier"),
            accord: AccordReference(name: accord.optional("name") ?? "", cid: accord.optional("cid") ?? ""),
            runtime: told.optional("runtime"),
            shellClassRequired: told.optional("shell_class_required"),
            sbomCID: told.optional("sbom_cid"),
            isHumanAuthored: try told.bool("human_authored"),
            state: .proposed,
            deployments: DeploymentCounts(),
            createdAt: at,
            updatedAt: at
        )
        return ArtifactRegistered(
            artifact: artifact,
            accordBindingID: try accord.identifier("accord_binding_id"),
            content: try KeptValue(told.whole("content")),
            details: try told.inside("details").map { _ in try KeptValue(told.whole("details")) },
            secrets: try told.inside("secrets").map { secrets in
                KeptSecrets(count: try secrets.integer("count"), keyID: secrets.optional("key_id"))
            },
            form: try told.form("normal"),
            contentSchema: try KeptValue(told.whole("content_schema")),
            parser: try told.text("parser"),
            summary: try told.text("summary"),
            files: [],
            sources: try told.whole("sources").array?.compactMap(ArtifactSource.init(json:)) ?? [],
            isFirst: isFirst,
            transition: try transition(told),
            superseded: try told.inside("superseded").map { superseded in
                CeremonySuperseded(
                    ceremonyID: try superseded.identifier("ceremony_id"),
                    by: artifact.version
                )
            },
            deployments: try desiring(artifact.cid, by: told, of: reference.id, at: at, in: db),
            by: try told.text("by")
        )
    }

    /// The artifact's deployments with what they shall hold now, where the entry says that they moved.
    func desiring(
        _ cid: String,
        by told: Told,
        of artifact: UniqueID,
        at moment: Instant,
        in db: isolated Connection
    ) throws -> [DeploymentChange] {
        let moved = try told.each("deployments")
        guard !moved.isEmpty else { return [] }
        let forms = try Dictionary(moved.map { (try $0.identifier("deployment_id"), $0) }) { first, _ in first
        }
        return try DeploymentStore().locked(ofArtifacts: [artifact], tenant: tenant, in: db).map { before in
            let told = forms[before.id]
            let after = before.desiring(
                cid,
                form: told?.optional("desired_form").flatMap { FormDigest($0) },
                seen: told?.optional("seen_form").flatMap { FormDigest($0) },
                at: moment
            )
            return DeploymentChange(before: before, after: after)
        }
    }

    func artifactNormalised(_ told: Told) throws -> ArtifactNormalised {
        guard let form = try told.form("normal") else { throw told.fault("normal") }
        return ArtifactNormalised(
            artifact: try told.artifact("artifact"),
            version: try told.integer("version"),
            form: form,
            at: try told.moment("at")
        )
    }
}
