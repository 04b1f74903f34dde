using NodaTime;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>
/// The ledger had this head 树头已公布. Who keeps the notes of heads can tell later whether the ledger was rewritten in between
/// (C2SP tlog-checkpoint, RFC 9162 §2.1.4).
/// </summary>
/// <param name="Origin">Name of the ledger, the note's first line.</param>
/// <param name="Suite">Its hash suite: <c>sha256</c>, <c>sm3</c>.</param>
/// <param name="Size">How many facts the head covers.</param>
/// <param name="Root">Root of the tree over them: 32 bytes in base64.</param>
/// <param name="SignedAt">When it was signed.</param>
/// <param name="Note">The signed note itself, to the last line break: what is checked and kept.</param>
[Contract("ledger.head.published.v1")]
public sealed record LedgerHeadPublished(string Origin, string Suite, long Size, string Root, Instant SignedAt, string Note) : Message
{
    public static LedgerHeadPublished Of(SignedHead head) =>
        new(head.Origin, head.Tree, head.Size, Convert.ToBase64String(head.Root), head.SignedAt, head.Note);

    public override Guid Id => IdOf($"ledger.head.published/{Origin}/{Suite}/{Size}");

    public override string Source => Origin;

    public override string Subject => $"{Suite}/{Size}";

    public override Instant Time => SignedAt;
}
