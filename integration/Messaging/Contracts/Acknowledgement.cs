using System.ComponentModel.DataAnnotations;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>回执: a partner has taken what it was told.</summary>
/// <param name="Of">Id of the message that was taken.</param>
/// <param name="About">Subject of that message, as it was received: it leads back to the process that waits for the receipt.</param>
/// <param name="Receipt">The partner's own number for it.</param>
[Contract("partner.message.acknowledged.v1")]
public sealed record Acknowledgement(
    Guid Of, [property: StringLength(200)] string About, [property: StringLength(64)] string? Receipt = null) : PartnerMessage;
