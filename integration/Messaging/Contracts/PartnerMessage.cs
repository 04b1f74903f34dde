using System.Text.Json.Serialization;
using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>What a partner says of its message beside the content.</summary>
/// <param name="Id">Chosen by the partner; the same id is the same message.</param>
/// <param name="Source">The partner's name: <c>police</c>.</param>
public sealed record PartnerEnvelope(Guid Id, string Source, string Subject, Instant Time);

/// <summary>
/// What a partner tells the department. Every text and list in such a contract has its bound, and what is beyond is not taken.
/// </summary>
public abstract record PartnerMessage : Message
{
    private static readonly PartnerEnvelope None = new(Guid.Empty, "", "", Instant.MinValue);

    /// <summary>Stands around the content on the wire, never within.</summary>
    [JsonIgnore]
    public PartnerEnvelope Envelope { get; init; } = None;

    public sealed override Guid Id => Envelope.Id;

    public sealed override string Source => Envelope.Source;

    public sealed override string Subject => Envelope.Subject;

    public sealed override Instant Time => Envelope.Time;
}
