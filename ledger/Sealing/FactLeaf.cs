using System.Buffers;
using System.Text;
using NodaTime.Text;

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
    public static string TextOf(RecordedFact fact)
    {
        var buffer = new ArrayBufferWriter<byte>(512 + fact.Data.Length);
        Write(fact, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The digest of a fact's leaf, 32 bytes.</summary>
    public static byte[] Digest(HashSuite suite, RecordedFact fact)
    {
        var buffer = new ArrayBufferWriter<byte>(512 + fact.Data.Length);
        buffer.Write([HashSuite.LeafPrefix]);
        Write(fact, buffer);
        var digest = new byte[HashSuite.Length];
        suite.PrefixedLeaf(buffer.WrittenSpan, digest);
        return digest;
    }

    private static void Write(RecordedFact fact, IBufferWriter<byte> to)
    {
        var envelope = fact.Envelope;
        var leaf = new LeafWriter(to);
        leaf.Text("actor"u8, envelope.Actor);
        leaf.Text("authority"u8, envelope.Authority);
        leaf.Text("causation"u8, envelope.Causation);
        leaf.Text("commandId"u8, fact.CommandId.ToString("d"));
        leaf.Text("correlation"u8, envelope.Correlation);
        leaf.Stored("data"u8, fact.Data);
        leaf.Text("lawVersion"u8, envelope.LawVersion);
        leaf.Stored("meta"u8, EnvelopeMeta.Of(envelope));
        leaf.Text("onBehalf"u8, envelope.OnBehalf);
        leaf.Number("position"u8, fact.Position);
        leaf.Text("recordedAt"u8, Moment.Format(fact.RecordedAt));
        leaf.Text("streamKey"u8, fact.Stream.Key);
        leaf.Text("streamKind"u8, fact.Stream.Kind);
        leaf.Text("type"u8, fact.Type);
        leaf.Number("version"u8, fact.Version);
        leaf.End();
    }
}
