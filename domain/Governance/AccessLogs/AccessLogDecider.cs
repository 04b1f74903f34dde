using System.Diagnostics;

namespace Regulatory.Domain.Governance.AccessLogs;

/// <summary>How the reading of highly sensitive values, and the export of cases, get on record.</summary>
public static partial class AccessLogDecider
{
    public static Decision<AccessLogFact> Decide(AccessLog log, AccessLogCommand command, ActContext context) => command switch
    {
        RecordReading act => Decide(log, act, context),
        RecordExport act => Decide(log, act, context),
        _ => throw new UnreachableException(),
    };
}
