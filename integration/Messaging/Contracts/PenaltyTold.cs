using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>One penalty of a decision (APL 9).</summary>
/// <param name="Amount">Of a fine or a confiscation.</param>
/// <param name="Document">Number of the licence or certificate that is suspended, downgraded or revoked.</param>
/// <param name="Days">How long, for penalties that end.</param>
public sealed record PenaltyTold(PenaltyKind Kind, Money? Amount = null, string? Document = null, int? Days = null);
