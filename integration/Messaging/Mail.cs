using System.Collections.Immutable;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging;

/// <summary>What there is to send up to a place in the ledger.</summary>
/// <param name="Upto">Everything up to here has been sent once the messages have.</param>
public sealed record Letter(long Upto, ImmutableArray<Message> Messages);

/// <summary>Something of the ledger that is sent to partners, in order.</summary>
/// <param name="Reader">Name of its checkpoint: <c>publisher:heads</c>.</param>
/// <param name="Partners">Who gets it.</param>
/// <param name="After">The letters after a place that there are now, in growing order; ends with the newest.</param>
/// <param name="Beyond">Completes when there may be something after a place.</param>
public sealed record Mail(
    string Reader, ImmutableArray<string> Partners,
    Func<long, CancellationToken, IAsyncEnumerable<Letter>> After, Func<long, CancellationToken, Task> Beyond)
{
    /// <summary>Checkpoint of the signed heads; its position is the size of the last one that was sent.</summary>
    public const string HeadReader = "publisher:heads";

    /// <summary>Checkpoint of the facts that one partner is told of.</summary>
    public static string FactReader(string partner) => $"publisher:facts:{partner}";

    /// <summary>The signed heads, to every partner.</summary>
    public static Mail OfHeads(SealedHeads heads, MessagingSettings settings, TimeProvider time) => new(
        HeadReader, settings.Partners,
        (size, stop) => heads.After(size, stop).Select(head => new Letter(head.Size, [LedgerHeadPublished.Of(head)])),
        (_, stop) => Task.Delay(settings.Interval, time, stop));
}
