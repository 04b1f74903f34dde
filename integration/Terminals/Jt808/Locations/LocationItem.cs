namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One additional item 附加信息 of a location.</summary>
/// <param name="Value">As it came. Items repeat, and vendors give known ids meanings of their own: what it means is read when it is asked for.</param>
public readonly record struct LocationItem(byte Id, ReadOnlyMemory<byte> Value)
{
    /// <summary>What it says, by the standard and its supplements.</summary>
    /// <param name="fault">Why a known item cannot be read; null for one that is read and for one that is not known.</param>
    /// <returns>Null when it cannot be read.</returns>
    public ItemContent? Read(out string? fault)
    {
        fault = null;
        if (ItemTable.RowOf(Id) is not { } row) return null;
        var reader = new BodyReader(Value);
        var content = row.Fits(Value.Length) ? row.Read(ref reader) : null;
        if (content is not null && !reader.IsShort && reader.Left == 0) return content;
        fault = FaultOf(row);
        return null;
    }

    /// <summary>Why it cannot be read; without reading it, where the length alone tells.</summary>
    internal string? Fault()
    {
        if (ItemTable.RowOf(Id) is not { } row) return null;
        if (row.Lengths.Length > 0) return row.Fits(Value.Length) ? null : FaultOf(row);
        Read(out var fault);
        return fault;
    }

    private string FaultOf(ItemTable.Row row) => $"{Value.Length} bytes do not hold {row.En}";
}
