using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>The fact that a message tells. With ledger and position anybody can ask for the proof that it is on record (docs/ledger-proofs.md).</summary>
/// <param name="Ledger">Name of the ledger: the origin of its signed heads.</param>
/// <param name="Position">Place in the ledger, from 1.</param>
/// <param name="RecordedAt">By the database's clock.</param>
public sealed record FactTold(string Ledger, long Position, Instant RecordedAt);

/// <summary>
/// What the department tells others about one fact of its ledger. A fact leads to at most one message of a contract, so that the id
/// follows from the position and the contract: whoever knows both, knows the id before anything is sent.
/// </summary>
public abstract record FactMessage(FactTold Fact) : Message
{
    public override Guid Id => IdOf(ContractAttribute.NameOf(GetType()), Fact.Ledger, Fact.Position);

    public sealed override string Source => Fact.Ledger;

    public sealed override Instant Time => Fact.RecordedAt;

    /// <summary>The id of the message of a contract about the fact at a position: the same to every partner, however often it is sent.</summary>
    /// <param name="contract">Name of the contract: <c>enforcement.penalty-decision.issued.v1</c>.</param>
    /// <param name="ledger">Name of the ledger.</param>
    public static Guid IdOf(string contract, string ledger, long position) =>
        IdOf(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{contract}/{ledger}/{position}"));
}

/// <summary>
/// A member that only these partners receive; to others the message goes without it (docs/messaging.md says why). Such a member is optional.
/// </summary>
/// <param name="partners">Names of partners: <c>police</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OnlyForAttribute(params string[] partners) : Attribute
{
    public IReadOnlyList<string> Partners { get; } = partners;
}
