using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Projections.Enforcement.Indicators;

/// <summary>What a fact adds to the two numbers of an indicator.</summary>
/// <param name="Day">In whose month it counts.</param>
internal sealed record IndicatorMove(EnforcementIndicatorKind Indicator, DivisionCode Division, LocalDate Day, long Part, long Whole)
{
    private static readonly DivisionCode Province = DivisionCode.Parse("440000");

    /// <summary>The city, which counts its counties, and the province.</summary>
    public IEnumerable<DivisionCode> Areas() => new[] { Division.IsProvince ? Division : Division.City, Province }.Distinct();
}

/// <summary>
/// Which facts count for which indicators. A fact that was recorded before facts of its kind told division and limit counts for none of
/// those that need them.
/// </summary>
internal static class IndicatorMoves
{
    public static IEnumerable<IndicatorMove> Of(CaseFact fact) => fact switch
    {
        CaseFiled { Procedure: CaseProcedure.Ordinary } filed => [Case(EnforcementIndicatorKind.Filing, filed.Division, filed, true)],
        CaseNotFiled declined => [Case(EnforcementIndicatorKind.Filing, declined.Division, declined, false)],
        PenaltyDecided { Division: { } division } decided => Penalised(decided, division),
        NoPenaltyDecided { Division: { } division } decided =>
            [Case(EnforcementIndicatorKind.NoPenaltyShare, division, decided, true), .. InTime(decided, division, decided.DecideBy)],
        DecisionServed { Division: { } division, ServeBy: { } limit } served =>
            [Case(EnforcementIndicatorKind.ServedInTime, division, served, served.ServedOn <= limit.Due)],
        DecisionUpheld { Division: { } division } => [Case(EnforcementIndicatorKind.Corrected, division, fact, false)],
        DecisionChanged { Division: { } division } => [Case(EnforcementIndicatorKind.Corrected, division, fact, true)],
        DecisionRevoked { Division: { } division } => [Case(EnforcementIndicatorKind.Corrected, division, fact, true)],
        DecisionConfirmedUnlawful { Division: { } division } => [Case(EnforcementIndicatorKind.Corrected, division, fact, true)],
        CaseTransferredToPolice { Division: { } division, Late: { } late } => [Case(EnforcementIndicatorKind.CrimesHandedOverInTime, division, fact, !late)],
        _ => [],
    };

    /// <summary>Money counts in the month in which its fine was imposed.</summary>
    public static IEnumerable<IndicatorMove> Of(FineFact fact) => fact switch
    {
        FineImposed imposed => [new(EnforcementIndicatorKind.FinesPaid, imposed.Division, imposed.DecidedOn, 0, imposed.Fine.Fen)],
        FinePaid { Division: { } division, ImposedOn: { } day } paid => [new(EnforcementIndicatorKind.FinesPaid, division, day, paid.TowardsFine.Fen, 0)],
        FineCompulsorilyCollected { Division: { } division, ImposedOn: { } day, TowardsFine: { } fine } =>
            [new(EnforcementIndicatorKind.FinesPaid, division, day, fine.Fen, 0)],
        _ => [],
    };

    public static IEnumerable<IndicatorMove> Of(InspectionFact fact) => fact switch
    {
        InspectionPlanned planned =>
            [One(EnforcementIndicatorKind.RaisedInspectionFrequency, planned.Division, planned.On, planned.FrequencyPercent > 100)],
        InspectionHeld { Division: { } division, Result: not InspectionResult.NotPossible } held =>
            [One(EnforcementIndicatorKind.InspectionFindings, division, held.HeldOn, held.Result is not InspectionResult.InOrder)],
        HazardRemovalOrdered { Division: { } division } ordered =>
            [new(EnforcementIndicatorKind.HazardsRemovedInTime, division, ordered.RemoveBy, 0, 1)],
        HazardRemoved { Division: { } division, RemoveBy: { } limit } removed when removed.On <= limit =>
            [new(EnforcementIndicatorKind.HazardsRemovedInTime, division, limit, 1, 0)],
        _ => [],
    };

    public static IEnumerable<IndicatorMove> Of(PublicationFact fact) => fact switch
    {
        PublicationPublished { Document.Kind: PublicationKind.Penalty } published =>
            [One(EnforcementIndicatorKind.PublishedInTime, published.Document.Division, published.On, !published.Late)],
        PublicationWithdrawn { Kind: PublicationKind.Penalty, WasShown: true, Division: { } division } withdrawn =>
            [One(EnforcementIndicatorKind.WithdrawnInTime, division, withdrawn.On, !withdrawn.Late)],
        _ => [],
    };

    private static IEnumerable<IndicatorMove> Penalised(PenaltyDecided decided, DivisionCode division)
    {
        var onSpot = decided.Procedure is CaseProcedure.Simplified;
        yield return Case(EnforcementIndicatorKind.OnSpotShare, division, decided, onSpot);
        yield return Case(EnforcementIndicatorKind.NoPenaltyShare, division, decided, false);
        if (onSpot) yield break;
        yield return Case(EnforcementIndicatorKind.HearingShare, division, decided, decided.HearingHeld);
        foreach (var move in InTime(decided, division, decided.DecideBy)) yield return move;
    }

    private static IEnumerable<IndicatorMove> InTime(CaseFact decided, DivisionCode division, Deadline? limit) =>
        limit is { } by ? [Case(EnforcementIndicatorKind.DecidedInTime, division, decided, decided.On <= by.Due)] : [];

    private static IndicatorMove Case(EnforcementIndicatorKind indicator, DivisionCode division, CaseFact fact, bool counts) =>
        One(indicator, division, fact.On, counts);

    private static IndicatorMove One(EnforcementIndicatorKind indicator, DivisionCode division, LocalDate day, bool counts) =>
        new(indicator, division, day, counts ? 1 : 0, 1);
}
