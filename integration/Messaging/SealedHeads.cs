using System.Runtime.CompilerServices;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Integration.Messaging;

/// <summary>What publishing needs of the sealed ledger.</summary>
/// <param name="After">The signed heads larger than a size that there are now, in growing order; ends with the newest.</param>
/// <param name="RootAt">The root of the tree as it stands now over its first so many facts; null when it is not that large.</param>
public sealed record SealedHeads(
    Func<long, CancellationToken, IAsyncEnumerable<SignedHead>> After, Func<long, CancellationToken, Task<byte[]?>> RootAt)
{
    private const int Page = 100;

    public static SealedHeads Of(TreeStore tree) => new((size, stop) => AfterIn(tree, size, stop), (size, stop) => RootIn(tree, size, stop));

    private static async IAsyncEnumerable<SignedHead> AfterIn(TreeStore tree, long size, [EnumeratorCancellation] CancellationToken stop)
    {
        while (await tree.After(size, Page, stop).ConfigureAwait(false) is { IsEmpty: false } heads)
        {
            foreach (var head in heads) yield return head;
            size = heads[^1].Size;
        }
    }

    private static async Task<byte[]?> RootIn(TreeStore tree, long size, CancellationToken stop) =>
        await tree.Latest(stop).ConfigureAwait(false) is { } newest && newest.Size >= size
            ? await tree.RootOf(size, stop).ConfigureAwait(false)
            : null;
}
