using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>A hearing is asked for by the applicant or by an interested party that was told of this right.</summary>
[Law(AdministrativeLicensingLaw.Art47)]
[RuleText(
    "只有申请人或者被告知的利害关系人可以要求听证。",
    "Only the applicant or a notified interested party may ask for a hearing.")]
public static class PartyToTheHearing
{
    public static readonly RuleId Id = new("LIC-HEA-002");

    public static Refusal? Check(LicenceApplication application, RequestHearing command, LicensingContext context) =>
        (command.By == application.Submission!.Applicant.Party || application.NotifiedParties.Contains(command.By))
            && OwnApplication.Check(command.By, context) is null
            ? null
            : new Refusal(Id);
}
