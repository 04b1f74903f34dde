using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies.Rules;

/// <summary>Against a penalty decided on the spot reconsideration comes before a suit.</summary>
[Law(AdministrativeReconsiderationLaw.Art23_1)]
[RuleText(
    "对当场作出的行政处罚决定不服的，应当先申请行政复议。",
    "Against a penalty decided on the spot, reconsideration comes before a suit.")]
public static class ReconsiderationFirstOnSpot
{
    public static readonly RuleId Id = new("ENF-REM-002");

    public static Refusal? Check(FileRemedy command, EnforcementContext context) =>
        command is { Kind: RemedyKind.Suit, After: null } && context.Challenged is { IsSimplified: true } ? new Refusal(Id) : null;
}
