using System.Collections.Frozen;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Acts;

/// <summary>What the law's reference data are at one moment.</summary>
/// <param name="Version">Position of the latest fact about them: what an act's envelope records as its law version.</param>
public sealed record ReferenceSnapshot(WorkingCalendar Calendar, Figures Figures, LicenceCatalogue Catalogue, long Version)
{
    public static ReferenceSnapshot Empty { get; } = new(WorkingCalendar.Of(), Figures.Defaults, LicenceCatalogue.Empty, 0);
}

/// <summary>
/// Keeps calendars, figures and the licence catalogue in memory, folded from their streams. A host's own acts on them take
/// effect at once; what another host recorded is seen within the interval at which <see cref="Refresh"/> is called.
/// </summary>
/// <param name="folds">For each kind of reference stream, how one of its facts changes the snapshot.</param>
public sealed class ReferenceData(
    FactLedger ledger, FactCatalogue catalogue, FrozenDictionary<string, Func<ReferenceSnapshot, object, ReferenceSnapshot>> folds)
    : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private readonly Dictionary<StreamName, long> folded = [];

    public ReferenceSnapshot Current { get; private set; } = ReferenceSnapshot.Empty;

    public bool Holds(string kind) => folds.ContainsKey(kind);

    /// <summary>Folds what has been recorded since the last time.</summary>
    public async Task Refresh(CancellationToken cancellation = default)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            foreach (var kind in folds.Keys)
                foreach (var (stream, version) in await ledger.StreamsOf(kind, cancellation))
                    if (folded.GetValueOrDefault(stream) != version)
                        await Fold(stream, folds[kind], cancellation);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    /// <summary>A stream is taken in whole: should reading break off, the snapshot stays as it was.</summary>
    private async Task Fold(
        StreamName stream, Func<ReferenceSnapshot, object, ReferenceSnapshot> fold, CancellationToken cancellation)
    {
        var (snapshot, version) = (Current, folded.GetValueOrDefault(stream));
        await foreach (var recorded in ledger.ReadStream(stream, version, cancellation))
        {
            snapshot = fold(snapshot, catalogue.Decode(recorded));
            snapshot = snapshot with { Version = Math.Max(snapshot.Version, recorded.Position) };
            version = recorded.Version;
        }
        (Current, folded[stream]) = (snapshot, version);
    }
}
