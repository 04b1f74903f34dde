namespace Regulatory.Domain.Supervision.Identities;

/// <summary>An act upon an identity; each is recorded together with the entry that it serves.</summary>
public abstract record PhysicalIdentityCommand
{
    public abstract IdentityKey Identity { get; init; }
}
