using NodaTime;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging;

/// <summary>A head of the ledger's tree with its signatures.</summary>
/// <param name="Root">32 bytes.</param>
/// <param name="Note">The signed note (C2SP checkpoint), to its last line break.</param>
public sealed record SignedHead(string Origin, string Suite, long Size, byte[] Root, Instant SignedAt, string Note)
{
    public LedgerHeadPublished ToMessage() => new(Origin, Suite, Size, Convert.ToBase64String(Root), SignedAt, Note);
}

/// <summary>What publishing needs of the sealed ledger.</summary>
/// <param name="After">The signed heads larger than a size that there are now, in growing order; ends with the newest.</param>
/// <param name="RootAt">The root of the tree as it stands now over its first so many facts; null when it is not that large.</param>
public sealed record SealedHeads(
    Func<long, CancellationToken, IAsyncEnumerable<SignedHead>> After, Func<long, CancellationToken, Task<byte[]?>> RootAt);
