using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>How trucks are weighed.</summary>
public enum WeighingKind
{
    /// <summary>非现场监测点</summary>
    Captured,

    /// <summary>高速公路入口</summary>
    AtEntry,

    /// <summary>固定治超站</summary>
    AtStation,

    /// <summary>货运源头</summary>
    AtSource,
}

/// <summary>
/// What must be so when the quarter has been played, kept by whoever wrote it: by adding up, not by the deciders and read models that
/// are held against it.
/// </summary>
public sealed class QuarterTruth
{
    private readonly List<CaseTruth> cases = [];

    public SortedDictionary<WeighingKind, int> Weighings { get; } = [];

    /// <summary>Every case that was filed or decided on the spot.</summary>
    public IReadOnlyList<CaseTruth> Cases => cases;

    /// <summary>Cases that were declined; they are in no docket.</summary>
    public int NotFiled { get; set; }

    /// <summary>Leads by what became of them: open, filed, not filed.</summary>
    public SortedDictionary<string, int> Leads { get; } = new(StringComparer.Ordinal);

    /// <summary>Credit entries that officers recorded by hand, by item and standing, beside those that penalties left.</summary>
    public SortedDictionary<string, int> CreditByHand { get; } = new(StringComparer.Ordinal);

    /// <summary>What happened beside the cases, by name: <c>repairs granted</c>.</summary>
    public SortedDictionary<string, int> Happened { get; } = new(StringComparer.Ordinal);

    public IEnumerable<CaseTruth> Decided => cases.Where(one => one.Decisions > 0);

    /// <summary>Entries of penalties in credit, by item and standing, with those by hand.</summary>
    public SortedDictionary<string, int> Credit()
    {
        var all = new SortedDictionary<string, int>(CreditByHand, StringComparer.Ordinal);
        foreach (var entry in cases.SelectMany(one => one.Credit)) Count(all, entry);
        return all;
    }

    /// <summary>Violations that stand in the counters of a kind.</summary>
    public int Counted(CounterKind kind) => cases.Count(one => one.CountsFor(kind));

    internal CaseTruth Open(CaseId id, CaseProcedure procedure)
    {
        var truth = new CaseTruth(id, procedure);
        cases.Add(truth);
        return truth;
    }

    internal void Weighed(WeighingKind kind) => Weighings[kind] = Weighings.GetValueOrDefault(kind) + 1;

    internal void Count(string what) => Count(Happened, what);

    internal static void Count(SortedDictionary<string, int> counts, string what) => counts[what] = counts.GetValueOrDefault(what) + 1;
}

/// <summary>One case as it must stand at the end.</summary>
public sealed class CaseTruth(CaseId id, CaseProcedure procedure)
{
    public CaseId Id { get; } = id;

    public CaseProcedure Procedure { get; } = procedure;

    public CaseStage Stage { get; set; } = CaseStage.Filed;

    /// <summary>How often it was decided to penalise.</summary>
    public int Decisions { get; set; }

    /// <summary>How it ended or what was special about it: what the summary counts.</summary>
    public List<string> Marks { get; } = [];

    /// <summary>The fine as it stands; zero where none does.</summary>
    public Money Fine { get; set; }

    /// <summary>What went to the fine, and to the surcharge.</summary>
    public Money Paid { get; set; }

    public Money PaidSurcharge { get; set; }

    public Money Refunded { get; set; }

    /// <summary>The decision was revoked and not taken anew.</summary>
    public bool Revoked { get; set; }

    /// <summary>Entries in credit: item and standing.</summary>
    public List<string> Credit { get; } = [];

    /// <summary>Whether publicity of the decision is ended by withdrawal, as <c>Withdrawn</c>; <c>Shown</c>, <c>Ended</c> and <c>Decided</c> otherwise.</summary>
    public List<string> Publications { get; } = [];

    /// <summary>An overload with plate, driver and enterprise as they are counted.</summary>
    public bool IsOverload { get; set; }

    public bool HasDriver { get; set; }

    public bool HasEnterprise { get; set; }

    internal bool CountsFor(CounterKind kind) => IsOverload && Decisions > 0 && !Revoked && kind switch
    {
        CounterKind.Vehicle => true,
        CounterKind.Driver => HasDriver,
        _ => HasEnterprise,
    };
}
