using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>There is a profile to act upon: it was opened for its subject and field.</summary>
[Law(RoadTransportRegulations.Art75)]
[RuleText(
    "该主体在此领域尚未建立信用档案。",
    "No credit profile of the subject has been opened in this field.")]
public static class ProfileOnRecord
{
    public static readonly RuleId Id = new("CRD-PRO-002");

    public static Refusal? Check(CreditProfile profile) => profile.Id is null ? new Refusal(Id) : null;
}
