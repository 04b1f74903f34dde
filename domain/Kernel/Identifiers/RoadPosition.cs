namespace Regulatory.Domain.Kernel;

/// <summary>A place on a road by its stake, as it is announced for a monitoring site: <c>S385 K80+380</c>.</summary>
public readonly record struct RoadPosition(RoadNumber Road, Stake Stake) : IParsable<RoadPosition>
{
    public string Value => $"{Road} {Stake}";

    /// <exception cref="FormatException">Not a road number, a space and a stake.</exception>
    public static RoadPosition Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var position)
            ? position
            : throw new FormatException($"A position on a road reads S385 K80+380 (road number, stake), not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out RoadPosition result)
    {
        result = default;
        var parts = (s ?? "").Split(' ');
        if (parts.Length != 2 || !RoadNumber.TryParse(parts[0], provider, out var road) || !Stake.TryParse(parts[1], provider, out var stake))
            return false;
        result = new(road, stake);
        return true;
    }

    public override string ToString() => Value;
}
