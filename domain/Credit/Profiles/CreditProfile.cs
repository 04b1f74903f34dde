using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>The credit of one subject in one field 信用档案, over all its cycles.</summary>
/// <param name="Id">Null before it is opened.</param>
/// <param name="Entries">Every entry, by number minus one.</param>
/// <param name="Sources">Number of the entry of a source document and item (K-03).</param>
/// <param name="Gradings">The evaluation that is under way or was the latest, by model.</param>
/// <param name="Confirmed">The final grade of every cycle, in the order of the cycles; what is confirmed anew or lowered replaces it.</param>
/// <param name="Trend">Scores of the provincial index of the last year.</param>
/// <param name="FullMarks">A driver has reached full marks; null otherwise, and after restoration.</param>
/// <param name="RestoredOn">Day on which a driver's grade was restored last.</param>
/// <param name="LastOn">Legal day of the latest fact.</param>
public sealed partial record CreditProfile(
    CreditProfileId? Id,
    string? Name,
    Personal? PersonName,
    DivisionCode Division,
    CreditTrade Trade,
    LocalDate CycleFrom,
    ImmutableList<CreditEntry> Entries,
    ImmutableDictionary<(string System, string Document, ItemCode Item), int> Sources,
    ImmutableSortedDictionary<CreditModelKind, Grading> Gradings,
    ImmutableArray<ConfirmedGrade> Confirmed,
    ImmutableArray<ScorePoint> Trend,
    ImmutableArray<OpenObjection> Objections,
    int LastObjection,
    FullMarks? FullMarks,
    LocalDate? RestoredOn,
    bool Closed,
    LocalDate? LastOn)
{
    public static CreditProfile Initial { get; } = new(
        null, null, null, default, default, LocalDate.MinIsoValue, [], ImmutableDictionary<(string, string, ItemCode), int>.Empty,
        ImmutableSortedDictionary<CreditModelKind, Grading>.Empty, [], [], [], 0, null, null, false, null);

    /// <summary>An entry by its number; null when there is none.</summary>
    public CreditEntry? Find(int number) => number >= 1 && number <= Entries.Count ? Entries[number - 1] : null;

    /// <summary>The final grade by a kind of model of the last cycle before a day; a driver's restored grade is A.</summary>
    public CreditGrade? GradeBefore(CreditModelKind kind, LocalDate day)
    {
        var last = Confirmed.LastOrDefault(grade => grade.Model.Kind == kind && grade.Cycle.Until < day);
        return last is { Grade: CreditGrade.B } && kind is CreditModelKind.Driver && RestoredOn >= last.Cycle.From ? CreditGrade.A : last?.Grade;
    }
}

/// <summary>The cycle in which a driver reached full marks, and the model by which.</summary>
public sealed record FullMarks(CreditModelId Model, CreditCycle Cycle);
