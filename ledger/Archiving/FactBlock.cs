using NodaTime;

namespace Regulatory.Ledger.Archiving;

/// <summary>A run of facts in order of position, packed into one compressed part of a file. Positions are not written: they have no gaps.</summary>
internal static class FactBlock
{
    /// <summary>Facts in a block; only the last may have fewer. A stream's fact costs opening one block.</summary>
    public const int Size = 256;

    public static void Add(Packer packer, ArchivedFact fact)
    {
        var ticks = fact.RecordedAt.ToUnixTimeTicks();
        if (ticks % 10 != 0) throw new InvalidOperationException($"{fact.RecordedAt} has parts of a microsecond.");
        packer.Number(fact.StreamId);
        packer.Text(fact.Stream.Kind);
        packer.Text(fact.Stream.Key);
        packer.Number(fact.Version);
        packer.Number(ticks / 10);
        packer.Id(fact.CommandId);
        packer.Text(fact.Type);
        packer.Text(fact.Actor);
        packer.Text(fact.Authority);
        packer.Text(fact.OnBehalf);
        packer.Text(fact.Causation);
        packer.Text(fact.Correlation);
        packer.Text(fact.LawVersion);
        packer.Text(fact.Meta);
        packer.Text(fact.Data);
    }

    public static ArchivedFact[] Read(ReadOnlySpan<byte> part, long firstPosition)
    {
        var unpacker = new Unpacker(part);
        var facts = new List<ArchivedFact>(Size);
        while (!unpacker.IsAtEnd)
            facts.Add(new(
                Position: firstPosition + facts.Count,
                StreamId: unpacker.Number(),
                Stream: new(unpacker.Text(), unpacker.Text()),
                Version: unpacker.Number(),
                RecordedAt: Instant.FromUnixTimeTicks(unpacker.Number() * 10),
                CommandId: unpacker.Id(),
                Type: unpacker.Text(),
                Actor: unpacker.Text(),
                Authority: unpacker.Text(),
                OnBehalf: unpacker.TextOrNull(),
                Causation: unpacker.TextOrNull(),
                Correlation: unpacker.TextOrNull(),
                LawVersion: unpacker.Text(),
                Meta: unpacker.Text(),
                Data: unpacker.Text()));
        return [.. facts];
    }
}
