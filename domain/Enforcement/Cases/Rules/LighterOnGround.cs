using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A penalty that has to be lighter says why and is lighter: its fine lies in the lower part of the band, or below it.</summary>
[Law(AdministrativePenaltyLaw.Art32), Law(AdministrativePenaltyLaw.Art30)]
[RuleText(
    "从轻处罚须说明理由，罚款不得超过 {most} 元。",
    "A lighter penalty gives its reasons, and its fine is no more than {most} yuan.")]
public static class LighterOnGround
{
    public static readonly RuleId Id = new("ENF-DEC-015");

    private const int Whole = 100;

    public static Refusal? Check(
        ApplicableLaw law, ImmutableArray<Penalty> penalties, Money? gain, Leniency? leniency, EnforcementContext context)
    {
        if (leniency is null) return null;
        var most = FineRange.Of(law.Band, gain) is { } range ? Top(range, context.Figures, context.On) : (Money?)null;
        return string.IsNullOrWhiteSpace(leniency.Reasons) || Penalty.FineOf(penalties).Fen > most?.Fen
            ? new Refusal(Id, ("most", most is { } amount ? amount : "—"))
            : null;
    }

    /// <summary>The most that a fine may be that is lighter; of a band without breadth its one amount.</summary>
    public static Money Top(FineRange range, Figures figures, LocalDate on)
    {
        var part = Math.Clamp(figures.NumberOf(CaseFigures.LighterPart, on), 0, Whole);
        return new(range.Min.Fen + (long)((decimal)(range.Max.Fen - range.Min.Fen) * part / Whole));
    }
}
