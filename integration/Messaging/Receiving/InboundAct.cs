using System.Collections.Immutable;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>How the messages of a contract become commands.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="CommandsOf">
/// The commands for a message of a partner, in order; none when there is nothing to record. A <see cref="FormatException"/> says that the
/// message cannot be meant: a plate that is none.
/// </param>
public sealed record InboundAct(Type Contract, Func<PartnerMessage, string, CancellationToken, ValueTask<ImmutableArray<object>>> CommandsOf)
{
    /// <summary>One for which something must be looked up.</summary>
    public static InboundAct For<TMessage>(Func<TMessage, CancellationToken, ValueTask<ImmutableArray<object>>> commands)
        where TMessage : PartnerMessage =>
        new(typeof(TMessage), (message, _, cancellation) => commands((TMessage)message, cancellation));

    /// <summary>One for which message and sender are all there is to know.</summary>
    public static InboundAct For<TMessage>(Func<TMessage, string, ImmutableArray<object>> commands)
        where TMessage : PartnerMessage =>
        new(typeof(TMessage), (message, partner, _) => new(commands((TMessage)message, partner)));
}
