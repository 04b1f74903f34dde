using NodaTime;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>How much one terminal may leave incomplete, and for how long.</summary>
/// <param name="Patience">Since the last part that was new.</param>
/// <param name="Requests">How often missing parts are asked for, once in every time of patience, before the message is given up.</param>
/// <param name="Bytes">Of all parts that wait, with what it costs to keep each.</param>
/// <param name="Messages">That are not complete.</param>
public sealed record ReassemblyLimits(Duration Patience, int Requests = 2, int Bytes = 2 * 1024 * 1024, int Messages = 16)
{
    public static readonly ReassemblyLimits Usual = new(Duration.FromSeconds(10));
}
