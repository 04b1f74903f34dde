namespace Regulatory.Ledger.Archiving;

/// <summary>Where a stream's fact lies.</summary>
internal readonly record struct StreamPlace(long StreamId, long Version, long Position)
{
    /// <summary>By stream, then by version.</summary>
    public bool IsBefore(long stream, long version) => StreamId < stream || (StreamId == stream && Version < version);
}

/// <summary>A run of places ordered by stream and version, packed into one compressed part of a file.</summary>
internal static class StreamPage
{
    /// <summary>Places in a page; only the last may have fewer.</summary>
    public const int Size = 1024;

    public static void Add(Packer packer, StreamPlace place)
    {
        packer.Number(place.StreamId);
        packer.Number(place.Version);
        packer.Number(place.Position);
    }

    public static StreamPlace[] Read(ReadOnlySpan<byte> part)
    {
        var unpacker = new Unpacker(part);
        var places = new List<StreamPlace>(Size);
        while (!unpacker.IsAtEnd) places.Add(new(unpacker.Number(), unpacker.Number(), unpacker.Number()));
        return [.. places];
    }
}
