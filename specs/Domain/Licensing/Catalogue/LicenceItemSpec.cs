using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Specs.Licensing.Catalogue;

/// <summary>What the specs of the catalogue share: the decider, and an item as the province lists it.</summary>
public abstract class LicenceItemSpec : DeciderSpec<LicenceItem, LicenceItemFact, LicenceItemCommand, ActContext>
{
    protected static readonly ItemNumber Freight = ItemNumber.Parse("GD-RT-04");
    protected static readonly LocalDate Since = new(2024, 1, 1);

    protected static readonly ItemTerms Terms = new(
        "道路货物运输经营许可", "Road freight operation", ItemKind.Licence, LicenceKind.FreightOperation, LicenceSubject.Operator,
        LicenceClass.Ordinary, [new("RTR/24", Confidence.Certain)], [AuthorityLevel.County], Confidence.Certain,
        [new(LegalPeriod.OfWorkingDays(20), Confidence.Certain)], ValidityTerm.OfYears(4, Confidence.Likely), [], []);

    protected static readonly ItemListed Listed = new(Freight, Terms, "粤府〔2023〕1号", Since);

    protected internal override Actor UsualActor => Actors.Superior;

    protected internal override LicenceItem Initial => LicenceItem.Initial;

    protected internal override LicenceItem Evolve(LicenceItem state, LicenceItemFact fact) => LicenceItem.Evolve(state, fact);

    protected internal override Decision<LicenceItemFact> Decide(LicenceItem state, LicenceItemCommand command, ActContext context) =>
        LicenceItemDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Calendars.Official, Figures.Defaults);
}
