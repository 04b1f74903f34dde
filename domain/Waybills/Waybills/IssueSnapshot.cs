using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Waybills;

/// <summary>The version of what the goods table said of one UN number.</summary>
/// <param name="From">Day from which it says so; null when it does not list the number.</param>
public sealed record GoodsEdition(UnNumber Number, LocalDate? From);

/// <summary>What was true when a waybill was issued: a later change of licence, vehicle, crew or goods table does not touch it.</summary>
/// <param name="AsOf">Ledger position that the registers had folded.</param>
/// <param name="Goods">The version of the goods table, line by line.</param>
/// <param name="SegregationFrom">Edition of the matrix of mixed loading, by the day from which it holds.</param>
public sealed record IssueSnapshot(
    long AsOf,
    LicenceStanding? Licence,
    VehicleStanding? Vehicle,
    VehicleStanding? Trailer,
    ImmutableArray<CrewStanding> Crew,
    TerminalStanding? Terminal,
    ImmutableArray<GoodsEdition> Goods,
    LocalDate? SegregationFrom)
{
    public static IssueSnapshot Of(WaybillContent content, WaybillsContext context)
    {
        var known = context.Circumstances;
        var day = ChinaTime.DayOf(content.PlannedStart); // The day by whose table the goods are judged.
        return new(
            known.AsOf, known.Licence, known.Vehicle, known.Trailer, known.Crew, known.Terminal,
            [
                .. content.Load.Lines.Select(line => line.Number).Distinct()
                    .Select(number => new GoodsEdition(number, context.Goods.VersionOf(number, day))),
            ],
            context.Goods.MatrixOn(day)?.InForceFrom);
    }
}
