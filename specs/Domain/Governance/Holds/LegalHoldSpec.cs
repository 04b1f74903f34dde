using NodaTime;
using Regulatory.Domain.Governance.Holds;
using Regulatory.Domain.Kernel;
using InForce = Regulatory.Domain.Kernel.Figures;

namespace Regulatory.Domain.Specs.Governance.Holds;

/// <summary>What the specs of legal holds share: the decider, a hold on a licence, and its end.</summary>
public abstract class LegalHoldSpec : DeciderSpec<LegalHolds, HoldFact, HoldCommand, HoldContext>
{
    protected static readonly HoldScope Licence = HoldScope.Parse("licensing.licence/0198c6f0-0000-7000-8000-000000000001");

    protected static readonly PlaceLegalHold Place = new(Licence, "穗交案〔2026〕6号", HoldCause.Case, "立案审批表");
    protected static readonly ReleaseLegalHold Release = new(Licence, "穗交案〔2026〕6号", "结案报告");
    protected static readonly LegalHoldPlaced Placed = new("穗交案〔2026〕6号", HoldCause.Case, "立案审批表", new(2026, 3, 2));
    protected static readonly LegalHoldReleased Released = new("穗交案〔2026〕6号", "结案报告", new(2026, 3, 2));

    protected internal override Actor UsualActor => Actors.Superior;

    protected internal override LegalHolds Initial => LegalHolds.Initial;

    protected internal override LegalHolds Evolve(LegalHolds state, HoldFact fact) => LegalHolds.Evolve(state, fact);

    protected internal override Decision<HoldFact> Decide(LegalHolds state, HoldCommand command, HoldContext context) =>
        HoldDecider.Decide(state, command, context);

    protected internal override HoldContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Domain.Specs.Calendars.Official, InForce.Defaults, IsKnown: true);
}
