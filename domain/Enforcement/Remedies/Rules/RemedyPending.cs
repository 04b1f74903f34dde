using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies.Rules;

/// <summary>Nothing more is done in a reconsideration or suit that is over.</summary>
[Law(AdministrativeReconsiderationLaw.Art62)]
[RuleText(
    "该复议或者诉讼已经结束。",
    "The reconsideration or suit is over.")]
public static class RemedyPending
{
    public static readonly RuleId Id = new("ENF-REM-004");

    public static Refusal? Check(ReviewOrSuit state) => state.IsPending ? null : new Refusal(Id);
}
