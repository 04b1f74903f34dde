using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Documents.Models;
using Regulatory.Ledger;

namespace Regulatory.Integration.Replaying;

/// <summary>Replays of streams as readers are shown them.</summary>
public sealed class StreamHistories(Replay replay)
{
    /// <param name="moment">What the record knew then; null for now.</param>
    /// <param name="admits">Whether the reader may see a stream of these facts.</param>
    /// <exception cref="LedgerUnavailableException">The ledger cannot be read now.</exception>
    public async Task<StreamHistory> Of(
        HistoryQuestion asked, ReplayMoment? moment, Func<ImmutableArray<RecordedFact>, bool> admits, CancellationToken cancellation)
    {
        var part = await replay.Facts(new(asked.Stream, asked.Key), admits, cancellation) is { } facts
            ? await replay.Part(facts, moment, asked.After, asked.First, cancellation)
            : null;
        var (laws, steps) = (new List<LawInForce>(), ImmutableArray.CreateBuilder<StreamStep>());
        var before = part?.Before;
        foreach (var step in part?.Steps ?? [])
        {
            if (laws.Count == 0 || !step.Law.IsAsIn(laws[^1])) laws.Add(step.Law);
            steps.Add(Shown(step, laws.Count - 1, step.Fact.Version == 1 ? null : before));
            before = step.State;
        }
        return new(asked.Stream, asked.Key, part?.Facts ?? 0, steps.DrainToImmutable(), [.. laws.Select(Shown)]);
    }

    /// <param name="admits">Whether the reader may see a stream of these facts.</param>
    /// <exception cref="LedgerUnavailableException">The ledger cannot be read now.</exception>
    public async Task<StreamComparison> Between(
        ComparisonQuestion asked, ReplayMoment first, ReplayMoment second, Func<ImmutableArray<RecordedFact>, bool> admits, CancellationToken cancellation)
    {
        if (await replay.Facts(new(asked.Stream, asked.Key), admits, cancellation) is not { } facts)
            return new(asked.Stream, asked.Key, 0, new(asked.First, 0, null, null, null, null), new(asked.Second, 0, null, null, null, null), [], [], 0);
        var (one, other) = (await Last(first), await Last(second));
        var (from, until) = (Math.Min(one.Facts, other.Facts), Math.Max(one.Facts, other.Facts));
        return new(
            asked.Stream, asked.Key, until, Shown(asked.First, one), Shown(asked.Second, other), StateChange.Between(StateOf(one), StateOf(other)),
            [.. facts.Take(until).Skip(Math.Max(from, until - StreamComparison.MostBetween)).Select(Named)], until - from);

        Task<ReplayPart> Last(ReplayMoment moment) => replay.Part(facts, moment, facts.TakeWhile(moment.Covers).Count() - 1, 1, cancellation);
    }

    private static JsonNode? StateOf(ReplayPart part) => part.Steps is [var last] ? last.State : null;

    private static StreamMoment Shown(string moment, ReplayPart part) => part.Steps is [var last]
        ? new(moment, last.Fact.Version, last.Fact.Position, last.Fact.RecordedAt, Text(last.State), Shown(last.Law))
        : new(moment, 0, null, null, null, null);

    private static FactBetween Named(RecordedFact fact)
    {
        var words = FactWords.Of(fact.Type);
        return new(fact.Version, fact.Position, fact.RecordedAt, fact.Type, words.Zh, words.En, fact.Envelope.Actor, fact.Envelope.Capacity);
    }

    private static StreamStep Shown(ReplayStep step, int law, JsonNode? before)
    {
        var (fact, envelope, words) = (step.Fact, step.Fact.Envelope, FactWords.Of(step.Fact.Type));
        return new(
            fact.Version, fact.Position, fact.RecordedAt, fact.Type, words.Zh, words.En, envelope.Actor, envelope.Capacity, envelope.Authority,
            envelope.OnBehalf, envelope.Correlation, envelope.LawVersion, step.LegalDay, law, Text(step.Data), before is null ? null : Text(before),
            Text(step.State), step.Changes);
    }

    private static LawAtStep Shown(LawInForce law) => new(
        law.Day, law.Version,
        [.. law.Rules.Select(Shown)],
        [.. law.Figures.Select(Shown)]);

    private static RuleAtStep Shown(RuleInForce rule)
    {
        var (zh, en) = RuleTexts.Of(rule.Id);
        return new(rule.Id.Value, zh, en, rule.Articles);
    }

    private static FigureAtStep Shown(FigureInForce figure)
    {
        var known = KnownFigures.All.GetValueOrDefault(figure.Key);
        return new(figure.Key, known?.Zh, known?.En, figure.Value, known?.Unit, figure.Since, figure.Step, figure.Steps, figure.Basis);
    }

    private static string Text(JsonNode node) => node.ToJsonString(Replay.Readable);
}
