using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// Whoever asked to be forgotten is not recorded anew before that is decided; whoever was forgotten cannot be, since the key that
/// their values would be sealed with is gone for ever.
/// </summary>
[Law(PersonalInformationProtectionLaw.Art47)]
[RuleText(
    "当事人的个人信息已经删除，或者删除请求尚未办结，不能再以其身份登记新的内容。",
    "This person was erased or a request to erase them is not decided yet: nothing new can be recorded of them.")]
public static class NobodyBeingForgotten
{
    public static readonly RuleId Id = new("LIC-APP-008");

    public static Refusal? Check(IEnumerable<Applicant> named, LicensingContext context) =>
        !context.Leaving.IsEmpty && named.Any(someone => someone.ResidentId is not null && context.Leaving.Contains(context.PartyOf(someone)))
            ? new(Id)
            : null;
}
