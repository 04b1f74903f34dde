using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects.Rules;

/// <summary>Deletion is for what has served its purpose: while a matter is open, or of a kind whose retention nobody has laid down, it has not.</summary>
[Law(PersonalInformationProtectionLaw.Art47)]
[RuleText("事项{matter}尚未办结，个人信息的处理目的尚未结束。", "The matter {matter} has not ended, and so the purpose of the personal information has not.")]
public static class MattersEndBeforeErasure
{
    public static readonly RuleId Id = new("GOV-ERA-008");

    public static Refusal? Check(SubjectContext context) =>
        context.Matters.FirstOrDefault(matter => matter is { EndedOn: null } or { Class: null }) is { } open
            ? new(Id, ("matter", open.Name))
            : null;
}
