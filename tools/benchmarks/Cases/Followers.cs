using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Regulatory.Integration.Processes.Following;
using Regulatory.Ledger;

namespace Regulatory.Bench.Cases;

/// <summary>How far behind the head those are who follow the ledger, in facts.</summary>
/// <param name="ReadModels">The one that is furthest behind.</param>
/// <param name="Processes">The processes across departments.</param>
internal sealed record Lag(long ReadModels, long Processes)
{
    public bool None => ReadModels == 0 && Processes == 0;
}

/// <summary>Those who follow the ledger in the host's own process: every read model, and the processes across departments.</summary>
internal sealed class Followers : IAsyncDisposable
{
    private readonly CaseOffice office;
    private readonly CancellationTokenSource stop = new();
    private readonly Task readModels, processes;

    private Followers(CaseOffice office)
    {
        this.office = office;
        readModels = office.Installation.ReadModels.Run(stop.Token);
        processes = Task.Run(FollowProcesses);
    }

    /// <summary>Lets them begin, and waits until they have come to the head.</summary>
    public static async Task<Followers> Begin(CaseOffice office)
    {
        var followers = new Followers(office);
        await followers.CatchUp();
        return followers;
    }

    public async Task<Lag> Lag()
    {
        if (processes.IsFaulted) await processes;
        var status = await office.Installation.ReadModels.Status();
        if (status.FirstOrDefault(model => model.State == "stopped") is { } stopped)
            throw new InvalidOperationException($"{stopped.Name} stopped at {stopped.ErrorPosition}: {stopped.Error}");
        var readers = await office.Installation.Readers(stop.Token);
        var head = await office.Installation.Ledger.Head();
        var models = office.Installation.ReadModels.Catalogue.Shapes.Select(shape => status.FirstOrDefault(model => model.Name == shape.Name && model.Serving));
        return new(
            models.Max(model => head - (model?.Position ?? 0)),
            head - (readers.TryGetValue(ProcessFollower.Reader, out var reader) ? reader.Position : 0));
    }

    /// <summary>Waits until nobody is behind.</summary>
    /// <returns>How long the read models took, and how long the processes.</returns>
    public async Task<(TimeSpan ReadModels, TimeSpan Processes)> CatchUp()
    {
        var clock = Stopwatch.StartNew();
        TimeSpan? models = null, followed = null;
        while (models is null || followed is null)
        {
            var lag = await Lag();
            if (lag.ReadModels == 0) models ??= clock.Elapsed;
            if (lag.Processes == 0) followed ??= clock.Elapsed;
            if (!lag.None) await Task.Delay(50);
        }
        return (models.Value, followed.Value);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await readModels;
        await processes.ContinueWith(_ => { }, TaskScheduler.Default);
        stop.Dispose();
    }

    private async Task FollowProcesses()
    {
        await using var turn = await office.Installation.TurnOf(ProcessFollower.Reader, stop.Token);
        await office.Installation.NewFollower(office.Clock, NullLogger<ProcessFollower>.Instance).Run(turn, stop.Token);
    }
}
