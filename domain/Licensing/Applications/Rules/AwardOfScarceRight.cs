using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// A limited right goes by order of acceptance: whoever was accepted earlier is decided upon earlier. A coach route with three
/// or more applicants goes by service-quality tender.
/// </summary>
[Law(AdministrativeLicensingLaw.Art57), Law(AdministrativeLicensingLaw.Art53), Law(RoadTransportRegulations.Art12),
 Law(GuangdongRoadTransportRegulations.Art13)]
[RuleText(
    "有数量限制的许可应当按受理先后顺序或者依法招投标作出决定（先于本申请 {earlier} 件，同一班线 {rivals} 件）。",
    "A limited right goes by order of acceptance or by tender as the law says ({earlier} earlier, {rivals} for the route).")]
public static class AwardOfScarceRight
{
    public static readonly RuleId Id = new("LIC-GRA-013");

    public static Refusal? Check(LicenceApplication application, GrantLicence command, LicensingContext context)
    {
        var outOfTurn = LimitedRights.Include(application.Submission!.Item, context) && context.EarlierApplications > 0;
        var contested = application.Submission!.LicenceKind is LicenceKind.CoachRoute
            && context.RivalApplications >= RoadTransportRegulations.RivalsForTender.On(context.On);
        return command.Award is AwardMethod.OrderOfAcceptance && (outOfTurn || contested)
            ? new Refusal(Id, ("earlier", context.EarlierApplications), ("rivals", context.RivalApplications))
            : null;
    }
}
