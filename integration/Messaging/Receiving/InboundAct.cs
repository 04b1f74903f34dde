using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>How the messages of a contract become commands.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="CommandOf">
/// The command for a message of a partner; null when there is nothing to record. A <see cref="FormatException"/> says that the message
/// cannot be meant: a plate that is none.
/// </param>
public sealed record InboundAct(Type Contract, Func<PartnerMessage, string, CancellationToken, ValueTask<object?>> CommandOf)
{
    public static InboundAct For<TMessage>(Func<TMessage, string, CancellationToken, ValueTask<object?>> command)
        where TMessage : PartnerMessage =>
        new(typeof(TMessage), (message, partner, cancellation) => command((TMessage)message, partner, cancellation));

    /// <summary>One for which the message is all there is to know.</summary>
    public static InboundAct For<TMessage>(Func<TMessage, object> command)
        where TMessage : PartnerMessage =>
        new(typeof(TMessage), (message, _, _) => new(command((TMessage)message)));
}
