using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// E-06: an act that was not discovered within two years of its end is no longer penalised; within five where life,
/// health or financial safety was harmed. What counts is the discovery, not the filing.
/// </summary>
[Law(AdministrativePenaltyLaw.Art36)]
[RuleText(
    "违法行为终了于 {endedOn}，{discoveredOn} 才被发现，已超过 {years} 年的追责时效。",
    "The act ended on {endedOn} and was discovered on {discoveredOn}: more than {years} years later, it is no longer penalised.")]
public static class DiscoveredInTime
{
    public static readonly RuleId Id = new("ENF-FIL-002");

    public static Refusal? Check(AllegedActStated act, LocalDate discoveredOn, LocalDate on)
    {
        var (ordinary, withHarm) = AdministrativePenaltyLaw.YearsOfLimitation.On(on);
        var years = act.HarmedSafety ? withHarm : ordinary;
        var endedOn = act.EndedOn ?? act.ActOn;
        return discoveredOn <= endedOn.PlusYears(years)
            ? null
            : new Refusal(Id, ("endedOn", endedOn), ("discoveredOn", discoveredOn), ("years", years));
    }
}
