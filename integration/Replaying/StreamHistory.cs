using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Integration.Replaying;

/// <summary>Which part of the history of a stream.</summary>
/// <param name="Stream">Kind of the aggregate: <c>licensing.licence</c>.</param>
/// <param name="Key">Its key.</param>
/// <param name="KnownAt">A position, a day (its end in China) or a moment; what is on record now when left out.</param>
/// <param name="After">Version after which it begins.</param>
/// <param name="First">So many facts, 1 to 100.</param>
public sealed record HistoryQuestion(string Stream, string Key, string? KnownAt = null, long After = 0, int First = 50);

/// <summary>
/// The history of one stream 流水沿革: each fact with the state before and after it, what it changed, and the law under which it was recorded.
/// Personal values are masked. There are no facts where there is no such stream, or one of which the reader may not see every fact.
/// </summary>
/// <param name="Facts">How many facts the stream had at the moment that was asked for.</param>
/// <param name="Laws">What was in force; the steps name their place in it.</param>
public sealed record StreamHistory(string Stream, string Key, int Facts, ImmutableArray<StreamStep> Steps, ImmutableArray<LawAtStep> Laws);

/// <summary>A fact of a stream, and what it made of the state.</summary>
/// <param name="Version">Place in the stream, from 1.</param>
/// <param name="Zh">What the fact is called in Chinese.</param>
/// <param name="En">What the fact is called in English.</param>
/// <param name="Correlation">Stream of the matter that the act was about.</param>
/// <param name="LawVersion">Version of the reference data that the envelope names.</param>
/// <param name="LegalDay">The day that the fact itself names; the day of recording where it names none.</param>
/// <param name="Law">Place in the list of laws, from 0.</param>
/// <param name="Data">What was recorded, as JSON; personal values masked.</param>
/// <param name="Before">State before the fact, as JSON; null where there was none.</param>
/// <param name="After">State after the fact, as JSON.</param>
public sealed record StreamStep(
    long Version, long Position, Instant RecordedAt, string Type, string Zh, string En, string Actor, string Capacity, string Authority,
    string? OnBehalf, string? Correlation, string LawVersion, LocalDate LegalDay, int Law, string Data, string? Before, string After,
    ImmutableArray<StateChange> Changes);

/// <summary>The law that acts of one kind were under.</summary>
/// <param name="Version">Position of the latest reference fact that the act was decided by; null where the envelope names none.</param>
/// <param name="Rules">Rules that the acts of the aggregate are held against.</param>
/// <param name="Figures">Dated figures of statutes and figures adopted, each with the value that held.</param>
public sealed record LawAtStep(LocalDate Day, long? Version, ImmutableArray<RuleAtStep> Rules, ImmutableArray<FigureAtStep> Figures);

/// <summary>A rule of law.</summary>
/// <param name="Zh">What it says when it refuses, with … for the details.</param>
/// <param name="Articles">What it rests on.</param>
public sealed record RuleAtStep(string Id, string Zh, string En, ImmutableArray<string> Articles);

/// <summary>A figure with the value that held.</summary>
/// <param name="Zh">What it is, in Chinese; null for a figure of a statute, which its key names.</param>
/// <param name="En">What it is, in English.</param>
/// <param name="Unit">Null for a figure of a statute.</param>
/// <param name="Since">Day from which it held; null for a default, or when it has held ever since.</param>
/// <param name="Step">Which of its dated steps that is, from 1; 0 for a default.</param>
/// <param name="Steps">How many it has, later ones included.</param>
/// <param name="Basis">Article or statute, or source and confidence of a default.</param>
public sealed record FigureAtStep(
    string Key, string? Zh, string? En, string Value, string? Unit, LocalDate? Since, int Step, int Steps, string Basis);
