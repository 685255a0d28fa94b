import Observers

// Custody and the observers each have a target and an observation. Where both meet, those of the observers go by these
// names: a target as observers are told of it, and what they hand back.

typealias VisitedTarget = Target
typealias LiveObservation = Observation
typealias TargetObservers = Observers
