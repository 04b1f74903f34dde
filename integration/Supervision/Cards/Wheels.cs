using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;

namespace Regulatory.Integration.Supervision.Cards;

/// <summary>Who is at which wheel while a batch of cards is taken: what the book said at its beginning, and what the batch has changed.</summary>
internal sealed class Wheels
{
    private readonly Dictionary<PartyId, VehicleKey> taken = [];
    private readonly ILookup<string, PartyId> byQualification;
    private readonly ILookup<VehicleKey, PartyId> assigned;

    public Wheels(ImmutableArray<DutyAtHand> duties)
    {
        foreach (var duty in duties)
            if (duty.AtWheel is { } vehicle)
                taken[duty.Driver] = vehicle;
        byQualification = duties.Where(duty => duty.Qualification is not null).ToLookup(duty => duty.Qualification!, duty => duty.Driver);
        assigned = duties.SelectMany(duty => duty.Assigned, (duty, vehicle) => (vehicle, duty.Driver)).ToLookup(pair => pair.vehicle, pair => pair.Driver);
    }

    /// <summary>Drivers with a card in a vehicle.</summary>
    public ImmutableArray<PartyId> At(VehicleKey vehicle) => [.. taken.Where(pair => pair.Value == vehicle).Select(pair => pair.Key)];

    /// <summary>The driver with a qualification; null where it is nobody's, or more than one person's.</summary>
    public PartyId? Of(string qualification) => byQualification[qualification].Take(2).ToArray() is [var only] ? only : null;

    /// <summary>Who is to drive a vehicle: somebody himself when he is one of those; null where nobody is.</summary>
    public PartyId? AssignedTo(VehicleKey vehicle, PartyId somebody)
    {
        var those = assigned[vehicle].Order(Comparer<PartyId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))).ToArray();
        return those.Length == 0 ? null : those.Contains(somebody) ? somebody : those[0];
    }

    public void Take(PartyId driver, VehicleKey vehicle) => taken[driver] = vehicle;

    public void Leave(PartyId driver) => taken.Remove(driver);
}
