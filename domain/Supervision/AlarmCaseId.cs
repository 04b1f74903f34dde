namespace Regulatory.Domain.Supervision;

/// <summary>One alarm and what became of it 报警处置: the episode that raised it has the same id.</summary>
public readonly record struct AlarmCaseId(Guid Value) : IParsable<AlarmCaseId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static AlarmCaseId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of an alarm case is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out AlarmCaseId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
