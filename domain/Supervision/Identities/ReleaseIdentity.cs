using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Identities;

/// <summary>Frees an identity when its entry ends; recorded with the end.</summary>
[ActOf(Role.System), Law(OwnRules.OneOnTheRoad)]
public sealed record ReleaseIdentity(IdentityKey Identity, string Holder) : PhysicalIdentityCommand;

public static partial class PhysicalIdentityDecider
{
    private static Decision<PhysicalIdentityFact> Decide(PhysicalIdentity identity, ReleaseIdentity command, SupervisionContext context) =>
        identity.Holder == command.Holder ? new IdentityReleased(command.Holder, context.On) : Decision<PhysicalIdentityFact>.Nothing;
}
