using System.Text.RegularExpressions;

namespace Regulatory.Domain.Kernel;

/// <summary>
/// Who a person is for the record, without saying so: <c>E:</c> and the credit code of an organisation, or <c>P:</c> and a
/// keyed digest (32 lower-case hex digits) of a natural person's id, which nobody without the department's key can link.
/// </summary>
public readonly partial record struct PartyId : IParsable<PartyId>
{
    private PartyId(string value) => Value = value;

    public string Value { get; }

    public bool IsNaturalPerson => Value.StartsWith('P');

    public static PartyId Of(CreditCode code) => new($"E:{code}");

    /// <exception cref="FormatException">Neither of the two forms.</exception>
    public static PartyId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"Not a party id: '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out PartyId result)
    {
        var valid = s is not null && Shape.IsMatch(s) && (s[0] == 'P' || CreditCode.TryParse(s[2..], null, out _));
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^(E:[0-9A-Z]{18}|P:[0-9a-f]{32})\z")]
    private static partial Regex Shape { get; }
}
