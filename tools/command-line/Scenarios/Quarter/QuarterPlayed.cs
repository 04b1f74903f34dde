using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Acts;
using Regulatory.Ledger;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>What came out while a quarter was played.</summary>
public sealed class QuarterPlayed
{
    private readonly List<string> unexpected = [];

    public int Accepted { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Acts that a play before this one had given already.</summary>
    public int Repeated { get; private set; }

    /// <summary>Limits that passed and took effect.</summary>
    public int Timers { get; internal set; }

    /// <summary>Steps that processes took across departments, and those that the law refused them, by rule.</summary>
    public int Steps { get; private set; }

    public SortedDictionary<string, int> StepsRefused { get; } = new(StringComparer.Ordinal);

    /// <summary>Refusals that were expected and came, by rule or kind of claim, with the entry of the rulebook.</summary>
    public SortedDictionary<(string Rule, string Lawbook), int> Met { get; } = [];

    /// <summary>Acts that came out in another way than they must, one a line.</summary>
    public IReadOnlyList<string> Unexpected => unexpected;

    internal void Take(QuarterStep step, ActOutcome outcome)
    {
        var (fits, repeated) = outcome switch
        {
            ActAccepted accepted => (!step.MustFail, accepted.Repeated),
            ActRefused refused => (refused.Refusal.Rule == step.Refused, refused.Repeated),
            ActClaimTaken taken => (taken.Kind == step.Taken, false),
            _ => (false, false),
        };
        if (!fits)
        {
            unexpected.Add($"{step.At} {step.Key} {step.Act} by {step.Actor.Account}: expected {step.Refused?.ToString() ?? step.Taken ?? "accepted"}, was {Outcomes.Describe(outcome)}");
            return;
        }
        if (step.MustFail)
        {
            var rule = (step.Refused?.ToString() ?? step.Taken!, step.Lawbook ?? "");
            Met[rule] = Met.GetValueOrDefault(rule) + 1;
        }
        if (repeated) Repeated++;
        else if (step.MustFail) Refused++;
        else Accepted++;
    }

    /// <summary>An act that a play before this one gave.</summary>
    internal void Again(QuarterStep step, CommandOutcome before) => Take(step, step.Taken is { } kind ? new ActClaimTaken(kind, "") : before.RuleId is { } rule
        ? new ActRefused(new(new RuleId(rule)), Position: 0, Repeated: true)
        : new ActAccepted(new("scenario", step.Key), null, Position: 0, Repeated: true));

    internal void Take(StreamName stream, object fact)
    {
        if (fact is ProcessStepTaken) Steps++;
        if (fact is not ProcessStepRefused refused) return;
        var step = $"{stream.Kind} {refused.Command} {refused.Rule}";
        StepsRefused[step] = StepsRefused.GetValueOrDefault(step) + 1;
    }
}
