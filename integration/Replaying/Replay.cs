using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Replaying;

/// <summary>A fact of a stream, and what it made of the state.</summary>
/// <param name="Fact">As recorded.</param>
/// <param name="LegalDay">The day that the fact itself names; the day of recording where it names none.</param>
/// <param name="Data">Stored data, personal values masked.</param>
/// <param name="State">After the fact, personal values masked.</param>
/// <param name="Changes">What differs from the state before.</param>
/// <param name="Law">What was in force on the legal day, as the law version of the envelope knew it.</param>
public sealed record ReplayStep(
    RecordedFact Fact, LocalDate LegalDay, JsonNode Data, JsonNode State, ImmutableArray<StateChange> Changes, LawInForce Law);

/// <summary>Some steps of a stream.</summary>
/// <param name="Facts">How many facts the stream had at the moment that was asked for.</param>
/// <param name="Before">State before the first of the steps, personal values masked.</param>
public sealed record ReplayPart(int Facts, JsonNode? Before, ImmutableArray<ReplayStep> Steps);

/// <summary>A stream cannot be replayed as asked; the message says why.</summary>
public sealed class ReplayRefusedException(string message) : Exception(message);

/// <summary>Folds one stream again, step by step, as the record knew it at a moment. It works for every aggregate of the table of acts.</summary>
public sealed class Replay(FactLedger ledger, FactCatalogue catalogue, ActTable acts, ReferenceData reference)
{
    /// <summary>Chinese stays Chinese.</summary>
    public static JsonSerializerOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="ReplayRefusedException">An unknown kind or stream, or a moment before its first fact.</exception>
    /// <exception cref="LedgerUnavailableException">The ledger cannot be read now.</exception>
    public async Task<ImmutableArray<ReplayStep>> Of(StreamName stream, ReplayMoment moment, CancellationToken cancellation = default)
    {
        var aggregate = acts.OfKind(stream.Kind)
            ?? throw new ReplayRefusedException($"没有种类为 {stream.Kind} 的流。No aggregate has streams of kind '{stream.Kind}'. There are {string.Join(", ", acts.Kinds)}.");
        var facts = await ledger.LoadStream(stream, cancellation: cancellation);
        if (facts.IsEmpty) throw new ReplayRefusedException($"没有流 {stream}。There is no stream {stream}.");
        if (!moment.Covers(facts[0]))
            throw new ReplayRefusedException(string.Create(
                CultureInfo.InvariantCulture,
                $"{stream} 在该时点（{moment}）尚无记录。Nothing of {stream} was known at {moment}: its first fact was recorded at {facts[0].RecordedAt}, at position {facts[0].Position}."));
        return (await Folded(stream, aggregate, [.. facts.TakeWhile(moment.Covers)], 0, int.MaxValue, cancellation)).Steps;
    }

    /// <summary>The facts of a stream, for a reader who may not see every one.</summary>
    /// <param name="admits">
    /// Whether the reader may see a stream of these facts. A state is made of all of them: he sees it whole or not at all.
    /// </param>
    /// <returns>Null where there is no such stream, for this reader.</returns>
    /// <exception cref="LedgerUnavailableException">The ledger cannot be read now.</exception>
    public async Task<ImmutableArray<RecordedFact>?> Facts(
        StreamName stream, Func<ImmutableArray<RecordedFact>, bool> admits, CancellationToken cancellation = default)
    {
        if (acts.OfKind(stream.Kind) is null) return null;
        var facts = await ledger.LoadStream(stream, cancellation: cancellation);
        return facts.IsEmpty || !admits(facts) ? null : facts;
    }

    /// <summary>Some steps of a stream.</summary>
    /// <param name="facts">All that it has, as <see cref="Facts"/> gives them.</param>
    /// <param name="moment">What the record knew then; null for now.</param>
    /// <param name="after">Version after which the steps begin.</param>
    /// <param name="first">So many steps at most.</param>
    /// <exception cref="LedgerUnavailableException">The figures of the time cannot be read now.</exception>
    public Task<ReplayPart> Part(ImmutableArray<RecordedFact> facts, ReplayMoment? moment, long after, int first, CancellationToken cancellation = default)
    {
        var stream = facts[0].Stream;
        return Folded(
            stream, acts.OfKind(stream.Kind)!, moment is null ? facts : [.. facts.TakeWhile(moment.Covers)], Math.Max(0, after), first, cancellation);
    }

    private async Task<ReplayPart> Folded(
        StreamName stream, ActPath aggregate, ImmutableArray<RecordedFact> facts, long after, int first, CancellationToken cancellation)
    {
        var known = new Dictionary<string, (long? Version, Figures Figures)>(StringComparer.Ordinal);
        var laws = new Dictionary<(string, LocalDate), LawInForce>();
        var steps = ImmutableArray.CreateBuilder<ReplayStep>();
        var state = aggregate.Initial;
        foreach (var fact in facts.TakeWhile(fact => fact.Version <= after)) state = aggregate.Evolve(state, catalogue.Decode(fact));
        var before = ShownValue.Of(state);
        var shown = before;
        foreach (var fact in facts.SkipWhile(fact => fact.Version <= after).Take(first))
        {
            var decoded = catalogue.Decode(fact);
            state = aggregate.Evolve(state, decoded);
            var shownAfter = ShownValue.Of(state)!;
            var day = decoded.GetType().GetProperty("On")?.GetValue(decoded) as LocalDate? ?? ChinaTime.DayOf(fact.RecordedAt);
            if (!laws.TryGetValue((fact.Envelope.LawVersion, day), out var law))
            {
                if (!known.TryGetValue(fact.Envelope.LawVersion, out var version))
                    known.Add(fact.Envelope.LawVersion, version = await LawOf(fact.Envelope.LawVersion, cancellation));
                laws.Add((fact.Envelope.LawVersion, day), law = LawInForce.Of(state.GetType(), stream.Kind, day, version.Version, version.Figures));
            }
            steps.Add(new(fact, day, ShownValue.OfStored(fact.Data)!, shownAfter, StateChange.Between(shown, shownAfter), law));
            shown = shownAfter;
        }
        return new(facts.Length, before, steps.ToImmutable());
    }

    /// <summary>A law version is a position; imported records may name something else, which tells of no figures.</summary>
    private async Task<(long?, Figures)> LawOf(string version, CancellationToken cancellation) =>
        long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? (position, (await reference.At(position, cancellation)).Figures)
            : (null, Figures.Defaults);
}
