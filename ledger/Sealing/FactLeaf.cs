using System.Text;
using NodaTime.Text;
using Regulatory.Ledger.Raw;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// A fact as the tree sees it: one canonical JSON object (RFC 8785) with every column that the ledger recorded. Stored JSON stands in it
/// to the letter, so that a change of a single stored byte changes the leaf.
/// </summary>
/// <remarks>
/// Members in this order, absent ones left out: <c>actor, authority, causation, commandId, correlation, data, lawVersion, meta, onBehalf,
/// position, recordedAt, streamKey, streamKind, type, version</c>. <c>recordedAt</c> has six decimals of a second and ends in Z.
/// </remarks>
public static class FactLeaf
{
    /// <summary>How <c>recordedAt</c> is written: microseconds, the precision of PostgreSQL.</summary>
    public static InstantPattern Moment { get; } = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.ffffff'Z'");

    /// <summary>The leaf of a fact, without prefix.</summary>
    public static string TextOf(RecordedFact fact) => Encoding.UTF8.GetString(Write(fact).AsSpan(1));

    /// <inheritdoc cref="TextOf(RecordedFact)"/>
    public static string TextOf(in RawFact fact)
    {
        byte[] buffer = [];
        return Encoding.UTF8.GetString(Write(fact, ref buffer)[1..]);
    }

    /// <summary>The digest of a fact's leaf, 32 bytes.</summary>
    public static byte[] Digest(HashSuite suite, RecordedFact fact)
    {
        var digest = new byte[HashSuite.Length];
        suite.PrefixedLeaf(Write(fact), digest);
        return digest;
    }

    /// <summary>The leaf of a raw fact behind its prefix, as <see cref="HashSuite.PrefixedLeaf"/> takes it.</summary>
    /// <param name="buffer">Where it is written; a longer one takes its place when it is too short.</param>
    public static ReadOnlySpan<byte> Write(in RawFact fact, ref byte[] buffer)
    {
        var length = 1 + LeafWriter.MaxLength(fact.TextLength, fact.Data.Length + fact.Meta.Length);
        if (buffer.Length < length) buffer = new byte[2 * length];
        buffer[0] = HashSuite.LeafPrefix;
        Span<byte> text = stackalloc byte[36];
        var leaf = new LeafWriter(buffer.AsSpan(1));
        leaf.Text("\"actor\":"u8, fact.Actor);
        leaf.Text("\"authority\":"u8, fact.Authority);
        if (fact.HasCausation) leaf.Text("\"causation\":"u8, fact.Causation);
        fact.CommandId.TryFormat(text, out var written, "d");
        leaf.Text("\"commandId\":"u8, text[..written]);
        if (fact.HasCorrelation) leaf.Text("\"correlation\":"u8, fact.Correlation);
        leaf.Stored("\"data\":"u8, fact.Data);
        leaf.Text("\"lawVersion\":"u8, fact.LawVersion);
        leaf.Stored("\"meta\":"u8, fact.Meta);
        if (fact.HasOnBehalf) leaf.Text("\"onBehalf\":"u8, fact.OnBehalf);
        leaf.Number("\"position\":"u8, fact.Position);
        leaf.Text("\"recordedAt\":"u8, text[..RawMoment.Format(fact.RecordedAt, text)]);
        leaf.Text("\"streamKey\":"u8, fact.StreamKey);
        leaf.Text("\"streamKind\":"u8, fact.StreamKind);
        leaf.Text("\"type\":"u8, fact.Type);
        leaf.Number("\"version\":"u8, fact.Version);
        leaf.End();
        return buffer.AsSpan(0, 1 + leaf.Length);
    }

    private static byte[] Write(RecordedFact fact)
    {
        var envelope = fact.Envelope;
        var meta = EnvelopeMeta.Of(envelope);
        string?[] texts =
        [
            envelope.Actor, envelope.Authority, envelope.Causation, envelope.Correlation, envelope.LawVersion, envelope.OnBehalf,
            fact.Stream.Key, fact.Stream.Kind, fact.Type,
        ];
        var buffer = new byte[1 + LeafWriter.MaxLength(
            texts.Sum(text => Encoding.UTF8.GetByteCount(text ?? "")), Encoding.UTF8.GetByteCount(fact.Data) + Encoding.UTF8.GetByteCount(meta))];
        buffer[0] = HashSuite.LeafPrefix;
        var leaf = new LeafWriter(buffer.AsSpan(1));
        leaf.Text("\"actor\":"u8, envelope.Actor);
        leaf.Text("\"authority\":"u8, envelope.Authority);
        leaf.Text("\"causation\":"u8, envelope.Causation);
        leaf.Text("\"commandId\":"u8, fact.CommandId.ToString("d"));
        leaf.Text("\"correlation\":"u8, envelope.Correlation);
        leaf.Stored("\"data\":"u8, fact.Data);
        leaf.Text("\"lawVersion\":"u8, envelope.LawVersion);
        leaf.Stored("\"meta\":"u8, meta);
        leaf.Text("\"onBehalf\":"u8, envelope.OnBehalf);
        leaf.Number("\"position\":"u8, fact.Position);
        leaf.Text("\"recordedAt\":"u8, Moment.Format(fact.RecordedAt));
        leaf.Text("\"streamKey\":"u8, fact.Stream.Key);
        leaf.Text("\"streamKind\":"u8, fact.Stream.Kind);
        leaf.Text("\"type\":"u8, fact.Type);
        leaf.Number("\"version\":"u8, fact.Version);
        leaf.End();
        Array.Resize(ref buffer, 1 + leaf.Length);
        return buffer;
    }
}
