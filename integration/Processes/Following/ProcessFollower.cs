using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Processes.Rules;
using Regulatory.Integration.Acts;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Processes.Following;

/// <summary>
/// Lets the processes follow the ledger: for each fact, the instances that it concerns are folded from their streams, decide, give their
/// commands and record what they did. One host of the cluster does it at a time; its checkpoint moves after a batch. What a crash left
/// half done is done from there: every command has an id derived from process, run and step, and what a stream holds is left out.
/// </summary>
/// <param name="outside">Answers what definitions ask for.</param>
public sealed partial class ProcessFollower(
    FactLedger ledger, FactCatalogue catalogue, Executor executor, ReferenceData reference, ImmutableArray<ProcessDefinition> definitions,
    ProcessOutside outside, IClock clock, ILogger<ProcessFollower> log)
{
    /// <summary>Name of the checkpoint; its position is that of the last fact whose consequences are on record.</summary>
    public const string Reader = "processes:ledger";

    /// <summary>Facts of one stream that are recorded at a time: an operator may have thousands of vehicles.</summary>
    private const int Slice = 500;

    /// <summary>Facts that are taken at the same time: enough that their acts are recorded in groups.</summary>
    private const int AtOnce = 16;

    private readonly FrozenDictionary<string, ImmutableArray<ProcessDefinition>> byType = catalogue.Shapes
        .Select(shape => (shape.WireName, Definitions: definitions.Where(definition => Follows(definition, shape.Type)).ToImmutableArray()))
        .Where(pair => !pair.Definitions.IsEmpty)
        .ToFrozenDictionary(pair => pair.WireName, pair => pair.Definitions);

    private readonly FrozenDictionary<string, ProcessDefinition> byStreams =
        definitions.ToFrozenDictionary(definition => ProcessNames.StreamsOf(definition.Name));

    private readonly InstanceMemory memory = new(() => executor.Epoch);

    /// <summary>Follows from the turn's checkpoint until it is told to stop.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    /// <exception cref="Npgsql.NpgsqlException">The turn has ended.</exception>
    public async Task Run(ReaderTurn turn, CancellationToken stop)
    {
        await foreach (var batch in ledger.Follow(turn.Position, stop))
        {
            await turn.Check(stop);
            await SideBySide.Do(batch.Select(PieceOf).OfType<Piece>(), AtOnce, stop);
            await turn.MoveTo(batch[^1].Position, stop);
        }
    }

    /// <summary>Does what follows from one fact; again and again if need be, with one effect.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    /// <exception cref="ProcessAstrayException">A definition asks for what a process may not do.</exception>
    public Task Take(RecordedFact fact, CancellationToken stop = default) => PieceOf(fact)?.Work(stop) ?? Task.CompletedTask;

    /// <summary>
    /// What follows from a fact; null when it concerns nobody. Facts of one matter (a case and its fine have the same key) and facts that
    /// concern the same instance are taken in their order, because the later ones may undo what the earlier ones do; what takes something
    /// back is taken alone; others have nothing in common but what the acts themselves look after.
    /// </summary>
    private Piece? PieceOf(RecordedFact fact)
    {
        if (byStreams.TryGetValue(fact.Stream.Kind, out var own)) return PieceOf(Seen(fact), [(own, fact.Stream.Key)]);
        if (!byType.TryGetValue(fact.Type, out var following)) return null;
        var seen = Seen(fact);
        (ProcessDefinition, string)[] concerned = [.. following.SelectMany(definition => definition.KeysOf(seen).Select(key => (definition, key)))];
        return concerned.Length == 0 ? null : PieceOf(seen, concerned);
    }

    private Piece PieceOf(FactSeen seen, (ProcessDefinition Definition, string Key)[] concerned) => new(
        [seen.Stream.Key, .. concerned.Select(one => $"{one.Definition.Name}/{one.Key}")],
        async stop =>
        {
            foreach (var (definition, key) in concerned) await Take(definition, key, seen, stop);
        },
        Alone: concerned.Any(one => one.Definition.TakesBack(seen)));

    private async Task Take(ProcessDefinition definition, string key, FactSeen seen, CancellationToken stop)
    {
        var process = new ProcessId(definition.Name, key);
        while (!await TryTake(definition, process, seen, stop)) { }
    }

    /// <returns>False when somebody else wrote to the instance's stream meanwhile.</returns>
    private async Task<bool> TryTake(ProcessDefinition definition, ProcessId process, FactSeen seen, CancellationToken stop)
    {
        var epoch = memory.Epoch;
        var recorded = memory.Take(process, IsOf(process, seen) ? seen.Version : 0) ?? await Read(process, stop);
        var course = Course.Of(process, seen, recorded, ChinaTime.DayOf(clock.GetCurrentInstant()));
        if (definition.LooksBack(seen)) seen = seen with { Before = await outside.Before(seen, stop) };
        var outlook = await outside.Answer(definition.Asks(course.Before, seen), seen, reference.Current, stop);

        var matter = recorded.Select(own => own.Fact).OfType<ProcessStarted>().LastOrDefault()?.Cause.Stream ?? seen.Stream.ToString();
        var (version, repeated) = ((long?)recorded.Length, false);
        foreach (var slice in course.Of(definition.Upon(course.Before, seen, outlook)).Chunk(Slice))
        {
            var facts = ImmutableArray.CreateBuilder<ProcessFact>(slice.Length);
            foreach (var stage in slice) facts.Add(stage.Fact ?? await Give(definition, course, stage, seen, matter, stop));
            var act = new Act(
                new AdvanceProcess(process, facts.ToImmutable()), CommandIds.Derived($"regulatory/process/{process}@{seen.Position}/{version}"),
                definition.Clockwork, version, Causation: $"fact:{seen.Position}", Correlation: matter);
            switch (await executor.Execute(act, stop))
            {
                case ActAccepted accepted:
                    version = accepted.Version ?? version + facts.Count;
                    repeated |= accepted.Repeated;
                    recorded = recorded.AddRange(facts.Select((fact, i) => (accepted.Position - facts.Count + 1 + i, fact)));
                    Advanced(log, process, facts.Count, seen.Type, seen.Position);
                    break;
                case ActConflict:
                    return false;
                case var other:
                    throw new ProcessAstrayException(process, seen, other);
            }
        }
        // One act that was repeated, after a crash, says nothing of where its facts are.
        if (version == recorded.Length && !repeated) memory.Keep(process, recorded, epoch);
        return true;
    }

    private async Task<ImmutableArray<(long Position, ProcessFact Fact)>> Read(ProcessId process, CancellationToken stop) =>
    [
        .. (await ledger.LoadContents(new(process.Streams, process.Key), 0, stop)).Select(fact => (fact.Position, (ProcessFact)catalogue.Decode(fact))),
    ];

    private static bool IsOf(ProcessId process, FactSeen seen) => seen.Stream == new StreamName(process.Streams, process.Key);

    /// <summary>Gives a command, and says what became of it.</summary>
    private async Task<ProcessFact> Give(
        ProcessDefinition definition, Course course, Stage stage, FactSeen seen, string matter, CancellationToken stop)
    {
        var command = stage.Command!.Command;
        var target = executor.StreamOf(command).ToString();
        var act = new Act(command, stage.CommandId, definition.Clockwork, Causation: $"fact:{seen.Position}", Correlation: matter);
        for (; ; )
            switch (await executor.Execute(act, stop))
            {
                case ActAccepted:
                    return course.Taken(stage, target);
                case ActRefused refused:
                    return Refused(refused.Refusal);
                case ActForbidden:
                    return Refused(StepWithinPowers.Refuse(command.GetType().Name));
                case ActClaimTaken taken:
                    return Refused(StepNumberFree.Refuse(taken.Kind, taken.Value));
                case CommandIdReused:
                    // Given before a crash, when what it was made of was not yet what it is now: the first one stands.
                    return await ledger.Outcome(stage.CommandId, stop) is { RuleId: { } rule } first
                        ? Refused(new(new RuleId(rule), first.Details is { } details
                            ? catalogue.Codec.Decode<ImmutableSortedDictionary<string, string>>(details)
                            : ImmutableSortedDictionary<string, string>.Empty))
                        : course.Taken(stage, target);
                case ActConflict:
                    break;
            }

        ProcessStepRefused Refused(Refusal refusal)
        {
            StepRefused(log, stage.Command.Step, seen.Stream, refusal.Rule);
            return course.Refused(stage, target, refusal);
        }
    }

    private FactSeen Seen(RecordedFact recorded)
    {
        var fact = catalogue.Decode(recorded);
        return new(fact, recorded.Type, recorded.Position, recorded.Stream, recorded.Version, LegalDays.Of(fact, recorded.RecordedAt));
    }

    private static bool Follows(ProcessDefinition definition, Type fact) => definition.Follows.Any(followed => followed.IsAssignableFrom(fact));

    [LoggerMessage(LogLevel.Information, "Process {Process} recorded {Facts} facts upon {Type} at {Position}")]
    private static partial void Advanced(ILogger log, ProcessId process, int facts, string type, long position);

    [LoggerMessage(LogLevel.Warning, "Step {Step} upon a fact of {Stream} was refused by {Rule}")]
    private static partial void StepRefused(ILogger log, string step, StreamName stream, RuleId rule);
}

/// <summary>A definition asked for what a process may not do: a fault of the software, at which the processes wait until it is mended.</summary>
public sealed class ProcessAstrayException(ProcessId process, FactSeen seen, ActOutcome outcome)
    : Exception($"Process {process} cannot go on at the fact {seen.Position} ({seen.Type}): {outcome}");
