using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>The published key sources of freight 重点货运源头单位 (OSR 28); how each is supervised is for officers.</summary>
/// <param name="Name">Name of the organisation; of a natural person the family name only.</param>
/// <param name="Stage">Where it stands under supervision.</param>
/// <param name="ScaleValidUntil">Last day of its scale's certificate.</param>
/// <param name="Hits">Trucks over their limit that were loaded here.</param>
/// <param name="Document">Number of the latest warning, order or decision.</param>
[ReadModel("source_units", version: 1), Open(OversizeVehicleRules.Art28), HeardByReadersOf(nameof(Hits))]
public sealed record SourceUnits(
    [property: Key] SourceUnitId Id,
    [property: Filterable] string Name,
    CreditCode? CreditCode,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string Agency,
    string Place,
    string NoticeNumber,
    [property: Filterable] LocalDate ListedOn,
    [property: Filterable] bool IsListed,
    [property: Filterable] bool IsConnected,
    [property: Indexed, ReadableByOverloadControl] PartyId Party,
    [property: ReadableByOverloadControl] SourceStage Stage,
    [property: ReadableByOverloadControl] LocalDate? ScaleValidUntil,
    [property: ReadableByOverloadControl] int Hits,
    [property: ReadableByOverloadControl] LocalDate? LatestHitOn,
    [property: ReadableByOverloadControl] LocalDate? HitsExceededOn,
    [property: ReadableByOverloadControl] LocalDate? RectifyBy,
    [property: ReadableByOverloadControl] string? Document,
    [property: ReadableByOverloadControl] long Version)
{
    public static SourceUnits Evolve(SourceUnits? row, SourceUnitFact fact, FactContext at) => After(row, fact, at) with { Version = at.Version };

    private static SourceUnits After(SourceUnits? row, SourceUnitFact fact, FactContext at) => fact switch
    {
        SourceUnitListed listed => new(
            SourceUnitId.Parse(at.Key), OverloadNames.Of(listed.Unit), listed.Unit.CreditCode, listed.Division, listed.Agency, listed.Place,
            listed.NoticeNumber, listed.On, true, false, listed.Unit.Party, SourceStage.Listed, null, 0, null, null, null, null, at.Version),
        SourceUnitConnected connected => row! with
        {
            IsConnected = true, ScaleValidUntil = connected.ValidUntil,
            Stage = row.Stage is SourceStage.Listed ? SourceStage.Connected : row.Stage,
        },
        SourceMonitoringBegun => row! with { Stage = SourceStage.Monitored },
        SourceHitCounted hit => row! with
        {
            Hits = row.Hits + 1, LatestHitOn = row.LatestHitOn is { } latest ? LocalDate.Max(latest, hit.HitOn) : hit.HitOn,
        },
        SourceHitsExceeded exceeded => row! with { HitsExceededOn = exceeded.Until },
        SourceUnitWarned warned => row! with { Stage = SourceStage.Warned, Document = warned.Document },
        SourceUnitOrdered ordered => row! with { Stage = SourceStage.Ordered, Document = ordered.Document, RectifyBy = ordered.RectifyBy },
        SourceUnitPunished punished => row! with { Stage = SourceStage.Punished, Document = punished.DecisionNumber },
        SourceUnitDelisted delisted => row! with { Stage = SourceStage.Delisted, IsListed = false, Document = delisted.Document },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
