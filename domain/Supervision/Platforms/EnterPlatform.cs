using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Platforms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Enters a platform that monitors vehicles 监控平台备案, with enough monitors for them.</summary>
/// <param name="ConformityNumber">Number of the proof that it meets the standard.</param>
/// <param name="Vehicles">Vehicles that it monitors.</param>
/// <param name="Monitors">Its full-time monitors.</param>
[ActOf(Role.WindowClerk, Role.Supervisor), Law(MonitoringMeasures.Art22)]
public sealed record EnterPlatform(
    MonitoringPlatformId Platform, PlatformKind Kind, string Name, PartyConcerned Operator, DivisionCode Division, string ConformityNumber,
    int Vehicles, int Monitors) : PlatformCommand;

public static partial class PlatformDecider
{
    private static Decision<PlatformFact> Decide(MonitoringPlatform platform, EnterPlatform command, SupervisionContext context)
    {
        if (PlatformEnteredOnce.Check(platform) is { } known) return known;
        if (KnownPerson.Check(command.Operator, context) is { } unknown) return unknown;
        if (GroundsInWords.Check(command.Name, command.ConformityNumber) is { } blank) return blank;
        if (OneMonitorForAHundred.Check(command.Vehicles, command.Monitors, context.On) is { } few) return few;
        return new PlatformEntered(
            command.Kind, command.Name, PartyOnRecord.Of(command.Operator, context.PartyOf(command.Operator)), command.Division,
            command.ConformityNumber, command.Vehicles, command.Monitors, context.On);
    }
}
