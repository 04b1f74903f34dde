using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>An objection says what is wrong, and of which entry.</summary>
[Law(OwnRules.CreditGrades)]
[RuleText(
    "异议须说明理由，所争议的信息须在档案中且仍然有效。",
    "An objection gives its grounds, and contests entries that are on record and count.")]
public static class GroundsOfObjection
{
    public static readonly RuleId Id = new("CRD-GRD-009");

    public static Refusal? Check(CreditProfile profile, FileObjection command) =>
        string.IsNullOrWhiteSpace(command.Grounds) || command.Contested.Any(number => profile.Find(number) is not { Counts: true }) ? new Refusal(Id) : null;
}
