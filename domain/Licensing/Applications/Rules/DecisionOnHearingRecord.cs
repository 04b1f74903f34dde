using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-07: after a hearing the decision rests on its record.</summary>
[Law(AdministrativeLicensingLaw.Art48)]
[RuleText(
    "举行听证的，应当根据听证笔录作出决定。",
    "After a hearing the decision rests on the record of the hearing.")]
public static class DecisionOnHearingRecord
{
    public static readonly RuleId Id = new("LIC-HEA-009");

    public static Refusal? Check(LicenceApplication application, bool restsOnRecord) =>
        !application.Hearing.HasRecord || restsOnRecord ? null : new Refusal(Id);
}
