using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>An objection is resolved in writing, and goes no further than what was contested.</summary>
[Law(OwnRules.CreditGrades)]
[RuleText(
    "异议处理须有文号和理由；只有异议成立时才可以剔除其所争议的信息。",
    "A resolution has its number and reasons, and excludes contested entries only where the objection is upheld.")]
public static class ResolutionOfObjection
{
    public static readonly RuleId Id = new("CRD-GRD-011");

    public static Refusal? Check(OpenObjection objection, ResolveObjection command) =>
        string.IsNullOrWhiteSpace(command.DocumentNumber) || string.IsNullOrWhiteSpace(command.Reasons)
            || command.Excluded.Any(number => !command.Upheld || !objection.Contested.Contains(number))
            ? new Refusal(Id)
            : null;
}
