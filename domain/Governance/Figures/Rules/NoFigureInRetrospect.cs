using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Figures.Rules;

/// <summary>
/// A figure changes from today on at the earliest: what was decided before was decided by the old value. Only a basis that itself
/// commenced earlier and was recorded late reaches back, and says so.
/// </summary>
[Law(OwnRules.Figures)]
[RuleText(
    "参数{key}自{from}起采用,早于当日;依据已施行而补记的应当注明。",
    "Figure {key} would change in retrospect from {from}; that is only for a basis already in force that is recorded late.")]
public static class NoFigureInRetrospect
{
    public static readonly RuleId Id = new("GOV-FIG-004");

    public static Refusal? Check(AdoptFigure adopt, LocalDate on) =>
        adopt.InForceFrom < on && !adopt.RecordedLate ? new(Id, ("key", adopt.Key), ("from", adopt.InForceFrom)) : null;
}
