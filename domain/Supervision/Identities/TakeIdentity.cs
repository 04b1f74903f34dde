using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Identities.Rules;

namespace Regulatory.Domain.Supervision.Identities;

/// <summary>Lets an identity stand on an entry; recorded with the entry.</summary>
/// <param name="Holder">Key of the entry.</param>
[ActOf(Role.System), Law(OwnRules.OneOnTheRoad)]
public sealed record TakeIdentity(IdentityKey Identity, string Holder) : PhysicalIdentityCommand;

public static partial class PhysicalIdentityDecider
{
    private static Decision<PhysicalIdentityFact> Decide(PhysicalIdentity identity, TakeIdentity command, SupervisionContext context)
    {
        if (identity.Holder == command.Holder) return Decision<PhysicalIdentityFact>.Nothing;
        var taken = command.Identity.Kind switch
        {
            IdentityKind.Vin => VinOnOneVehicle.Check(identity, command.Identity.Value, command.Holder),
            IdentityKind.Device => DeviceOnOneTerminal.Check(identity, command.Identity.Value, command.Holder),
            _ => AccessCodeOfOnePlatform.Check(identity, command.Identity.Value, command.Holder),
        };
        return taken is { } refusal ? refusal : new IdentityTaken(command.Holder, context.On);
    }
}
