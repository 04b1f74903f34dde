using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-07: whoever reviewed the application does not chair its hearing, and its chair does not review it.</summary>
[Law(AdministrativeLicensingLaw.Art48_3)]
[RuleText(
    "听证主持人 {account} 不得是审查该申请的工作人员。",
    "{account} may not both review the application and chair its hearing.")]
public static class ChairIsNotReviewer
{
    public static readonly RuleId Id = new("LIC-HEA-001");

    /// <param name="chair">Account of who is to chair.</param>
    public static Refusal? OfChair(LicenceApplication application, string chair) =>
        application.Reviewers.Contains(chair) ? new Refusal(Id, ("account", chair)) : null;

    /// <param name="reviewers">Accounts of those who are to review.</param>
    public static Refusal? OfReviewers(LicenceApplication application, params IEnumerable<string> reviewers) =>
        application.Hearing.Announced?.Chair.Account is { } chair && reviewers.Contains(chair)
            ? new Refusal(Id, ("account", chair))
            : null;
}
