using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Acts;
using Regulatory.Integration.EvidenceFiles;
using Regulatory.Integration.Processes;
using Regulatory.Integration.Processes.Following;
using Regulatory.Ledger;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>
/// Plays a written quarter as if its days passed: the installation's clock stands at the moment of each act, what follows across
/// departments is done before the next, and at midnight the clockwork looks for limits that have passed. Command ids come from the steps'
/// keys, so that an interrupted play is taken up where it was.
/// </summary>
public sealed class QuarterPlayer(Installation installation, ScenarioClock clock)
{
    private const int Batch = 500;

    private static readonly TimeSpan PatienceForTurn = TimeSpan.FromSeconds(5), PatienceForReadModels = TimeSpan.FromMinutes(2);

    /// <summary>What licensing matters of other data wait for is not the scenario's business.</summary>
    private static readonly TimerAct[] OfLicensing =
        [TimerAct.DeemAccepted, TimerAct.ExpireLicence, TimerAct.DeemRenewalGranted, TimerAct.RecomputeDeadlines];

    private readonly QuarterKnowledge knows = new(installation);
    private readonly QuarterPlayed played = new();
    private long followed;

    /// <param name="moved">Told after each act.</param>
    /// <exception cref="InvalidOperationException">A host lets the processes follow the ledger meanwhile, by today's date.</exception>
    public async Task<QuarterPlayed> Play(WrittenQuarter quarter, Action moved, CancellationToken stop)
    {
        using var running = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var projections = installation.ReadModels.Run(running.Token);
        await using (var turn = await TakeTurn(stop))
        {
            followed = turn.Position;
            var follower = installation.NewFollower(clock, NullLogger<ProcessFollower>.Instance);
            var timers = new DeadlineClock(installation.Executor, Due, clock, NullLogger<DeadlineClock>.Instance);
            // What is there already happened by the real clock, unless an earlier play was interrupted.
            if (await PlayedBefore(quarter.Steps[0], stop) is null) await Follow(follower, stop);
            QuarterStep? before = null;
            var day = ChinaTime.DayOf(quarter.Steps[0].At);
            foreach (var step in quarter.Steps)
            {
                if (await PlayedBefore(step, stop) is { } answer)
                {
                    played.Again(step, answer);
                    (before, day) = (step, ChinaTime.DayOf(step.At));
                }
                else
                {
                    if (before is not null) await TakeUp(before, follower, stop);
                    before = null;
                    for (; day < ChinaTime.DayOf(step.At); day = day.PlusDays(1)) await Midnight(day.PlusDays(1), timers, follower, turn, stop);
                    clock.Set(step.At);
                    await Do(step, follower, stop);
                }
                moved();
            }
            if (before is not null) await TakeUp(before, follower, stop);
            await Midnight(day.PlusDays(1), timers, follower, turn, stop);
        }
        await CatchUp(installation.ReadModels.Catalogue.Shapes.Select(shape => shape.Name), stop);
        await running.CancelAsync();
        await projections.ContinueWith(_ => { }, TaskScheduler.Default);
        return played;
    }

    private async Task Do(QuarterStep step, ProcessFollower follower, CancellationToken stop)
    {
        if (step.File is { } text) await Keep(text, stop);
        var command = step.Command ?? await step.Late!(knows);
        var act = new Act(command, IdOf(step.Key), step.Actor, At: step.DatedOn ?? step.At, Source: $"scenario:{EnforcementQuarter.Name}");
        var outcome = await installation.Executor.Execute(act, stop);
        played.Take(step, outcome);
        var position = outcome switch { ActAccepted accepted => accepted.Position, ActRefused refused => refused.Position, _ => 0 };
        if (position > followed) await Follow(follower, stop);
    }

    /// <summary>What followed from the last act of an interrupted play follows on its day.</summary>
    private async Task TakeUp(QuarterStep last, ProcessFollower follower, CancellationToken stop)
    {
        clock.Set(last.At);
        await Follow(follower, stop);
    }

    /// <summary>The answer that the act had in an earlier play. That a claim was taken is not recorded: it is seen by the matter's next act.</summary>
    private async Task<CommandOutcome?> PlayedBefore(QuarterStep step, CancellationToken stop)
    {
        if (step.Taken is null) return await installation.Ledger.Outcome(IdOf(step.Key), stop);
        var (matter, number) = (step.Key[..step.Key.LastIndexOf('/')], int.Parse(step.Key[(step.Key.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture));
        return await installation.Ledger.Outcome(IdOf($"{matter}/{number + 1}"), stop) is null ? null : CommandOutcome.Accepted;
    }

    private async Task Midnight(LocalDate day, DeadlineClock timers, ProcessFollower follower, ReaderTurn turn, CancellationToken stop)
    {
        await turn.MoveTo(followed, stop);
        clock.Set(ChinaTime.At(day, new(0, 5)));
        await CatchUp(["process_limits", "publicity_term_diary", "fine_accounts", "measure_book"], stop);
        played.Timers += await timers.Tick(stop);
        await Follow(follower, stop);
    }

    /// <summary>Does what follows from everything that was recorded and not followed yet.</summary>
    private async Task Follow(ProcessFollower follower, CancellationToken stop)
    {
        while (await installation.Ledger.ReadAll(followed, Batch, stop) is { IsEmpty: false } facts)
            foreach (var fact in facts)
            {
                await follower.Take(fact, stop);
                followed = fact.Position;
                if (fact.Stream.Kind.StartsWith("process.", StringComparison.Ordinal)) played.Take(fact.Stream, installation.Catalogue.Decode(fact));
            }
    }

    private async Task CatchUp(IEnumerable<string> models, CancellationToken stop)
    {
        var head = await installation.Ledger.Head(stop);
        foreach (var model in models)
            if (await installation.ReadModels.WaitFor(model, head, PatienceForReadModels, stop) is var reached && reached < head)
                throw new InvalidOperationException($"The read model {model} stays behind at {reached} of {head}. 读模型未能跟上。");
    }

    private async Task<IReadOnlyList<DueTimer>> Due(LocalDate today, CancellationToken stop) =>
        [.. (await installation.DueTimers(today, stop)).Where(timer => !OfLicensing.Contains(timer.Act))];

    private async Task<ReaderTurn> TakeTurn(CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(PatienceForTurn);
        try
        {
            return await installation.TurnOf(ProcessFollower.Reader, patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new InvalidOperationException(
                "A host is running and would let follow by today's date what the scenario plays in its quarter: stop it first. 请先停止运行中的主机。");
        }
    }

    private async Task Keep(string text, CancellationToken stop)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        if (await installation.Evidence.Keep(EnforcementQuarter.Sum(text), "text/plain", bytes, stop) is not (Deposit.Kept or Deposit.Known) and var fault)
            throw new InvalidOperationException($"A file of the scenario was not taken: {fault}.");
    }

    private static Guid IdOf(string key) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"regulatory/scenario/{EnforcementQuarter.Name}/{key}")).AsSpan(0, 16), bigEndian: true);
}
