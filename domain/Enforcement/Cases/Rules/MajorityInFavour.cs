using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A collective decision is carried by more votes than stand against it.</summary>
[Law(AdministrativePenaltyLaw.Art57)]
[RuleText(
    "集体讨论赞成 {inFavour} 票、反对 {against} 票，未形成决定。",
    "With {inFavour} votes in favour and {against} against, nothing was decided.")]
public static class MajorityInFavour
{
    public static readonly RuleId Id = new("ENF-COL-001");

    public static Refusal? Check(int inFavour, int against) =>
        inFavour > against ? null : new Refusal(Id, ("inFavour", inFavour), ("against", against));
}
