using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Integration.Specs.Messaging;

/// <summary>A sealed ledger as far as publishing sees it: heads that can be signed, and a tree that can be tampered with.</summary>
internal sealed class Heads
{
    private readonly List<SignedHead> signed = [];

    public SealedHeads Sealed => new(After, (size, _) => Task.FromResult(RootAt(size)));

    /// <summary>What <c>RootAt</c> answers: the root of the head of that size, or of one that never was.</summary>
    public Func<long, byte[]?>? Tampered { get; set; }

    public static SignedHead Head(long size, string origin = "regulatory.example/ledger", string salt = "")
    {
        var root = SHA256.HashData(Encoding.UTF8.GetBytes($"{salt}{size}"));
        var at = Instant.FromUtc(2026, 3, 2, 1, 0) + Duration.FromSeconds(size);
        var text = new Checkpoint(origin, size, root, "sha256", at).Text;
        return new("sha256", size, root, at, origin, $"{text}\n— {origin} c2lnbmF0dXJl\n");
    }

    public static LedgerHeadPublished Message(long size) => LedgerHeadPublished.Of(Head(size));

    public SignedHead Sign(long size)
    {
        var head = Head(size);
        lock (signed) signed.Add(head);
        return head;
    }

    public void Sign(IEnumerable<int> sizes)
    {
        foreach (var size in sizes) Sign(size);
    }

    private byte[]? RootAt(long size)
    {
        if (Tampered is { } tampered) return tampered(size);
        lock (signed) return signed.Find(head => head.Size == size)?.Root;
    }

    private async IAsyncEnumerable<SignedHead> After(long size, [EnumeratorCancellation] CancellationToken cancellation)
    {
        SignedHead[] there;
        lock (signed) there = [.. signed.Where(head => head.Size > size).OrderBy(head => head.Size)];
        foreach (var head in there)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return head;
        }
        await Task.CompletedTask;
    }
}
