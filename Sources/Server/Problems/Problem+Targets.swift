import API
import Custody

/// Refusals about targets and deployments.
extension Problem {
    static func unknownDeployment(_ kind: String, _ identifier: String) -> Problem {
        .missing(
            "deployment on",
            "\(kind)/\(identifier)",
            field: "target_identifier",
            remedy: "record it first with muniment deployment record"
        )
    }

    static func unknownTarget(_ reference: String) -> Problem {
        .missing("target", reference, field: "target", remedy: "list them with muniment target list")
    }

    static func nothingLooks(_ artifact: String, _ target: String?) -> Problem {
        .refused(
            404,
            "nothing_looks",
            target.map { "no target of «\(artifact)» is or looks at «\($0)»" }
                ?? "«\(artifact)» has no target that is enabled",
            field: "target",
            remedy: "list them with muniment target list, or add one with muniment target add"
        )
    }

    static func tooManyTargets(_ artifact: String, _ limit: Int) -> Problem {
        .refused(
            422,
            "too_many_targets",
            "«\(artifact)» has more than \(limit) targets that are enabled, which are too many for one request",
            field: "target",
            remedy: "name one of them; the server looks at all of them by itself"
        )
    }

    static func targetNameTaken(_ name: String) -> Problem {
        .refused(
            409,
            "target_name_taken",
            "there is a target «\(name)»",
            field: "name",
            remedy: "take another name, or amend that target"
        )
    }

    static func targetRemoved(_ name: String) -> Problem {
        .refused(
            409,
            "target_removed",
            "the target «\(name)» was removed",
            field: "target",
            remedy: "add it again with muniment target add"
        )
    }

    static func targetUnusable(_ fault: TargetRules.Fault) -> Problem {
        .refused(
            422,
            "target_unusable",
            "\(fault.field): \(fault.reason)",
            field: fault.field,
            remedy: fault.remedy
        )
    }

    static func notDeployed(_ artifact: String) -> Problem {
        .refused(
            409,
            "not_deployed",
            "«\(artifact)» is deployed nowhere",
            field: "artifact",
            remedy: "record a deployment with muniment deployment record"
        )
    }

    static func nothingApprovedBefore(_ artifact: String) -> Problem {
        .refused(
            409,
            "nothing_to_roll_back_to",
            "no other version of «\(artifact)» was approved before the one that its targets hold",
            field: "artifact",
            remedy: "roll single targets back, or record a deployment of the version you want there"
        )
    }

    static func nothingToRollBackTo(_ kind: String, _ identifier: String) -> Problem {
        .refused(
            409,
            "nothing_to_roll_back_to",
            "nothing was deployed on \(kind)/\(identifier) before",
            field: "target_identifier",
            remedy: "record a deployment of the version you want there"
        )
    }
}
