using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>What the party got from the act is confiscated, all of it and nothing beyond it.</summary>
[Law(AdministrativePenaltyLaw.Art28)]
[RuleText(
    "违法所得 {gain} 元应当予以没收，没收金额应当与其相等。",
    "The gain of {gain} yuan is confiscated: all of it, and no more.")]
public static class GainsConfiscated
{
    public static readonly RuleId Id = new("ENF-DEC-014");

    /// <param name="gain">Money got from the act; null where there was none.</param>
    public static Refusal? Check(ImmutableArray<Penalty> penalties, Money? gain)
    {
        var got = gain ?? Money.Zero;
        var confiscated = penalties.Where(penalty => penalty.Kind is PenaltyKind.ConfiscationOfGains).Sum(penalty => penalty.Amount?.Fen ?? 0);
        return got.Fen >= 0 && confiscated == got.Fen ? null : new Refusal(Id, ("gain", got));
    }
}
