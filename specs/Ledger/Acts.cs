using System.Collections.Immutable;
using System.Globalization;

namespace Regulatory.Ledger.Specs;

/// <summary>Requests for specs: short to write, complete in themselves.</summary>
internal static class Acts
{
    public static readonly ActEnvelope Envelope = new(
        "officer:1001", "Reviewer", "440106", OnBehalf: "E:91440101MA5CXXXX0A", Causation: null, Correlation: "matter-1",
        LawVersion: "17", SoftwareVersion: "0.1.0");

    public static StreamName Stream(object key) => new("ferries.ferry", string.Create(CultureInfo.InvariantCulture, $"{key}"));

    /// <summary>An act with numbered facts for one stream.</summary>
    public static AppendRequest On(StreamName stream, long expected, int facts = 1, Guid? command = null) =>
        Of([new(stream, expected, [.. Enumerable.Range(1, facts).Select(n => Fact(n))])], command);

    public static AppendRequest Of(ImmutableArray<StreamAppend> streams, Guid? command = null, ImmutableArray<ClaimRequest>? claims = null) =>
        new(command ?? Guid.CreateVersion7(), "ferries.register-ferry", "fingerprint", streams, claims ?? [], CommandOutcome.Accepted, Envelope);

    public static AppendRequest Claiming(this AppendRequest request, string value) => request with
    {
        Claims = [new("ferries.hull-number", value, request.Streams[0].Stream)],
    };

    public static NewFact Fact(object note) => new(
        "ferries.ferry.noted.v1", string.Create(CultureInfo.InvariantCulture, $$"""{"note":"{{note}}"}"""));
}
