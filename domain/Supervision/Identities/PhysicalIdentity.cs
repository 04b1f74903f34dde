using System.Diagnostics;

namespace Regulatory.Domain.Supervision.Identities;

/// <summary>
/// A VIN or a device as the record holds it 唯一标识占用. A claim of the ledger would hold for ever; a vehicle, though, is entered again
/// after its transfer. So each identity has a stream of its own, written in the same transaction as the entry that takes it: of two
/// entries at once the ledger lets one through, and the other is decided anew and refused.
/// </summary>
/// <param name="Holder">Key of the entry on which it stands; null for none.</param>
public sealed record PhysicalIdentity(string? Holder)
{
    public static PhysicalIdentity Initial { get; } = new(Holder: null);

    public static PhysicalIdentity Evolve(PhysicalIdentity state, PhysicalIdentityFact fact) => fact switch
    {
        IdentityTaken taken => new(taken.Holder),
        IdentityReleased => Initial,
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
