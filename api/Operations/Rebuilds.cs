using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Governance.Upkeep;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Ledger;
using Regulatory.Projections;

namespace Regulatory.Api.Operations;

/// <summary>
/// Rebuilds of read models that this host was asked for, one after another: each builds the rows anew beside those that are served, compares, and
/// serves the new ones. One that ends early leaves what is served as it was.
/// </summary>
public sealed partial class Rebuilds(Installation installation, IClock clock, IHostApplicationLifetime lifetime, ILogger<Rebuilds> log)
{
    private const int Remembered = 20;

    private static readonly Actor Recorder = new("system:upkeep", "Upkeep", [Role.System], DivisionCode.Parse("440000"), "");

    private readonly Lock gate = new();
    private ImmutableArray<RebuildStanding> known = [];

    /// <summary>The latest first.</summary>
    public ImmutableArray<RebuildStanding> All
    {
        get
        {
            lock (gate) return known;
        }
    }

    /// <summary>Puts on record who asks for one and begins it, unless another one goes on here.</summary>
    /// <param name="model">Name of a read model that there is.</param>
    /// <param name="by">Whoever asks for it.</param>
    /// <exception cref="LedgerUnavailableException">It cannot be recorded now, so it does not begin.</exception>
    public async Task<bool> Begin(string model, Actor by, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
        {
            if (known is [{ State: RebuildState.Running }, ..]) return false;
            known = [new(model, by.Account, RebuildState.Running, clock.GetCurrentInstant(), null, 0, 0, null, null, null), .. known.Take(Remembered - 1)];
        }
        try
        {
            // What is on record begins, also when whoever asked does not wait for the answer.
            await Record(model, by);
        }
        catch
        {
            lock (gate) known = known.RemoveAt(0);
            throw;
        }
        Begun(log, model, by.Account);
        _ = Task.Run(() => Run(model), CancellationToken.None);
        return true;
    }

    private async Task Record(string model, Actor by)
    {
        var id = Guid.CreateVersion7();
        var command = new RecordRebuild(model, id.ToString("D", CultureInfo.InvariantCulture), by.Account, by.Roles);
        var outcome = await installation.Executor.Execute(new Act(command, id, Recorder with { Division = by.Division }), CancellationToken.None);
        if (outcome is not ActAccepted) throw new InvalidOperationException($"The order of a rebuild was answered {outcome.GetType().Name}.");
    }

    private async Task Run(string model)
    {
        try
        {
            var outcome = await installation.ReadModels.Rebuild(model, new Reported(this), lifetime.ApplicationStopping);
            Set(now => now with
            {
                State = RebuildState.Done, EndedAt = clock.GetCurrentInstant(), Position = outcome.Position, Goal = outcome.Position, Rows = outcome.Rows,
                ChangedRows = outcome.ChangedRows,
            });
            Ended(log, model, outcome.Rows, outcome.ChangedRows);
        }
#pragma warning disable CA1031 // Whatever it was, whoever asked is told, and the host goes on.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Set(now => now with { State = RebuildState.Failed, EndedAt = clock.GetCurrentInstant(), Error = fault.Message });
            Failed(log, model, fault);
        }
    }

    /// <summary>The one that goes on is the first: no other begins meanwhile.</summary>
    private void Set(Func<RebuildStanding, RebuildStanding> change)
    {
        lock (gate) known = known.SetItem(0, change(known[0]));
    }

    /// <summary>Reports at once, unlike <see cref="Progress{T}"/>, which may report after the end.</summary>
    private sealed class Reported(Rebuilds to) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => to.Set(now => now with { Position = value.Position, Goal = value.Head });
    }

    [LoggerMessage(LogLevel.Information, "{By} has the read model {Model} rebuilt")]
    private static partial void Begun(ILogger log, string model, string by);

    [LoggerMessage(LogLevel.Information, "The read model {Model} is rebuilt: {Rows} rows, {Changed} differ")]
    private static partial void Ended(ILogger log, string model, long rows, long changed);

    [LoggerMessage(LogLevel.Error, "The read model {Model} could not be rebuilt")]
    private static partial void Failed(ILogger log, string model, Exception fault);
}
