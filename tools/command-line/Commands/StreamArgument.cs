using Regulatory.Ledger;

namespace Regulatory.Regctl.Commands;

/// <summary>A stream as people name it: <c>licensing.licence/0198…</c>.</summary>
internal static class StreamArgument
{
    /// <exception cref="FormatException">It has no kind or no key.</exception>
    public static StreamName Parse(string text) => text.Split('/', 2) is [{ Length: > 0 } kind, { Length: > 0 } key]
        ? new(kind, key)
        : throw new FormatException($"流的名称应为 KIND/ID。A stream is KIND/ID, as licensing.licence/0198…, not '{text}'.");
}
