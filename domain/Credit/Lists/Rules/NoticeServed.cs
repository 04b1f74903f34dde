using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists.Rules;

/// <summary>Whoever is to be listed is told so in writing, with ground and basis.</summary>
[Law(OwnRules.CreditLists)]
[RuleText(
    "列入告知须有文号、法律依据和当事人名称，送达日期不得晚于 {today}。",
    "A notice of listing has its number, its basis in law and the subject's name, and was served by {today}.")]
public static class NoticeServed
{
    public static readonly RuleId Id = new("CRD-LST-004");

    public static Refusal? Check(NotifyListing command, CreditContext context) =>
        string.IsNullOrWhiteSpace(command.NoticeNumber) || string.IsNullOrWhiteSpace(command.Basis) || string.IsNullOrWhiteSpace(command.Name)
            || command.ServedOn > context.On
            ? new Refusal(Id, ("today", context.On))
            : null;
}
