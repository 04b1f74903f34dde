using System.Collections.Immutable;
using Regulatory.Domain.Governance.AccessLogs.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.AccessLogs;

/// <summary>记录敏感数据读取: puts on record what is about to be shown to whom; an answer that cannot be recorded is not given.</summary>
/// <param name="Purpose">Name of a <see cref="ReadingPurpose"/>, as the reader stated it.</param>
[ActOf(Role.System)]
[Law(OwnRules.PurposeOfReading)]
public sealed record RecordReading(
    string Log, string Reading, string Reader, ImmutableArray<Role> Capacities, string Purpose, string Reference, string Operation,
    ImmutableArray<string> Objects, ImmutableArray<string> Fields, int Values) : AccessLogCommand;

public static partial class AccessLogDecider
{
    private static Decision<AccessLogFact> Decide(AccessLog log, RecordReading command, ActContext context)
    {
        if (log.Latest == command.Reading) return Decision<AccessLogFact>.Nothing;
        if (PurposeOfEveryReading.Check(command.Purpose, command.Reference) is { } aimless) return aimless;
        if (BoundedReading.Check(command, context) is { } bulk) return bulk;
        return new SensitiveValuesRead(
            command.Reading, command.Reader, command.Capacities, Enum.Parse<ReadingPurpose>(command.Purpose), command.Reference, command.Operation,
            command.Objects, command.Fields, command.Values, context.On);
    }
}
