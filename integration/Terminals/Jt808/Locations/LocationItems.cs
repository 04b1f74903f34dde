namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Cuts the additional items of a location: id, length, value.</summary>
internal static class LocationItems
{
    /// <param name="tail">What is left when an item says more bytes than there are: it and everything behind it.</param>
    public static IReadOnlyList<LocationItem> Read(ref BodyReader body, out ReadOnlyMemory<byte> tail)
    {
        var rest = body.Rest();
        var items = new LocationItem[Count(rest.Span)];
        for (var i = 0; i < items.Length; i++)
        {
            var length = rest.Span[1];
            items[i] = new(rest.Span[0], rest.Slice(2, length));
            rest = rest[(2 + length)..];
            if (items[i].Fault() is { } fault) body.Note($"0x{items[i].Id:x2}", fault);
        }
        tail = rest;
        if (!rest.IsEmpty) body.Note(nameof(Location.Tail), $"{rest.Length} bytes that are no whole item: {Convert.ToHexStringLower(rest.Span)}");
        return items;
    }

    private static int Count(ReadOnlySpan<byte> rest)
    {
        var count = 0;
        for (; rest is [_, var length, ..] && rest.Length >= 2 + length; rest = rest[(2 + length)..]) count++;
        return count;
    }
}
