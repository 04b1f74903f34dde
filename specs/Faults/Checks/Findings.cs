using System.Collections.Immutable;
using Regulatory.Faults.Specs.Load;

namespace Regulatory.Faults.Specs.Checks;

/// <summary>What is wrong with a ledger after a fault, in sentences; nothing when all is well.</summary>
/// <param name="Lost">Acts that were acknowledged and are not there, or not as they were acknowledged.</param>
/// <param name="Twice">Acts that took effect more than once, were answered in two ways, or were never given.</param>
/// <param name="Disorder">Gaps in positions or versions, time that goes back, rows that contradict each other.</param>
internal sealed record Findings(ImmutableArray<string> Lost, ImmutableArray<string> Twice, ImmutableArray<string> Disorder)
{
    /// <summary>What the clock and the processes give, and no caller: ids of version 8 are made of what an act is for, and refused from clients.</summary>
    private static bool IsOfTheSystem(Guid command) => command.Version == 8;

    public bool None => Lost.IsEmpty && Twice.IsEmpty && Disorder.IsEmpty;

    /// <summary>Compares the ledger with what the callers know.</summary>
    /// <param name="strangers">Commands that others than the callers gave: the seeds.</param>
    public static Findings Of(RecordedLedger ledger, Book book, IReadOnlySet<Guid> strangers)
    {
        var facts = ledger.Facts.ToLookup(fact => fact.Command);
        return new(
            [.. LostOf(ledger, facts, book)],
            [.. book.Contradictions, .. TwiceOf(ledger, facts, book, strangers)],
            [.. DisorderOf(ledger)]);
    }

    private static IEnumerable<string> LostOf(RecordedLedger ledger, ILookup<Guid, Recorded> facts, Book book)
    {
        var outcomes = ledger.Commands.ToDictionary(outcome => outcome.Command);
        var accepted = ledger.Facts.Where(fact => fact.Kind == "licensing.application").ToLookup(fact => (fact.Key, fact.Type));
        foreach (var (command, answer) in book.Answers)
        {
            var act = book.Given[command];
            if (!outcomes.TryGetValue(command, out var outcome))
                yield return $"{act.Name} {command} was answered {answer} and is not recorded";
            else if (outcome.Rule != answer.Rule || answer.Rule is null && outcome.Position != answer.Position)
                yield return $"{act.Name} {command} was answered {answer} and is recorded as {outcome}";
            else if (answer.Rule is null && !act.Rival && !facts[command].Any(fact => fact.Type == act.Fact))
                yield return $"{act.Name} {command} was acknowledged at {answer.Position}, and its fact {act.Fact} is not there";
            else if (answer.Rule is null && !accepted[(act.Application.ToString(), act.Fact)].Any())
                yield return $"{act.Name} {command} was acknowledged at {answer.Position}, and the application has no {act.Fact}";
        }
    }

    private static IEnumerable<string> TwiceOf(RecordedLedger ledger, ILookup<Guid, Recorded> facts, Book book, IReadOnlySet<Guid> strangers)
    {
        foreach (var outcome in ledger.Commands)
        {
            if (!book.Given.ContainsKey(outcome.Command) && !IsOfTheSystem(outcome.Command) && !strangers.Contains(outcome.Command))
                yield return $"command {outcome.Command} was never given";
            var own = facts[outcome.Command].ToList();
            if (own.Count > 0 && (own[^1].Position != outcome.Position || own[^1].Position - own[0].Position != own.Count - 1))
                yield return $"command {outcome.Command} is recorded at {outcome.Position} and has facts at {string.Join(", ", own.Select(fact => fact.Position))}";
        }
        foreach (var orphan in ledger.Facts.Select(fact => fact.Command).Distinct().Except(ledger.Commands.Select(outcome => outcome.Command)))
            yield return $"command {orphan} has facts and no outcome";
        foreach (var again in ledger.Facts.Where(fact => book.Given.ContainsKey(fact.Command))
            .GroupBy(fact => (fact.Kind, fact.Key, fact.Type)).Where(same => same.Key.Kind == "licensing.application" && same.Count() > 1))
            yield return $"{again.Key.Kind}/{again.Key.Key} has {again.Count()} facts {again.Key.Type}";
    }

    private static IEnumerable<string> DisorderOf(RecordedLedger ledger)
    {
        for (var i = 0; i < ledger.Facts.Length; i++)
        {
            if (ledger.Facts[i].Position != i + 1)
            {
                yield return $"position {i + 1} is missing: {ledger.Facts[i].Position} follows {i}";
                break;
            }
            if (i > 0 && ledger.Facts[i].At < ledger.Facts[i - 1].At) yield return $"time goes back at position {i + 1}";
        }
        var streams = ledger.Facts.GroupBy(fact => (fact.Kind, fact.Key)).ToDictionary(facts => facts.Key, facts => facts.ToList());
        foreach (var row in ledger.Streams)
        {
            var facts = streams.GetValueOrDefault((row.Kind, row.Key)) ?? [];
            if (!facts.Select(fact => fact.Version).SequenceEqual(Enumerable.Range(1, facts.Count).Select(version => (long)version)))
                yield return $"{row.Kind}/{row.Key} has versions {string.Join(", ", facts.Select(fact => fact.Version))}";
            if (row.Version != facts.Count || facts.Count > 0 && (row.First, row.Last) != (facts[0].Position, facts[^1].Position))
                yield return $"{row} has {facts.Count} facts";
        }
    }
}
