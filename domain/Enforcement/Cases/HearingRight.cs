using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>
/// 听证范围 (APL 63): a larger fine, confiscation of a larger value, lowering a grade or revoking a licence, stopping or closing a
/// business or barring from an industry. What is large is a setting, for citizens and for organisations.
/// </summary>
[Law(AdministrativePenaltyLaw.Art63)]
public static class HearingRight
{
    /// <summary>Whether a party may have a hearing on what is proposed.</summary>
    public static bool Covers(ImmutableArray<Penalty> proposed, PartyKind party, ActContext context)
    {
        var threshold = Threshold(party, context);
        return Penalty.FineOf(proposed).Fen >= threshold.Fen
            || proposed.Any(penalty => IsHeavy(penalty.Kind) || IsUnvalued(penalty))
            || proposed.Where(penalty => penalty.Kind is PenaltyKind.ConfiscationOfGains or PenaltyKind.ConfiscationOfProperty)
                .Sum(penalty => penalty.Amount?.Fen ?? 0) >= threshold.Fen;
    }

    /// <summary>The kinds that always give the right.</summary>
    public static bool IsHeavy(PenaltyKind kind) => kind is PenaltyKind.Downgrade or PenaltyKind.LicenceRevocation
        or PenaltyKind.Stop or PenaltyKind.Closure or PenaltyKind.IndustryBan;

    /// <summary>Property whose value nobody has stated may be of any: the party is asked.</summary>
    private static bool IsUnvalued(Penalty penalty) => penalty is { Kind: PenaltyKind.ConfiscationOfProperty, Amount: null };

    /// <summary>From which amount the right is given; someone in business on their own account counts as a citizen.</summary>
    public static Money Threshold(PartyKind party, ActContext context) => Threshold(party, context.Figures, context.On);

    /// <inheritdoc cref="Threshold(PartyKind, ActContext)"/>
    public static Money Threshold(PartyKind party, Figures figures, LocalDate on) => Money.OfYuan(figures.NumberOf(FigureOf(party), on));

    /// <summary>The figure that says what is large for a party.</summary>
    public static Figure FigureOf(PartyKind party) =>
        party is PartyKind.Organisation ? CaseFigures.LargeFineForOrganisation : CaseFigures.LargeFineForCitizen;
}
