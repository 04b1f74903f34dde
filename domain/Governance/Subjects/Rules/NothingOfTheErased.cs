using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects.Rules;

/// <summary>
/// What would be recorded holds a personal value of somebody who was erased: there is no key to seal it with, and there never will be.
/// Whoever executes acts says so when it comes to sealing.
/// </summary>
[Law(PersonalInformationProtectionLaw.Art47)]
[RuleText(
    "涉及的当事人个人信息已经删除，不能再记录其个人信息。",
    "Somebody concerned was erased: nothing personal can be recorded of them any more.")]
public static class NothingOfTheErased
{
    public static readonly RuleId Id = new("GOV-ERA-010");

    public static Refusal Refuse() => new(Id);
}
