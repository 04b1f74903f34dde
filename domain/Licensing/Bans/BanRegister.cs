using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Licensing.Bans;

/// <summary>The bans on applying again that lie, or lay, on one party; keyed by party id.</summary>
public sealed record BanRegister(ImmutableArray<ReapplicationBan> Bans)
{
    public static BanRegister Initial { get; } = new([]);

    public static BanRegister Evolve(BanRegister register, BanFact fact) => fact switch
    {
        BanImposed imposed => new(register.Bans.Add(imposed.Ban)),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}

/// <summary>What can become true of a party's bans.</summary>
public abstract record BanFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>禁止再次申请: follows from a refusal or a rescission, and is recorded with it.</summary>
/// <param name="Basis">The stream of the decision that the ban follows from.</param>
[Fact("licensing.ban.imposed.v1")]
public sealed record BanImposed(PartyId Party, ReapplicationBan Ban, string Basis, LocalDate On) : BanFact;

/// <summary>An act on a party's bans.</summary>
public abstract record BanCommand
{
    public abstract PartyId Party { get; init; }
}
