using System.Diagnostics;

namespace Regulatory.Domain.Governance.AccessLogs;

/// <summary>The log of one reader on one day, as its decider remembers it.</summary>
/// <param name="Latest">Id of the latest reading or export; null before the first.</param>
/// <param name="FactsExported">How many facts the exports of the day had together.</param>
public sealed record AccessLog(string? Latest, int FactsExported)
{
    public static AccessLog Initial { get; } = new(Latest: null, FactsExported: 0);

    public static AccessLog Evolve(AccessLog log, AccessLogFact fact) => fact switch
    {
        SensitiveValuesRead read => log with { Latest = read.Reading },
        CaseExported exported => new(exported.Export, log.FactsExported + exported.Facts),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
