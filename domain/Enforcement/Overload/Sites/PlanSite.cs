using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sites;

/// <summary>Plans a monitoring site 规划监测点.</summary>
/// <param name="Position">Road number and stake; null for a mobile unit.</param>
/// <param name="Operator">Who runs the place, where it is not the agency.</param>
[ActOf(Role.CaseUnitHead, Role.AgencyHead), Law(AdministrativePenaltyLaw.Art41)]
public sealed record PlanSite(
    SiteId Site,
    SiteKind Kind,
    string Name,
    DivisionCode Division,
    RoadPosition? Position = null,
    CreditCode? Operator = null) : MonitoringSiteCommand;

public static partial class MonitoringSiteDecider
{
    private static Decision<MonitoringSiteFact> Decide(MonitoringSite site, PlanSite command, OverloadContext context)
    {
        if (OrderOfSite.Check(site, default(SiteStage?)) is { } planned) return planned;
        if (ReasonedAct.Check(command.Name) is { } nameless) return nameless;
        return new SitePlanned(
            command.Kind, command.Name, command.Position, command.Division, context.Actor.Agency, command.Operator, context.On);
    }
}
