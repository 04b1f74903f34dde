using NodaTime;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>The rules for a class of vehicles on every day: parameters that changed apply from their day on, and to what happened from then on.</summary>
public sealed class RuleBook(SupervisionClass of, Dated<AlarmParameters> parameters)
{
    private readonly Dictionary<AlarmParameters, RuleSet> sets = new(ReferenceEqualityComparer.Instance);

    /// <summary>The same parameters on every day.</summary>
    public RuleBook(SupervisionClass of, AlarmParameters always) : this(of, new Dated<AlarmParameters>((LocalDate.MinIsoValue, always))) { }

    public SupervisionClass Class => of;

    public RuleSet On(LocalDate day)
    {
        var by = parameters.On(day);
        lock (sets)
        {
            if (sets.TryGetValue(by, out var known)) return known;
            return sets[by] = new(of, by);
        }
    }
}
