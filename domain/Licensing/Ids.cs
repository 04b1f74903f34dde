namespace Regulatory.Domain.Licensing;

/// <summary>One request for a licence 行政许可办件, before and after it has an acceptance number.</summary>
public readonly record struct ApplicationId(Guid Value) : IParsable<ApplicationId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static ApplicationId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"An application id is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out ApplicationId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}

/// <summary>One licence 行政许可证件: the right itself, which outlives the application that it was born from.</summary>
public readonly record struct LicenceId(Guid Value) : IParsable<LicenceId>
{
    /// <summary>A licence is born from exactly one application and takes its id.</summary>
    public static LicenceId BornFrom(ApplicationId application) => new(application.Value);

    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static LicenceId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"A licence id is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out LicenceId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
