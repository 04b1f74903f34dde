using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>What became of a partner's message.</summary>
public enum Answer
{
    /// <summary>It is on record.</summary>
    Taken,

    /// <summary>The law does not allow it; the rule is named.</summary>
    Refused,

    /// <summary>It is no such message, or not this partner's to send.</summary>
    NotTaken,
}

/// <summary>答复: what became of a message that the partner sent. Acknowledgements that were taken are not answered.</summary>
/// <param name="Ledger">Name of the ledger that answers.</param>
/// <param name="Of">Id of the partner's message.</param>
/// <param name="Attempt">0, or how often people have tried it again since.</param>
/// <param name="At">When.</param>
/// <param name="Rule">Id of the rule that refuses: <c>ENF-DEC-001</c>.</param>
/// <param name="Zh">Why, in Chinese.</param>
/// <param name="En">Why, in English.</param>
[Contract("partner.message.answered.v1")]
public sealed record MessageAnswered(
    string Ledger, Guid Of, Answer Answer, int Attempt, Instant At, string? Rule = null, string? Zh = null, string? En = null) : Message
{
    public override Guid Id => IdOf(string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"partner.message.answered/{Ledger}/{Of}/{Attempt}/{Answer}"));

    public override string Source => Ledger;

    public override string Subject => Of.ToString();

    public override Instant Time => At;
}
