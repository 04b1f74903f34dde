using System.Collections.Frozen;
using System.Collections.Immutable;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Integration.Acts.Supervision;
using Regulatory.Integration.Acts.Waybills.Goods;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Acts;

/// <summary>What the law's reference data are at one moment.</summary>
/// <param name="Version">Position of the latest fact about them: what an act's envelope records as its law version.</param>
public sealed record ReferenceSnapshot(WorkingCalendar Calendar, Figures Figures, LicenceCatalogue Catalogue, long Version)
{
    /// <summary>Years whose published calendar was changed by a later notice, with the position of the latest change.</summary>
    public ImmutableSortedDictionary<int, long> Amended { get; init; } = ImmutableSortedDictionary<int, long>.Empty;

    /// <summary>The models of credit evaluation, every published version.</summary>
    public CreditModels Models { get; init; } = CreditModels.Empty;

    /// <summary>The list of dangerous goods and the matrix of mixed loading, every edition.</summary>
    public DangerousGoodsTable Goods { get; init; } = DangerousGoodsTable.Empty;

    /// <summary>Loading places, service areas, zones and roads.</summary>
    public RoadMap Map { get; init; } = RoadMap.Empty;

    public static ReferenceSnapshot Empty { get; } = new(WorkingCalendar.Of(), Figures.Defaults, LicenceCatalogue.Empty, 0);
}

/// <summary>
/// Keeps calendars, figures, the licence catalogue, the models of credit, the table of dangerous goods and the map in memory, folded from their streams. A host's own acts on them take
/// effect at once; what another host recorded is seen when <see cref="Refresh"/> is called.
/// </summary>
public sealed class ReferenceData(FactLedger ledger, FactCatalogue catalogue) : IDisposable
{
    private static readonly FrozenDictionary<string, Func<ReferenceSnapshot, object, ReferenceSnapshot>> Folds =
        new Dictionary<string, Func<ReferenceSnapshot, object, ReferenceSnapshot>>
        {
            ["governance.work-calendar"] = (now, fact) => now with { Calendar = now.Calendar.With((WorkCalendarFact)fact) },
            ["governance.figure"] = (now, fact) => now with { Figures = now.Figures.With((FigureFact)fact) },
            ["credit.model"] = (now, fact) => now with { Models = now.Models.With((CreditModelFact)fact) },
            [GoodsActs.GoodsStreams] = (now, fact) => now with { Goods = now.Goods.With((DangerousGoodFact)fact) },
            [GoodsActs.MatrixStreams] = (now, fact) => now with { Goods = now.Goods.With((SegregationFact)fact) },
            [PlaceActs.MapStreams] = (now, fact) => now with { Map = now.Map.With((MapFeatureFact)fact) },
            ["licensing.licence-item"] = (now, fact) => now with { Catalogue = now.Catalogue.With((LicenceItemFact)fact) },
        }.ToFrozenDictionary();

    private readonly SemaphoreSlim gate = new(1);
    private readonly Dictionary<StreamName, long> folded = [];

    private ReferenceSnapshot taken = ReferenceSnapshot.Empty;
    private ReferenceSnapshot? current;

    /// <exception cref="LedgerUnavailableException">They have not been read yet, because the database is away since the start.</exception>
    public ReferenceSnapshot Current =>
        current ?? throw new LedgerUnavailableException("The reference data have not been read yet.", outcomeUnknown: false, null);

    public static bool Holds(string kind) => Folds.ContainsKey(kind);

    /// <summary>Folds what has been recorded since the last time.</summary>
    public async Task Refresh(CancellationToken cancellation = default)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            foreach (var kind in Folds.Keys)
                foreach (var (stream, version) in await ledger.StreamsOf(kind, cancellation))
                    if (folded.GetValueOrDefault(stream) != version)
                        await Fold(stream, Folds[kind], cancellation);
            current = taken;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>What they were when the fact at a position had just been recorded: what an act of that law version was decided by.</summary>
    public async Task<ReferenceSnapshot> At(long position, CancellationToken cancellation = default)
    {
        var then = ReferenceSnapshot.Empty;
        foreach (var (kind, fold) in Folds)
            foreach (var (stream, _) in await ledger.StreamsOf(kind, cancellation))
                await foreach (var recorded in ledger.ReadStream(stream, cancellation: cancellation))
                {
                    if (recorded.Position > position) break;
                    then = fold(then, catalogue.Decode(recorded)) with { Version = Math.Max(then.Version, recorded.Position) };
                }
        return then;
    }

    public void Dispose() => gate.Dispose();

    /// <summary>A stream is taken in whole: should reading break off, what was taken before stays as it was.</summary>
    private async Task Fold(
        StreamName stream, Func<ReferenceSnapshot, object, ReferenceSnapshot> fold, CancellationToken cancellation)
    {
        var (snapshot, version) = (taken, folded.GetValueOrDefault(stream));
        await foreach (var recorded in ledger.ReadStream(stream, version, cancellation))
        {
            var fact = catalogue.Decode(recorded);
            snapshot = fold(snapshot, fact);
            if (fact is CalendarAmended amended)
                snapshot = snapshot with { Amended = snapshot.Amended.SetItem(amended.Year, recorded.Position) };
            snapshot = snapshot with { Version = Math.Max(snapshot.Version, recorded.Position) };
            version = recorded.Version;
        }
        (taken, folded[stream]) = (snapshot, version);
    }
}
