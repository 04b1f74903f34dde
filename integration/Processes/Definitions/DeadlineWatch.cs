using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Processes.Definitions.Limits;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 期限监控: the limits that stand in facts of cases, fines and publications, watched until what they are for is done. Each passes exactly
/// once, and then the clockwork does what follows of itself, or an officer is asked. The limits of applications and licences are watched
/// by the diary of licensing.
/// </summary>
public static class DeadlineWatch
{
    public const string Watching = "Watching", Over = "Over";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.DeadlineWatch,
        [new(null, Watching, "CaseFiled, FineFellDue, PublicityDecided"), new(Watching, Over, "DecisionServed, FinePaid, PublicityEnded and other ends", Ends: true)],
        [typeof(CaseFact), typeof(FineFact), typeof(PublicationFact)],
        static seen => seen.Fact switch
        {
            CaseFact fact when CaseLimits.Concern(fact) => [$"case:{seen.Stream.Key}"],
            FineFact => [$"fine:{seen.Stream.Key}"],
            PublicationFact => [$"publication:{seen.Stream.Key}"],
            _ => [],
        },
        static (process, seen, outlook) => seen.Fact switch
        {
            CaseFact fact => CaseLimits.Upon(process, fact, seen),
            FineFact fact => FineLimits.Upon(process, fact, seen),
            PublicationFact fact => PublicationLimits.Upon(process, fact),
            DeadlinePassed passed when process.IsRunning => Passed(passed, seen),
            ProcessStepRefused refused when process.IsRunning => [Steps.Refused(refused, Domain.Kernel.Role.AgencyHead)],
            ProcessStepTaken taken when process.IsRunning => FineLimits.After(process, taken, seen, outlook),
            _ => [],
        })
    {
        LooksBack = static seen => seen.Fact is FineFact || (seen.Fact is CaseFact fact && CaseLimits.LooksBack(fact)),
        Asks = static (_, seen) => seen.Fact is ProcessStepTaken && seen.Stream.Key.StartsWith("fine:", StringComparison.Ordinal)
            ? ProcessQuestions.None with { Streams = [FineLimits.StreamOf(seen)] }
            : ProcessQuestions.None,
    };

    private static IEnumerable<Move> Passed(DeadlinePassed passed, FactSeen seen) => seen.Stream.Key.Split(':')[0] switch
    {
        "case" => CaseLimits.Passed(passed),
        "fine" => FineLimits.Passed(passed, seen),
        _ => PublicationLimits.Passed(passed, seen),
    };
}
