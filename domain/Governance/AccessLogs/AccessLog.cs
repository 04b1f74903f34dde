using System.Diagnostics;

namespace Regulatory.Domain.Governance.AccessLogs;

/// <summary>The log of one reader on one day, as its decider remembers it.</summary>
/// <param name="Latest">Id of the latest reading or export; null before the first.</param>
public sealed record AccessLog(string? Latest)
{
    public static AccessLog Initial { get; } = new(Latest: null);

    public static AccessLog Evolve(AccessLog log, AccessLogFact fact) => fact switch
    {
        SensitiveValuesRead read => new(read.Reading),
        CaseExported exported => new(exported.Export),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
