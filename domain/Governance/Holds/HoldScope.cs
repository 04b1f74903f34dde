using System.Text.RegularExpressions;

namespace Regulatory.Domain.Governance.Holds;

/// <summary>
/// What a legal hold lies on: a natural person by their party id (<c>P:0123…</c>), or one matter by the name of its stream
/// (<c>licensing.licence/0198…</c>).
/// </summary>
public readonly partial record struct HoldScope : IParsable<HoldScope>
{
    private HoldScope(string value) => Value = value;

    public string Value { get; }

    public bool IsSubject => Value.StartsWith("P:", StringComparison.Ordinal);

    public static HoldScope Of(PartyId subject) => Parse(subject.Value);

    /// <exception cref="FormatException">Neither of the two forms.</exception>
    public static HoldScope Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var scope) ? scope : throw new FormatException($"Not what a hold can lie on: '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out HoldScope result)
    {
        var valid = s is not null && Shape.IsMatch(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^(P:[0-9a-f]{32}|[a-z]{1,30}\.[a-z-]{1,60}/[0-9A-Za-z:-]{1,100})\z")]
    private static partial Regex Shape { get; }
}
