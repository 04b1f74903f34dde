using System.Text.RegularExpressions;

namespace Regulatory.Domain.Kernel;

/// <summary>The public name of one rule of law as it stands in refusals, letters and logs: <c>LIC-REV-004</c>. Never reused.</summary>
public readonly partial record struct RuleId : IParsable<RuleId>
{
    public RuleId(string value) =>
        Value = Shape.IsMatch(value) ? value : throw new FormatException($"A rule id reads CTX-ACT-NNN, not '{value}'.");

    public string Value { get; }

    public override string ToString() => Value;

    public static RuleId Parse(string s, IFormatProvider? provider = null) => new(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out RuleId result)
    {
        var valid = s is not null && Shape.IsMatch(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    [GeneratedRegex("^[A-Z]{3}-[A-Z]{3}-[0-9]{3}$")]
    private static partial Regex Shape { get; }
}
