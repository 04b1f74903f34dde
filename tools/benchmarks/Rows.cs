using System.Globalization;
using Regulatory.Ledger;
using NodaTime;

namespace Regulatory.Bench;

/// <summary>The rows that both sides write: facts of about 300 bytes of data.</summary>
internal static class Rows
{
    public const string Kind = "licensing.licence";
    public const string Type = "licensing.licence.granted.v1";

    private static readonly ActEnvelope Envelope = new(
        "officer:440106-1001", "DecisionMaker", "440106", "E:91440101MA59XXXX0A", null, "matter-000001", "17", "0.1.0");

    /// <summary>An invented fact of ordinary size.</summary>
    public sealed record LicenceGranted(int Number, string Holder, string Item, LocalDate From, LocalDate Until, string Remark);

    public static NewFact Fact(int number) => new(
        Type,
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"from":"2026-02-13","holder":"E:91440101MA59XXXX0A","item":"GD-RT-05","number":{{number}},"remark":"{{Remark}}","until":"2030-02-12"}"""));

    public static AppendRequest Request(StreamName stream, long expected, int facts) => new(
        Guid.CreateVersion7(), "licensing.grant-licence", "f4a1c9d0e2b3465789abcdef01234567",
        [new(stream, expected, [.. Enumerable.Range(0, facts).Select(Fact)])], [], CommandOutcome.Accepted, Envelope);

    private static string Remark { get; } = string.Concat(Enumerable.Repeat("road transport, dangerous goods class 3; ", 4))[..163];
}
