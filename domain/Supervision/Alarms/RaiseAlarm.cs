using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Raises an alarm 产生报警. The id is the episode's, so that an episode that is told twice is one alarm.</summary>
/// <param name="Level">The code's own, or the gravest that it may reach.</param>
/// <param name="StartedAt">When the episode began on the road.</param>
/// <param name="Reading">What was measured, in words and figures.</param>
/// <param name="Place">Coordinates or road position; null where it is not known.</param>
/// <param name="RuleVersion">Version of the rule that found it.</param>
/// <param name="Driver">Who was at the wheel; null where nobody was carded in.</param>
/// <param name="Peak">Highest measure so far, in the unit of its rule; null where nothing is measured.</param>
/// <param name="IsLate">It lies back, as data that came late show: nobody is paged as if it were now.</param>
[ActOf(Role.System, Role.Supervisor), Law(MonitoringMeasures.Art25)]
public sealed record RaiseAlarm(
    AlarmCaseId Alarm, VehicleKey Vehicle, AlarmCode Code, AlarmLevel Level, Instant StartedAt, string Reading, string? Place, string RuleVersion,
    PartyId? Driver = null, bool IsLate = false, int? Peak = null) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, RaiseAlarm command, SupervisionContext context)
    {
        if (NoEditOfAlarms.Check(alarm, command) is { } edited) return edited;
        if (alarm.Raised is not null) return Decision<AlarmFact>.Nothing;
        if (VehicleEntered.Check(context.Vehicle) is { } unknown) return unknown;
        if (OwnVehicle.Check(context.Vehicle, context.Actor) is { } foreign) return foreign;
        if (GroundsInWords.Check(command.Reading, command.RuleVersion) is { } blank) return blank;
        if (LevelOfCode.Check(command.Code, command.Level) is { } misplaced) return misplaced;
        if (MomentPassed.Check(command.StartedAt, context) is { } ahead) return ahead;
        var vehicle = context.Vehicle.Registration!;
        return new AlarmRaised(
            command.Vehicle, command.Code, command.Level, command.StartedAt, context.At, command.Reading, command.Place, command.RuleVersion,
            command.Driver, vehicle.Owner.Party, vehicle.Division, vehicle.Class, AlarmTimers.Of(command.Level, context.At, context).Unless(command.IsLate),
            command.IsLate, context.On, command.Peak);
    }
}
