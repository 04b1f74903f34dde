using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Whoever reviews a case in law holds the national legal qualification.</summary>
[Law(AdministrativePenaltyLaw.Art58)]
[RuleText(
    "法制审核人员应当具备国家统一法律职业资格，须写明资格证号。",
    "The legal reviewer holds the national legal qualification, whose number is given.")]
public static class QualifiedReviewer
{
    public static readonly RuleId Id = new("ENF-REV-002");

    public static Refusal? Check(string qualification) => string.IsNullOrWhiteSpace(qualification) ? new Refusal(Id) : null;
}
