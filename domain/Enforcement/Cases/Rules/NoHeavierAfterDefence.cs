using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>E-04: on the facts of the notice the decision is never heavier than what the notice proposed.</summary>
[Law(AdministrativePenaltyLaw.Art45)]
[RuleText(
    "处罚决定不得重于违法行为通知书拟作出的处罚（{kind}）；因陈述申辩、听证不得加重处罚。",
    "The decision may not be heavier than what the notice proposed ({kind}): a defence or hearing never makes it so.")]
public static class NoHeavierAfterDefence
{
    public static readonly RuleId Id = new("ENF-DEC-004");

    public static Refusal? Check(EnforcementCase enforcementCase, ImmutableArray<Penalty> penalties)
    {
        var proposed = enforcementCase.Notice!.Proposed;
        foreach (var penalty in penalties)
            if (IsHeavier(penalty, proposed)) return new Refusal(Id, ("kind", penalty.Kind));
        return null;
    }

    /// <summary>A warning is never heavier than anything; any other kind has its counterpart in the notice, of no less weight.</summary>
    private static bool IsHeavier(Penalty penalty, ImmutableArray<Penalty> proposed)
    {
        if (penalty.Kind is PenaltyKind.Warning) return false;
        if (penalty.Kind is PenaltyKind.Fine)
            return Penalty.FineOf([penalty]).Fen > Penalty.FineOf(proposed).Fen;
        return !proposed.Any(other => other.Kind == penalty.Kind && other.Document == penalty.Document
            && (other.Amount?.Fen ?? 0) >= (penalty.Amount?.Fen ?? 0)
            && (other.Days is null || penalty.Days <= other.Days));
    }
}
