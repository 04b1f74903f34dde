using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>A coach on the road in the early morning is told to the police and to the toll operator (vehicles §10); not when it lies back.</summary>
public static class TellNightCoach
{
    public static readonly Telling Telling = new(typeof(NightCoachSeen), Of, typeof(AlarmRaised));

    private static NightCoachSeen? Of(FactSeen seen, string partner) => seen.Fact is AlarmRaised { Code: AlarmCode.NB, IsLate: false } raised
        ? new(
            seen.Told, seen.Stream.Key, raised.Vehicle.Plate.Number, raised.Vehicle.Plate.Colour.ToString(), raised.StartedAt, raised.Division.Value,
            raised.Place, raised.Owner.IsNaturalPerson ? null : raised.Owner.Value[2..])
        : null;
}
