using NodaTime;

namespace Regulatory.Domain.Supervision.Identities;

/// <summary>What can become true of a thing of the world that stands on one entry at a time. The stored contract.</summary>
public abstract record PhysicalIdentityFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>占用: it stands on an entry, a vehicle's or a terminal's.</summary>
/// <param name="Holder">Key of the entry.</param>
[Fact("supervision.identity.taken.v1")]
public sealed record IdentityTaken(string Holder, LocalDate On) : PhysicalIdentityFact;

/// <summary>释放: its entry has ended, and another may follow.</summary>
[Fact("supervision.identity.released.v1")]
public sealed record IdentityReleased(string Holder, LocalDate On) : PhysicalIdentityFact;
