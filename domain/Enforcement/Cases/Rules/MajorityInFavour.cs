using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A collective decision is taken by two at least, and carried by more votes than stand against it.</summary>
[Law(AdministrativePenaltyLaw.Art57)]
[RuleText(
    "集体讨论赞成 {inFavour} 票、反对 {against} 票、弃权 {abstaining} 票，未形成集体决定。",
    "With {inFavour} votes in favour, {against} against and {abstaining} abstaining, nothing was decided together.")]
public static class MajorityInFavour
{
    public static readonly RuleId Id = new("ENF-COL-001");

    private const int Least = 2;

    public static Refusal? Check(int inFavour, int against, int abstaining) =>
        inFavour > against && against >= 0 && abstaining >= 0 && (long)inFavour + against + abstaining >= Least
            ? null
            : new Refusal(Id, ("inFavour", inFavour), ("against", against), ("abstaining", abstaining));
}
