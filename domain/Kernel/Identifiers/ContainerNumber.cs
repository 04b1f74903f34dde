namespace Regulatory.Domain.Kernel;

/// <summary>Freight container number 集装箱箱号 (GB/T 1836, ISO 6346): four letters, six digits, one check digit.</summary>
public readonly record struct ContainerNumber : IParsable<ContainerNumber>
{
    private ContainerNumber(string value) => Value = value;

    public string Value { get; }

    /// <summary>Owner and category: the four letters.</summary>
    public string Owner => Value[..4];

    /// <exception cref="FormatException">Wrong length, letters, digits or check digit; the message says which.</exception>
    public static ContainerNumber Parse(string s, IFormatProvider? provider = null) =>
        FaultOf(s) is { } fault ? throw new FormatException($"'{s}' is not a container number: {fault}.") : new(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ContainerNumber result)
    {
        var valid = FaultOf(s) is null;
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;

    private static string? FaultOf(string? s)
    {
        if (s is not { Length: 11 }) return $"it has 11 characters, not {s?.Length ?? 0} (GB/T 1836)";
        if (!s.AsSpan(0, 4).ToString().All(char.IsAsciiLetterUpper)) return "it begins with four capitals (GB/T 1836)";
        if (!s.AsSpan(4).ToString().All(char.IsAsciiDigit)) return "seven digits follow the letters (GB/T 1836)";
        var sum = 0;
        for (var i = 0; i < 10; i++) sum += ValueOf(s[i]) << i;
        var check = (char)('0' + sum % 11 % 10);
        return s[10] == check ? null : $"the check digit should be {check} (GB/T 1836)";
    }

    /// <summary>A is 10, and multiples of 11 are skipped: B is 12, L is 23, V is 34.</summary>
    private static int ValueOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        'A' => 10,
        <= 'K' => character - 'A' + 11,
        <= 'U' => character - 'A' + 12,
        _ => character - 'A' + 13,
    };
}
