using System.Diagnostics;

namespace Regulatory.Domain.Supervision.Identities;

/// <summary>The powers over an identity, one line per act.</summary>
public static partial class PhysicalIdentityDecider
{
    public static Decision<PhysicalIdentityFact> Decide(PhysicalIdentity identity, PhysicalIdentityCommand command, SupervisionContext context) =>
        command switch
        {
            TakeIdentity act => Decide(identity, act, context),
            ReleaseIdentity act => Decide(identity, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
