using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Stations;

/// <summary>Rests a case on the check 立案; recorded with the filing of the case.</summary>
[ActOf(Role.System), Law(HighwaySafetyProtectionRegulations.Art40)]
public sealed record FileStationCheck(WeighRecordId Check, CaseId Case) : StationCheckCommand;

public static partial class StationCheckDecider
{
    private static Decision<StationCheckFact> Decide(StationCheck check, FileStationCheck command, OverloadContext context)
    {
        if (check.Cases.Contains(command.Case)) return Decision<StationCheckFact>.Nothing;
        if (CaseOfTheCheck.Check(check, context.Resting) is { } other) return other;
        return new StationCheckFiled(command.Case, context.Resting!.Offence, context.On);
    }
}
