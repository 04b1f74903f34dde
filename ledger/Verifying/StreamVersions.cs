namespace Regulatory.Ledger.Verifying;

/// <summary>The last version seen of every stream: eight bytes a stream, as their ids are given out one after the other.</summary>
/// <param name="dense">Ids up to this one stand in an array.</param>
internal sealed class StreamVersions(long dense)
{
    /// <summary>An array this long is 1 GB.</summary>
    private const long Longest = 128 * 1024 * 1024;

    private readonly long[] versions = new long[Math.Clamp(dense, 0, Longest) + 1];

    /// <summary>Ids that nobody gave out in order.</summary>
    private readonly Dictionary<long, long> others = [];

    /// <summary>0 if none was seen.</summary>
    public long this[long id]
    {
        get => id >= 0 && id < versions.Length ? versions[id] : others.GetValueOrDefault(id);
        set
        {
            if (id >= 0 && id < versions.Length) versions[id] = value;
            else others[id] = value;
        }
    }
}
