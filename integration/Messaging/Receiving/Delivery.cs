using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>A message as the broker handed it over.</summary>
/// <param name="Account">The account that sent it, for which the broker vouches; null when it does not.</param>
/// <param name="Attempt">0, or how often people have sent it through again after the law refused it.</param>
public sealed record Delivery(string? Account, int Attempt, ReadOnlyMemory<byte> Body);

/// <summary>What became of a message.</summary>
/// <param name="Partner">Who sent it; null when that is not known, and nobody can be answered.</param>
/// <param name="Of">Its id; null when it could not be read.</param>
/// <param name="Rule">The rule that refuses.</param>
/// <param name="Zh">Why it was not taken, in Chinese.</param>
/// <param name="En">Why it was not taken, in English.</param>
public sealed record Verdict(Answer Answer, string? Partner, Guid? Of, string? Rule = null, string? Zh = null, string? En = null)
{
    /// <summary>Whether the partner is told: a mere acknowledgement that was taken needs no answer.</summary>
    public bool IsAnswered { get; init; } = true;
}

/// <summary>A message that nobody here can take, whoever sends it again.</summary>
internal sealed class NotTakenException(string zh, string en) : Exception(en)
{
    public string Zh { get; } = zh;
}
