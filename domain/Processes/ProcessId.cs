using System.Text.RegularExpressions;

namespace Regulatory.Domain.Processes;

/// <summary>
/// One instance of a process 跨部门流程: its name and what it is about, <c>revocation-consequences/0198c6f0-…</c>. Two occasions with
/// the same key are one instance.
/// </summary>
public readonly partial record struct ProcessId : IParsable<ProcessId>
{
    /// <param name="name">Lower-case words with hyphens, at most 60 characters.</param>
    /// <param name="key">Letters, digits, colons and hyphens, at most 100 characters.</param>
    /// <exception cref="FormatException">One of them has another form.</exception>
    public ProcessId(string name, string key)
    {
        if (!Shape.IsMatch($"{name}/{key}")) throw new FormatException($"A process is named name/key, not '{name}/{key}'.");
        (Name, Key) = (name, key);
    }

    public string Name { get; }

    public string Key { get; }

    public override string ToString() => $"{Name}/{Key}";

    /// <exception cref="FormatException">Not a name, a slash and a key.</exception>
    public static ProcessId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"A process is named name/key, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out ProcessId result)
    {
        var valid = s is not null && Shape.IsMatch(s);
        result = valid ? new(s!.Split('/')[0], s.Split('/')[1]) : default;
        return valid;
    }

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*/[0-9A-Za-z:-]{1,100}\z")]
    private static partial Regex Shape { get; }
}
