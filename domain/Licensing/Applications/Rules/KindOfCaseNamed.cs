using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// Where an item has limits of its own by kind of case, its acceptance says which kind this is: the general limit would be
/// longer than the item's.
/// </summary>
[Law(AdministrativeLicensingLaw.Art42)]
[RuleText(
    "该事项按情形规定办理期限，须指明下列情形之一：{variants}。",
    "The limits of this item differ by kind of case; one of these is to be named: {variants}.")]
public static class KindOfCaseNamed
{
    public static readonly RuleId Id = new("LIC-ACC-010");

    public static Refusal? Check(LicenceApplication application, AcceptApplication command, LicensingContext context)
    {
        var submission = application.Submission!;
        var terms = context.Catalogue.Find(submission.Item, submission.On);
        var known = terms is null || command.Variant is null && terms.Limits.IsEmpty
            || terms.LimitFor(CompetentAuthority.LevelOf(submission.Division), command.Variant) is not null;
        return known ? null : new Refusal(Id, ("variants", string.Join(", ", terms!.Limits.Select(limit => limit.Variant ?? "-"))));
    }
}
