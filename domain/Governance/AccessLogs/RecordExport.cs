using System.Collections.Immutable;
using Regulatory.Domain.Governance.AccessLogs.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.AccessLogs;

/// <summary>记录案卷导出: puts on record what is about to leave as a bundle, to whom and for what; a bundle that cannot be recorded is not given.</summary>
/// <param name="Purpose">Name of a <see cref="ReadingPurpose"/>, as whoever exports stated it.</param>
[ActOf(Role.System)]
[Law(OwnRules.PurposeOfReading)]
public sealed record RecordExport(
    string Log, string Export, string Reader, ImmutableArray<Role> Capacities, string Purpose, string Reference, string Case,
    ImmutableArray<string> Streams, int Facts, bool InClear) : AccessLogCommand;

public static partial class AccessLogDecider
{
    private static Decision<AccessLogFact> Decide(AccessLog log, RecordExport command, ActContext context)
    {
        if (log.Latest == command.Export) return Decision<AccessLogFact>.Nothing;
        if (PurposeOfEveryReading.Check(command.Purpose, command.Reference) is { } aimless) return aimless;
        if (BoundedExport.Check(command, context) is { } bulk) return bulk;
        if (BoundedDayOfExports.Check(log, command, context) is { } piecemeal) return piecemeal;
        return new CaseExported(
            command.Export, command.Reader, command.Capacities, Enum.Parse<ReadingPurpose>(command.Purpose), command.Reference, command.Case,
            command.Streams, command.Facts, command.InClear, context.On);
    }
}
