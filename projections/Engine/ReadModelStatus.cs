using NodaTime;

namespace Regulatory.Projections;

/// <summary>Where one build of a read model is: exact, because positions have no gaps.</summary>
/// <param name="Build">0, or the number of the rebuild.</param>
/// <param name="State"><c>catching-up</c>, <c>live</c>, <c>stopped</c> (serves its last good rows) or <c>retired</c>.</param>
/// <param name="Serving">Its rows are what readers see.</param>
/// <param name="Position">Every fact up to here is in the rows.</param>
/// <param name="LagFacts">Facts in the ledger beyond <paramref name="Position"/>.</param>
/// <param name="LagSeconds">Age of the oldest fact that is not in the rows; 0 when there is none.</param>
/// <param name="FactsPerSecond">Speed since the present runner took over.</param>
/// <param name="Remaining">Estimate until the head is reached; null when it is, or nothing moves.</param>
/// <param name="Error">Why it stopped, at <paramref name="ErrorPosition"/>.</param>
public sealed record ReadModelStatus(
    string Name,
    int Version,
    int Build,
    string State,
    bool Serving,
    long Position,
    long Head,
    long LagFacts,
    double LagSeconds,
    Instant UpdatedAt,
    Instant StartedAt,
    double FactsPerSecond,
    Duration? Remaining,
    string? Error,
    long? ErrorPosition);
