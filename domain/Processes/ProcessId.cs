using System.Text.RegularExpressions;

namespace Regulatory.Domain.Processes;

/// <summary>
/// One instance of a process 跨部门流程: its name and what it is about, <c>revocation-consequences/0198c6f0-…</c>. Two occasions with
/// the same key are one instance.
/// </summary>
public readonly partial record struct ProcessId : IParsable<ProcessId>
{
    /// <param name="name">One of <see cref="ProcessNames"/>.</param>
    /// <param name="key">Letters, digits, colons and hyphens, at most 100 characters.</param>
    /// <exception cref="FormatException">No such process, or a key of another form.</exception>
    public ProcessId(string name, string key)
    {
        if (!IsName(name, key)) throw new FormatException($"No process is named '{name}/{key}'.");
        (Name, Key) = (name, key);
    }

    public string Name { get; }

    public string Key { get; }

    public override string ToString() => $"{Name}/{Key}";

    /// <summary>Kind of the stream that the process is recorded in; its key is <see cref="Key"/>.</summary>
    public string Streams => ProcessNames.StreamsOf(Name);

    /// <exception cref="FormatException">Not the name of a process, a slash and a key.</exception>
    public static ProcessId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"A process is named name/key, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out ProcessId result)
    {
        var valid = s?.Split('/') is [var name, var key] && IsName(name, key);
        result = valid ? new(s!.Split('/')[0], s.Split('/')[1]) : default;
        return valid;
    }

    private static bool IsName(string name, string key) => ProcessNames.Titles.ContainsKey(name) && Shape.IsMatch(key);

    [GeneratedRegex(@"^[\p{L}0-9:-]{1,100}\z")]
    private static partial Regex Shape { get; }
}
