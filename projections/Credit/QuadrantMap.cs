using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Credit;

/// <summary>
/// The map of credit 信用监测坐标图谱: one point a subject, as of its latest score. Where the map is divided is the figure
/// <c>credit.map-violation-rate</c> on x and nothing on y.
/// </summary>
/// <param name="Id">The profile.</param>
/// <param name="Name">Name of the subject; of a natural person the family name only.</param>
/// <param name="X">Violations of twelve months for a hundred vehicles; for a subject without a fleet as if it had one vehicle.</param>
/// <param name="Y">Points gained in ninety days, negative when lost.</param>
/// <param name="Vehicles">Average vehicles by the latest fleet on record; null without one.</param>
/// <param name="Found">Days of the documents by entry.</param>
/// <param name="Scores">Scores of the last ninety days and the one before.</param>
[ReadModel("quadrant_map", version: 1), RowsOfOneStream]
[ReadableBy(Role.CreditOfficer, Role.AgencyHead, Role.Supervisor, Role.SuperiorAuthority, Role.Auditor)]
public sealed record QuadrantMap(
    [property: Key] string Id,
    [property: Indexed] CreditProfileId Profile,
    [property: Filterable] string Name,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] CreditTrade Trade,
    decimal? X,
    decimal? Y,
    LocalDate? AsOf,
    decimal? Vehicles,
    ImmutableArray<MapEntry> Found,
    ImmutableArray<CreditTrendPoint> Scores)
{
    private const int MonthsOfYear = 12, Days = 90;

    /// <summary>The item whose quantity is vehicle-months of a year.</summary>
    private const string Fleet = "fleet-vehicle-months";

    public static QuadrantMap? Evolve(QuadrantMap? row, CreditProfileFact fact, FactContext at) => fact switch
    {
        CreditProfileOpened opened => new(
            at.Key, opened.Profile, CreditName.Of(opened.Name, opened.PersonName), opened.Division, opened.Trade, null, null, null, null, [], []),
        CreditFactRecorded { ItemCode.Value: Fleet } fleet => row! with { Vehicles = decimal.Round(fleet.Quantity / MonthsOfYear, 2) },
        CreditFactRecorded recorded => row! with { Found = row.Found.Add(new(recorded.Entry, recorded.DocumentOn)) },
        ScoreComputed { Model.Kind: CreditModelKind.Provincial } computed => row!.Scored(computed),
        CreditProfileClosed => null,
        _ => row,
    };

    private QuadrantMap Scored(ScoreComputed computed)
    {
        var (year, quarter) = (computed.AsOf.PlusMonths(-MonthsOfYear), computed.AsOf.PlusDays(-Days));
        // What the index takes points for is a violation.
        var against = computed.Parts.Where(part => part.Points < 0).SelectMany(part => part.Entries).ToHashSet();
        var violations = Found.Count(entry => against.Contains(entry.Entry) && entry.DocumentOn > year);
        var then = Scores.LastOrDefault(score => score.AsOf <= quarter) ?? Scores.FirstOrDefault();
        ImmutableArray<CreditTrendPoint> kept = [.. Scores.Where(score => score.AsOf > quarter || score == then)];
        return this with
        {
            X = decimal.Round(violations * 100 / (Vehicles is > 0 and var vehicles ? vehicles : 1), 2),
            Y = computed.Total - (then?.Total ?? computed.Total),
            AsOf = computed.AsOf,
            Found = [.. Found.Where(entry => entry.DocumentOn > year)],
            Scores = kept.Add(new(computed.AsOf, computed.Total, computed.Grade)),
        };
    }
}

/// <summary>An entry and the day of its document.</summary>
public sealed record MapEntry(int Entry, LocalDate DocumentOn);
