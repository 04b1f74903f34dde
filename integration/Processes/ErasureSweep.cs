using Microsoft.Extensions.Logging;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.Acts.Licensing;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Processes;

/// <summary>
/// Sees to it that of everybody who was erased nothing is left that a fact cannot reach: the papers that name them, and a key that came
/// back with an older copy of the key table. Everything may be done twice; after a restart it looks at every erasure again.
/// </summary>
/// <param name="destroyKey">Destroys a subject's key; tells whether it was still there.</param>
/// <param name="removePapers">Removes the papers about a person that an application led to; tells how many.</param>
public sealed partial class ErasureSweep(
    FactLedger ledger,
    FactCatalogue catalogue,
    Func<string, CancellationToken, Task<bool>> destroyKey,
    Func<StreamName, PartyId, CancellationToken, Task<int>> removePapers,
    ILogger<ErasureSweep> log)
{
    private readonly Dictionary<StreamName, long> swept = [];

    /// <summary>Looks at the erasures that it has not seen done yet.</summary>
    /// <returns>How many keys and papers it found and destroyed.</returns>
    /// <exception cref="LedgerUnavailableException">The database is away; what was done is done.</exception>
    public async Task<int> Tick(CancellationToken cancellation = default)
    {
        var destroyed = 0;
        foreach (var (stream, version) in await ledger.StreamsOf(SubjectActs.SubjectStreams, cancellation))
        {
            if (swept.GetValueOrDefault(stream) == version) continue;
            foreach (var fact in await ledger.LoadContents(stream, 0, cancellation))
                if (catalogue.Decode(fact) is SubjectErased erased) destroyed += await Sweep(erased, cancellation);
            swept[stream] = version;
        }
        return destroyed;
    }

    private async Task<int> Sweep(SubjectErased erased, CancellationToken cancellation)
    {
        var keys = await destroyKey(erased.Subject.Value, cancellation) ? 1 : 0;
        if (keys > 0) KeyWasBack(log, erased.Subject.Value);
        var papers = 0;
        foreach (var matter in erased.Matters.Select(name => name.Split('/', 2)).Where(name => name[0] == LicensingActs.ApplicationStreams))
            papers += await removePapers(new(matter[0], matter[1]), erased.Subject, cancellation);
        if (papers > 0) PapersRemoved(log, papers, erased.Subject.Value);
        return keys + papers;
    }

    [LoggerMessage(LogLevel.Warning, "The key of {Subject}, who was erased, was back and has been destroyed again")]
    private static partial void KeyWasBack(ILogger log, string subject);

    [LoggerMessage(LogLevel.Information, "{Papers} papers of {Subject}, who was erased, were removed")]
    private static partial void PapersRemoved(ILogger log, int papers, string subject);
}
